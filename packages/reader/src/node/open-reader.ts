/** Opens the reader in Node: the model from this package, the native runtime, else WebAssembly. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { ModelRuntime } from "../analysis/runtime.ts";
import { ModelUnusableError } from "../errors.ts";
import { openReaderWith, type ReadingSettings } from "../pipeline/open.ts";
import type { Reader } from "../pipeline/reader.ts";

/** What runs the model, and where a notice about it goes. */
export interface OpenOptions extends ReadingSettings {
  /** Absent: native where it loads, else WebAssembly with a notice. */
  readonly runtime?: "native" | "wasm";
  /** Folder with another model's files. Absent: the one in this package. */
  readonly model?: string;
  /** Gets a line when something works less well than it could. Absent: nobody is told. */
  readonly onNotice?: (line: string) => void;
}

/**
 * Opens a reader; close it when done.
 *
 * @throws {ModelUnusableError} the model's files are missing or damaged
 */
export async function openReader(options: OpenOptions = {}): Promise<Reader> {
  const folder = options.model ?? fileURLToPath(new URL("../../model", import.meta.url));
  const [encoder, vocabulary, labels] = await Promise.all([
    modelFile(folder, "encoder.onnx"),
    modelFile(folder, "vocabulary.txt"),
    modelFile(folder, "labels.json"),
  ]);
  const runtime = await openRuntime(encoder, options);
  try {
    return openReaderWith(
      { vocabulary: vocabulary.toString("utf8"), labels: labels.toString("utf8") },
      runtime,
      options,
    );
  } catch (error) {
    await runtime.close();
    throw error;
  }
}

async function modelFile(folder: string, name: string): Promise<Buffer> {
  try {
    return await readFile(`${folder}/${name}`);
  } catch (cause) {
    throw new ModelUnusableError(
      `${name} is missing or cannot be read`,
      { file: name, folder },
      { cause },
    );
  }
}

async function openRuntime(
  encoder: Buffer,
  { runtime, onNotice }: OpenOptions,
): Promise<ModelRuntime> {
  if (runtime !== "wasm") {
    const native = await loadNative();
    if ("open" in native) return opened(() => native.open(encoder));
    if (runtime === "native")
      throw new ModelUnusableError("the native runtime cannot load", {}, { cause: native.failure });
    onNotice?.(
      "the native runtime cannot load here: reading with WebAssembly, several times slower",
    );
  }
  const { openWasmRuntime } = await import("../analysis/wasm-runtime.ts");
  return opened(() => openWasmRuntime(encoder));
}

/** The binding may be missing for this platform, which only the import tells. */
async function loadNative(): Promise<
  { open: (encoder: Uint8Array) => Promise<ModelRuntime> } | { failure: unknown }
> {
  try {
    return { open: (await import("./native-runtime.ts")).openNativeRuntime };
  } catch (failure) {
    return { failure };
  }
}

async function opened(open: () => Promise<ModelRuntime>): Promise<ModelRuntime> {
  try {
    return await open();
  } catch (cause) {
    throw new ModelUnusableError("its graph does not load", {}, { cause });
  }
}
