/** The reader of negotiation files and the schema that editors get take and refuse the same forms. */

import { readModel, writeModel } from "@rapporteur/bargaining";
import { negotiationSchema } from "@rapporteur/codebook/schema";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const issues =
  "issues: [{id: fare, ordered: true, options: [low, {id: high, label: High}]}, {id: pier, options: [a, b]}]";
const pier = "pier: {weight: 1, evaluations: {a: 0, b: 1}}";
const file = (fare: string, more = "") =>
  `${issues}\nparties: [{id: p, preferences: {fare: ${fare}, ${pier}}${more}}]`;
const plain = "{weight: 1, evaluations: {low: 0, high: 1}}";

describe("negotiationSchema and readModel", () => {
  test.each([
    ["plain numbers", file(plain)],
    [
      "fractions and intervals",
      file(
        '{weight: "1/3", evaluations: {low: [0, 0.5], high: {value: 1, low: 0.5, high: 1, source: derived, entries: [e1]}}}',
      ),
    ],
    ["a line", file("{weight: 1, linear: {first: 0, last: 1}}")],
    ["a ranking", file("{weight: 1, ranking: [[low, high]]}")],
    [
      "a position and a reservation",
      file(
        "{weight: 1, position: low, evaluations: {low: 0, high: 1}}",
        ", reservation: [0.2, 0.3]",
      ),
    ],
    [
      "red lines and interactions",
      file(
        plain,
        ", redLines: [{issue: pier, option: a, note: never}], interactions: [{when: {fare: low, pier: a}, value: 0.1}]",
      ),
    ],
    [
      "links",
      `${file(plain)}\nlinks: [{if: {fare: low}, excludes: {pier: a}}, {if: {fare: high}, requires: {pier: b}}]`,
    ],
  ])("take %s", (_name, text) => {
    expect(readModel(text).issues.length).toBe(2);
    expect(negotiationSchema.safeParse(parse(text)).error).toBeUndefined();
    expect(negotiationSchema.safeParse(parse(writeModel(readModel(text)))).error).toBeUndefined();
  });

  test.each([
    ["no parties", issues],
    ["an unknown field", `${file(plain)}\nfoo: 1`],
    ["a weight in words", file("{weight: much, evaluations: {low: 0, high: 1}}")],
    ["an interval of three", file("{weight: [0, 1, 2], evaluations: {low: 0, high: 1}}")],
    [
      "a source of no kind",
      file("{weight: {value: 1, source: rumour}, evaluations: {low: 0, high: 1}}"),
    ],
    ["an empty id", `issues: [{id: "", options: [a]}]\nparties: [{id: p, preferences: {}}]`],
    [
      "an issue without options in its list",
      "issues: [{id: a, options: []}]\nparties: [{id: p, preferences: {}}]",
    ],
    ["a red line without option", file(plain, ", redLines: [{issue: pier}]")],
  ])("refuse %s", (_name, text) => {
    expect(() => readModel(text)).toThrow();
    expect(negotiationSchema.safeParse(parse(text)).success).toBe(false);
  });

  test("writeModel gives what readModel reads back as the same model", () => {
    const text = `${file('{weight: "1/3", position: low, evaluations: {low: [0, 0.5], high: {value: 1, source: analyst, note: "told us"}}}', ", reservation: [0.2, 0.3], redLines: [{issue: pier, option: a, entries: [e1]}]")}\nlinks: [{if: {fare: low}, excludes: {pier: a}, note: why}]`;
    const model = { ...readModel(text), notices: [] };
    expect(readModel(writeModel(model))).toEqual(model);
  });
});
