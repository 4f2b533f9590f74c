import {
  bySpan,
  isInside,
  overlapOf,
  RapporteurError,
  SpanOutsideTextError,
  SpanSplitsCharacterError,
  splitsCharacter,
  wordsOf,
} from "@rapporteur/codebook";
import { describe, expect, test } from "vitest";

describe("isInside", () => {
  test.each([
    ["the whole text", 0, 5, true],
    ["the last letter", 4, 5, true],
    ["an empty span", 2, 2, false],
    ["a reversed span", 3, 2, false],
    ["a start before the text", -1, 2, false],
    ["an end past the text", 3, 6, false],
    ["half a letter", 0.5, 2, false],
    ["no number", Number.NaN, 2, false],
    ["no end", 0, Number.POSITIVE_INFINITY, false],
  ])("of a text of five letters is, for %s, %3$s", (_name, start, end, expected) => {
    expect(isInside({ start, end }, 5)).toBe(expected);
  });
});

describe("splitsCharacter", () => {
  // two code units each: U+1F54A is \ud83d\udd4a
  const text = "a\u{1F54A}b\ud83d";
  test.each([
    ["around the pair", 1, 3, false],
    ["ends inside the pair", 0, 2, true],
    ["starts inside the pair", 2, 4, true],
    ["a lone half at the end", 4, 5, false],
    ["the whole text", 0, 5, false],
  ])("%s: %3$s", (_name, start, end, expected) => {
    expect(splitsCharacter(text, { start, end })).toBe(expected);
  });
});

describe("wordsOf", () => {
  test("gives the words between start and end", () => {
    expect(wordsOf("Talks resumed.", { start: 6, end: 13 })).toBe("resumed");
  });

  test("throws SpanOutsideTextError with the facts when the span leaves the text", () => {
    const error = caught(() => wordsOf("Talks", { start: 3, end: 9 }));
    expect(error).toBeInstanceOf(SpanOutsideTextError);
    expect(error).toMatchObject({
      name: "SpanOutsideTextError",
      code: "span.outside-text",
      facts: { start: 3, end: 9, length: 5 },
    });
  });

  test("throws SpanSplitsCharacterError when the span cuts a surrogate pair", () => {
    const error = caught(() => wordsOf("\u{1F54A}", { start: 0, end: 1 }));
    expect(error).toBeInstanceOf(SpanSplitsCharacterError);
    expect(error).toMatchObject({ code: "span.splits-character", facts: { start: 0, end: 1 } });
  });

  test("throws errors that are of this project and of JavaScript", () => {
    const error = caught(() => wordsOf("", { start: 0, end: 1 }));
    expect(error).toBeInstanceOf(RapporteurError);
    expect(error).toBeInstanceOf(Error);
  });
});

describe("bySpan", () => {
  test("sorts by start and puts the shorter first", () => {
    const spans = [
      { start: 4, end: 9 },
      { start: 0, end: 7 },
      { start: 0, end: 3 },
    ];
    expect(spans.sort(bySpan)).toEqual([
      { start: 0, end: 3 },
      { start: 0, end: 7 },
      { start: 4, end: 9 },
    ]);
  });
});

describe("overlapOf", () => {
  test.each([
    ["touching spans", [0, 3], [3, 5], 0],
    ["spans apart", [0, 3], [7, 9], 0],
    ["crossing spans", [0, 5], [3, 9], 2],
    ["a span in another", [0, 9], [3, 5], 2],
  ] as const)("of %s is %3$s", (_name, [a, b], [c, d], shared) => {
    expect(overlapOf({ start: a, end: b }, { start: c, end: d })).toBe(shared);
  });
});

function caught(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}
