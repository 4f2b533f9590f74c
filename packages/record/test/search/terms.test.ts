import { describe, expect, test } from "vitest";
import { isAsked, placedTerms, termsAsked, termsOf } from "../../src/search/terms.ts";

describe("termsOf", () => {
  test.each([
    ["The Łódź envoy's 30-day plan.", ["the", "łodz", "envoy", "s", "30", "day", "plan"]],
    ["ПРОЛИВ и Ёлка", ["пролив", "и", "елка"]],
    ["… – !", []],
  ])("of %j", (text, terms) => expect(termsOf(text)).toEqual(terms));
});

test("placedTerms gives the places of the words as they stand", () => {
  const text = "Café – naïve Cafe\u0301s";
  const places = placedTerms(text).map(({ term, start, end }) => [term, text.slice(start, end)]);
  expect(places).toEqual([
    ["cafe", "Café"],
    ["naive", "naïve"],
    ["cafes", "Cafe\u0301s"],
  ]);
});

describe("termsAsked", () => {
  test.each([
    ["Cease-fire  cease", ["cease", "fire"]],
    ["ferr* OSTRAVA", ["ferr*", "ostrava"]],
    ['" OR 1=1 --', ["or", "1"]],
    ["* -", []],
  ])("of %j", (question, terms) => expect(termsAsked(question)).toEqual(terms));
});

test("a term with a star is asked for by every word that begins so", () => {
  expect(isAsked("ferries", ["ferr*"])).toBe(true);
  expect(isAsked("ferries", ["ferr"])).toBe(false);
});
