import { parseEdtf } from "@rapporteur/codebook";
import { describe, expect, test } from "vitest";
import type { Analysis, TimeReading } from "../../src/pipeline/layers.ts";
import { clauseTimesStage, timesStage } from "../../src/times/times-stage.ts";
import { tagged } from "../tagged.ts";

const PAST = "Mood=Ind|Tense=Past|VerbForm=Fin";

/** The value of the time that holds for each of the words asked for. */
async function heldFor(notation: string, ...forms: readonly string[]): Promise<(string | null)[]> {
  const { text, analysis } = tagged(notation);
  const article = { text, published: parseEdtf("2025-03-18") };
  const paragraphs = [{ start: 0, end: text.length }];
  const times = (await timesStage.read(article, {
    paragraphs,
    analysis,
  })) as readonly TimeReading[];
  const places = (await clauseTimesStage.read(article, { analysis, times })) as readonly number[];
  return forms.map((form) => times[places[indexOf(analysis, form)] ?? -1]?.value ?? null);
}

function indexOf({ words }: Analysis, form: string): number {
  return words.findIndex((word) => word.form === form);
}

describe("the time of a clause", () => {
  test("of its verb and all its words", async () => {
    const met = `They/PRON/nsubj:2 met/VERB/root:0/${PAST} envoys/NOUN/obj:2 on/ADP/case:5 Friday/PROPN/obl:2`;
    expect(await heldFor(met, "met", "They", "envoys")).toEqual([
      "2025-03-14",
      "2025-03-14",
      "2025-03-14",
    ]);
  });

  test("goes on in what is joined to it", async () => {
    const met = `On/ADP/case:2 Friday/PROPN/obl:4 they/PRON/nsubj:4 met/VERB/root:0/${PAST} and/CCONJ/cc:6 signed/VERB/conj:4/${PAST}`;
    expect(await heldFor(met, "signed")).toEqual(["2025-03-14"]);
  });

  test("does not pass from the saying to what is said", async () => {
    const said = `She/PRON/nsubj:2 said/VERB/root:0/${PAST} on/ADP/case:4 Friday/PROPN/obl:2 they/PRON/nsubj:6 left/VERB/ccomp:2/${PAST}`;
    expect(await heldFor(said, "said", "left")).toEqual(["2025-03-14", null]);
  });

  test("is the finest of several; lengths are none", async () => {
    const met = `They/PRON/nsubj:2 met/VERB/root:0/${PAST} for/ADP/case:5 two/NUM/nummod:5 hours/NOUN/obl:2 on/ADP/case:7 Friday/PROPN/obl:2`;
    expect(await heldFor(met, "met")).toEqual(["2025-03-14"]);
  });

  test("no words, no times", async () => {
    const analysis: Analysis = {
      words: [],
      sentences: [],
      names: [],
      entities: [],
      attributions: [],
    };
    expect(
      await clauseTimesStage.read({ text: "", published: null }, { analysis, times: [] }),
    ).toEqual([]);
  });
});

describe("names", () => {
  test("keep their words", async () => {
    const { text, analysis } = tagged(
      "Nadia/PROPN/nsubj:3 May/PROPN/flat:1 spoke/VERB/root:0 in/ADP/case:5 May/PROPN/obl:3",
    );
    const named: Analysis = {
      ...analysis,
      names: [{ type: "person", start: 0, end: 9, first: 0, last: 2 }],
    };
    const read = await timesStage.read(
      { text, published: parseEdtf("2025-03-18") },
      { paragraphs: [{ start: 0, end: text.length }], analysis: named },
    );
    expect((read as readonly TimeReading[]).map(({ span }) => span.start)).toEqual([
      text.lastIndexOf("May"),
    ]);
  });
});
