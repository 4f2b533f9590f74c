import type { Span } from "@rapporteur/codebook";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cut } from "../../src/html/cut.ts";

const text = fc.string({ maxLength: 60, unit: "grapheme" });
/** Spans that may be empty, reversed, and outside of every text. */
const span = fc.record({
  start: fc.integer({ min: -5, max: 70 }),
  end: fc.integer({ min: -5, max: 70 }),
});
const marks = fc.array(
  span.map((of) => ({ span: of, sign: of })),
  { maxLength: 12 },
);

function whole(words: string): Span {
  return { start: 0, end: words.length };
}

describe("cut", () => {
  test.each([
    ["no mark leaves one segment", [], [[0, 6, ""]]],
    [
      "a mark inside gives three",
      [[2, 4, "a"]],
      [
        [0, 2, ""],
        [2, 4, "a"],
        [4, 6, ""],
      ],
    ],
    [
      "crossing marks share the middle",
      [
        [0, 4, "a"],
        [2, 6, "b"],
      ],
      [
        [0, 2, "a"],
        [2, 4, "ab"],
        [4, 6, "b"],
      ],
    ],
    [
      "a mark in a mark is in both",
      [
        [0, 6, "a"],
        [2, 4, "b"],
      ],
      [
        [0, 2, "a"],
        [2, 4, "ab"],
        [4, 6, "a"],
      ],
    ],
    [
      "marks that touch do not overlap",
      [
        [0, 3, "a"],
        [3, 6, "b"],
      ],
      [
        [0, 3, "a"],
        [3, 6, "b"],
      ],
    ],
    [
      "the same span twice is one segment",
      [
        [1, 3, "b"],
        [1, 3, "a"],
      ],
      [
        [0, 1, ""],
        [1, 3, "ba"],
        [3, 6, ""],
      ],
    ],
    [
      "what hangs over the ends is cut off",
      [
        [-3, 2, "a"],
        [5, 99, "b"],
      ],
      [
        [0, 2, "a"],
        [2, 5, ""],
        [5, 6, "b"],
      ],
    ],
    ["an empty mark cuts nothing", [[3, 3, "a"]], [[0, 6, ""]]],
    ["a reversed mark cuts nothing", [[4, 2, "a"]], [[0, 6, ""]]],
  ] as const)("%s", (_name, given, expected) => {
    const segments = cut(
      { start: 0, end: 6 },
      given.map(([start, end, sign]) => ({ span: { start, end }, sign })),
    );
    expect(segments.map(({ start, end, signs }) => [start, end, signs.join("")])).toEqual(expected);
  });

  test("gives nothing for an empty stretch", () => {
    expect(cut({ start: 3, end: 3 }, [{ span: { start: 0, end: 9 }, sign: "a" }])).toEqual([]);
  });

  test("keeps the text: its segments joined are the text, for any marks", () => {
    fc.assert(
      fc.property(text, marks, (words, given) => {
        const segments = cut(whole(words), given);
        expect(segments.map(({ start, end }) => words.slice(start, end)).join("")).toBe(words);
      }),
    );
  });

  test("gives every character exactly the marks that cover it, for any marks", () => {
    fc.assert(
      fc.property(text, marks, (words, given) => {
        for (const { start, end, signs } of cut(whole(words), given)) {
          for (let at = start; at < end; at++) {
            const covering = given.filter(
              ({ span: { start: from, end: to } }) => from <= at && at < to,
            );
            expect(signs).toEqual(covering.map(({ sign }) => sign));
          }
        }
      }),
    );
  });

  test("cuts nowhere but at a boundary of a mark, for any marks", () => {
    fc.assert(
      fc.property(text, marks, (words, given) => {
        const boundaries = new Set([
          0,
          words.length,
          ...given.flatMap(({ span: { start, end } }) => [start, end]),
        ]);
        for (const { start } of cut(whole(words), given)) expect(boundaries.has(start)).toBe(true);
      }),
    );
  });
});
