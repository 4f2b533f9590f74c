import { describe, expect, test } from "vitest";
import { detectCodebook, issueWordsOf } from "../../src/issues/index.ts";
import { codebookWith } from "./codebook-with.ts";

const TEXTS: readonly (readonly [string, string])[] = [
  [
    "armed-conflict",
    "The envoy flew to Ostrava to rescue the ceasefire. Rebels still hold forty prisoners, and the army refuses to withdraw its troops from the valley. Aid convoys wait at the bridge.",
  ],
  [
    "trade",
    "The seventh round of the trade talks opened in Rosk. Steel tariffs would fall, but farmers fear cheap beef, and nobody has agreed on rules of origin for batteries.",
  ],
  [
    "labour",
    "The dockers' union called off its strike after management raised the pay offer to six per cent. Pensions and automated cranes remain open, a shop steward said.",
  ],
  [
    "climate",
    "Delegates at the climate summit quarrelled over the phase-out of fossil fuels. Small island states want a loss and damage fund, and rich ones speak of emission cuts by 2040.",
  ],
];

describe("detectCodebook", () => {
  test.each(TEXTS)("finds %s from a short report", (id, text) => {
    expect(detectCodebook(issueWordsOf(text))?.codebook.id).toBe(id);
  });

  test.each([
    ["an empty text", ""],
    [
      "a recipe",
      "Melt the butter, add two cups of sugar and a pinch of salt. Strike the whisk on the bowl, then let the dough rest for an hour before it goes into the oven.",
    ],
    [
      "a poem",
      "The harbour sleeps beneath a paper moon, and all the boats have put their oars to bed. Nobody rows. The tide will turn too soon, and take the words that neither of us said.",
    ],
    [
      "a match report",
      "The striker scored twice in stoppage time, the defence held, and the coach praised the army of fans that had marched to the ground. The battle for the title goes on.",
    ],
    [
      "an obituary",
      "She taught the piano for fifty years, fought a long war on wrong notes, and is survived by three children and a cat. The service is on Friday.",
    ],
    ["a text with one word of it", "The two columnists agreed a truce."],
    [
      "a page about a shop",
      "Free shipping on all orders. Our customs team makes shirts to measure. Members get ten per cent off in the sale, and returns cost nothing.",
    ],
  ])("gives null for %s", (_name, text) => {
    expect(detectCodebook(issueWordsOf(text))).toBeNull();
  });

  test("gives null where two kinds of negotiation are told alike", () => {
    const both = `${TEXTS[0]?.[1]} ${TEXTS[2]?.[1]}`;
    expect(detectCodebook(issueWordsOf(both))).toBeNull();
  });

  test("needs more in a longer text", () => {
    const [, text = ""] = TEXTS[1] ?? [];
    const padding = "The weather stayed fine and the square was full of people. ".repeat(700);
    expect(detectCodebook(issueWordsOf(text + padding))).toBeNull();
  });

  test("says by how much: an issue counts up to three times, a word of several words double", () => {
    const codebook = codebookWith(
      { words: ["truce"] },
      { words: ["prisoner swap"] },
      { words: ["port"] },
    );
    const words = issueWordsOf("truce, truce, truce, truce, truce and a prisoner swap at the port");
    expect(detectCodebook(words, [codebook])).toEqual({
      codebook,
      score: 6,
      issues: 3,
      next: null,
    });
  });

  test("does not count an issue that several codebooks have", () => {
    const one = { ...codebookWith({ words: ["talks"] }, { words: ["truce"] }), id: "one" };
    const other = { ...codebookWith({ words: ["talks"] }), id: "other" };
    expect(
      detectCodebook(issueWordsOf("talks talks talks truce truce truce"), [one, other]),
    ).toBeNull();
  });
});
