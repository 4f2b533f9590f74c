/** Joining lists that are each sorted, by merging neighbours until one is left. */

/**
 * The numbers 0 … n−1 of the vectors, sorted by falling first column, then second, and so on.
 *
 * @param starts where each sorted list begins, and at the end the number of vectors
 *
 * Vectors that are equal keep their order. Cost: n log (number of lists).
 */
export function orderOf(columns: readonly Float64Array[], starts: readonly number[]): Int32Array {
  const size = starts.at(-1) ?? 0;
  let order = Int32Array.from({ length: size }, (_, index) => index);
  let spare = new Int32Array(size);
  let bounds = starts;
  while (bounds.length > 2) {
    const joined = [0];
    for (let list = 0; list + 1 < bounds.length; list += 2) {
      const start = bounds[list] as number;
      const middle = bounds[list + 1] as number;
      const end = bounds[list + 2] ?? middle;
      mergeRuns(columns, order, spare, start, middle, end);
      joined.push(end);
    }
    [order, spare] = [spare, order];
    bounds = joined;
  }
  return order;
}

function mergeRuns(
  columns: readonly Float64Array[],
  from: Int32Array,
  into: Int32Array,
  start: number,
  middle: number,
  end: number,
): void {
  let left = start;
  let right = middle;
  for (let position = start; position < end; position++) {
    const hasBoth = left < middle && right < end;
    const takesLeft = hasBoth
      ? isAtLeast(columns, from[left] as number, from[right] as number)
      : left < middle;
    into[position] = from[takesLeft ? left++ : right++] as number;
  }
}

function isAtLeast(columns: readonly Float64Array[], a: number, b: number): boolean {
  for (let column = 0; column < columns.length; column++) {
    const values = columns[column] as Float64Array;
    const difference = (values[a] as number) - (values[b] as number);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
