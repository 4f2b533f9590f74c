import type { Span } from "@rapporteur/codebook";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type EncodedParagraph, GAP } from "../../src/analysis/features.ts";
import {
  type EncodedText,
  joinParagraphs,
  planWindows,
  WORD_PIECES,
} from "../../src/analysis/windows.ts";
import { growth } from "../growth.ts";

const SIZES = { core: 30, context: 8 };

/** A paragraph of words with so many pieces each; the words stand side by side. */
function paragraph(pieces: readonly number[]): EncodedParagraph {
  const words: Span[] = pieces.map((_, i) => ({ start: 2 * i, end: 2 * i + 1 }));
  return {
    words,
    pieces: pieces.map((count) => new Array<number>(count).fill(7)),
    shapes: new Uint8Array(pieces.length).fill(3),
    quoted: new Uint8Array(pieces.length),
    gaps: Uint8Array.from(pieces, (_, i) => (i === 0 ? GAP.paragraph : GAP.space)),
    leavesOpen: false,
  };
}

const textOf = (paragraphs: readonly (readonly number[])[]): EncodedText =>
  joinParagraphs(paragraphs.map(paragraph));
const ones = (count: number) => new Array<number>(count).fill(1);
const texts = fc
  .array(
    fc.array(fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 60 })), {
      minLength: 1,
      maxLength: 60,
    }),
    { maxLength: 8 },
  )
  .map(textOf);

describe("planWindows", () => {
  test("covers every word once, in order, and keeps core and context to their sizes", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 9 }), (text, sentence) => {
        const size = (from: number, to: number) =>
          text.pieces.slice(from, to).reduce((sum, { length }) => sum + length, 0);
        let at = 0;
        for (const { first, last, coreFirst, coreLast } of planWindows(
          text,
          (word) => word % sentence === 0,
          SIZES,
        )) {
          expect(coreFirst).toBe(at);
          expect(coreLast).toBeGreaterThan(coreFirst);
          expect(first).toBeLessThanOrEqual(coreFirst);
          expect(last).toBeGreaterThanOrEqual(coreLast);
          expect(size(first, coreFirst)).toBeLessThanOrEqual(SIZES.context);
          expect(size(coreLast, last)).toBeLessThanOrEqual(SIZES.context);
          const isOneWord = coreLast === coreFirst + 1;
          if (!isOneWord)
            expect(size(coreFirst, coreLast)).toBeLessThanOrEqual(SIZES.core + SIZES.context);
          at = coreLast;
        }
        expect(at).toBe(text.words.length);
      }),
      { numRuns: 200 },
    );
  });

  const never = () => false;

  test.each([
    ["nothing", [], never, []],
    ["what fits in one window", [ones(38)], never, [[0, 0, 38, 38]]],
    [
      "words alone, after the limit",
      [ones(50)],
      never,
      [
        [0, 0, 30, 38],
        [22, 30, 50, 50],
      ],
    ],
    [
      "at a paragraph's end near the limit",
      [ones(20), ones(30)],
      never,
      [
        [0, 0, 20, 28],
        [12, 20, 50, 50],
      ],
    ],
    [
      "after a sentence, where no paragraph ends",
      [ones(50)],
      (word: number) => word === 24,
      [
        [0, 0, 25, 33],
        [17, 25, 50, 50],
      ],
    ],
    [
      "at a paragraph's end rather than after a later sentence",
      [ones(20), ones(30)],
      (word: number) => word === 25,
      [
        [0, 0, 20, 28],
        [12, 20, 50, 50],
      ],
    ],
    [
      "not at a paragraph's end too near the start",
      [ones(5), ones(45)],
      never,
      [
        [0, 0, 30, 38],
        [22, 30, 50, 50],
      ],
    ],
  ])("cuts %s", (_name, paragraphs, endsSentence, windows) => {
    const planned = planWindows(textOf(paragraphs), endsSentence, SIZES);
    expect(
      planned.map(({ first, coreFirst, coreLast, last }) => [first, coreFirst, coreLast, last]),
    ).toEqual(windows);
  });

  test("takes a time that grows with the text, not with its square", () => {
    expect(
      growth((size) => planWindows(textOf([ones(size)]), () => false, SIZES), 20_000),
    ).toBeLessThan(1.75);
  });
});

describe("joinParagraphs", () => {
  test("numbers the paragraphs and keeps the order of the words", () => {
    const text = textOf([[1, 2], [3]]);
    expect([...text.paragraphs]).toEqual([0, 0, 1]);
    expect(text.pieces.map(({ length }) => length)).toEqual([1, 2, 3]);
    expect([...text.gaps]).toEqual([GAP.paragraph, GAP.space, GAP.paragraph]);
  });

  test("cuts the pieces of what is too long to be a word", () => {
    expect(textOf([[500]]).pieces[0]).toHaveLength(WORD_PIECES);
  });
});
