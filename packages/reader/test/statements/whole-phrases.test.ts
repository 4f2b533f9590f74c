import { describe, expect, test } from "vitest";
import { wholePhrases } from "../../src/statements/whole-phrases.ts";
import { tagged } from "../tagged.ts";

function contentOf(notation: string): string[] {
  const { analysis, attribution } = tagged(notation);
  return wholePhrases(analysis.words, attribution).content.map(({ first, last }) =>
    analysis.words
      .slice(first, last)
      .map(({ form }) => form)
      .join(" "),
  );
}

describe("wholePhrases", () => {
  test.each([
    [
      "a preposition",
      "(They/PRON) <agreed/VERB/root:0> [to/PART/mark:4 wait/VERB/xcomp:2 for/ADP/case:7] 45/NUM/nummod:7 days/NOUN/obl:4 ./PUNCT/punct:2",
      "to wait for 45 days",
    ],
    [
      "an article",
      "(She/PRON) <rejected/VERB/root:0> [the/DET/det:5] old/ADJ/amod:5 plan/NOUN/obj:2",
      "the old plan",
    ],
    [
      "what hangs on the head",
      "(They/PRON) <agreed/VERB/root:0> [on/ADP/case:4] terms/NOUN/obl:2 of/ADP/case:6 peace/NOUN/nmod:4 yesterday/NOUN/obl:2",
      "on terms of peace",
    ],
  ])("leads a content that ends with %s to the end of the phrase", (_name, notation, expected) => {
    expect(contentOf(notation)).toEqual([expected]);
  });

  test.each([
    [
      "a particle of the word before",
      "(They/PRON) <said/VERB/root:0> [they/PRON/nsubj:4 gave/VERB/ccomp:2 up/ADP/compound:4] yesterday/NOUN/obl:2",
      "they gave up",
    ],
    [
      "a whole phrase",
      "(They/PRON) <said/VERB/root:0> [they/PRON/nsubj:4 left/VERB/ccomp:2] yesterday/NOUN/obl:2",
      "they left",
    ],
    ["words of the cue", "[the/DET/det:3] <said/VERB/root:0> plan/NOUN/obj:2", "the"],
    [
      "a mark after the head",
      "(They/PRON) <agreed/VERB/root:0> [on/ADP/case:4] terms/NOUN/obl:2 ,/PUNCT/punct:4 old/ADJ/amod:4",
      "on terms",
    ],
  ])("stops at or leaves %s", (_name, notation, expected) => {
    expect(contentOf(notation)).toEqual([expected]);
  });
});
