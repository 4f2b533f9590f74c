import { describe, expect, test } from "vitest";
import { readCircumstances } from "../../src/statements/circumstances.ts";
import { tagged } from "../tagged.ts";

function circumstancesOf(notation: string) {
  const { text, analysis, attribution } = tagged(notation);
  return readCircumstances(text, analysis, attribution.cue, attribution.content);
}

describe("readCircumstances", () => {
  test.each([
    [
      "(She/PRON/nsubj:2) <told/VERB/root:0> reporters/NOUN/obj:2 [it/PRON/nsubj:5 ended/VERB/ccomp:2]",
      ["reporters"],
    ],
    [
      "(She/PRON/nsubj:2) <said/VERB/root:0> to/ADP/case:5 the/DET/det:5 council/NOUN/obl:2 [it/PRON/nsubj:7 ended/VERB/ccomp:2]",
      ["the council"],
    ],
  ])("finds the hearers in %s", (notation, audience) => {
    expect(circumstancesOf(notation).audience).toEqual(audience);
  });

  test.each([
    [
      "(She/PRON/nsubj:2) <said/VERB/root:0> in/ADP/case:6 a/DET/det:6 Sunday/PROPN/compound:6 interview/NOUN/obl:2 [it/PRON/nsubj:8 ended/VERB/ccomp:2]",
      "in a Sunday interview",
    ],
    [
      "(She/PRON/nsubj:2) <wrote/VERB/root:0> on/ADP/case:5 social/ADJ/amod:5 media/NOUN/obl:2 [it/PRON/nsubj:7 ended/VERB/ccomp:2]",
      "on social media",
    ],
  ])("finds the venue in %s", (notation, venue) => {
    expect(circumstancesOf(notation).venue).toBe(venue);
  });

  test.each([
    [
      "(She/PRON/nsubj:2) <said/VERB/root:0> in/ADP/case:5 a/DET/det:5 year/NOUN/obl:2 [it/PRON/nsubj:7 ends/VERB/ccomp:2]",
    ],
    [
      "(She/PRON/nsubj:2) <said/VERB/root:0> [it/PRON/nsubj:4 ended/VERB/ccomp:2 in/ADP/case:7 a/DET/det:7 meeting/NOUN/obl:4]",
    ],
    ["(She/PRON/nsubj:2) <said/VERB/root:0> [a/DET/det:4 word/NOUN/obj:2]"],
  ])("leaves alone %s", (notation) => {
    expect(circumstancesOf(notation)).toEqual({ venue: null, audience: [] });
  });
});
