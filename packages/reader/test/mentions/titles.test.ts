import { describe, expect, test } from "vitest";
import { read } from "./actors-of.ts";

describe("readTitles", () => {
  test.each([
    [
      "a state before the office",
      "Russian:ADJ Foreign Minister [Mara Voss|person] left .",
      ["Foreign Minister of Russian"],
    ],
    [
      "a house before the office",
      "White House press secretary [Mara Voss|person] left .",
      ["press secretary of White House"],
    ],
    [
      "a region as part of the task",
      "[Gulf Isles|place] envoy [Mara Voss|person] left .",
      ["envoy of Gulf Isles"],
    ],
    [
      "an office of something",
      "Secretary of State [Mara Voss|person] left .",
      ["Secretary of State"],
    ],
    [
      "a former office",
      "former:ADJ French:ADJ president [Mara Voss|person] left .",
      ["former president of French"],
    ],
    [
      "an acting one",
      "acting:ADJ foreign:ADJ minister [Mara Voss|person] left .",
      ["acting foreign minister"],
    ],
    ["a shortened one", "Sen. [Mara Voss|person] left .", ["Senator"]],
    [
      "an apposition",
      "[Mara Voss|person] , the Russian:ADJ deputy:ADJ envoy , left .",
      ["deputy envoy of Russian"],
    ],
    [
      "an apposition with what it is of",
      "[Mara Voss|person] , head of the [Dockers Union|organization] , left .",
      ["head of Dockers Union"],
    ],
    [
      "an apposition before the name",
      "The chief:ADJ negotiator:nsubj>left , [Mara:appos>negotiator Voss|person] , left .",
      ["chief negotiator"],
    ],
    [
      "one of several",
      "One:NUM:nsubj>left of the key:ADJ negotiators , [Mara:appos>One Voss|person] , left .",
      ["key negotiator"],
    ],
    ["a relative clause", "[Mara Voss|person] , who is the trade envoy , left .", ["trade envoy"]],
    [
      "as an office",
      "[Mara:nsubj>left Voss|person] left as foreign:ADJ:amod>minister minister:obl>left .",
      ["foreign minister"],
    ],
    [
      "the verb be",
      "[Mara:nsubj>envoy Voss|person] is:AUX:cop>envoy the trade:compound>envoy envoy:root .",
      ["trade envoy"],
    ],
    [
      "a trade",
      "[Mara Voss|person] , a security analyst at [Tern University|organization] , left .",
      ["security analyst of Tern University"],
    ],
  ])("reads %s", (_name, source, roles) => {
    expect(read(source).roles("Mara Voss")).toEqual(roles);
  });

  test.each([
    [
      "another person's title",
      "[Mara Voss|person] , President [Jan Kole|person] and others left .",
    ],
    ["people in the plural", "[Mara Voss|person] , ministers and envoys left ."],
    ["a thing beside the name", "[Mara Voss|person] , the offer of the week , left ."],
    ["a form of address", "Mr [Mara Voss|person] left ."],
    ["an office in the sentence before", "He was the envoy . \n [Mara Voss|person] left ."],
  ])("leaves alone %s", (_name, source) => {
    expect(read(source).roles("Mara Voss")).toEqual([]);
  });

  test("gives the span of the words that state the role", () => {
    const { text, actor } = read(
      "The Russian:ADJ trade:compound>envoy envoy [Mara Voss|person] left .",
    );
    const [role] = actor("Mara Voss").roles;
    expect(text.slice(role?.span.start, role?.span.end)).toBe("Russian trade envoy");
  });
});
