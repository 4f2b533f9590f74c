import { describe, expect, test } from "vitest";
import { read } from "./actors-of.ts";

describe("joinNominals", () => {
  test.each([
    [
      "the holder of the office",
      "President [Mara Voss|person] left . The president:nsubj>returned returned:VERB .",
      "Mara Voss: Mara Voss, The president",
    ],
    [
      "a leader by another word",
      "President [Mara Voss|person] left . The leader:nsubj>returned returned:VERB .",
      "Mara Voss: Mara Voss, The leader",
    ],
    [
      "one of two by the state",
      "Russian:ADJ president [Jan Kole|person] met Turkish:ADJ president [Mara Voss|person] . The Turkish:ADJ president:nsubj>left left .",
      "Mara Voss: Mara Voss, The Turkish president",
    ],
    [
      "the union that was named",
      "The [Dockers Union|organization] met . The union:nsubj>left left .",
      "Dockers Union: Dockers Union, The union",
    ],
    [
      "rebels by their group",
      "The FARC met . The rebels:nsubj>left left .",
      "FARC: FARC, The rebels",
    ],
    ["a bloc", "The EU met . The bloc:nsubj>left left .", "European Union: EU, The bloc"],
    [
      "a government with its state",
      "Turkey left . The Turkish:ADJ government:nsubj>returned returned:VERB .",
      "Turkey: Turkey, The Turkish government",
    ],
    [
      "a peer",
      "[Lord Tarrow|person] left . The peer:nsubj>returned returned:VERB .",
      "Tarrow: Tarrow, The peer",
    ],
    [
      "a group and its name side by side",
      "The largest:ADJ rebel:compound>group group:nsubj>left , the [Tern Front|group] , left .",
      "Tern Front: The largest rebel group, Tern Front",
    ],
  ])("joins %s", (_name, source, chain) => {
    expect(read(source).chains).toContain(chain);
  });

  test.each([
    [
      "the president of two",
      "President [Mara Voss|person] met President [Jan Kole|person] . The president:nsubj>left left .",
      "Mara Voss: Mara Voss",
    ],
    [
      "a president, not the one",
      "President [Mara Voss|person] met . A president:nsubj>left left .",
      "Mara Voss: Mara Voss",
    ],
    [
      "the former president",
      "President [Mara Voss|person] met . The former:ADJ president:nsubj>left left .",
      "Mara Voss: Mara Voss",
    ],
    [
      "the deputy",
      "Minister [Mara Voss|person] met . The deputy:ADJ minister:nsubj>left left .",
      "Mara Voss: Mara Voss",
    ],
    [
      "another state's president",
      "Russian:ADJ president [Mara Voss|person] met . The Turkish:ADJ president:nsubj>left left .",
      "Mara Voss: Mara Voss",
    ],
    [
      "the ministers of many",
      "Minister [Mara Voss|person] met . The ministers:nsubj>left left .",
      "Mara Voss: Mara Voss",
    ],
    [
      "another kind of body",
      "The [Dockers Union|organization] met . The ministry:nsubj>left left .",
      "Dockers Union: Dockers Union",
    ],
  ])("leaves apart %s", (_name, source, chain) => {
    expect(read(source).chains).toContain(chain);
  });

  test("takes the title that the actor list knows on the date", () => {
    const list = [
      { name: "Mara Voss", roles: [{ title: "Prime Minister", from: "2026" }] },
    ] as never;
    const { chains } = read(
      "[Mara Voss|person] left . The PM:NOUN:nsubj>returned returned:VERB .",
      { list, published: "2027-01-01" },
    );
    expect(chains).toEqual(["Mara Voss: Mara Voss, The PM"]);
  });

  test.each([
    ["an official", "A Turkish:ADJ official:nsubj>left left .", "person", true],
    ["officials", "Turkish:ADJ officials:nsubj>left left .", "group", true],
    ["a ministry", "The ministry:nsubj>left left .", "organization", false],
    ["rebels", "The rebels:nsubj>left left .", "group", false],
  ])("makes an actor of %s", (_name, source, kind, anonymous) => {
    expect(read(source).actors[0]).toMatchObject({ kind, anonymous });
  });

  test("keeps descriptions apart that differ, and joins what is said again", () => {
    const source = `
      Turkish:ADJ:amod>officials officials:nsubj>left left .
      senior:ADJ:amod>diplomats diplomats:nsubj>left left .
      A Turkish:ADJ envoy:nsubj>met met .
      The envoy:nsubj>left left .`;
    expect(read(source).chains).toEqual([
      "Turkish officials: Turkish officials",
      "senior diplomats: senior diplomats",
      "A Turkish envoy: A Turkish envoy, The envoy",
    ]);
  });

  test.each([
    ["things", "The offer:nsubj>left left ."],
    ["people who only live there", "They met residents:obj>met ."],
    ["a noun before another", "The union:compound>hall hall:nsubj>left left ."],
    ["a paper that is only named", "They read:VERB:root the report:obj>read ."],
  ])("makes no actor of %s", (_name, source) => {
    expect(read(source).actors).toEqual([]);
  });
});
