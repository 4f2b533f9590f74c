/** The least amounts by which reservations must fall, for each choice of red lines that are given up. */
import { frontierOf } from "../frontier/frontier.ts";
import { unitsAt } from "../frontier/point-set.ts";
import type { Table } from "../frontier/table.ts";
import { tableOf, withoutRedLines } from "../frontier/table.ts";
import type { NegotiationModel } from "../model/model.ts";
import { leastWhole } from "../numbers/whole.ts";
import type { Run } from "../run/run.ts";
import type { Lift } from "./lifts.ts";

/** A way to open a package that nothing smaller is part of. */
export interface Opening {
  readonly lifts: readonly Lift[];
  /** Utility by party where it is below the reservation, in the table's whole numbers; `null` elsewhere. */
  readonly lowered: readonly (bigint | null)[];
}

/** The table of the packages that take exactly these refused options and no other. */
export function liftedTable(model: NegotiationModel, lifts: readonly Lift[]): Table {
  const isOpen = withoutRedLines(model);
  const liftOn = new Map(lifts.map((lift) => [lift.issue, lift.option]));
  return tableOf(model, {
    allows: (issue, option) =>
      liftOn.has(issue) ? liftOn.get(issue) === option : isOpen(issue, option),
  });
}

/**
 * The openings: minimal in the red lines by inclusion and in every party's amount.
 *
 * The utilities are capped at the reservations, so that the merge keeps one point for all packages that ask
 * the same of everybody.
 */
export function openingsOf(
  model: NegotiationModel,
  liftSets: readonly (readonly Lift[])[],
  run: Run,
): readonly Opening[] {
  const found: Opening[] = [];
  for (const [index, lifts] of liftSets.entries()) {
    run.step("concessions", index, liftSets.length);
    const table = liftedTable(model, lifts);
    if (table.issues.some(({ options }) => options.length === 0)) continue;
    const caps = table.floors.map((floor, party) => floor ?? worstSum(table, party));
    const free = { ...table, floors: table.floors.map(() => null) };
    const { set } = frontierOf(free, run, { most: caps });
    for (let point = 0; point < set.size; point++) {
      const units = unitsAt(set, point);
      const lowered = units.map((value, party) => {
        const floor = table.floors[party] ?? null;
        return floor !== null && value < floor ? value : null;
      });
      const opening = { lifts, lowered };
      if (!found.some((other) => isPartOf(other, opening))) found.push(opening);
    }
  }
  return found;
}

/** Whether the one asks nothing that the other does not, and of nobody more. */
function isPartOf(one: Opening, other: Opening): boolean {
  const isInside = one.lifts.every((lift) => other.lifts.includes(lift));
  return (
    isInside && one.lowered.every((value, party) => isAtMost(value, other.lowered[party] ?? null))
  );
}

/** Whether lowering to `value` is no more than lowering to `other`. */
function isAtMost(value: bigint | null, other: bigint | null): boolean {
  return value === null || (other !== null && value >= other);
}

/** Less than which no package gives the party, roughly. */
function worstSum(table: Table, party: number): bigint {
  const issues = table.issues.reduce((sum, { values }) => {
    return sum + leastWhole(values[party] ?? []);
  }, 0n);
  return table.terms.reduce((sum, term) => {
    return term.party === party && term.value < 0n ? sum + term.value : sum;
  }, issues);
}
