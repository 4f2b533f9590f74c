import { describe, expect, test } from "vitest";
import { ACTORS_SCHEMA, findActorFaults, parseActorList } from "../../src/lexicon/actor-faults.ts";

const list = (...actors: unknown[]) => ({ schema: ACTORS_SCHEMA, actors });
const role = (fields: object) =>
  list({ name: "Mara Voss", roles: [{ title: "envoy", ...fields }] });

describe("findActorFaults", () => {
  test.each([
    ["a name alone", list({ name: "Mara Voss" })],
    ["a state by name", list({ name: "Mara Voss", party: "Turkey" })],
    ["a state by code", list({ name: "Mara Voss", party: "TUR" })],
    [
      "another entry",
      list(
        { name: "Mara Voss", party: "Tern Union" },
        { name: "Tern Union", kind: "organization" },
      ),
    ],
    ["no party", list({ name: "Mara Voss", party: null })],
    ["a bare year, which YAML reads as a number", role({ from: 2020, until: 2021 })],
    ["a role of no party", role({ party: null })],
  ])("finds nothing wrong with %s", (_name, value) => {
    expect(findActorFaults(value)).toEqual([]);
    expect(parseActorList(value)).not.toBeNull();
  });

  test.each([
    ["a list that is no mapping", [], ""],
    ["another schema", { schema: "x", actors: [] }, "schema"],
    ["no actors", { schema: ACTORS_SCHEMA }, "actors"],
    ["an unknown field", { schema: ACTORS_SCHEMA, actors: [], people: [] }, "people"],
    ["an entry without a name", list({}), "actors.0.name"],
    ["an empty name", list({ name: " " }), "actors.0.name"],
    ["an unknown field of an entry", list({ name: "Voss", nam: "x" }), "actors.0.nam"],
    ["an alias that is no word", list({ name: "Voss", aliases: [1] }), "actors.0.aliases"],
    ["an unknown kind", list({ name: "Voss", kind: "ship" }), "actors.0.kind"],
    ["an unknown pronoun", list({ name: "Voss", pronoun: "xe" }), "actors.0.pronoun"],
    ["an unknown party", list({ name: "Voss", party: "Turky" }), "actors.0.party"],
    ["a role without a title", list({ name: "Voss", roles: [{}] }), "actors.0.roles.0.title"],
    ["a day that there is not", role({ from: "2025-02-30" }), "actors.0.roles.0.from"],
    ["an end before the start", role({ from: "2025-02", until: "2024" }), "actors.0.roles.0.until"],
    ["a party of a role", role({ party: "Turky" }), "actors.0.roles.0.party"],
    ["a name given twice", list({ name: "Voss" }, { name: "Voss" }), "actors.1.name"],
  ])("names the field of %s", (_name, value, path) => {
    expect(findActorFaults(value).map((fault) => fault.path.join("."))).toEqual([path]);
    expect(parseActorList(value)).toBeNull();
  });

  test("says what was expected and what is there", () => {
    expect(findActorFaults(list({ name: "Voss", kind: "ship" }))[0]).toMatchObject({
      expected: "one of person, organization, group",
      received: '"ship"',
    });
  });
});

describe("parseActorList", () => {
  test("makes dates of bare years", () => {
    expect(parseActorList(role({ from: 2020 }))?.[0]?.roles?.[0]?.from).toBe("2020");
  });
});
