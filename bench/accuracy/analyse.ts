/** Opens the shipped model (or the one in MODEL) and analyses raw texts, for the scores of this folder. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "../../packages/reader/src/analysis/analysis.ts";
import { WordEncoder } from "../../packages/reader/src/analysis/features.ts";
import { parseModel } from "../../packages/reader/src/analysis/model-file.ts";
import { openNativeRuntime } from "../../packages/reader/src/node/native-runtime.ts";
import type { Analysis } from "../../packages/reader/src/pipeline/layers.ts";
import { readParagraphs } from "../../packages/reader/src/sentences/paragraphs.ts";

const shipped = join(import.meta.dirname, "../../packages/reader/model");

/** `MODEL` names another model folder; `GRAPH` another graph in it ("encoder.float.onnx"). */
export async function openAnalyser(): Promise<(text: string) => Promise<Analysis>> {
  const folder = process.env.MODEL ?? shipped;
  const graph = join(folder, process.env.GRAPH ?? "encoder.onnx");
  if (!existsSync(graph)) throw new Error(`no model at ${graph}`);
  const { labels, vocabulary } = parseModel({
    vocabulary: readFileSync(join(folder, "vocabulary.txt"), "utf8"),
    labels: readFileSync(join(folder, "labels.json"), "utf8"),
  });
  const runtime = await openNativeRuntime(readFileSync(graph));
  const words = new WordEncoder(vocabulary);
  return (text) => analyse(text, readParagraphs(text), { labels, vocabulary, runtime }, words);
}
