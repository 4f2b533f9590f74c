import type { Actor, ActorId, Edtf, StatementId, TimeId, TimexValue } from "@rapporteur/codebook";
import { openReaderWith } from "@rapporteur/reader";
import { describe, expect, test } from "vitest";
import { groundsOf } from "../../src/grounds/grounds.ts";
import { findIssues } from "../../src/issues/find-issues.ts";
import type { Layers, TimeReading } from "../../src/pipeline/layers.ts";
import { STUB_FILES, stubRuntime } from "../stub-model.ts";
import { tagged } from "../tagged.ts";

const { text, analysis, attribution } = tagged(
  "(Brandt/PROPN/nsubj:2) <denied/VERB/root:0/VerbForm=Fin> [it/PRON/obj:2]",
);
const brandt: Actor = {
  id: "a1" as ActorId,
  kind: "person",
  name: "Brandt",
  anonymous: false,
  roles: [],
  party: "a2" as ActorId,
  partyGrounds: "inferred",
  mentions: [{ span: { start: 0, end: 6 }, form: "name" }],
};
const arland: Actor = {
  ...brandt,
  id: "a2" as ActorId,
  kind: "state",
  name: "Arland",
  party: null,
  partyGrounds: null,
  mentions: [],
};
const time: TimeReading = {
  id: "t1" as TimeId,
  span: { start: 0, end: 6 },
  type: "DATE",
  value: "2031-XX-XX" as TimexValue,
  rule: "numeric-date",
  anchor: "published",
  alternatives: ["2031-04-03" as TimexValue],
  date: null,
};

function layers(actor: Actor = brandt): Layers {
  return {
    paragraphs: [{ start: 0, end: text.length }],
    analysis: { ...analysis, attributions: [attribution] },
    mentions: { actors: [actor, arland], speakers: [[actor.id]] },
    times: [time],
    issues: findIssues([], null),
    statements: [
      {
        id: "s1" as StatementId,
        speakers: [actor.id],
        party: actor.party,
        sourcing: "on-record",
        form: "indirect",
        act: "denies",
        source: [{ start: 0, end: 6 }],
        cue: [{ start: 7, end: 13 }],
        content: [{ start: 14, end: 16 }],
        said: "2031-05-05" as Edtf,
        venue: null,
        audience: [],
        issues: [],
      },
    ],
  };
}

const article = { text, published: "2031-05-05" as Edtf };

describe("groundsOf", () => {
  test("says which head found the parts of a statement, who its speaker is by, and what fixed act and day", () => {
    const { items } = groundsOf(article, layers());
    expect(
      items["s1"]?.map(({ about, by, name, spans }) => [
        about,
        by,
        name,
        spans.map(({ start, end }) => text.slice(start, end)).join(" "),
      ]),
    ).toEqual([
      ["source", "model", "attribution head", "Brandt"],
      ["cue", "model", "attribution head", "denied"],
      ["content", "model", "attribution head", "it"],
      ["speaker", "rule", "the source has the name", "Brandt"],
      ["act", "rule", "the cue does it", "denied"],
      ["said", "report", "told as news of the day of the report", ""],
    ]);
  });

  test("names the rule and the anchor of a time, and what its words may mean besides", () => {
    const { items, alternatives, dates } = groundsOf(article, layers());
    expect(items["t1"]?.map(({ about, by, name, value }) => [about, by, name, value])).toEqual([
      ["value", "rule", "numeric-date", "2031-XX-XX"],
      ["anchor", "report", "counted from the day of publication", "2031-05-05"],
      ["may mean", "rule", "the words leave it open", "2031-04-03"],
    ]);
    expect(alternatives).toEqual({ t1: ["2031-04-03"] });
    expect(dates).toEqual({});
  });

  test.each([
    ["inferred", { by: "rule", name: null, value: "Arland" }],
    ["stated", { by: "rule", name: "the text states it", value: "Arland" }],
    ["known", { by: "list", name: "the actor list", value: "Arland" }],
  ] as const)(
    "says of a party that is %s how it is known, and no more than is kept",
    (partyGrounds, expected) => {
      const { items } = groundsOf(article, layers({ ...brandt, partyGrounds }));
      expect(items["a1"]?.find(({ about }) => about === "party")).toMatchObject(expected);
    },
  );
});

describe("Reader.readWithGrounds", () => {
  test("gives the reading that read gives, and grounds for every item of it", async () => {
    const reader = openReaderWith(STUB_FILES, stubRuntime());
    const report = {
      text: "“We will sign,” said Ilse Brandt.\n\nThe envoy said on Monday that the strait would open.",
      published: "2027-03-12",
    };
    const { reading, grounds } = await reader.readWithGrounds(report);
    expect(JSON.stringify(reading)).toBe(JSON.stringify(await reader.read(report)));
    const ids = [...reading.actors, ...reading.times, ...reading.statements].map(({ id }) => id);
    expect(Object.keys(grounds.items).toSorted()).toEqual(ids.toSorted());
    for (const { spans } of Object.values(grounds.items).flat()) {
      for (const { start, end } of spans)
        expect(report.text.slice(start, end).length).toBe(end - start);
    }
  });
});
