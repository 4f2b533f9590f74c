import { describe, expect, test } from "vitest";
import { resolveIdentity } from "../../src/identity/identity.ts";
import type { Judgement } from "../../src/identity/judgements.ts";
import { nameChains } from "../../src/identity/name-chains.ts";

const pair = (a: string, b: string, verdict: Judgement["verdict"], by = "ana"): Judgement => ({
  a,
  b,
  verdict,
  by,
  reason: "r",
});

function setsOf(judgements: readonly Judgement[], members: string): string {
  const { of } = resolveIdentity(judgements);
  const sets = new Map<string, string[]>();
  for (const member of members.split(" ")) {
    const [claim = "", version = null] = member.split("@");
    const name = of(claim, version);
    sets.set(name, [...(sets.get(name) ?? []), member]);
  }
  return [...sets.values()].map((set) => set.join("=")).join(" ");
}

describe("resolveIdentity", () => {
  test.each([
    ["nothing said, nothing joined", [], "a b", "a b"],
    ["same joins on", [pair("a", "b", "same"), pair("b", "c", "same")], "a b c d", "a=b=c d"],
    [
      "a person parts what a machine joins",
      [pair("a", "b", "same", "machine"), pair("a", "b", "different")],
      "a b",
      "a b",
    ],
    [
      "a machine later does not join it again",
      [pair("a", "b", "different"), pair("a", "b", "same", "machine")],
      "a b",
      "a b",
    ],
    [
      "a person's last word counts",
      [pair("a", "b", "different"), pair("b", "a", "same")],
      "a b",
      "a=b",
    ],
    [
      "unsure joins nothing and takes a join back",
      [pair("a", "b", "same"), pair("a", "b", "unsure")],
      "a b",
      "a b",
    ],
    [
      "a machine does not join round a person's back",
      [pair("a", "c", "different"), pair("a", "b", "same"), pair("b", "c", "same", "machine")],
      "a b c",
      "a=b c",
    ],
    [
      "one report's use of a name is parted",
      [pair("a@v1", "a", "different")],
      "a@v1 a@v2 a",
      "a@v1 a@v2=a",
    ],
    [
      "and given to another",
      [pair("a@v1", "a", "different"), pair("a@v1", "b", "same")],
      "a@v1 b@v9 a",
      "a@v1=b@v9 a",
    ],
  ])("%s", (_name, judgements, members, sets) => {
    expect(setsOf(judgements, members)).toBe(sets);
  });

  test.each([
    [
      "persons who contradict each other",
      [pair("a", "b", "same"), pair("b", "c", "same", "ben"), pair("a", "c", "different", "eva")],
      "different",
      "eva",
    ],
    [
      "a machine that a person overrules by way of a third",
      [pair("a", "c", "different"), pair("a", "b", "same"), pair("b", "c", "same", "machine")],
      "same",
      "machine",
    ],
  ])("reports %s", (_name, judgements, verdict, by) => {
    expect(resolveIdentity(judgements).conflicts).toMatchObject([{ verdict, by }]);
  });
});

describe("nameChains", () => {
  const person = (claim: string, name: string, kind = "person") => ({
    claim,
    name,
    kind: kind as "person",
    anonymous: false,
  });
  test.each([
    [
      "a last name goes with the only full name",
      [person("a", "Brandt"), person("b", "Ilse Brandt")],
      ["a b"],
    ],
    [
      "accents and case do not matter",
      [person("a", "BRANDT"), person("b", "Ilse Brandt")],
      ["a b"],
    ],
    [
      "two full names: neither",
      [person("a", "Brandt"), person("b", "Ilse Brandt"), person("c", "Jon Brandt")],
      [],
    ],
    ["a first name alone: not", [person("a", "Ilse"), person("b", "Ilse Brandt")], []],
    [
      "two full names are never joined",
      [person("b", "Ilse Brandt"), person("c", "Ilse Marie Brandt")],
      [],
    ],
    ["a state is no person", [person("a", "Lund", "state"), person("b", "Nils Lund")], []],
  ])("%s", (_name, actors, joined) => {
    expect(nameChains(actors).map(({ a, b }) => `${a} ${b}`)).toEqual(joined);
    expect(nameChains(actors.toReversed()).map(({ a, b }) => `${a} ${b}`)).toEqual(joined);
  });
});
