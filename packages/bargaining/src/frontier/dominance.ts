/**
 * Which of many sorted vectors no other one dominates.
 *
 * Vectors come sorted by falling first column, then second, and so on, so that a vector can only be
 * dominated by an earlier one, and the first column need not be looked at again. What is left is to ask
 * whether some kept vector is at least as good in the other columns: for two columns its greatest value so
 * far, for three a staircase (Kung, Luccio & Preparata 1975), for more a tree of boxes (box-tree.ts).
 */
import type { Budget } from "./box-tree.ts";
import { BoxTree } from "./box-tree.ts";

/**
 * Fills `kept` with the positions in `order` of the undominated vectors, rising; `owners` says for each
 * position which kept one has exactly its vector (an index into `kept`), or -1.
 *
 * @returns how many were kept. Cost: n for two columns, n log n and moves on the staircase for three, n
 * times the boxes that cannot be ruled out for more
 */
export function keepUndominated(
  columns: readonly Float64Array[],
  order: Int32Array,
  kept: Int32Array,
  owners: Int32Array,
  budget: Budget,
): number {
  const archive = archiveFor(columns, budget);
  let size = 0;
  let previous = -1;
  let previousOwner = -1;
  for (let position = 0; position < order.length; position++) {
    const vector = order[position] as number;
    if (previous >= 0 && isSame(columns, previous, vector)) {
      owners[position] = previousOwner;
      continue;
    }
    previous = vector;
    const isKept = !archive.dominates(vector);
    // Who gave the budget sees that it is spent, and throws the rest away.
    if (budget.left < 0) break;
    if (isKept) {
      archive.add(vector);
      kept[size++] = position;
    }
    previousOwner = isKept ? size - 1 : -1;
    owners[position] = previousOwner;
  }
  return size;
}

/** The kept vectors, asked only in the columns after the first. */
interface Archive {
  dominates(vector: number): boolean;
  add(vector: number): void;
}

function archiveFor(columns: readonly Float64Array[], budget: Budget): Archive {
  const [, second, third] = columns;
  if (second === undefined) return new LineArchive();
  if (third === undefined) return new SweepArchive(second);
  if (columns.length === 3) return new StaircaseArchive(second, third);
  return new BoxTree(columns.slice(1), budget);
}

/** One column: the first vector dominates all that are not the same. */
class LineArchive implements Archive {
  private isEmpty = true;

  dominates(): boolean {
    return !this.isEmpty;
  }

  add(): void {
    this.isEmpty = false;
  }
}

class SweepArchive implements Archive {
  private best = Number.NEGATIVE_INFINITY;
  private readonly column: Float64Array;

  constructor(column: Float64Array) {
    this.column = column;
  }

  dominates(vector: number): boolean {
    return this.best >= (this.column[vector] as number);
  }

  add(vector: number): void {
    this.best = this.column[vector] as number;
  }
}

/** Two columns: pairs by falling first and rising second value, none dominated by another. */
class StaircaseArchive implements Archive {
  private firsts = new Float64Array(64);
  private seconds = new Float64Array(64);
  private size = 0;
  private readonly first: Float64Array;
  private readonly second: Float64Array;

  constructor(first: Float64Array, second: Float64Array) {
    this.first = first;
    this.second = second;
  }

  dominates(vector: number): boolean {
    const end = this.endOfAtLeast(this.first[vector] as number);
    return end > 0 && (this.seconds[end - 1] as number) >= (this.second[vector] as number);
  }

  add(vector: number): void {
    const first = this.first[vector] as number;
    const second = this.second[vector] as number;
    let start = this.endOfAtLeast(first);
    while (start > 0 && this.firsts[start - 1] === first) start--;
    let end = start;
    while (end < this.size && (this.seconds[end] as number) <= second) end++;
    if (this.size === this.firsts.length) {
      this.firsts = doubled(this.firsts);
      this.seconds = doubled(this.seconds);
    }
    this.firsts.copyWithin(start + 1, end, this.size);
    this.seconds.copyWithin(start + 1, end, this.size);
    this.firsts[start] = first;
    this.seconds[start] = second;
    this.size += start + 1 - end;
  }

  /** How many steps have a first value of at least this. */
  private endOfAtLeast(value: number): number {
    let [low, high] = [0, this.size];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.firsts[middle] as number) >= value) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function isSame(columns: readonly Float64Array[], one: number, other: number): boolean {
  for (const column of columns) if (column[one] !== column[other]) return false;
  return true;
}

function doubled(array: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(2 * array.length);
  larger.set(array);
  return larger;
}
