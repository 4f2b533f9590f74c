import type { Span } from "@rapporteur/codebook";
import {
  resolveSelectors,
  SpanOutsideTextError,
  SpanSplitsCharacterError,
  splitsCharacter,
  toCodePoint,
  toCodeUnit,
  toSelectors,
} from "@rapporteur/codebook";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

/** Every UTF-16 string, halves of pairs included. */
const oddText = fc.oneof(
  fc.string({ unit: fc.nat(0xffff).map((n) => String.fromCharCode(n)), minLength: 1 }),
  fc.string({ unit: "binary", minLength: 1 }),
  fc.string({ unit: "grapheme", minLength: 1 }),
  fc.string({
    unit: fc.constantFrom("a", "b", "\u{1F54A}", "\u0301"),
    minLength: 1,
    maxLength: 99,
  }),
);

const places: fc.Arbitrary<readonly [string, Span]> = oddText.chain((text) =>
  fc
    .tuple(fc.nat(text.length - 1), fc.nat(text.length - 1))
    .map(([a, b]) => [text, { start: Math.min(a, b), end: Math.max(a, b) + 1 }] as const)
    .filter(([, span]) => !splitsCharacter(text, span)),
);

describe("toSelectors", () => {
  test("counts the position in code points and quotes the surroundings", () => {
    const text = "\u{1F54A} The envoy left. Talks go on.";
    const start = text.indexOf("envoy");
    expect(toSelectors(text, { start, end: start + 5 })).toEqual({
      position: { type: "TextPositionSelector", start: 6, end: 11 },
      quote: {
        type: "TextQuoteSelector",
        exact: "envoy",
        prefix: "\u{1F54A} The ",
        suffix: " left. Talks go on.",
      },
    });
  });

  test("quotes 32 characters on each side and cuts no pair", () => {
    const side = "\u{1F54A}".repeat(40);
    const { quote } = toSelectors(`${side}x${side}`, { start: 80, end: 81 });
    expect(quote.prefix).toBe("\u{1F54A}".repeat(32));
    expect(quote.suffix).toBe("\u{1F54A}".repeat(32));
  });

  test.each([
    ["is empty", { start: 1, end: 1 }],
    ["leaves the text", { start: 1, end: 4 }],
  ])("throws SpanOutsideTextError when the span %s", (_name, span) => {
    expect(() => toSelectors("abc", span)).toThrow(SpanOutsideTextError);
  });

  test("throws SpanSplitsCharacterError when the span cuts a pair", () => {
    expect(() => toSelectors("\u{1F54A}", { start: 1, end: 2 })).toThrow(SpanSplitsCharacterError);
  });
});

describe("resolveSelectors", () => {
  test("gives back the span in the same text, whatever the text", () => {
    fc.assert(
      fc.property(places, ([text, span]) => {
        expect(resolveSelectors(text, toSelectors(text, span))).toEqual(span);
      }),
      { numRuns: 2000 },
    );
  });

  test("gives words that are the exact words, or null, in any other text", () => {
    fc.assert(
      fc.property(places, oddText, ([text, span], other) => {
        const found = resolveSelectors(other, toSelectors(text, span));
        if (found !== null) {
          expect(other.slice(found.start, found.end)).toBe(text.slice(span.start, span.end));
        }
      }),
    );
  });

  const before = "The envoy said that talks resumed, and the union said that talks stalled.";
  test.each([
    ["a line put in front", "said", `BREAKING. ${before}`, "envoy |said"],
    ["an edit before", "resumed", before.replace("The envoy", "An aide"), "talks |resumed"],
    ["an edit behind", "envoy", before.replace("resumed", "began"), "The |envoy"],
    ["a cut behind", "resumed", "The envoy said that talks resumed", "talks |resumed"],
  ])("finds the words after %s", (_name, words, after, expected) => {
    const start = before.indexOf(words);
    const span = resolveSelectors(after, toSelectors(before, { start, end: start + words.length }));
    const at = after.indexOf(expected.replace("|", "")) + expected.indexOf("|");
    expect(span).toEqual({ start: at, end: at + words.length });
  });

  test.each([
    ["the words are gone", "resumed", before.replace("resumed", "began")],
    ["the words stand among others only", "stalled", "On Monday the lorry stalled in the snow."],
    ["the text is empty", "talks", ""],
    ["two places fit as well", "resumed", `Update. ${before} ${before}`],
  ])("gives null when %s", (_name, words, after) => {
    const start = before.indexOf(words);
    const selectors = toSelectors(before, { start, end: start + words.length });
    expect(resolveSelectors(after, selectors)).toBeNull();
  });

  test("takes the stored position when several places fit as well", () => {
    const text = "no ".repeat(60).trim();
    const span = { start: 90, end: 92 };
    expect(resolveSelectors(text, toSelectors(text, span))).toEqual(span);
  });

  test("gives null for no words at all", () => {
    const selectors = toSelectors("abc", { start: 1, end: 2 });
    const quote = { ...selectors.quote, exact: "" };
    expect(resolveSelectors("abc", { ...selectors, quote })).toBeNull();
  });

  test("takes no half of a pair for the lone half that was quoted", () => {
    const selectors = toSelectors("\ud83d", { start: 0, end: 1 });
    const quote = { ...selectors.quote, suffix: "\udd4a" };
    expect(resolveSelectors("\u{1F54A}", { ...selectors, quote })).toBeNull();
  });
});

describe("toCodePoint and toCodeUnit", () => {
  test("undo each other at every character", () => {
    fc.assert(
      fc.property(places, ([text, { start, end }]) => {
        expect(toCodeUnit(text, toCodePoint(text, start))).toBe(start);
        expect(toCodeUnit(text, toCodePoint(text, end))).toBe(end);
      }),
    );
  });

  test("agree with the iterator of strings", () => {
    fc.assert(
      fc.property(oddText, (text) => {
        expect(toCodePoint(text, text.length)).toBe([...text].length);
      }),
    );
  });

  test("give null for a count past the end", () => {
    expect(toCodeUnit("ab", 2)).toBe(2);
    expect(toCodeUnit("ab", 3)).toBeNull();
  });
});
