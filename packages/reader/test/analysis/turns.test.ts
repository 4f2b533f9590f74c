import { describe, expect, test } from "vitest";
import { readTurns } from "../../src/analysis/turns.ts";
import type { Word } from "../../src/pipeline/layers.ts";
import { readParagraphs } from "../../src/sentences/paragraphs.ts";
import { readWords } from "../../src/sentences/words.ts";

/** "label | words" of each turn. */
function turnsOf(text: string): string[] {
  const paragraphs = readParagraphs(text);
  const words = paragraphs.flatMap((paragraph, p) =>
    readWords(text, paragraph).map((span) => ({
      ...span,
      form: text.slice(span.start, span.end),
      paragraph: p,
    })),
  ) as unknown as Word[];
  const wordsIn = (ranges: readonly { first: number; last: number }[]) =>
    ranges
      .map(({ first, last }) => text.slice(words[first]?.start, words[last - 1]?.end))
      .join(" / ");
  return readTurns(text, paragraphs, words).map(({ source, cue, content }) => {
    expect(wordsIn(cue)).toBe(":");
    return `${wordsIn(source)} | ${wordsIn(content)}`;
  });
}

describe("readTurns", () => {
  test("gives each speaker the words up to the next label, over paragraphs", () => {
    const text =
      "ILSE MARN: Good day.\n\nWe have a plan.\n\nQUESTION (Gull Radio): Which?\n\nMARN: Ours.\n\nMARN: And theirs.";
    expect(turnsOf(text)).toEqual([
      "ILSE MARN | Good day. / We have a plan.",
      "QUESTION (Gull Radio) | Which?",
      "MARN | Ours.",
      "MARN | And theirs.",
    ]);
  });

  test.each([
    [
      "Q: Will you sign?\nA: No.\nQ: Ever?\nA: Ask in May.",
      ["Q | Will you sign?", "A | No.", "Q | Ever?", "A | Ask in May."],
    ],
    [
      "Mr Valck: We wait.\n\nMs Marn: So do we.\n\nMr Valck: Then we are many.\n\nMs Marn: Two.",
      [
        "Mr Valck | We wait.",
        "Ms Marn | So do we.",
        "Mr Valck | Then we are many.",
        "Ms Marn | Two.",
      ],
    ],
    ["MARN: One.\n\n(Applause.)\n\nMARN: Two.\n\nEND", ["MARN | One.", "MARN | Two."]],
  ])("reads the turns of %j", (text, turns) => {
    expect(turnsOf(text)).toEqual(turns);
  });

  test.each([
    [
      "an article with one label",
      "The talks ended.\n\nMARN: We have a plan.\n\nThe mediators left.\n\nIt rained.",
    ],
    [
      "headings of a live blog",
      "UPDATE: The lock is shut.\n\nUPDATE: The lock is open.\n\nUPDATE: Nobody knows.",
    ],
    ["a sentence before a colon", "She said: no.\n\nHe said: yes.\n\nThey said: perhaps."],
    ["labels that never come again", "Key Points: three.\n\nNext Steps: two.\n\nOpen Ends: one."],
    ["no text", ""],
  ])("leaves alone %s", (_name, text) => {
    expect(turnsOf(text)).toEqual([]);
  });
});
