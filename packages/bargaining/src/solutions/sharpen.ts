/**
 * The best packages in each sense where the frontier is too large to list: the merge again, with everything
 * left out that cannot beat the best point known so far. What cannot is known from a tangent plane above the
 * concept (hull.ts), and for concepts that make a least gain greatest from the gains themselves.
 */
import type { Solutions } from "../deals/deals.ts";
import type { FrontierSearch, UnitFrontier } from "../frontier/frontier.ts";
import type { Table } from "../frontier/table.ts";
import type { Fraction } from "../numbers/fraction.ts";
import { fraction, plus, times } from "../numbers/fraction.ts";
import { ceilingOf, greatestWhole } from "../numbers/whole.ts";
import { bestOf } from "./best.ts";
import { CONCEPTS } from "./concepts.ts";
import type { Tangent } from "./hull.ts";
import { tangentOf } from "./hull.ts";
import type { Bounded } from "./smooth.ts";
import { boundedConcepts } from "./smooth.ts";
import type { Stakes } from "./stakes.ts";
import { relativeGains } from "./stakes.ts";

/** What doubles may be off in a sum of utilities and their slopes, relative to its size. */
const ROUNDING = 1e-9;

/** What was found for one concept. */
export interface Sharpened {
  /** Undominated points among which the best ones are all there; `null` when there are too many. */
  readonly found: UnitFrontier | null;
  /** A value that no package exceeds (or, for a least one, falls below). */
  readonly bound: number;
}

/** Looks for each concept that has a bound. Without any acceptable point known, there is nothing to beat. */
export function sharpened(
  table: Table,
  stakes: Stakes,
  search: FrontierSearch,
): ReadonlyMap<keyof Solutions, Sharpened> {
  if (stakes.size === 0) return new Map();
  const concepts = [...boundedConcepts(stakes.parties)];
  return new Map(
    concepts.map(([name, concept]) => [name, sharpenedFor(name, concept, table, stakes, search)]),
  );
}

function sharpenedFor(
  name: keyof Solutions,
  concept: Bounded,
  table: Table,
  stakes: Stakes,
  search: FrontierSearch,
): Sharpened {
  const { points, value } = bestOf(stakes.size, CONCEPTS[name](stakes));
  const units = table.denominators.map(Number);
  const known = utilitiesAt(stakes, points[0] ?? 0, units);
  const tangent = tangentOf(concept.measure, known, (slope) => {
    const end = search.extreme(slope.map((own, party) => own / (units[party] ?? 1)));
    return end.map((own, party) => own / (units[party] ?? 1));
  });
  const least = leastSum(concept, tangent, known);
  const scale = tangent.slope.reduce((sum, own) => sum + own, 0);
  const cut = {
    weights: tangent.slope.map((own, party) => own / (units[party] ?? 1)),
    least: least - ROUNDING * Math.max(1, scale),
  };
  const floors =
    concept.leastOf === undefined || value === null
      ? table.floors
      : raised(name, table, stakes, value);
  return { found: search.within({ cut, floors }), bound: boundOf(concept, tangent, search, units) };
}

/** What slope × utility must be for a package to be as good as the known one. */
function leastSum(
  concept: Bounded,
  { slope, at, value }: Tangent,
  known: readonly number[],
): number {
  const sumAt = (utilities: readonly number[]) =>
    slope.reduce((sum, own, party) => sum + own * (utilities[party] ?? 0), 0);
  const { leastOf, measure } = concept;
  if (leastOf === undefined) return measure.value(known) - value + sumAt(at);
  // The slope is a mean of the gains, which is at least their least.
  return leastOf.reduce((sum, gain, party) => {
    return gain === null
      ? sum
      : sum + (slope[party] ?? 0) * (gain.base + gain.span * leastGainOf(leastOf, known));
  }, 0);
}

function leastGainOf(gains: NonNullable<Bounded["leastOf"]>, utilities: readonly number[]): number {
  return gains.reduce((least, gain, party) => {
    return gain === null
      ? least
      : Math.min(least, ((utilities[party] ?? 0) - gain.base) / gain.span);
  }, Number.POSITIVE_INFINITY);
}

function boundOf(
  concept: Bounded,
  { slope, bound }: Tangent,
  search: FrontierSearch,
  units: readonly number[],
): number {
  const { leastOf } = concept;
  if (leastOf === undefined) return concept.valueOf(bound);
  const end = search.extreme(slope.map((own, party) => own / (units[party] ?? 1)));
  return leastOf.reduce((sum, gain, party) => {
    if (gain === null) return sum;
    const share = (slope[party] ?? 0) * gain.span;
    return sum + (share * ((end[party] ?? 0) / (units[party] ?? 1) - gain.base)) / gain.span;
  }, 0);
}

/** Floors at which every party's gain is at least the best least gain known. */
function raised(
  name: keyof Solutions,
  table: Table,
  stakes: Stakes,
  value: Fraction,
): readonly (bigint | null)[] {
  const isRelative = name === "kalaiSmorodinsky";
  if (isRelative && relativeGains(stakes, ({ fallback }) => fallback).length === 0)
    return table.floors;
  return stakes.parties.map(({ fallback, greatest }, party) => {
    const floor = table.floors[party] ?? null;
    const span = isRelative
      ? plus(greatest, { numerator: -fallback.numerator, denominator: fallback.denominator })
      : fraction(1n, 1n);
    if (span.numerator <= 0n) return floor;
    const own = ceilingOf(plus(fallback, times(value, span)), table.denominators[party] ?? 1n);
    return greatestWhole(floor === null ? [own] : [own, floor]);
  });
}

function utilitiesAt(stakes: Stakes, point: number, units: readonly number[]): readonly number[] {
  return units.map((unit, party) => Number(stakes.units(point, party)) / unit);
}
