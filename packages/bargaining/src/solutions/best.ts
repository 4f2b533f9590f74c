/** The best of many points by an exact measure, looked at exactly only where doubles cannot decide. */
import type { Fraction } from "../numbers/fraction.ts";
import { compare } from "../numbers/fraction.ts";

/** Doubles this close, relative to the greatest, are compared exactly. Their own relative error is far less. */
const CLOSE = 1e-9;

/** How good each point is; the greatest is best. */
export interface Measure {
  readonly roughly: (point: number) => number;
  /** Error of `roughly` that does not shrink with the measure: where it subtracts rounded numbers. */
  readonly error?: number;
  /** The measure; of several numbers the first counts, the next only among equals. */
  readonly exactly: (point: number) => readonly Fraction[];
}

/** The points with the greatest measure, all ties, rising, with that measure. */
export function bestOf(
  size: number,
  { roughly, error = 0, exactly }: Measure,
): { readonly points: readonly number[]; readonly value: Fraction | null } {
  const values = Float64Array.from({ length: size }, (_, point) => roughly(point));
  const most = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const margin = CLOSE * Math.abs(most) + error;
  let points: number[] = [];
  let best: readonly Fraction[] | null = null;
  for (let point = 0; point < size; point++) {
    if ((values[point] as number) < most - margin) continue;
    const measured = exactly(point);
    const order = best === null ? 1 : compareInTurn(measured, best);
    if (order > 0) [best, points] = [measured, [point]];
    else if (order === 0) points.push(point);
  }
  return { points, value: best?.[0] ?? null };
}

function compareInTurn(a: readonly Fraction[], b: readonly Fraction[]): number {
  for (const [index, value] of a.entries()) {
    const order = compare(value, b[index] ?? value);
    if (order !== 0) return order;
  }
  return 0;
}
