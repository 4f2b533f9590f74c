/**
 * On ordered options a party's evaluation is taken to fall on both sides of what it asks for: an option
 * farther out than a rejected one is no better than that, one nearer than an accepted one no worse.
 */
import {
  compare,
  type Fraction,
  fraction,
  greatest,
  least,
  minus,
  ONE,
  plus,
  times,
  ZERO,
} from "../numbers/fraction.ts";
import { type Evaluation, type Interval, joined, midpoint } from "./evaluation.ts";

/**
 * Narrows intervals by that assumption; each takes over the positions of the one that narrowed it.
 *
 * @returns `null` when the stated intervals contradict the assumption, as where a party rejects a step and
 *   accepts a longer one
 */
export function withinPeak(stated: readonly Interval[], peak: number): readonly Interval[] | null {
  const narrowed = [...stated];
  for (const outward of [1, -1] as const) {
    const end = outward === 1 ? stated.length - 1 : 0;
    for (let at = peak; at !== end; at += outward) narrowHigh(narrowed, at, at + outward);
    for (let at = end; at !== peak; at -= outward) narrowLow(narrowed, at, at - outward);
  }
  return narrowed.some(({ low, high }) => compare(low, high) > 0) ? null : narrowed;
}

function narrowHigh(intervals: Interval[], inner: number, outer: number): void {
  const [by, own] = [intervals[inner], intervals[outer]];
  if (by === undefined || own === undefined || compare(by.high, own.high) >= 0) return;
  intervals[outer] = { low: own.low, high: by.high, entries: joined(own.entries, by.entries) };
}

function narrowLow(intervals: Interval[], outer: number, inner: number): void {
  const [by, own] = [intervals[outer], intervals[inner]];
  if (by === undefined || own === undefined || compare(by.low, own.low) <= 0) return;
  intervals[inner] = { low: by.low, high: own.high, entries: joined(own.entries, by.entries) };
}

/** An estimate at an option and the positions that it rests on. */
interface Mark {
  readonly at: number;
  readonly value: Fraction;
  readonly entries: readonly string[];
}

/**
 * Estimates on ordered options: the middle where the party spoke, between two such options a straight line,
 * beyond the last a line that reaches 0 at the end farthest from what it asks for. All stay in `narrowed`.
 */
export function estimatesOf(
  stated: readonly Interval[],
  narrowed: readonly Interval[],
  peak: number,
): readonly Evaluation[] {
  const marks = narrowed.flatMap((interval, at) =>
    stated[at]?.entries.length === 0 ? [] : [{ at, ...midpoint(interval) }],
  );
  const reach = Math.max(peak, narrowed.length - 1 - peak);
  const asked = stated[peak]?.entries ?? [];
  return narrowed.map((interval, at) => {
    const own = marks.find((mark) => mark.at === at);
    if (own !== undefined) return midpoint(interval);
    const outward = at > peak ? 1 : -1;
    const inner = nearest(marks, at, -outward) ?? { at: peak, value: ONE, entries: asked };
    const outer = nearest(marks, at, outward) ?? {
      at: peak + outward * reach,
      value: ZERO,
      entries: asked,
    };
    const share = fraction(BigInt(Math.abs(at - inner.at)), BigInt(Math.abs(outer.at - inner.at)));
    const line = plus(inner.value, times(share, minus(outer.value, inner.value)));
    return {
      value: greatest(interval.low, least(interval.high, line)),
      low: interval.low,
      high: interval.high,
      entries: joined(interval.entries, joined(inner.entries, outer.entries)),
    };
  });
}

function nearest(marks: readonly Mark[], from: number, direction: number): Mark | null {
  const ahead = marks.filter(({ at }) => (at - from) * direction > 0);
  return (direction > 0 ? ahead[0] : ahead.at(-1)) ?? null;
}
