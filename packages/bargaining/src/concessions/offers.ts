/** What each single further move would buy where a package is open already. */
import { frontierOf } from "../frontier/frontier.ts";
import { unitsAt } from "../frontier/point-set.ts";
import type { Table } from "../frontier/table.ts";
import { fromUnits, tableOf, withoutRedLines } from "../frontier/table.ts";
import type { NegotiationModel } from "../model/model.ts";
import { packageOf } from "../model/package.ts";
import type { Fraction } from "../numbers/fraction.ts";
import { plus, printFraction, toNumber, ZERO } from "../numbers/fraction.ts";
import type { Run } from "../run/run.ts";
import type { Offer } from "./concessions.ts";
import { refusedOptions } from "./lifts.ts";
import type { CostedMove } from "./moves.ts";
import { acceptMoves, lowerMove } from "./moves.ts";

/** A frontier as vectors with a package each. */
interface Points {
  readonly table: Table;
  readonly units: readonly (readonly bigint[])[];
  readonly witnessOf: (point: number) => readonly number[];
}

/** One offer for each red line that could be given up and each reservation that could be lowered. */
export function offersOf(model: NegotiationModel, run: Run): readonly Offer[] {
  const isOpen = withoutRedLines(model);
  const now = pointsOf(tableOf(model, { allows: isOpen }), run);
  const lifted = refusedOptions(model).map((lift) => {
    const allows = (issue: number, option: number) =>
      isOpen(issue, option) || (issue === lift.issue && option === lift.option);
    const after = pointsOf(tableOf(model, { allows }), run);
    return offerOf(model, now, after, () => acceptMoves(model, lift));
  });
  const lowered = model.parties.map(({ reservation }, party) => {
    if (reservation === null) return null;
    const floors = now.table.floors.map((floor, other) => (other === party ? null : floor));
    const without = pointsOf({ ...now.table, floors }, run);
    const floor = now.table.floors[party] ?? 0n;
    const below = without.units.map((units) => units[party] ?? 0n).filter((units) => units < floor);
    const next = below.reduce<bigint | null>(
      (most, units) => (most === null || units > most ? units : most),
      null,
    );
    if (next === null) return null;
    const least = now.table.floors.map((one, other) => (other === party ? next : one));
    const after = pointsOf({ ...now.table, floors: least }, run);
    const to = fromUnits(now.table, party, next);
    return offerOf(model, now, after, (chosen) => [lowerMove(model, party, to, chosen)]);
  });
  const offers = [...lifted, ...lowered].filter((offer) => offer !== null);
  return offers.sort((a, b) => b.added - a.added);
}

function pointsOf(table: Table, run: Run): Points {
  const { set, witnessOf } = frontierOf(table, run);
  return {
    table,
    witnessOf,
    units: Array.from({ length: set.size }, (_, point) => unitsAt(set, point)),
  };
}

function offerOf(
  model: NegotiationModel,
  before: Points,
  after: Points,
  movesFor: (chosen: readonly number[]) => readonly CostedMove[],
): Offer | null {
  const utilities = (points: Points, point: number) =>
    (points.units[point] ?? []).map((units, party) => fromUnits(points.table, party, units));
  const keysOf = (points: Points) =>
    points.units.map((_, point) => utilities(points, point).map(printFraction).join(" "));
  const [old, recent] = [keysOf(before), keysOf(after)];
  const known = new Set(old);
  const kept = new Set(recent);
  const added = recent.flatMap((key, point) => (known.has(key) ? [] : [point]));
  if (added.length === 0) return null;
  const sumOf = (point: number) => toNumber(utilities(after, point).reduce(plus, ZERO));
  const best = added.reduce((one, other) => (sumOf(other) > sumOf(one) ? other : one));
  const chosen = after.witnessOf(best);
  const fractions = utilities(after, best);
  return {
    moves: movesFor(chosen).map(({ move }) => move),
    added: added.length,
    removed: old.filter((key) => !kept.has(key)).length,
    best: model.parties.map(({ id }, party) => ({
      party: id,
      before: greatestFor(before, party, utilities),
      after: greatestFor(after, party, utilities),
    })),
    package: packageOf(model, chosen),
    utilities: fractions.map(toNumber),
    fractions: fractions.map(printFraction),
  };
}

function greatestFor(
  points: Points,
  party: number,
  utilities: (points: Points, point: number) => readonly Fraction[],
): number {
  const values = points.units.map((_, point) => toNumber(utilities(points, point)[party] ?? ZERO));
  return values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
}
