/**
 * How many pairs, one of each half, reach a floor in every column. The issues are split in two halves of
 * about equal size and only the halves are listed (Horowitz & Sahni 1974, JACM 21(2)).
 */

/** What the second half must at least bring, by party and vector of the first half. */
export interface Demands {
  /** By party: what each vector of the first half still needs. */
  readonly needed: readonly Float64Array[];
  /** By party: what each vector of the second half brings. */
  readonly brought: readonly Float64Array[];
}

/**
 * Counts the pairs.
 *
 * @returns `null` when three or more columns count and more than `mostSteps` pairs would be looked at.
 * Cost: n log n for one column and for two
 */
export function countPairs({ needed, brought }: Demands, mostSteps: number): bigint | null {
  const [need, needSecond] = needed;
  const [have, haveSecond] = brought;
  const [first, second] = [need?.length ?? 0, have?.length ?? 0];
  if (need === undefined || have === undefined) return null;
  if (needSecond === undefined || haveSecond === undefined) return countLine(need, have);
  if (needed.length === 2) return countPlane(need, needSecond, have, haveSecond);
  return first * second > mostSteps ? null : countSpace(needed, brought);
}

function countLine(need: Float64Array, have: Float64Array): bigint {
  const [needs, haves] = [need.toSorted(), have.toSorted()];
  let count = 0n;
  let start = 0;
  for (const wanted of needs) {
    while (start < haves.length && (haves[start] as number) < wanted) start++;
    count += BigInt(haves.length - start);
  }
  return count;
}

/** Sweeps the first column downwards and keeps what was brought in a Fenwick tree on the second. */
function countPlane(
  need: Float64Array,
  needSecond: Float64Array,
  have: Float64Array,
  haveSecond: Float64Array,
): bigint {
  const haves = orderByFalling(have);
  const needs = orderByFalling(need);
  const ranks = haveSecond.toSorted();
  const tree = new Int32Array(ranks.length + 1);
  let count = 0n;
  let added = 0;
  for (const vector of needs) {
    while (
      added < haves.length &&
      (have[haves[added] as number] as number) >= (need[vector] as number)
    ) {
      const rank = firstAtLeast(ranks, haveSecond[haves[added] as number] as number);
      for (let at = rank + 1; at < tree.length; at += at & -at) tree[at] = (tree[at] as number) + 1;
      added++;
    }
    let below = 0;
    const wanted = firstAtLeast(ranks, needSecond[vector] as number);
    for (let at = wanted; at > 0; at -= at & -at) below += tree[at] as number;
    count += BigInt(added - below);
  }
  return count;
}

function countSpace(needed: readonly Float64Array[], brought: readonly Float64Array[]): bigint {
  const first = brought[0] as Float64Array;
  const order = orderByFalling(first);
  const falling = brought.map((column) => Float64Array.from(order, (at) => column[at] as number));
  const rising = falling[0]?.toReversed() ?? new Float64Array();
  const width = needed.length;
  let count = 0;
  for (let vector = 0; vector < (needed[0]?.length ?? 0); vector++) {
    const end = rising.length - firstAtLeast(rising, (needed[0] as Float64Array)[vector] as number);
    for (let other = 0; other < end; other++) {
      let column = 1;
      while (
        column < width &&
        ((falling[column] as Float64Array)[other] as number) >=
          ((needed[column] as Float64Array)[vector] as number)
      ) {
        column++;
      }
      if (column === width) count++;
    }
  }
  return BigInt(count);
}

function orderByFalling(values: Float64Array): Uint32Array {
  const order = Uint32Array.from(values, (_, index) => index);
  return order.sort((a, b) => (values[b] as number) - (values[a] as number));
}

/** The first place whose value is at least this. */
function firstAtLeast(rising: Float64Array, value: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
