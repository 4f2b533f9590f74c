/**
 * Upper bounds on solution concepts over all packages, from the convex hull of their utilities.
 *
 * A concave measure lies below its tangent plane everywhere, and the greatest value of a plane is a sum of
 * greatest values over the issues, so no package is enumerated. The tangent is taken near the best point of
 * the hull, which conditional gradients find (Frank & Wolfe 1956).
 */

/** A concave, never falling measure of utilities, in doubles. */
export interface Smooth {
  readonly value: (utilities: readonly number[]) => number;
  /** A gradient: not negative in any party. */
  readonly slope: (utilities: readonly number[]) => readonly number[];
}

/** The tangent plane at `at`, with the measure there and its greatest value on the hull above that. */
export interface Tangent {
  readonly slope: readonly number[];
  readonly at: readonly number[];
  readonly value: number;
  /** No package has a greater measure than this. */
  readonly bound: number;
}

const ROUNDS = 200;

/**
 * The tangent with the least bound that the rounds found.
 *
 * @param start utilities inside the hull at which the measure is finite
 * @param extreme the utilities of a package with the greatest weighted sum
 */
export function tangentOf(
  measure: Smooth,
  start: readonly number[],
  extreme: (weights: readonly number[]) => readonly number[],
): Tangent {
  let at = start;
  let best: Tangent | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    const slope = measure.slope(at);
    const value = measure.value(at);
    const end = extreme(slope);
    const gap = slope.reduce(
      (sum, own, party) => sum + own * ((end[party] ?? 0) - (at[party] ?? 0)),
      0,
    );
    if (best === null || value + gap < best.bound) best = { slope, at, value, bound: value + gap };
    if (gap < 1e-9) break;
    at = bestBetween(measure, at, end);
  }
  return best as Tangent;
}

/** The best point on a line, by golden sections. */
function bestBetween(
  { value }: Smooth,
  from: readonly number[],
  to: readonly number[],
): readonly number[] {
  const ratio = (Math.sqrt(5) - 1) / 2;
  const on = (share: number) => from.map((own, party) => own + share * ((to[party] ?? 0) - own));
  let [low, high] = [0, 1];
  for (let step = 0; step < 40; step++) {
    const [left, right] = [high - ratio * (high - low), low + ratio * (high - low)];
    if (value(on(left)) >= value(on(right))) high = right;
    else low = left;
  }
  return on((low + high) / 2);
}
