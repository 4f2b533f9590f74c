import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseVocabulary, wordPieces } from "../../src/analysis/word-piece.ts";
import { growth } from "../growth.ts";

const VOCABULARY = parseVocabulary(
  readFileSync(new URL("../../model/vocabulary.txt", import.meta.url), "utf8"),
);

/** Text, ids, and offsets as the Python package `tokenizers` gives them; training/word-piece-fixture.py wrote it. */
type Line = readonly [string, readonly number[], readonly number[]];
const FIXTURE = readFileSync(new URL("fixtures/word-pieces.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line): Line => JSON.parse(line));

describe("wordPieces", () => {
  test("has 1,000 odd strings to agree on, one of 10,000 letters without a space", () => {
    expect(FIXTURE).toHaveLength(1000);
    expect(FIXTURE.some(([text]) => text.length >= 10_000 && !/\s/u.test(text))).toBe(true);
  });

  test("gives the ids of the Python tokenizer on all of them", () => {
    const wrong = FIXTURE.filter(
      ([text, ids]) =>
        !equal(
          wordPieces(text, VOCABULARY).map(({ id }) => id),
          ids,
        ),
    );
    expect(wrong).toEqual([]);
  });

  test("gives the offsets of the Python tokenizer on all of them, in UTF-16 code units", () => {
    const offsetsIn = (text: string) =>
      wordPieces(text, VOCABULARY).flatMap(({ start, end }) => [start, end]);
    const wrong = FIXTURE.filter(([text, , offsets]) => !equal(offsetsIn(text), offsets));
    expect(wrong).toEqual([]);
  });

  test("takes the half of a surrogate pair as nothing, without losing its place", () => {
    const text = "the\ud83d talks\udd4a";
    const pieces = wordPieces(text, VOCABULARY);
    expect(pieces.map(({ start, end }) => text.slice(start, end))).toEqual(["the", "talks"]);
  });

  test.each([
    ["letters", "a"],
    ["words of a hundred letters", `${"zq".repeat(50)} `],
    ["combining marks", "\u0301"],
  ])("takes a time that grows with the text, not with its square: %s", (_name, unit) => {
    expect(growth((size) => wordPieces(unit.repeat(size), VOCABULARY), 100)).toBeLessThan(1.75);
  });
});

describe("parseVocabulary", () => {
  test("takes the line's number as the id, the first where a piece is there twice", () => {
    const { ids, unknown, longest } = parseVocabulary("[UNK]\r\na\n\n##bcd\na\n");
    expect([...ids]).toEqual([
      ["[UNK]", 0],
      ["a", 1],
      ["##bcd", 3],
    ]);
    expect({ unknown, longest }).toEqual({ unknown: 0, longest: 5 });
  });
});

function equal(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
