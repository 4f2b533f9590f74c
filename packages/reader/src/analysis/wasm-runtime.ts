/** Runs the model by onnxruntime-web's WebAssembly: in a browser, and in Node where the native runtime cannot load. */
import { env, InferenceSession, Tensor } from "onnxruntime-web/wasm";
import { type ModelRuntime, OUTPUTS, type WindowInputs, type WindowOutputs } from "./runtime.ts";

/** Where a bundle keeps onnxruntime-web's .wasm and .mjs files; absent: beside the script. */
export interface WasmSettings {
  readonly wasmPaths?: string;
}

/**
 * Loads a graph into WebAssembly, for `openReaderWith`; one thread, so that no cross-origin isolation is asked
 * of a page. Rejects with the runtime's own error when the graph does not load.
 */
export async function openWasmRuntime(
  encoder: Uint8Array,
  settings: WasmSettings = {},
): Promise<ModelRuntime> {
  env.wasm.numThreads = 1;
  env.wasm.proxy = false;
  if (settings.wasmPaths !== undefined) env.wasm.wasmPaths = settings.wasmPaths;
  const session = await InferenceSession.create(encoder, {
    graphOptimizationLevel: "all",
    logSeverityLevel: 3,
  });
  return {
    kind: "wasm",
    async run(window: WindowInputs): Promise<WindowOutputs> {
      const row = (values: Int32Array) => new Tensor("int32", values, [1, values.length]);
      const outputs = await session.run(
        {
          pieces: row(window.pieces),
          shapes: row(window.shapes),
          quoted: row(window.quoted),
          gaps: row(window.gaps),
          mask: row(new Int32Array(window.pieces.length).fill(1)),
          first: row(window.first),
        },
        OUTPUTS,
      );
      return Object.fromEntries(
        OUTPUTS.map((name) => [name, outputs[name]?.data]),
      ) as unknown as WindowOutputs;
    },
    close: () => session.release(),
  };
}
