import { describe, expect, test } from "vitest";
import { withoutDateline } from "../../src/statements/dateline.ts";
import { tagged } from "../tagged.ts";

function contentOf(notation: string): string[] {
  const { analysis, attribution } = tagged(notation);
  return withoutDateline(analysis.words, attribution.content).map(({ first, last }) =>
    analysis.words
      .slice(first, last)
      .map(({ form }) => form)
      .join(" "),
  );
}

describe("withoutDateline", () => {
  test.each([
    [
      "a piece inside it",
      "[MIREL/PROPN] ,/PUNCT May/PROPN 5/NUM –/PUNCT [Talks/NOUN ended/VERB] ,/PUNCT she/PRON <said/VERB>",
      ["Talks ended"],
    ],
    [
      "the head of a piece",
      "[MIREL/PROPN ,/PUNCT Beland/PROPN –/PUNCT Talks/NOUN ended/VERB] ,/PUNCT she/PRON <said/VERB>",
      ["Talks ended"],
    ],
  ])("takes away %s", (_name, notation, expected) => {
    expect(contentOf(notation)).toEqual(expected);
  });

  test.each([
    [
      "an aside after letters",
      "[NATO/PROPN –/PUNCT the/DET alliance/NOUN –/PUNCT waits/VERB] ,/PUNCT she/PRON <said/VERB>",
      ["NATO – the alliance – waits"],
    ],
    [
      "a dash later on",
      "[Talks/NOUN ,/PUNCT long/ADJ –/PUNCT and/CCONJ slow/ADJ –/PUNCT ended/VERB] she/PRON <said/VERB>",
      ["Talks , long – and slow – ended"],
    ],
    ["no content", "she/PRON <said/VERB>", []],
  ])("leaves %s alone", (_name, notation, expected) => {
    expect(contentOf(notation)).toEqual(expected);
  });
});
