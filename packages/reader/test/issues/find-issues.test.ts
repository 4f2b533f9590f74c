import { SHIPPED_CODEBOOKS, shippedCodebook } from "@rapporteur/codebook/issues";
import { describe, expect, test } from "vitest";
import { findIssues } from "../../src/issues/find-issues.ts";
import type { Word, WordRange } from "../../src/pipeline/layers.ts";

/** Words of sentences; "[…]" is what is asked for, "<…>" what may complete it. */
function marked(notation: string): { words: Word[]; content: WordRange[]; cue: WordRange[] } {
  const words: Word[] = [];
  const ranges: Record<"[" | "<", WordRange[]> = { "[": [], "<": [] };
  let sentence = 0;
  for (const token of notation.split(" ")) {
    const open = token.match(/^[[<]/)?.[0] as "[" | "<" | undefined;
    const form = token.replace(/^[[<]|[\]>]$/g, "");
    if (open !== undefined) ranges[open].push({ first: words.length, last: words.length + 1 });
    words.push({
      index: words.length,
      start: 0,
      end: 1,
      form,
      lemma: form.toLowerCase(),
      upos: "X",
      feats: "_",
      head: -1,
      deprel: "root",
      sentence,
      paragraph: 0,
      quoted: false,
    });
    const closed = token.match(/[\]>]$/)?.[0];
    if (closed !== undefined) {
      const list = ranges[closed === "]" ? "[" : "<"];
      const range = list.at(-1);
      if (range !== undefined) list[list.length - 1] = { ...range, last: words.length };
    }
    if (form === ".") sentence++;
  }
  return { words, content: ranges["["], cue: ranges["<"] };
}

const CONFLICT = shippedCodebook("armed-conflict");
const LABOUR = shippedCodebook("labour");

describe("findIssues", () => {
  test.each([
    [
      "what the content names",
      "Brandt said [the truce would hold for the prisoners]",
      ["ceasefire", "prisoners"],
    ],
    [
      "each issue once, in the order of the codebook",
      "He said [prisoners , prisoners and a truce]",
      ["ceasefire", "prisoners"],
    ],
    [
      "what two pieces of the content name",
      "[No truce] , he said , [without the prisoners]",
      ["ceasefire", "prisoners"],
    ],
    [
      "what begins in the cue",
      "They <agreed to withdraw> [all their troops from the valley]",
      ["troop-withdrawal"],
    ],
    ["nothing of what stands outside", "In the truce talks he said [the weather was fine]", []],
    ["nothing that the cue alone names", "They <withdrew troops> [to save face]", []],
    ["nothing of a pattern that leaves the marks", "He will withdraw [all the troops]", []],
    ["nothing of another sense", "She called it [a price war]", []],
  ])("gives %s", (_name, notation, issues) => {
    const { words, content, cue } = marked(notation);
    expect(findIssues(words, CONFLICT).issuesIn(content, cue)).toEqual(issues);
  });

  test("gives the option that the words fix, and null where they fix none", () => {
    const { words, content } = marked("Brandt offered [a 30 - day truce] and then [a truce]");
    const issues = findIssues(words, CONFLICT);
    expect(content.map((range) => issues.optionIn([range], "ceasefire" as never))).toEqual([
      "days",
      null,
    ]);
  });

  test("reads with the codebook that is given, whatever the text", () => {
    const { words, content } = marked("He said [the truce would hold]");
    const issues = findIssues(words, LABOUR);
    expect([issues.codebook, issues.grounds, issues.notice]).toEqual([
      LABOUR,
      "given",
      "codebook labour, as asked",
    ]);
    expect(issues.issuesIn(content)).toEqual([]);
  });

  test("detects the codebook of the whole text, and says so", () => {
    const { words, content } = marked(
      "The envoy wants [a ceasefire] . Rebels hold prisoners . The army will not withdraw its troops . Sanctions stay .",
    );
    const issues = findIssues(words, "detect");
    expect([issues.codebook?.id, issues.grounds]).toEqual(["armed-conflict", "detected"]);
    expect(issues.notice).toBe("codebook armed-conflict, detected (4 of its issues, 10 points)");
    expect(issues.issuesIn(content)).toEqual(["ceasefire"]);
  });

  test.each([
    ["no text", ""],
    [
      "a text about nothing that is negotiated",
      "The bakery on the corner sells plum cake until noon .",
    ],
  ])("gives no issues for %s, and says that no codebook fits", (_name, notation) => {
    const { words } = marked(notation);
    const issues = findIssues(words, "detect");
    expect([issues.codebook, issues.grounds]).toEqual([null, "none"]);
    expect(issues.notice).toBe("no codebook fits this text; --codebook names one");
    expect(issues.issuesIn([{ first: 0, last: words.length }])).toEqual([]);
  });

  test("gives nothing where no codebook is wanted", () => {
    const { words, content } = marked("He said [the truce would hold]");
    const issues = findIssues(words, null);
    expect([
      issues.grounds,
      issues.issuesIn(content),
      issues.optionIn(content, "ceasefire" as never),
    ]).toEqual(["none", [], null]);
  });

  test("finds what every shipped codebook promises to take, in marks", () => {
    const missed = SHIPPED_CODEBOOKS.flatMap((codebook) =>
      codebook.issues.flatMap(({ id, takes }) =>
        takes
          .map((phrase) => phrase.replace(/\.$/, ""))
          .filter((phrase) => !/[.,:;’'-]/.test(phrase))
          .filter((phrase) => {
            const { words, content } = marked(`[${phrase}]`);
            return !findIssues(words, codebook).issuesIn(content).includes(id);
          })
          .map((phrase) => `${id}: ${phrase}`),
      ),
    );
    expect(missed).toEqual([]);
  });
});
