/** Every number in the tables of docs/methods/bargaining.md, recomputed from the model on that page. */
import { readFileSync } from "node:fs";
import type { Move, NegotiationModel, Package, Solutions } from "@rapporteur/bargaining";
import { concessionsOf, dealsOf, phasesOf, readModel, uncertaintyOf } from "@rapporteur/bargaining";
import { describe, expect, test } from "vitest";

const PAGE = readFileSync(
  new URL("../../../../docs/methods/bargaining.md", import.meta.url),
  "utf8",
);
const SOURCE = /```yaml\n(?<yaml>[\s\S]*?)```/.exec(PAGE)?.groups?.yaml ?? "";
const MODEL = readModel(SOURCE);

describe("docs/methods/bargaining.md", () => {
  test("counts the packages and names the fallbacks", () => {
    const { rational, ranges } = dealsOf(MODEL);
    expectRow("packages", rational.outcomes);
    expectRow("rational, weakly", `${rational.weak}`);
    expectRow("rational, strictly", `${rational.strict}`);
    for (const { party, fallback } of ranges) expectRow(`fallback of the ${party}`, fallback);
  });

  test("lists the frontier", () => {
    const rows = dealsOf(MODEL).frontier.points.map(
      ({ fractions, package: witness, count }, at) =>
        `| ${at + 1} | ${fractions.join(" | ")} | ${shown(witness)} | ${count} |`,
    );
    expect(rows.length).toBe(3);
    for (const row of rows) expect(PAGE).toContain(row);
  });

  test("says which point each concept picks, and its value", () => {
    const { solutions } = dealsOf(MODEL);
    const names = Object.keys(solutions) as (keyof Solutions)[];
    for (const name of names) {
      const { points, fraction, value } = solutions[name];
      const picked = points.map((point) => `point ${point + 1}`).join(", ");
      const row = new RegExp(`^\\| \`${name}\` \\|.*\\| (?<end>[^|]+) \\|$`, "m").exec(PAGE);
      expect(row?.groups?.end).toBe(`${picked}, ${fraction ?? value?.toFixed(6)}`);
    }
  });

  test("lists the minimal concessions", () => {
    const { sets, complete } = concessionsOf(harder());
    const rows = sets.map(
      ({ movers, moves, costFraction, package: opened }) =>
        `| ${movers.join(", ")} | ${moves.map(moveWords).join(", ")} | ${costFraction} | ${shown(opened)} |`,
    );
    expect(complete).toBe(true);
    expect(rows.length).toBe(5);
    for (const row of rows) expect(PAGE).toContain(row);
  });

  test("says what intervals leave open", () => {
    const open = SOURCE.replace("reservation: 0.4", "reservation: [0.4, 0.8]").replace(
      "shared-pier: 2/3",
      "shared-pier: [0.4, 0.8]",
    );
    const { necessary, possible, questions } = uncertaintyOf(readModel(open), { samples: 400 });
    expectRow("necessarily acceptable", `${necessary.count}`);
    expectRow("possibly acceptable", `${possible.count}`);
    expect(questions[0]?.question).toContain("What is the least that mainland would accept?");
    expect(questions[0]?.decides).toBeCloseTo(11 / 12, 12);
  });

  test("says what a first agreement does to the fallbacks", () => {
    const [phase] = phasesOf(MODEL, { first: ["crossings"] }).phases;
    const rows = (phase?.interims ?? []).map(
      ({ terms, sides, finalPoints }) =>
        `| ${shown(terms)} | ${sides.map(({ fallbackAfter }) => fallbackAfter).join(" | ")} | ${finalPoints} |`,
    );
    expect(rows.length).toBe(2);
    for (const row of rows) expect(PAGE).toContain(row);
  });
});

function harder(): NegotiationModel {
  const text = SOURCE.replace("reservation: 0.5", "reservation: 0.7").replace(
    "reservation: 0.4",
    "reservation: 0.6",
  );
  return readModel(`${text.trimEnd()}\n    redLines: [{issue: crossings, option: six}]\n`);
}

function expectRow(name: string, value: string): void {
  expect(PAGE).toContain(`| ${name} | ${value} |`);
}

function shown(terms: Package): string {
  return Object.entries(terms)
    .map(([issue, option]) => `${issue} ${option}`)
    .join(", ");
}

function moveWords(move: Move): string {
  return move.kind === "accept"
    ? `${move.party} accepts ${move.to}`
    : `${move.party} lowers to ${move.to}`;
}
