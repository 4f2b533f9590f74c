import { describe, expect, test } from "vitest";
import { read } from "./actors-of.ts";

describe("PartyReader", () => {
  test.each([
    [
      "an adjective in the title",
      "Russian:ADJ minister [Mara Voss|person] left .",
      "Russia stated",
    ],
    [
      "a possessor of the title",
      "[Turkey|place] 's minister [Mara Voss|person] left .",
      "Turkey stated",
    ],
    ["a possessor of the name", "[Turkey|place] 's [Mara Voss|person] left .", "Turkey stated"],
    [
      "a union that is named before",
      "The [Dockers Union|organization] met . [Mara:nsubj>left Voss|person] , the union:nmod>negotiator 's chief:ADJ:amod>negotiator negotiator:appos>Mara , left .",
      "Dockers Union stated",
    ],
    [
      "a body that a spokesman is for",
      "The [Dockers Union|organization] met . A spokesman:nsubj>left for the union:nmod>spokesman , [Mara:appos>spokesman Voss|person] , left .",
      "Dockers Union stated",
    ],
    ["a state after the name", "President [Mara Voss|person] of Turkey left .", "Turkey stated"],
    ["an armed group", "Hamas leader [Mara Voss|person] left .", "Hamas stated"],
    [
      "a union",
      "[Mara Voss|person] , president of the [Dockers Union|organization] , left .",
      "Dockers Union stated",
    ],
    [
      "a state that no list has",
      "[Arland|place] minister [Mara Voss|person] left .",
      "Arland stated",
    ],
    ["a house", "Kremlin spokesman [Mara Voss|person] left .", "Russia inferred"],
    [
      "an office of one state alone",
      "Home Secretary [Mara Voss|person] left .",
      "United Kingdom inferred",
    ],
    [
      "an adjective with a body",
      "EU negotiator [Mara Voss|person] left .",
      "European Union stated",
    ],
    [
      "an ambassador's own state",
      "Turkish:ADJ ambassador to Russia [Mara Voss|person] left .",
      null,
    ],
    [
      "people among whom it is counted",
      "Turkish:ADJ:amod>officials officials , including envoy [Mara Voss|person] , left .",
      "Turkey inferred",
    ],
    [
      "what somebody heads",
      "[Mara:nsubj>left Voss|person] , who heads:VERB the [Dockers Union|organization] , left .",
      "Dockers Union stated",
    ],
    [
      "a federation of a country",
      "[Mara:nsubj>left Voss|person] , who heads:VERB the [Growers:PROPN '|organization] Federation:PROPN , left .",
      "Growers' Federation stated",
    ],
    [
      "the bare noun of a body",
      "The [Dockers Union|organization] met . Union:NOUN leader [Mara Voss|person] left .",
      "Dockers Union inferred",
    ],
    [
      "for whom negotiators speak",
      "The chief:ADJ negotiators:nsubj>met , [Mara:appos>negotiators Voss|person] for [Turkey|place] , met .",
      "Turkey stated",
    ],
    ["a signature", "For [Turkey|place] : [Mara Voss|person] , minister .", "Turkey stated"],
    [
      "a portfolio before the state",
      "[Mara Voss|person] , minister of [Foreign Affairs|organization] of [Turkey|place] , left .",
      "Turkey stated",
    ],
  ])("reads the party from %s", (_name, source, party) => {
    expect(read(source).party("Mara Voss")).toBe(party);
  });

  test.each([
    ["a former office", "former:ADJ Russian:ADJ minister [Mara Voss|person] left ."],
    ["a journalist", "Russian:ADJ journalist [Mara Voss|person] left ."],
    [
      "an analyst at an institute",
      "[Mara Voss|person] , an analyst at [Tern Institute|organization] , left .",
    ],
    ["a task", "Middle East envoy [Mara Voss|person] left ."],
    ["a mayor of a capital", "London mayor [Mara Voss|person] left ."],
    ["a correspondent for a country", "Russia correspondent [Mara Voss|person] left ."],
    ["an outlet", "CNN executive [Mara Voss|person] left ."],
    ["a portfolio", "Labour:PROPN Minister:PROPN [Mara Voss|person] left ."],
    [
      "two unions",
      "The [Dockers Union|organization] met the [Drivers Union|organization] . Union:NOUN leader [Mara Voss|person] left .",
    ],
    [
      "a town that somebody runs from",
      "[Mara:nsubj>left Voss|person] , who leads:VERB [Turkey|place] 's orchestra , left .",
    ],
  ])("leaves without a party %s", (_name, source) => {
    expect(read(source).party("Mara Voss")).toBeNull();
  });

  test.each([
    [
      "an official",
      "A Russian:ADJ official:nsubj>left left .",
      "A Russian official",
      "Russia inferred",
    ],
    [
      "officials of a house",
      "White House officials:nsubj>left left .",
      "White House officials",
      "United States inferred",
    ],
    ["the Kremlin", "The Kremlin:nsubj>left left .", "Kremlin", "Russia inferred"],
    [
      "a ministry by its name",
      "The [Turkish Ministry|organization] left .",
      "Turkish Ministry",
      "Turkey stated",
    ],
  ])("concludes the party of %s", (_name, source, name, party) => {
    expect(read(source).party(name)).toBe(party);
  });

  test.each([
    [
      "will not",
      "[Turkey:nsubj>sign|place] will:AUX:aux>sign not sign:VERB:ccomp>said , Minister",
      "Turkey inferred",
    ],
    ["what is past", "[Turkey:nsubj>signed|place] signed:VERB:ccomp>said , Minister", null],
    [
      "what an analyst foretells",
      "[Turkey:nsubj>sign|place] will:AUX:aux>sign sign:VERB:ccomp>said , analyst",
      null,
    ],
  ])("concludes the party from an announcement: %s", (_name, content, party) => {
    const found = read(`${content} [Mara:nsubj>said Voss|person] said .`, {
      said: [
        {
          source: "Mara Voss",
          cue: "said",
          content: content.includes("will")
            ? "Turkey will not sign".replace(_name === "will not" ? "" : " not", "")
            : "Turkey signed",
        },
      ],
    });
    expect(found.party("Mara Voss")).toBe(party);
  });

  test("his team speaks for whom he speaks", () => {
    const { party } = read(
      "Russian:ADJ minister [Jan:nsubj>said Kole|person] said his:nmod>team team:nsubj>left left:VERB:ccomp>said .",
    );
    expect(party("his team")).toBe("Russia inferred");
  });

  const list = [
    {
      name: "Mara Voss",
      pronoun: "she",
      roles: [
        { title: "envoy", party: "RUS", from: "2026-01-01", until: "2026-07-01" },
        { title: "minister", party: "TUR", from: "2026-07-01" },
      ],
    },
  ] as never;

  test.each([
    ["2026-03-01", "Russia known"],
    ["2026-08-01", "Turkey known"],
    ["2025-03-01", null],
    [undefined, null],
  ])("takes from the list the entry that holds on %s", (published, party) => {
    expect(
      read("[Mara Voss|person] left .", {
        list,
        ...(published === undefined ? {} : { published }),
      }).party("Mara Voss"),
    ).toBe(party);
  });

  test("what the text states wins over the list", () => {
    expect(
      read("French:ADJ minister [Mara Voss|person] left .", {
        list,
        published: "2026-08-01",
      }).party("Mara Voss"),
    ).toBe("France stated");
  });

  test("a trade that speaks for nobody wins over the list", () => {
    expect(
      read("[Mara Voss|person] , a historian , left .", { list, published: "2026-08-01" }).party(
        "Mara Voss",
      ),
    ).toBeNull();
  });
});
