import {
  compare,
  type Fraction,
  least,
  minus,
  ONE,
  plus,
  times,
  ZERO,
} from "../numbers/fraction.ts";

/** A number and what its weight may be. */
export interface Weighted {
  readonly number: Fraction;
  readonly low: Fraction;
  readonly value: Fraction;
  readonly high: Fraction;
}

/**
 * The least or greatest weighted mean that any weights within their intervals give, when they sum to 1: every
 * weight starts at its low end, and what is left of 1 goes to the best numbers first. Where no weights in
 * the intervals sum to 1, that of the estimates.
 */
export function extremeMean(numbers: readonly Weighted[], which: "least" | "greatest"): Fraction {
  const sumOf = (pick: (one: Weighted) => Fraction): Fraction =>
    numbers.reduce((sum, one) => plus(sum, pick(one)), ZERO);
  let rest = minus(
    ONE,
    sumOf(({ low }) => low),
  );
  if (
    compare(rest, ZERO) < 0 ||
    compare(
      sumOf(({ high }) => high),
      ONE,
    ) < 0
  ) {
    return sumOf(({ number, value }) => times(number, value));
  }
  let sum = sumOf(({ number, low }) => times(number, low));
  const sign = which === "least" ? 1 : -1;
  for (const { number, low, high } of numbers.toSorted(
    (a, b) => sign * compare(a.number, b.number),
  )) {
    const more = least(rest, minus(high, low));
    sum = plus(sum, times(number, more));
    rest = minus(rest, more);
  }
  return sum;
}
