/**
 * The vectors that one step of the merge chooses from, in columns.
 *
 * Utilities beyond 2^53 are summed as big integers and compared by their rank within the step. That is
 * exact: dominance only asks which of two values is greater.
 */
import { leastWhole } from "../numbers/whole.ts";
import type { Arithmetic, PointSet } from "./point-set.ts";

/** A set, and what one choice adds to all its points. */
export interface ShiftedSet {
  readonly set: PointSet;
  readonly shift: readonly bigint[];
  /** On how many packages of its part the choice stands. */
  readonly count: bigint;
  /** The choice, for the witness; `null` when nothing is chosen and the nodes stay. */
  readonly label: number | null;
}

/** A weighted sum of utilities that must be reached. Doubles; `least` leaves room for their rounding. */
export interface Cut {
  readonly weights: readonly number[];
  readonly least: number;
}

/** What a step knows about the vectors that it makes, by party. */
export interface MergeBounds {
  /** Vectors below this cannot become acceptable any more; `null` for a party without reservation. */
  readonly least: readonly (bigint | null)[];
  /** Vectors above this are no better for our purpose; `null` for no such cap, absent for none at all. */
  readonly most?: readonly (bigint | null)[];
  /** Vectors that fall into one cell of this size may stand for each other; absent for an exact merge. */
  readonly grain?: readonly bigint[];
  /** Vectors that cannot reach this are of no use; not looked at where utilities are big. */
  readonly cut?: Cut;
}

/** All vectors of a step, those that cannot become acceptable left out. */
export interface Candidates {
  /** What is compared: the utilities themselves, or their ranks when they are big. */
  readonly columns: readonly Float64Array[];
  readonly bigs: readonly (readonly bigint[])[] | null;
  /** The copy that each vector comes from, and the point of its set. */
  readonly copies: Int32Array;
  readonly points: Int32Array;
  /** Where each copy's list begins, and at the end the number of vectors. */
  readonly starts: readonly number[];
}

/** Every point of every copy. */
export function candidatesOf(
  copies: readonly ShiftedSet[],
  bounds: MergeBounds,
  arithmetic: Arithmetic,
): Candidates {
  return arithmetic.hasBigUtilities
    ? bigCandidates(copies, bounds, arithmetic.parties)
    : smallCandidates(copies, bounds, arithmetic.parties);
}

/** The vectors by the cell that they fall into. */
export function coarseColumns(
  { columns, bigs }: Candidates,
  grain: readonly bigint[],
): readonly Float64Array[] {
  if (bigs !== null) {
    return bigs.map((column, party) =>
      Float64Array.from(column, (value) => Number(value / (grain[party] ?? 1n))),
    );
  }
  return columns.map((column, party) => {
    const size = Number(grain[party] ?? 1n);
    return column.map((value) => Math.floor(value / size));
  });
}

function smallCandidates(
  copies: readonly ShiftedSet[],
  { least, most, cut }: MergeBounds,
  parties: number,
): Candidates {
  const total = copies.reduce((sum, { set }) => sum + set.size, 0);
  const columns = Array.from({ length: parties }, () => new Float64Array(total));
  const copyOf = new Int32Array(total);
  const points = new Int32Array(total);
  const floors = least.map((value) => (value === null ? Number.NEGATIVE_INFINITY : Number(value)));
  const caps = most?.map((value) => (value === null ? Number.POSITIVE_INFINITY : Number(value)));
  const starts = [0];
  let size = 0;
  for (const [copy, { set, shift }] of copies.entries()) {
    const shifts = shift.map(Number);
    for (let point = 0; point < set.size; point++) {
      if (!fill(columns, size, set, point, shifts, floors, caps)) continue;
      if (cut !== undefined && weightedAt(columns, size, cut.weights) < cut.least) continue;
      copyOf[size] = copy;
      points[size] = point;
      size++;
    }
    if (size > (starts.at(-1) ?? 0)) starts.push(size);
  }
  return {
    columns: columns.map((column) => column.subarray(0, size)),
    bigs: null,
    copies: copyOf.subarray(0, size),
    points: points.subarray(0, size),
    starts,
  };
}

/** Writes one shifted point; false when it is below a floor, and the place is free again. */
function fill(
  columns: readonly Float64Array[],
  at: number,
  set: PointSet,
  point: number,
  shifts: readonly number[],
  floors: readonly number[],
  caps: readonly number[] | undefined,
): boolean {
  for (let party = 0; party < columns.length; party++) {
    const own = (set.columns as readonly Float64Array[])[party] as Float64Array;
    const value = (own[point] as number) + (shifts[party] as number);
    if (value < (floors[party] as number)) return false;
    (columns[party] as Float64Array)[at] =
      caps === undefined ? value : Math.min(value, caps[party] as number);
  }
  return true;
}

function weightedAt(
  columns: readonly Float64Array[],
  at: number,
  weights: readonly number[],
): number {
  let sum = 0;
  for (let party = 0; party < columns.length; party++) {
    sum += (weights[party] as number) * ((columns[party] as Float64Array)[at] as number);
  }
  return sum;
}

function bigCandidates(
  copies: readonly ShiftedSet[],
  { least, most }: MergeBounds,
  parties: number,
): Candidates {
  const bigs = Array.from({ length: parties }, (): bigint[] => []);
  const copyOf: number[] = [];
  const points: number[] = [];
  const starts = [0];
  for (const [copy, { set, shift }] of copies.entries()) {
    for (let point = 0; point < set.size; point++) {
      const values = shift.map((by, party) => (set.bigs?.[party]?.[point] ?? 0n) + by);
      const isLost = values.some((value, party) => value < (least[party] ?? value));
      if (isLost) continue;
      for (const [party, value] of values.entries()) {
        const cap = most?.[party] ?? value;
        bigs[party]?.push(leastWhole([value, cap]));
      }
      copyOf.push(copy);
      points.push(point);
    }
    if (points.length > (starts.at(-1) ?? 0)) starts.push(points.length);
  }
  return {
    columns: bigs.map(ranksOf),
    bigs,
    copies: Int32Array.from(copyOf),
    points: Int32Array.from(points),
    starts,
  };
}

/** The place of each value among the distinct values, the least first. */
function ranksOf(values: readonly bigint[]): Float64Array {
  const order = values
    .map((_, index) => index)
    .sort((a, b) => {
      const [one, other] = [values[a] ?? 0n, values[b] ?? 0n];
      return one < other ? -1 : one > other ? 1 : 0;
    });
  const ranks = new Float64Array(values.length);
  let rank = 0;
  for (const [position, index] of order.entries()) {
    if (position > 0 && values[index] !== values[order[position - 1] ?? 0]) rank++;
    ranks[index] = rank;
  }
  return ranks;
}
