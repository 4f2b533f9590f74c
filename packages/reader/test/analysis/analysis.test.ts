import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse, endsSentence, inputsOf } from "../../src/analysis/analysis.ts";
import { WordEncoder } from "../../src/analysis/features.ts";
import { parseModel } from "../../src/analysis/model-file.ts";
import { joinParagraphs } from "../../src/analysis/windows.ts";
import type { Analysis, WordRange } from "../../src/pipeline/layers.ts";
import { readParagraphs } from "../../src/sentences/paragraphs.ts";
import { readWords } from "../../src/sentences/words.ts";
import { STUB_FILES, stubRuntime } from "../stub-model.ts";

const MODEL = parseModel(STUB_FILES);

function analysed(text: string, seed = 1): Promise<Analysis> {
  return analyse(
    text,
    readParagraphs(text),
    { ...MODEL, runtime: stubRuntime(seed) },
    new WordEncoder(MODEL.vocabulary),
  );
}

function encoded(text: string) {
  const words = new WordEncoder(MODEL.vocabulary);
  return joinParagraphs(
    readParagraphs(text).map((paragraph) =>
      words.encode(text, paragraph, readWords(text, paragraph)),
    ),
  );
}

const texts = fc
  .array(
    fc.constantFrom(
      "The envoy said so",
      "“Talks,” he said.",
      "Go",
      ".",
      "\n\n",
      "\n",
      " ",
      "’s",
      "a".repeat(300),
      "👍",
    ),
    { maxLength: 200 },
  )
  .map((parts) => parts.join(" "));

describe("analyse", () => {
  test("gives empty layers for a text without words", async () => {
    const nothing = { words: [], sentences: [], names: [], entities: [], attributions: [] };
    expect(await analysed("")).toEqual(nothing);
    expect(await analysed(" \n\u200b\n ")).toEqual(nothing);
  });

  test("gives words that are the text's, sentences that cover them, and ranges that lie inside, whatever the scores", async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.nat(), async (text, seed) => {
        const { words, sentences, names, entities, attributions } = await analysed(text, seed);
        const own = readParagraphs(text).flatMap((paragraph) => readWords(text, paragraph));
        expect(words.map(({ start, end }) => ({ start, end }))).toEqual(own);
        expect(
          words.every(
            ({ index, form, start, end }, i) => index === i && form === text.slice(start, end),
          ),
        ).toBe(true);
        let at = 0;
        for (const [k, { first, last, start, end, paragraph }] of sentences.entries()) {
          expect(first).toBe(at);
          expect(last).toBeGreaterThan(first);
          expect([start, end]).toEqual([words[first]?.start, words[last - 1]?.end]);
          const inside = words.slice(first, last);
          expect(inside.every((word) => word.sentence === k && word.paragraph === paragraph)).toBe(
            true,
          );
          expect(
            inside.filter(({ head, deprel }) => head === -1 && deprel === "root"),
          ).toHaveLength(1);
          expect(
            inside.every(
              ({ head, deprel }) =>
                head === -1 || (head >= first && head < last && deprel !== "root"),
            ),
          ).toBe(true);
          at = last;
        }
        expect(at).toBe(words.length);
        const ranges: WordRange[] = [
          ...names,
          ...entities,
          ...attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
        ];
        expect(
          ranges.every(({ first, last }) => first >= 0 && last > first && last <= words.length),
        ).toBe(true);
        expect(attributions.every(({ cue, content }) => cue.length > 0 && content.length > 0)).toBe(
          true,
        );
      }),
      { numRuns: 60 },
    );
  });

  test("gives attributions in the order of their first cue word, also over several windows", async () => {
    const { attributions, words } = await analysed("The envoy said so. ".repeat(300));
    const cues = attributions.map(({ cue }) => cue[0]?.first ?? -1);
    expect(words.length).toBeGreaterThan(1_000);
    expect(cues.length).toBeGreaterThan(20);
    expect(cues).toEqual(cues.toSorted((a, b) => a - b));
  });

  test("lets no name run over a sentence's beginning", async () => {
    const { names, sentences } = await analysed("The envoy said so. ".repeat(300), 7);
    const starts = new Set(sentences.map(({ first }) => first));
    const crossing = names.filter(({ first, last }) =>
      Array.from({ length: last - first - 1 }, (_, i) => first + 1 + i).some((word) =>
        starts.has(word),
      ),
    );
    expect(names.length).toBeGreaterThan(20);
    expect(crossing).toEqual([]);
  });

  test("asks the runtime for one window at a time, and holds few", async () => {
    let running = 0;
    let most = 0;
    const inner = stubRuntime();
    const runtime = {
      ...inner,
      run: async (window: Parameters<typeof inner.run>[0]) => {
        most = Math.max(most, ++running);
        const outputs = await inner.run(window);
        running--;
        return outputs;
      },
    };
    const text = "The envoy said so. ".repeat(500);
    await analyse(
      text,
      readParagraphs(text),
      { ...MODEL, runtime },
      new WordEncoder(MODEL.vocabulary),
    );
    expect(most).toBe(1);
  });
});

describe("inputsOf", () => {
  test("frames the pieces, repeats a word's features on each, and points to each word's first", () => {
    const text = encoded("“Talks aa,” he");
    const inputs = inputsOf(text, { first: 0, last: 6, coreFirst: 0, coreLast: 6 });
    const id = (piece: string) => MODEL.vocabulary.ids.get(piece);
    expect([...inputs.pieces]).toEqual([
      101,
      id("“"),
      id("talk"),
      id("##s"),
      id("a"),
      id("##a"),
      id(","),
      id("”"),
      id("[UNK]"),
      102,
    ]);
    expect([...inputs.first]).toEqual([0, 1, 2, 4, 6, 7, 8]);
    expect([...inputs.quoted]).toEqual([0, 1, 1, 1, 1, 1, 1, 1, 0, 0]);
    expect([...inputs.gaps]).toEqual([0, 2, 1, 1, 0, 1, 1, 1, 0, 0]);
    expect([...inputs.shapes]).toEqual([0, 2, 6, 6, 3, 3, 2, 2, 3, 0]);
  });
});

describe("endsSentence", () => {
  test.each([
    ["They left. Nobody spoke.", 2],
    ["They left! “Why?”", 2],
    ["They left… 12 stayed.", 2],
  ])("takes the stop in %s", (text, word) => {
    expect(endsSentence(text, encoded(text), word)).toBe(true);
  });

  test.each([
    ["the U.S. envoy", 1],
    ["They left. and came back", 2],
    ["They left.", 2],
    ["They left , Nobody", 2],
    ["They left", 7],
  ])("leaves %s alone", (text, word) => {
    expect(endsSentence(text, encoded(text), word)).toBe(false);
  });
});
