/**
 * The two runtimes against each other. Eight-bit activations round what differs in the last bits of a float,
 * so their scores are near, not equal; where a score is near its threshold, so may a boundary be. What is
 * tested is that they are near, and that plain sentences come out the same.
 */
import { readFileSync } from "node:fs";
import { openReader } from "@rapporteur/reader/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inputsOf } from "../../src/analysis/analysis.ts";
import { WordEncoder } from "../../src/analysis/features.ts";
import { parseModel } from "../../src/analysis/model-file.ts";
import { type ModelRuntime, OUTPUTS, type WindowOutputs } from "../../src/analysis/runtime.ts";
import { openWasmRuntime } from "../../src/analysis/wasm-runtime.ts";
import { joinParagraphs } from "../../src/analysis/windows.ts";
import { openNativeRuntime } from "../../src/node/native-runtime.ts";
import { readParagraphs } from "../../src/sentences/paragraphs.ts";
import { readWords } from "../../src/sentences/words.ts";
import { STORY } from "./story.ts";

const file = (name: string) => readFileSync(new URL(`../../model/${name}`, import.meta.url));
const MODEL = parseModel({
  vocabulary: file("vocabulary.txt").toString(),
  labels: file("labels.json").toString(),
});

/** A difference between the runtimes, as a share of how far the scores of that output lie from zero. */
const NEAR = 0.05;

let native: ModelRuntime;
let wasm: ModelRuntime;

beforeAll(async () => {
  const encoder = file("encoder.onnx");
  [native, wasm] = await Promise.all([openNativeRuntime(encoder), openWasmRuntime(encoder)]);
});

afterAll(() => Promise.all([native?.close(), wasm?.close()]));

describe("the native and the WebAssembly runtime", { timeout: 60_000 }, () => {
  test("give scores of the same size that are near each other, in every output", async () => {
    const inputs = windowOf(STORY, 200);
    const [own, other] = await Promise.all([native.run(inputs), wasm.run(inputs)]);
    for (const name of OUTPUTS) {
      expect(other[name].length, name).toBe(own[name].length);
      expect(distance(own, other, name), name).toBeLessThan(NEAR);
    }
  });

  test("each give the same scores for the same window again", async () => {
    for (const runtime of [native, wasm]) {
      const first = await runtime.run(windowOf(STORY, 60));
      await runtime.run(windowOf(STORY, 120));
      expect(await runtime.run(windowOf(STORY, 60))).toEqual(first);
    }
  });

  test("give the same statements of plain sentences", async () => {
    const text =
      "“We will sign,” said Ilse Brandt.\n\nTomas Okonjo said that the strait would open.";
    const [own, other] = await Promise.all(
      (["native", "wasm"] as const).map((runtime) => statementsOf(text, runtime)),
    );
    expect(own).toHaveLength(2);
    expect(other).toEqual(own);
  });
});

function windowOf(text: string, last: number) {
  const words = new WordEncoder(MODEL.vocabulary);
  const encoded = joinParagraphs(
    readParagraphs(text).map((paragraph) =>
      words.encode(text, paragraph, readWords(text, paragraph)),
    ),
  );
  return inputsOf(encoded, { first: 0, last, coreFirst: 0, coreLast: last });
}

/** Mean difference over the root mean square. */
function distance(own: WindowOutputs, other: WindowOutputs, name: keyof WindowOutputs): number {
  const scores = own[name];
  const difference = scores.reduce(
    (sum, score, i) => sum + Math.abs(score - (other[name][i] ?? 0)),
    0,
  );
  const square = scores.reduce((sum, score) => sum + score * score, 0);
  return difference / scores.length / Math.sqrt(square / scores.length);
}

async function statementsOf(text: string, runtime: "native" | "wasm") {
  const reader = await openReader({ runtime });
  const { statements } = await reader.read({ text });
  await reader.close();
  return statements;
}
