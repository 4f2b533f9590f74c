import { describe, expect, test } from "vitest";
import { read } from "./actors-of.ts";

describe("joinBodies", () => {
  test.each([
    [
      "a name with and without the",
      "The [Dockers Union|organization] met . [Dockers Union|organization] left .",
      ["Dockers Union: Dockers Union, Dockers Union"],
    ],
    [
      "letters in brackets",
      "The [Tern Liberation Front|group] ( [XTF|group] ) met . The [XTF|group] left .",
      ["Tern Liberation Front: Tern Liberation Front, XTF, XTF"],
    ],
    [
      "initials",
      "The [Tern Labour Council|organization] met . The [TLC|organization] left .",
      ["Tern Labour Council: Tern Labour Council, TLC"],
    ],
    [
      "what a longer name begins with",
      "The [Tariff Board of Tern|organization] met . The [Tariff Board|organization] left .",
      ["Tariff Board of Tern: Tariff Board of Tern, Tariff Board"],
    ],
    [
      "a firm by its first word",
      "[Northgate Terminals|organization] met . [Northgate|person] left .",
      ["Northgate Terminals: Northgate Terminals, Northgate"],
    ],
    [
      "a name that the encoder cut at its mark",
      "The [Harbour Workers|organization] ' Union met . The [HWU|organization] left .",
      ["Harbour Workers' Union: Harbour Workers' Union, HWU"],
    ],
    [
      "a state's names",
      "The U.K. met France . Britain left .",
      ["United Kingdom: U.K., Britain", "France: France"],
    ],
    [
      "a people as a delegation",
      "Turkey left . The Turks:nsubj>left left .",
      ["Turkey: Turkey, Turks"],
    ],
  ])("joins %s", (_name, source, chains) => {
    expect(read(source).chains).toEqual(chains);
  });

  test.each([
    [
      "letters that fit two names",
      "[Tern Labour Council|organization] met [Tern Liberal Club|organization] . The [TLC|organization] left .",
      3,
    ],
    [
      "a beginning that fits two names",
      "[Tariff Board of Tern|organization] met [Tariff Board of Kole|organization] . The [Tariff Board|organization] left .",
      3,
    ],
    ["two unions", "[Dockers Union|organization] met [Drivers Union|organization] .", 2],
  ])("leaves apart %s", (_name, source, count) => {
    expect(read(source).chains).toHaveLength(count);
  });

  test.each([
    ["a people that goes about its life", "Turks:nsubj>voted voted:VERB ."],
    ["an adjective", "Turkish:ADJ:amod>ferries ferries:nsubj>left left ."],
    ["a state as a place only", "They met in Turkey:PROPN:obl>met ."],
    ["an agreement", "They signed:VERB the [Tern Agreement|organization] ."],
    ["a common noun with a capital", "They met the [Parties|organization] ."],
  ])("makes no actor of %s", (_name, source) => {
    expect(read(source).actors).toEqual([]);
  });
});
