import { describe, expect, test } from "vitest";
import { knownNameOf } from "../../src/mentions/known-names.ts";
import { foldName, parsePersonName } from "../../src/mentions/person-names.ts";
import { read } from "./actors-of.ts";

describe("knownNameOf", () => {
  test.each([
    ["the U.S.", "USA"],
    ["Côte d’Ivoire", "CIV"],
    ["Cote d'Ivoire", "CIV"],
    ["Türkiye", "TUR"],
  ])("knows %s", (form, code) => {
    expect(knownNameOf(form)).toMatchObject({ country: { code } });
  });

  test.each([["Tern"], ["Middle East"], ["president"]])("does not know %s", (form) => {
    expect(knownNameOf(form)).toBeNull();
  });
});

describe("findKnownNames", () => {
  test.each([
    ["us, the pronoun", "They told us:PRON ."],
    ["who, the pronoun", "Who:PRON left ?"],
    ["a state inside a longer name", "They met at the [Bank of Turkey Street|place] ."],
    ["a capital that is a person's name", "[Paris Voss|person] left ."],
  ])("leaves alone %s", (_name, source) => {
    expect(read(source).actors.filter(({ kind }) => kind === "state")).toEqual([]);
  });
});

describe("parsePersonName", () => {
  test.each([
    ["Quill Voss", "vos", null],
    ["Lord Voss", "vos", "he"],
    ["John Voss Jr.", "vos", "he"],
    ["Zhao Wenli", "zhao", null],
    ["Ursula von der Tern", "tern", "she"],
  ])("cuts %s", (form, family, pronoun) => {
    expect(parsePersonName(form)).toMatchObject({ family, pronoun });
  });
});

describe("foldName", () => {
  test.each([
    ["Zelenskyy", "Zelensky"],
    ["Sergey", "Sergei"],
    ["Houssein", "Hussein"],
    ["Yuriy", "Yury"],
  ])("folds %s and %s to one", (a, b) => {
    expect(foldName(a.toLowerCase())).toBe(foldName(b.toLowerCase()));
  });

  test.each([
    ["Voss", "Vost"],
    ["Kim", "Kem"],
    ["Karim", "Karam"],
  ])("keeps %s and %s apart", (a, b) => {
    expect(foldName(a.toLowerCase())).not.toBe(foldName(b.toLowerCase()));
  });
});
