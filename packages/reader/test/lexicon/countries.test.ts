import countries from "i18n-iso-countries";
import english from "i18n-iso-countries/langs/en.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import { BODIES } from "../../src/lexicon/bodies.ts";
import { COUNTRIES } from "../../src/lexicon/countries.ts";

countries.registerLocale(english);

/** Names that news uses and the library has otherwise; its own name stands among our aliases where news has it. */
const OTHERWISE = new Set([
  "BRN",
  "CIV",
  "COD",
  "COG",
  "CPV",
  "CZE",
  "FSM",
  "IRN",
  "KOR",
  "LAO",
  "LBY",
  "MDA",
  "MKD",
  "PRK",
  "PSE",
  "RUS",
  "SWZ",
  "SYR",
  "TUR",
  "TWN",
  "TZA",
  "USA",
  "VAT",
  "VNM",
  "GMB",
  "BHS",
  "CHN",
  "STP",
  "KNA",
  "LCA",
  "VCT",
  "MMR",
  "TLS",
  "GBR",
]);

describe("COUNTRIES", () => {
  test("have codes of ISO 3166, or Kosovo's, each once", () => {
    const codes = COUNTRIES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(
      codes.filter((code) => code !== "XKX" && countries.alpha3ToAlpha2(code) === undefined),
    ).toEqual([]);
  });

  test("have the library's names but for those that news calls otherwise", () => {
    const other = COUNTRIES.filter(
      ({ code, name }) =>
        !OTHERWISE.has(code) &&
        code !== "XKX" &&
        !countries.getName(code, "en", { select: "all" })?.includes(name),
    );
    expect(other.map(({ code, name }) => `${code} ${name}`)).toEqual([]);
  });

  test("have every member of the United Nations' number of states and three more", () => {
    expect(COUNTRIES).toHaveLength(197);
  });

  test("share no capital, adjective or people but for the two Congos", () => {
    const words = COUNTRIES.flatMap(({ adjectives, capitals }) => [
      ...new Set([...adjectives, ...capitals]),
    ]);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
});

describe("BODIES", () => {
  test("have parties that are states or other bodies", () => {
    const known = new Set([
      ...COUNTRIES.map(({ code }) => code),
      ...BODIES.map(({ name }) => name),
    ]);
    expect(BODIES.filter(({ party }) => party !== null && !known.has(party))).toEqual([]);
  });

  test("have each name once", () => {
    const names = BODIES.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});
