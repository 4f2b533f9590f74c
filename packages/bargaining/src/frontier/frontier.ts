/**
 * The frontier without enumeration: the packages' utilities are the Minkowski sum of the issues' small sets
 * of points, and every undominated sum is a sum of undominated parts, so issues are merged one by one and
 * dominated points dropped after each merge.
 */
import type { Run } from "../run/run.ts";
import type { SumOptions } from "./frontier-merge.ts";
import { FrontierMerge, mostWeighted } from "./frontier-merge.ts";
import type { Arithmetic, PointSet } from "./point-set.ts";
import type { Table } from "./table.ts";

/** The undominated acceptable vectors in the table's whole numbers. */
export interface UnitFrontier {
  readonly set: PointSet;
  /** Option index by issue, of one package on the point. */
  readonly witnessOf: (point: number) => readonly number[];
  /** By party, in whole numbers, how much better than every point a package may be; zeros when exact. */
  readonly slack: readonly bigint[];
  /** Where the frontier is not exact, looks for the packages that can be best in one sense; `null` else. */
  readonly search: FrontierSearch | null;
}

/** Looks again at what a coarse frontier left out. */
export interface FrontierSearch {
  /** Utilities, in whole numbers, of a package with the greatest sum of `weights` × utility. */
  readonly extreme: (weights: readonly number[]) => readonly number[];
  /** All undominated points with these floors and cuts; `null` when there are too many. */
  readonly within: (options: Pick<SumOptions, "floors" | "cut">) => UnitFrontier | null;
}

/** What a caller may want other than the plain frontier. */
export interface FrontierOptions {
  /** Utilities above this are no better, by party; `null` for a party without such a cap. */
  readonly most?: readonly (bigint | null)[];
}

/** Points that a coarse frontier keeps at each step. */
const COARSE_POINTS = 2_000;

/**
 * The frontier of the packages that the table allows and its floors accept.
 *
 * Exact as long as no step keeps more than `run.mostPoints` points and all steps together make no more than
 * `run.mostSteps` comparisons. Beyond that, points of one cell of a grid stand for each other, and `slack`
 * says what that may have cost.
 */
export function frontierOf(table: Table, run: Run, options: FrontierOptions = {}): UnitFrontier {
  const merging = new FrontierMerge(table, run);
  const parts = merging.parts();
  const none = table.denominators.map(() => 0n);
  if (parts === null) {
    return { set: emptySet(merging.arithmetic), witnessOf: () => [], slack: none, search: null };
  }
  const { mostPoints, mostSteps } = run;
  const exact = merging.sum(parts, { ...options, mostPoints, comparisons: mostSteps });
  if (exact !== null) return result(merging, exact.set, none, null);
  const coarse = merging.sum(parts, {
    ...options,
    mostPoints: Math.min(mostPoints, COARSE_POINTS),
    comparisons: Number.POSITIVE_INFINITY,
    isCoarse: true,
  });
  const { set, slack } = coarse ?? { set: emptySet(merging.arithmetic), slack: none.map(() => 1n) };
  const search: FrontierSearch = {
    extreme: (weights) => {
      const ends = parts.map((part) => mostWeighted(part, weights).units);
      return none.map((_, party) => ends.reduce((sum, units) => sum + (units[party] ?? 0), 0));
    },
    within: (bounds) => {
      const found = merging.sum(parts, { ...bounds, mostPoints, comparisons: mostSteps / 16 });
      return found === null ? null : result(merging, found.set, none, null);
    },
  };
  const canSearch = !merging.arithmetic.hasBigUtilities;
  return result(merging, merging.undominated(set), slack, canSearch ? search : null);
}

function result(
  merging: FrontierMerge,
  set: PointSet,
  slack: readonly bigint[],
  search: FrontierSearch | null,
): UnitFrontier {
  return { set, slack, search, witnessOf: (point) => merging.witnessOf(set, point) };
}

function emptySet({ parties, hasBigUtilities }: Arithmetic): PointSet {
  const columns = Array.from({ length: parties });
  return {
    size: 0,
    columns: hasBigUtilities ? null : columns.map(() => new Float64Array(0)),
    bigs: hasBigUtilities ? columns.map(() => []) : null,
    counts: new Float64Array(0),
    nodes: new Int32Array(0),
  };
}
