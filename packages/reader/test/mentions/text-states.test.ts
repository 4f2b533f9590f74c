import { describe, expect, test } from "vitest";
import { adjectivesOf } from "../../src/lexicon/demonyms.ts";
import { read } from "./actors-of.ts";

describe("adjectivesOf", () => {
  test.each([
    ["Arlandia", "Arlandian"],
    ["Tolanne", "Tolannese"],
    ["Vesmark", "Vesmarkian"],
    ["Morvany", "Morvanian"],
    ["Kestovo", "Kestovan"],
    ["Norrland", "Norrlandic"],
    ["Tarkistan", "Tarki"],
    ["Belukhi", "Belukhian"],
  ])("derives from %s %s", (name, adjective) => {
    expect(adjectivesOf(name)).toContain(adjective);
  });

  test.each([["Europe"], ["Africa"], ["Victoria"], ["Ela"]])("leaves alone %s", (name) => {
    expect(adjectivesOf(name)).toEqual([]);
  });
});

describe("states that only the text knows", () => {
  test.each([
    [
      "an adjective beside the name",
      "Arlandia:PROPN:nsubj>left left . Arlandian:ADJ minister [Mara Voss|person] left .",
      "Arlandia stated",
    ],
    [
      "a name that the encoder took for a person",
      "[Arlandia|person] left . Arlandian:ADJ minister [Mara Voss|person] left .",
      "Arlandia stated",
    ],
    [
      "the form of the state",
      "The Republic:PROPN of Vesmark:PROPN left . Vesmark:PROPN 's minister [Mara Voss|person] left .",
      "Vesmark stated",
    ],
    [
      "its army",
      "Tarkistan:PROPN:nmod>army 's army:nsubj>left left . [Mara Voss|person] , Tarkistan:PROPN 's foreign:ADJ minister , left .",
      "Tarkistan stated",
    ],
    [
      "its president",
      "Arlandia:PROPN:nsubj>left left , its president said . Minister [Mara Voss|person] of Arlandia:PROPN left .",
      "Arlandia stated",
    ],
  ])("takes %s", (_name, source, party) => {
    const found = read(source);
    expect(found.party("Mara Voss")).toBe(party);
    expect(found.actor(party.split(" ")[0] ?? "").kind).toBe("state");
  });

  test.each([
    ["a family name", "[Mara Voss|person] left . Voss:PROPN 's ministers:nsubj>left left ."],
    [
      "a firm and its president",
      "[Northgate|organization] left . Northgate:PROPN 's president:nsubj>left left .",
    ],
    ["a day", "Monday:PROPN 's cabinet:nsubj>left left ."],
    ["a part of the world", "Europe:PROPN left . European:ADJ leaders:nsubj>left left ."],
    ["a party", "The Labour:PROPN government:nsubj>left left ."],
    ["a given name", "Maria:PROPN 's ministers:nsubj>left left ."],
    ["an adjective alone", "Arlandian:ADJ officials:nsubj>left left ."],
  ])("leaves alone %s", (_name, source) => {
    expect(read(source).actors.filter(({ kind }) => kind === "state")).toEqual([]);
  });
});

const STATE = "Arlandia:PROPN:nsubj>left left . Arlandian:ADJ officials:nsubj>left left .";

describe("capitals and houses that the text explains", () => {
  test.each([
    [
      "beside its name",
      "Tarnholm:PROPN:nsubj>spoke , the Arlandian:ADJ capital:appos>Tarnholm , spoke .",
    ],
    ["by its government", "The Arlandian:ADJ government:nsubj>left in Tarnholm:PROPN left ."],
    [
      "as a seat",
      "They met in Tarnholm:PROPN:obl>met , the seat:appos>Tarnholm of the Arlandian:ADJ government .",
    ],
  ])("leads a capital %s to the state", (_name, source) => {
    const { actor, text } = read(`${STATE} ${source} Tarnholm:PROPN:nsubj>refused refused .`);
    const named = actor("Arlandia").mentions.map(({ span }) => text.slice(span.start, span.end));
    expect(named.at(-1)).toBe("Tarnholm");
  });

  test("leaves the city a place where it does not act", () => {
    const { actor, text } = read(
      `${STATE} The Arlandian:ADJ government:nsubj>left in Tarnholm:PROPN left . They:nsubj>met met in Tarnholm:PROPN:obl>met .`,
    );
    const named = actor("Arlandia").mentions.map(({ span }) => text.slice(span.start, span.end));
    expect(named).not.toContain("Tarnholm");
  });

  test("a house speaks for the state", () => {
    const { party } = read(
      `${STATE} The Lake:PROPN:compound>Palace Palace:PROPN:nsubj>refused , the seat:appos>Palace of the Arlandian:ADJ presidency , refused .`,
    );
    expect(party("Lake Palace")).toBe("Arlandia inferred");
  });
});
