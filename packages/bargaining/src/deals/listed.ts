/** The points of a frontier one by one, with those that a search added. */
import type { UnitFrontier } from "../frontier/frontier.ts";
import { unitsAt } from "../frontier/point-set.ts";
import type { Table } from "../frontier/table.ts";
import type { PartyStakes, Stakes } from "../solutions/stakes.ts";

/** One point in whole numbers, with a package on it. */
export interface ListedPoint {
  readonly units: readonly bigint[];
  readonly chosen: readonly number[];
  readonly count: string;
}

/** The points of the frontier, some of them only. */
export function listed(
  { set, witnessOf }: UnitFrontier,
  points = [...Array(set.size).keys()],
): readonly ListedPoint[] {
  return points.map((point) => ({
    units: unitsAt(set, point),
    chosen: witnessOf(point),
    count: `${set.counts[point] ?? 0}`,
  }));
}

/** Both lists without twins and without points that a new one dominates, by falling utilities. */
export function joined(
  points: readonly ListedPoint[],
  added: readonly ListedPoint[],
): readonly ListedPoint[] {
  if (added.length === 0) return points;
  const fresh = new Map(added.map((point) => [point.units.join(" "), point]));
  const kept = points.filter(
    (point) => ![...fresh.values()].some((other) => isAtLeast(other, point)),
  );
  return [...kept, ...fresh.values()].sort(byFallingUtilities);
}

/** What the solution concepts read of a list. */
export function stakesIn(
  points: readonly ListedPoint[],
  table: Table,
  parties: readonly PartyStakes[],
): Stakes {
  return {
    parties,
    size: points.length,
    denominators: table.denominators,
    units: (point, party) => points[point]?.units[party] ?? 0n,
  };
}

function isAtLeast(one: ListedPoint, other: ListedPoint): boolean {
  return one.units.every((value, party) => value >= (other.units[party] ?? value));
}

function byFallingUtilities(a: ListedPoint, b: ListedPoint): number {
  const party = a.units.findIndex((value, at) => value !== b.units[at]);
  if (party < 0) return 0;
  return (a.units[party] ?? 0n) > (b.units[party] ?? 0n) ? -1 : 1;
}
