import { type Fraction, fraction, over, plus } from "../numbers/fraction.ts";

/** An interval of evaluations in [0, 1] and the positions that it rests on. */
export interface Interval {
  readonly low: Fraction;
  readonly high: Fraction;
  /** Ids of positions; empty when the party is silent. */
  readonly entries: readonly string[];
}

/** An interval with the best estimate in it. */
export interface Evaluation extends Interval {
  readonly value: Fraction;
}

const TWO = fraction(2n, 1n);

/** An interval with its middle as the estimate. */
export function midpoint({ low, high, entries }: Interval): Evaluation {
  return { value: over(plus(low, high), TWO), low, high, entries };
}

/** The ids of both, each once. */
export function joined(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])];
}
