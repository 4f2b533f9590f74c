/**
 * The undominated vectors among many shifted copies of sets: one step of the frontier's merge.
 *
 * Shifting keeps a set sorted, so the copies are joined by merging and filtered in one pass.
 */

import type { Budget } from "./box-tree.ts";
import type { Candidates, MergeBounds, ShiftedSet } from "./candidates.ts";
import { candidatesOf, coarseColumns } from "./candidates.ts";
import { keepUndominated } from "./dominance.ts";
import type { Arithmetic, PointSet, WitnessTree } from "./point-set.ts";
import { orderOf } from "./sorted-lists.ts";

/** Vectors that are looked at together; more copies than that are taken in several goes. */
const BATCH = 250_000;

/** The undominated vectors of all the copies. Ties: the copy that comes first gives the witness. */
export function mergeShifted(
  copies: readonly ShiftedSet[],
  bounds: MergeBounds,
  arithmetic: Arithmetic,
  tree: WitnessTree,
  budget: Budget,
): PointSet {
  let batch: ShiftedSet[] = [];
  let size = 0;
  for (const copy of copies) {
    if (batch.length > 1 && size + copy.set.size > BATCH) {
      const done = mergeBatch(batch, bounds, arithmetic, tree, budget);
      batch = [unshifted(done, arithmetic)];
      size = done.size;
    }
    batch.push(copy);
    size += copy.set.size;
  }
  return mergeBatch(batch, bounds, arithmetic, tree, budget);
}

function unshifted(set: PointSet, { parties }: Arithmetic): ShiftedSet {
  return { set, shift: new Array<bigint>(parties).fill(0n), count: 1n, label: null };
}

function mergeBatch(
  copies: readonly ShiftedSet[],
  bounds: MergeBounds,
  arithmetic: Arithmetic,
  tree: WitnessTree,
  budget: Budget,
): PointSet {
  const candidates = candidatesOf(copies, bounds, arithmetic);
  const { columns, points, starts } = candidates;
  const { grain } = bounds;
  const compared = grain === undefined ? columns : coarseColumns(candidates, grain);
  const isSorted = grain === undefined && bounds.most === undefined;
  const order = orderOf(compared, isSorted ? starts : eachAlone(points.length));
  const kept = new Int32Array(order.length);
  const owners = new Int32Array(order.length);
  const size = keepUndominated(compared, order, kept, owners, budget);
  const vectors = kept.subarray(0, size).map((position) => order[position] as number);
  if (grain !== undefined) {
    // Equal in the coarse columns is not equal: each vector stands for itself, and the order is another.
    sortBy(vectors, columns);
    owners.fill(-1);
    for (const [position, vector] of vectors.entries()) order[position] = vector;
    for (let position = 0; position < size; position++) owners[position] = position;
  }
  return {
    size,
    columns: candidates.bigs === null ? columns.map((column) => picked(column, vectors)) : null,
    bigs: candidates.bigs?.map((column) => Array.from(vectors, (at) => column[at] ?? 0n)) ?? null,
    counts: countsOf(candidates, copies, order, owners, size, arithmetic),
    nodes: vectors.map((vector) => {
      const { set, label } = copies[candidates.copies[vector] as number] as ShiftedSet;
      const node = set.nodes[points[vector] as number] as number;
      return label === null ? node : tree.add(node, label);
    }),
  };
}

/** Sums the packages of all vectors that are equal to the same kept one. */
function countsOf(
  { copies: copyOf, points }: Candidates,
  copies: readonly ShiftedSet[],
  order: Int32Array,
  owners: Int32Array,
  size: number,
  { hasBigCounts }: Arithmetic,
): PointSet["counts"] {
  const bigs = hasBigCounts ? new Array<bigint>(size).fill(0n) : null;
  const smalls = new Float64Array(hasBigCounts ? 0 : size);
  for (let position = 0; position < order.length; position++) {
    const owner = owners[position] as number;
    if (owner < 0) continue;
    const vector = order[position] as number;
    const { set, count } = copies[copyOf[vector] as number] as ShiftedSet;
    const own = set.counts[points[vector] as number] ?? 0;
    if (bigs !== null) bigs[owner] = (bigs[owner] ?? 0n) + BigInt(own) * count;
    else smalls[owner] = (smalls[owner] as number) + Number(own) * Number(count);
  }
  return bigs ?? smalls;
}

function picked(column: Float64Array, vectors: Int32Array): Float64Array {
  const values = new Float64Array(vectors.length);
  for (let at = 0; at < vectors.length; at++) values[at] = column[vectors[at] as number] as number;
  return values;
}

function sortBy(vectors: Int32Array, columns: readonly Float64Array[]): void {
  vectors.sort((a, b) => {
    for (const column of columns) {
      const difference = (column[b] as number) - (column[a] as number);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
}

function eachAlone(size: number): number[] {
  return Array.from({ length: size + 1 }, (_, start) => start);
}
