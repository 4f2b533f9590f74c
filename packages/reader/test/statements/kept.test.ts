import { describe, expect, test } from "vitest";
import { keptAttribution } from "../../src/statements/kept.ts";
import { tagged } from "../tagged.ts";

function contentOf(notation: string): string[] | null {
  const { analysis, attribution } = tagged(notation);
  const kept = keptAttribution(analysis, attribution);
  const wordsOf = (first: number, last: number) =>
    analysis.words.slice(first, last).map(({ form }) => form);
  return kept?.content.map(({ first, last }) => wordsOf(first, last).join(" ")) ?? null;
}

describe("keptAttribution", () => {
  test.each([
    [
      "drops a question put to its source",
      "(Marn/PROPN/nsubj:3) <was/AUX/aux:3 asked/VERB/root:0/VerbForm=Part|Voice=Pass> about/ADP [the/DET lock/NOUN]",
      null,
    ],
    [
      "keeps a question that its source puts",
      "(Marn/PROPN/nsubj:2) <asked/VERB/root:0/VerbForm=Fin> about/ADP [the/DET lock/NOUN]",
      ["the lock"],
    ],
    [
      "keeps a question whose asker a by-phrase names",
      "<asked/VERB/root:0/VerbForm=Part|Voice=Pass> by/ADP/case:3 (reporters/NOUN/obl:1) [whether/SCONJ it/PRON ended/VERB]",
      ["whether it ended"],
    ],
    [
      "keeps what a passive source was told to say",
      "(Marn/PROPN/nsubj:3) <was/AUX/aux:3 quoted/VERB/root:0/VerbForm=Part|Voice=Pass> [it/PRON ended/VERB]",
      ["it ended"],
    ],
    [
      "drops a content that says nothing",
      "(Marn/PROPN/nsubj:2) <said/VERB/root:0> [of/ADP the/DET]",
      null,
    ],
    [
      "drops the scrap and keeps the rest",
      "(Marn/PROPN/nsubj:2) <said/VERB/root:0> [that/SCONJ] so/ADV [it/PRON ended/VERB]",
      ["it ended"],
    ],
    [
      "keeps a quoted word of any kind",
      "(Marn/PROPN/nsubj:2) <said/VERB/root:0> [“/PUNCT the/DET ”/PUNCT]",
      ["“ the ”"],
    ],
    [
      "drops the reporter's own caution",
      "[talks/NOUN/nsubj:2] <seem/VERB/root:0/VerbForm=Fin> [to/PART end/VERB/xcomp:2]",
      null,
    ],
    [
      "keeps what seems so to somebody",
      "(Marn/PROPN/obl:4) [talks/NOUN/nsubj:3] <seem/VERB/root:0> [to/PART end/VERB/xcomp:3]",
      ["talks", "to end"],
    ],
    [
      "drops a question word without its clause",
      "(Marn/PROPN/nsubj:2) <said/VERB/root:0> [what/PRON/obj:2/PronType=Int]",
      null,
    ],
  ])("%s", (_name, notation, expected) => {
    expect(contentOf(notation)).toEqual(expected);
  });
});
