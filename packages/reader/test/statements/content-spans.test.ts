import { describe, expect, test } from "vitest";
import { contentSpans, plainSpans } from "../../src/statements/content-spans.ts";
import { tagged } from "../tagged.ts";

describe("contentSpans", () => {
  test.each([
    [
      "keeps the complementiser and drops the full stop",
      "she/PRON <said/VERB> [that/SCONJ it/PRON ended/VERB ./PUNCT]",
      ["that it ended"],
    ],
    [
      "drops the comma before the cue",
      "[It/PRON ended/VERB ,/PUNCT] she/PRON <said/VERB>",
      ["It ended"],
    ],
    [
      "keeps marks and what stands inside them",
      "[“/PUNCT It/PRON ended/VERB ./PUNCT ”/PUNCT] she/PRON <said/VERB>",
      ["“ It ended . ”"],
    ],
    [
      "joins pieces that only a mark parts",
      "she/PRON <said/VERB> [it/PRON began/VERB] ,/PUNCT [and/CCONJ ended/VERB]",
      ["it began , and ended"],
    ],
    [
      "leaves pieces apart that the cue parts",
      "[It/PRON] ,/PUNCT she/PRON <said/VERB> ,/PUNCT [ended/VERB]",
      ["It", "ended"],
    ],
    ["is empty for marks alone", "she/PRON <said/VERB> [,/PUNCT]", []],
  ])("%s", (_name, notation, expected) => {
    const { text, analysis, attribution } = tagged(notation);
    const spans = contentSpans(analysis.words, attribution.content);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe("plainSpans", () => {
  test.each([
    ["drops commas at the edges", "(,/PUNCT Brandt/PROPN ,/PUNCT) <said/VERB>", ["Brandt"]],
    [
      "keeps commas inside",
      "(Brandt/PROPN ,/PUNCT the/DET envoy/NOUN) <said/VERB>",
      ["Brandt , the envoy"],
    ],
  ])("%s", (_name, notation, expected) => {
    const { text, analysis, attribution } = tagged(notation);
    const spans = plainSpans(analysis.words, attribution.source);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test("keeps the colon that a cue ends with", () => {
    const { text, analysis, attribution } = tagged("Brandt/PROPN <wrote/VERB :/PUNCT> [Never/ADV]");
    const spans = plainSpans(analysis.words, attribution.cue);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(["wrote :"]);
  });
});
