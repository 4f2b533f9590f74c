import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { GAP, SHAPE, WordEncoder } from "../../src/analysis/features.ts";
import { parseVocabulary } from "../../src/analysis/word-piece.ts";
import { readWords } from "../../src/sentences/words.ts";

const VOCABULARY = parseVocabulary(
  readFileSync(new URL("../../model/vocabulary.txt", import.meta.url), "utf8"),
);
const encoder = new WordEncoder(VOCABULARY);

function encoded(text: string) {
  const paragraph = { start: 0, end: text.length };
  return encoder.encode(text, paragraph, readWords(text, paragraph));
}

const shapeName = (shape: number | undefined) =>
  Object.entries(SHAPE).find(([, value]) => value === shape)?.[0];

describe("WordEncoder", () => {
  test.each([
    ["talks", "lower"],
    ["Brandt", "initial"],
    ["BRANDT", "upper"],
    ["A", "letter"],
    ["é", "lower"],
    ["É", "letter"],
    ["McSol", "mixed"],
    ["eU", "mixed"],
    ["2027", "digits"],
    ["1,000", "digits"],
    ["A4", "upper"],
    ["20th", "lower"],
    ["—", "mark"],
    ["👍", "mark"],
    ["港口", "lower"],
    ["Порт", "initial"],
    ["ПОРТ", "upper"],
  ])("says that the shape of %s is %s", (form, shape) => {
    const { shapes } = encoder.encode(form, { start: 0, end: form.length }, [
      { start: 0, end: form.length },
    ]);
    expect(shapeName(shapes[0])).toBe(shape);
  });

  test("keeps the numbers of its shapes and gaps, which the weights know", () => {
    expect(SHAPE).toEqual({
      padding: 0,
      digits: 1,
      mark: 2,
      lower: 3,
      upper: 4,
      letter: 5,
      initial: 6,
      mixed: 7,
    });
    expect(GAP).toEqual({ space: 0, glued: 1, paragraph: 2 });
  });

  test("says what stands before each word", () => {
    expect([...encoded("They don't, she said.").gaps]).toEqual([
      GAP.paragraph, // They
      GAP.space, // do
      GAP.glued, // n't
      GAP.glued, // ,
      GAP.space, // she
      GAP.space, // said
      GAP.glued, // .
    ]);
  });

  test.each([
    ["“We agree,” she said."],
    ['"We agree," she said.'],
    ["‘We agree,’ she said."],
    ["'We agree,' she said."],
    ["«We agree,» she said."],
    ["„We agree,“ she said."],
    ["``We agree,'' she said."],
  ])("gives %s the pieces and marks of all other quotations", (text) => {
    const model = encoded("“We agree,” she said.");
    const { pieces, quoted } = encoded(text);
    expect(pieces).toEqual(model.pieces);
    expect([...quoted]).toEqual([1, 1, 1, 1, 1, 0, 0, 0]);
  });

  test("leaves an apostrophe its own piece, also inside a quotation", () => {
    const apostrophe = VOCABULARY.ids.get("'");
    expect(encoded("“The envoys' plan”").pieces[3]).toEqual([apostrophe]);
    expect(encoded("the envoys' plan").pieces[2]).toEqual([apostrophe]);
  });

  test("gives a word that the vocabulary cannot write one unknown piece", () => {
    expect(encoded("\u{1F54A}").pieces).toEqual([[VOCABULARY.unknown]]);
    expect(encoded("\u0301").pieces).toEqual([[VOCABULARY.unknown]]);
  });

  test("gives the same pieces again to a word that it has seen", () => {
    expect(encoded("undersecretary").pieces).toEqual(encoded("undersecretary").pieces);
    expect(encoded("Undersecretary").pieces).toEqual(encoded("undersecretary").pieces);
  });

  test("gives nothing for no words", () => {
    expect(encoder.encode("", { start: 0, end: 0 }, [])).toMatchObject({ words: [], pieces: [] });
  });
});
