import { parseEdtf } from "@rapporteur/codebook";
import { describe, expect, test } from "vitest";
import type { TimeReading } from "../../src/pipeline/layers.ts";
import { readSaid } from "../../src/statements/said.ts";
import { tagged } from "../tagged.ts";

const PUBLISHED = parseEdtf("2031-05-06");

function saidOf(notation: string, times: Readonly<Record<string, string>> = {}) {
  const { text, analysis, attribution } = tagged(notation);
  const expressions = Object.entries(times).map(([words, value], i) => {
    const start = text.indexOf(words);
    return {
      id: `t${i + 1}`,
      span: { start, end: start + words.length },
      type: "DATE",
      value,
      date: parseEdtf(value),
    };
  }) as unknown as TimeReading[];
  return readSaid({ analysis, times: expressions, published: PUBLISHED, ...attribution });
}

describe("readSaid", () => {
  test.each([
    [
      "the day of the cue's own clause",
      "(She/PRON/nsubj:2) <said/VERB/root:0> Monday/PROPN/obl:2 [it/PRON/nsubj:5 ended/VERB/ccomp:2]",
      { Monday: "2031-05-05" },
      "2031-05-05",
    ],
    [
      "the day of its venue",
      "(She/PRON/nsubj:2) <said/VERB/root:0> in/ADP/case:5 Sunday/PROPN/compound:5 talks/NOUN/obl:2 [it/PRON ended/VERB/ccomp:2]",
      { Sunday: "2031-05-04" },
      "2031-05-04",
    ],
    [
      "the day of the verb that a participle goes on from",
      "(She/PRON/nsubj:2) told/VERB/root:0 us/PRON/obj:2 Monday/PROPN/obl:2 ,/PUNCT <adding/VERB/advcl:2/VerbForm=Part> [it/PRON ended/VERB/ccomp:6]",
      { Monday: "2031-05-05" },
      "2031-05-05",
    ],
    [
      "the day of an hour",
      "(She/PRON/nsubj:2) <said/VERB/root:0> at/ADP/case:4 noon/NOUN/obl:2 [it/PRON ended/VERB/ccomp:2]",
      { noon: "2031-05-06T12:00" },
      "2031-05-06",
    ],
  ])("takes %s", (_name, notation, times, date) => {
    expect(saidOf(notation, times)).toEqual({ date, isStated: true });
  });

  test.each([
    [
      "a day inside the content",
      "(She/PRON/nsubj:2) <said/VERB/root:0/VerbForm=Fin> [it/PRON/nsubj:4 ended/VERB/ccomp:2 Friday/PROPN/obl:4]",
      { Friday: "2031-05-02" },
    ],
    [
      "a day of another clause",
      "(She/PRON/nsubj:2) <said/VERB/root:0/VerbForm=Fin> [it/PRON ended/VERB/ccomp:2] as/SCONJ talks/NOUN/nsubj:7 began/VERB/advcl:2/VerbForm=Fin Friday/PROPN/obl:7",
      { Friday: "2031-05-02" },
    ],
    [
      "a day after the report",
      "(She/PRON/nsubj:2) <said/VERB/root:0/VerbForm=Fin> Friday/PROPN/obl:2 [it/PRON ended/VERB/ccomp:2]",
      { Friday: "2031-05-09" },
    ],
  ])("leaves %s alone, and takes the report's own day for plain news", (_name, notation, times) => {
    expect(saidOf(notation, times)).toEqual({ date: PUBLISHED, isStated: false });
  });

  test.each([
    [
      "has long insisted",
      "(She/PRON/nsubj:4) <has/AUX/aux:4 long/ADV/advmod:4 insisted/VERB/root:0/VerbForm=Part> [it/PRON ended/VERB/ccomp:4]",
    ],
    [
      "would say",
      "(She/PRON/nsubj:3) <would/AUX/aux:3 say/VERB/root:0/VerbForm=Inf> [it/PRON ended/VERB/ccomp:3]",
    ],
    [
      "repeatedly said",
      "(She/PRON/nsubj:3) <repeatedly/ADV/advmod:3 said/VERB/root:0/VerbForm=Fin> [it/PRON ended/VERB/ccomp:3]",
    ],
  ])("leaves background open: %s", (_name, notation) => {
    expect(saidOf(notation)).toEqual({ date: null, isStated: false });
  });
});
