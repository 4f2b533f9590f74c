/** What the browser test bundles: a page that reads a report with the model next to it. */
import { openReaderWith } from "@rapporteur/reader";
import { openWasmRuntime } from "@rapporteur/reader/wasm";

declare global {
  /** Called by the test; gives the Reading as JSON. */
  var readReport: (text: string, published: string) => Promise<string>;
}

const bytesOf = async (name: string) =>
  new Uint8Array(await (await fetch(`model/${name}`)).arrayBuffer());
const textOf = async (name: string) => (await fetch(`model/${name}`)).text();

globalThis.readReport = async (text, published) => {
  const runtime = await openWasmRuntime(await bytesOf("encoder.onnx"), { wasmPaths: "/ort/" });
  const reader = openReaderWith(
    { vocabulary: await textOf("vocabulary.txt"), labels: await textOf("labels.json") },
    runtime,
  );
  const reading = await reader.read({ text, published });
  await reader.close();
  return JSON.stringify(reading);
};
