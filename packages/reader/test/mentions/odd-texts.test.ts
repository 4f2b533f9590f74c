import { READING_SCHEMA, type Reading } from "@rapporteur/codebook";
import { checkReading } from "@rapporteur/codebook/schema";
import { describe, expect, test } from "vitest";
import { ActorList } from "../../src/lexicon/actor-list.ts";
import { mentionsStage } from "../../src/mentions/mentions-stage.ts";
import type { Mentions } from "../../src/pipeline/layers.ts";
import { analysisOf } from "../analysis-of.ts";
import { growth } from "../growth.ts";
import { read } from "./actors-of.ts";

const GIVEN = ["Ali", "Omar", "Hamid", "Karim", "Yusuf", "Samir"];
const thirty = Array.from({ length: 30 }, (_, i) => `[${GIVEN[i % 6]}${i} Ali|person] left .`).join(
  "\n",
);

const ODD: readonly (readonly [string, string])[] = [
  ["no name", "Talks failed:VERB ."],
  ["one word", "Yes"],
  ["only names", Array.from({ length: 20 }, (_, i) => `[Tern${i} Voss${i}|person] .`).join("\n")],
  [
    "one name 500 times",
    Array.from({ length: 500 }, () => "[Mara:nsubj>left Voss|person] left .").join("\n"),
  ],
  ["30 people named Ali", `${thirty}\n[Ali|person] left .`],
  ["a title alone", "President"],
  [
    "titles in a row",
    "Former Acting Deputy Prime Minister President of the Council of Ministers of State left .",
  ],
  ["a title before nothing", "Russian:ADJ minister left ."],
  ["marks alone", ", ( ) “ ” — ' 's ."],
  ["a possessive at the start", "'s envoy [Mara Voss|person] left ."],
  ["of at the start", "of the envoys of of [Mara Voss|person]"],
  ["a known name in pieces", "White \n House \n Downing Street"],
  ["including at the start", "including [Mara Voss|person] and such as [Jan Kole|person]"],
  ["one of nothing", "One of"],
  ["both sides without any", "Both sides:nsubj>left left ."],
  ["an apostrophe for a name", "[’|person] left ."],
  ["a name in lower case", "[mara voss|person] left ."],
  ["a name of one letter", "[X|organization] met [Y|organization] ."],
  ["brackets around letters", "( [EU|organization] ) ( [EU|organization] )"],
  ["known as itself", "[Mara Voss|person] , known as [Mara Voss|person] , left ."],
];

describe("mentionsStage", () => {
  test.each(ODD)("gives a valid layer for %s", (_name, source) => {
    const { text, analysis } = analysisOf(source);
    const words = analysis.words.length;
    const whole = {
      ...analysis,
      attributions:
        words < 2
          ? []
          : [
              {
                source: [{ first: 0, last: 1 }],
                cue: [{ first: 1, last: 2 }],
                content: [{ first: 0, last: words }],
              },
            ],
    };
    const { actors, speakers } = mentionsStage.read(
      { text, published: null },
      { analysis: whole },
    ) as Mentions;
    const reading: Reading = {
      schema: READING_SCHEMA,
      reader: { version: "0.1.0", model: "none" },
      report: {
        id: "r" as never,
        title: null,
        publisher: null,
        url: null,
        published: null,
        language: "en",
        text,
      },
      actors,
      times: [],
      statements: [],
      events: [],
      proposals: [],
      positions: [],
    };
    expect(checkReading(reading)).toEqual(reading);
    expect(speakers).toHaveLength(whole.attributions.length);
  });

  test("one name 500 times is one actor", () => {
    expect(read(ODD[3]?.[1] ?? "").actors.map(({ mentions }) => mentions.length)).toEqual([500]);
  });

  test("30 people named Ali are 30 actors, and Ali alone is another", () => {
    expect(read(ODD[4]?.[1] ?? "").actors).toHaveLength(31);
  });

  test("the same text gives the same actors again", () => {
    expect(read(thirty).actors).toEqual(read(thirty).actors);
  });

  test("reading does not grow a list that is shared", () => {
    const list = new ActorList();
    expect(list.find("Mara Voss")).toBeNull();
    read("[Mara Voss|person] left .");
    expect(list.find("Mara Voss")).toBeNull();
  });

  test("the cost does not grow with the square of the text", () => {
    const line = (i: number) =>
      `[Given${i} Family${i}|person] met Turkish:ADJ:amod>officials officials:obj>met . The envoy:nsubj>left left . He:nsubj>left left .`;
    const texts = new Map(
      [100, 200, 1600].map((size) => [
        size,
        analysisOf(Array.from({ length: size }, (_, i) => line(i)).join("\n")),
      ]),
    );
    const grown = growth((size) => {
      const { text, analysis } = texts.get(size) ?? texts.get(100) ?? analysisOf("");
      return mentionsStage.read({ text, published: null }, { analysis });
    }, 200);
    expect(grown).toBeLessThan(1.75);
  });
});
