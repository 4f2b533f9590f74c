/** What README.md shows is what comes out. */
import { readFileSync } from "node:fs";
import { concessionsOf, dealsOf, readModel } from "@rapporteur/bargaining";
import { describe, expect, test } from "vitest";

const README = readFileSync(new URL("../README.md", import.meta.url), "utf8");

describe("README.md", () => {
  test("shows a model without a zone, and the move that opens one", () => {
    const text = /readModel\(`\n(?<yaml>[^`]*)`\)/.exec(README)?.groups?.yaml ?? "";
    const model = readModel(text);
    expect(dealsOf(model).frontier.points).toEqual([]);
    const [set] = concessionsOf(model).sets;
    const [move] = set?.moves ?? [];
    const moved = `${move?.party} lowers from ${move?.from} to ${move?.to}`;
    const deal = Object.entries(set?.package ?? {}).map(([issue, option]) => `${issue} ${option}`);
    expect(README).toContain(`sets[0]; // ${moved}: ${deal.join(", ")}`);
  });
});
