import { describe, expect, test } from "vitest";
import { findActWords } from "../../src/grounds/act-words.ts";
import { tagged } from "../tagged.ts";

function wordsOf(notation: string): string {
  const { analysis, attribution } = tagged(notation);
  return findActWords(analysis.words, attribution)
    .map(({ form }) => form)
    .join(" ");
}

describe("findActWords", () => {
  test.each([
    ["the cue's verb", "Brandt/PROPN <denied/VERB> [that/SCONJ ships/NOUN moved/VERB]", "denied"],
    ["a verb with its particle", "they/PRON <ruled/VERB out/ADP> [a/DET truce/NOUN]", "ruled out"],
    ["what the content demands", "he/PRON <said/VERB> [they/PRON must/AUX leave/VERB]", "must"],
    [
      "a refusal in the content",
      "he/PRON <said/VERB> [they/PRON would/AUX never/ADV accept/VERB it/PRON]",
      "would never accept",
    ],
    [
      "the first of two demands",
      "he/PRON <said/VERB> [they/PRON must/AUX leave/VERB and/CCONJ must/AUX pay/VERB]",
      "must",
    ],
  ])("finds %s", (_name, notation, expected) => {
    expect(wordsOf(notation)).toBe(expected);
  });

  test("finds none where a statement only states", () => {
    expect(wordsOf("he/PRON <said/VERB> [it/PRON rained/VERB]")).toBe("");
  });
});
