import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OptionId } from "../../src/ids.ts";
import {
  type IssueCodebook,
  issueMatcher,
  issueWordsOf,
  SHIPPED_CODEBOOKS,
} from "../../src/issues/index.ts";
import { codebookWith } from "./codebook-with.ts";

/** "stop the [truce|a]" and the hits found there, in the same marks. */
function marks(codebook: IssueCodebook, phrase: string): string {
  const words = issueWordsOf(phrase);
  const hits = issueMatcher(codebook).hitsIn(words);
  return words
    .map(({ form }, i) => {
      const open = hits.filter(({ first }) => first === i).map(() => "[");
      const close = hits.filter(({ last }) => last === i + 1).map(({ issue }) => `|${issue}]`);
      return `${open.join("")}${form}${close.join("")}`;
    })
    .join(" ");
}

describe("hitsIn", () => {
  test.each([
    ["every place", [{ words: ["truce"] }], "a [truce|a] and a [truce|a]"],
    ["two issues", [{ words: ["truce"] }, { words: ["prisoner"] }], "[truce|a] for [prisoners|b]"],
    [
      "two issues with the same words",
      [{ words: ["truce"] }, { words: ["truce"] }],
      "[[truce|a]|b]",
    ],
    [
      "the longer of two issues",
      [{ words: ["truce"] }, { words: ["energy truce"] }],
      "an [energy truce|b] , a [truce|a]",
    ],
    ["the longer of one issue", [{ words: ["truce", "long truce"] }], "a [long truce|a]"],
    [
      "a shorter one inside a gap",
      [{ words: ["stop .. war"] }, { words: ["gas"] }],
      "[stop the [gas|b] war|a]",
    ],
    ["nothing inside a not", [{ words: ["strike"], not: ["strike a deal"] }], "they strike a deal"],
    [
      "what sticks out of a not",
      [{ words: ["rail strike"], not: ["strike a deal"] }],
      "the [rail strike|a] a deal",
    ],
    [
      "nothing with a gap that begins in a not",
      [{ words: ["share .. cost"], not: ["market share"] }],
      "market share at low cost",
    ],
    [
      "what another issue means by it",
      [{ words: ["strike"], not: ["drone strike"] }, { words: ["strike"] }],
      "a drone [strike|b]",
    ],
  ])("finds %s", (_name, issues, phrase) => {
    const plain = phrase.replaceAll("[", "").replaceAll(/\|[ab]\]/g, "");
    expect(marks(codebookWith(...issues), plain)).toBe(phrase);
  });

  test("takes the lemma where the form says nothing", () => {
    const matcher = issueMatcher(codebookWith({ words: ["mouse"] }));
    expect(matcher.issuesIn([{ form: "Mice", lemma: "mouse" }])).toEqual(["a"]);
  });

  test("joins no words of different sentences, with or without a full stop", () => {
    const matcher = issueMatcher(codebookWith({ words: ["prisoner swap"] }));
    const inSentences = (first: number, second: number) => [
      { form: "Prisoner", lemma: "prisoner", sentence: first },
      { form: "swap", lemma: "swap", sentence: second },
    ];
    expect(matcher.issuesIn(inSentences(4, 4))).toEqual(["a"]);
    expect(matcher.issuesIn(inSentences(4, 5))).toEqual([]);
  });

  test("gives a word that holds a hyphen whole", () => {
    const matcher = issueMatcher(codebookWith({ words: ["cease fire"] }));
    expect(matcher.hitsIn([{ form: "cease-fire", lemma: "cease-fire" }])).toEqual([
      { issue: "a", first: 0, last: 1, pattern: "cease fire" },
    ]);
  });

  test("never throws, and stays inside the words of any text", () => {
    const matchers = SHIPPED_CODEBOOKS.map(issueMatcher);
    const phrases = fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom("truce", "stop", "the", "-", ".", "30", "withdraw", "troops", "__proto__"),
      ),
    );
    fc.assert(
      fc.property(phrases, (parts) => {
        const words = issueWordsOf(parts.join(" "));
        for (const { first, last } of matchers.flatMap((matcher) => matcher.hitsIn(words))) {
          expect(first).toBeGreaterThanOrEqual(0);
          expect(last).toBeGreaterThan(first);
          expect(last).toBeLessThanOrEqual(words.length);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("takes time in step with the words: no more than four times what eight times the words should take", () => {
    const matcher = issueMatcher(SHIPPED_CODEBOOKS[0] as IssueCodebook);
    const of = (count: number) =>
      issueWordsOf("stop the withdraw all troops from the land ".repeat(count));
    const timeMs = (count: number): number => {
      const words = of(count);
      let best = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 3; run++) {
        const start = performance.now();
        matcher.hitsIn(words);
        best = Math.min(best, performance.now() - start);
      }
      return best;
    };
    timeMs(100);
    expect(timeMs(1600) / timeMs(200)).toBeLessThan(32);
  });
});

describe("issuesIn", () => {
  test("lists each issue once, in the order of the codebook", () => {
    const codebook = codebookWith({ words: ["truce"] }, { words: ["prisoner"] });
    const words = issueWordsOf("Prisoners first, then a truce, then more prisoners");
    expect(issueMatcher(codebook).issuesIn(words)).toEqual(["a", "b"]);
  });
});

describe("optionIn", () => {
  const option = (id: string, words: readonly string[], not: readonly string[] = []) => ({
    id: id as OptionId,
    label: id,
    words,
    not,
  });
  const codebook = codebookWith({
    words: ["pay"],
    options: [
      option("freeze", ["pay freeze"]),
      option("rise", ["rise", "pay rise"], ["no .. rise"]),
    ],
  });
  const matcher = issueMatcher(codebook);

  test.each([
    ["the option that the words fix", "They offered a pay freeze", "freeze"],
    ["it from any of its words", "Pay would rise", "rise"],
    ["null when they fix none", "They spoke of pay", null],
    ["null when they fix two", "a pay freeze or a rise", null],
    ["null inside a not", "no further rise", null],
  ])("gives %s", (_name, phrase, expected) => {
    expect(matcher.optionIn(issueWordsOf(phrase), "a" as never)).toBe(expected);
  });

  test("gives null for an issue that the codebook has not", () => {
    expect(matcher.optionIn(issueWordsOf("a rise"), "z" as never)).toBeNull();
  });
});

describe("issueMatcher", () => {
  test("refuses a codebook made in code whose pattern is none, and names it", () => {
    expect(() => issueMatcher(codebookWith({ words: ["fine", "not, fine"] }))).toThrow(
      'not a codebook: issues[0].words[1] must be words of letters and digits; "not," is none, but is "not, fine"',
    );
  });
});
