import { readFileSync } from "node:fs";
import { negotiationJsonSchema, negotiationSchema } from "@rapporteur/codebook/schema";
import { describe, expect, test } from "vitest";

const FILE = new URL("../../../docs/reference/negotiation.schema.json", import.meta.url);

describe("docs/reference/negotiation.schema.json", () => {
  test("agrees with the schema (npm run docs -w @rapporteur/codebook writes it)", () => {
    const printed = `${JSON.stringify(negotiationJsonSchema(), null, 2)}\n`;
    expect(readFileSync(FILE, "utf8")).toBe(printed);
  });
});

describe("negotiationSchema", () => {
  const party = {
    id: "p",
    preferences: { fare: { weight: "1/3", evaluations: { low: [0, 0.5], high: 1 } } },
  };
  const issues = [{ id: "fare", options: ["low", { id: "high", label: "High" }] }];

  test.each([
    ["options with and without labels", { issues, parties: [party] }],
    [
      "a range",
      { issues: [{ id: "fare", range: { from: 1, to: 9, step: "2" } }], parties: [party] },
    ],
    [
      "a link",
      { issues, parties: [party], links: [{ if: { fare: "low" }, requires: { port: "open" } }] },
    ],
  ])("takes %s", (_name, value) => {
    expect(negotiationSchema.safeParse(value).success).toBe(true);
  });

  test.each([
    ["no issues", { issues: [], parties: [party] }],
    ["an unknown field", { issues, parties: [party], foo: 1 }],
    ["a number in words", { issues, parties: [{ ...party, reservation: "high" }] }],
    ["a percentage", { issues, parties: [{ ...party, reservation: "50%" }] }],
    [
      "a source of no kind",
      { issues, parties: [{ ...party, reservation: { value: 1, source: "rumour" } }] },
    ],
  ])("refuses %s", (_name, value) => {
    expect(negotiationSchema.safeParse(value).success).toBe(false);
  });
});
