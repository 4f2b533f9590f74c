/** What each party can gain at least and at most from what is not merged yet. */
import { greatestWhole, leastWhole } from "../numbers/whole.ts";
import type { PointSet } from "./point-set.ts";
import type { Table } from "./table.ts";

/** Least and greatest of something, by party. */
export interface Extremes {
  readonly least: readonly bigint[];
  readonly most: readonly bigint[];
}

/** What each party gains at least and at most from issues and interactions that are not all in `done`. */
export function extremesOutside(table: Table, done: ReadonlySet<number>): Extremes {
  const outside = table.issues.filter((_, issue) => !done.has(issue));
  const ends = table.denominators.map((_, party) => ({
    least: outside.reduce((sum, { values }) => sum + leastWhole(values[party] ?? []), 0n),
    most: outside.reduce((sum, { values }) => sum + greatestWhole(values[party] ?? []), 0n),
  }));
  for (const { party, when, value } of table.terms) {
    const end = ends[party];
    if (end === undefined || !when.some(([issue]) => !done.has(issue))) continue;
    if (value > 0n) end.most += value;
    else end.least += value;
  }
  return { least: ends.map(({ least }) => least), most: ends.map(({ most }) => most) };
}

/** The ends of a set of points. */
export function extremesOf({ columns, bigs }: PointSet): Extremes {
  const values = bigs ?? (columns ?? []).map((column) => Array.from(column, BigInt));
  return { least: values.map(leastWhole), most: values.map(greatestWhole) };
}

/** The ends of all sums of one point of each set. */
export function sumsOf(vectors: readonly (readonly bigint[])[], parties: number): bigint[] {
  return Array.from({ length: parties }, (_, party) =>
    vectors.reduce((sum, vector) => sum + (vector[party] ?? 0n), 0n),
  );
}
