/** Runs the model by onnxruntime-node, one thread a session: texts are read in parallel, not matrices. */
import { InferenceSession, Tensor } from "onnxruntime-node";
import {
  type ModelRuntime,
  OUTPUTS,
  type WindowInputs,
  type WindowOutputs,
} from "../analysis/runtime.ts";

export async function openNativeRuntime(encoder: Uint8Array): Promise<ModelRuntime> {
  const session = await InferenceSession.create(encoder, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    graphOptimizationLevel: "all",
    logSeverityLevel: 3,
  });
  return {
    kind: "native",
    async run(window: WindowInputs): Promise<WindowOutputs> {
      const size = window.pieces.length;
      const row = (values: Int32Array) => new Tensor("int32", values, [1, values.length]);
      const outputs = await session.run(
        {
          pieces: row(window.pieces),
          shapes: row(window.shapes),
          quoted: row(window.quoted),
          gaps: row(window.gaps),
          mask: row(new Int32Array(size).fill(1)),
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
