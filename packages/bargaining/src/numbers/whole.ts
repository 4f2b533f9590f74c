/** Whole numbers of any size, for which Math has no functions. */

/** The least of them, 0 of none. */
export function leastWhole(values: readonly bigint[]): bigint {
  let least = values[0] ?? 0n;
  for (const value of values) if (value < least) least = value;
  return least;
}

/** The greatest of them, 0 of none. */
export function greatestWhole(values: readonly bigint[]): bigint {
  let greatest = values[0] ?? 0n;
  for (const value of values) if (value > greatest) greatest = value;
  return greatest;
}

/** The number without its sign. */
export function sizeOf(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** The least whole number that is at least numerator × unit / denominator; the denominator is positive. */
export function ceilingOf(
  { numerator, denominator }: { readonly numerator: bigint; readonly denominator: bigint },
  unit: bigint,
): bigint {
  const top = numerator * unit;
  const down = top / denominator;
  return top > 0n && down * denominator !== top ? down + 1n : down;
}
