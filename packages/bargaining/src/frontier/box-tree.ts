/**
 * Vectors in a tree of boxes, to ask whether one of them is at least as good in every column.
 *
 * A box knows its greatest value in each column; a box that is below the wanted vector in some column holds
 * no dominating one and is skipped whole. Full boxes split at the middle of their widest column, as a k-d
 * tree does (Bentley 1975, CACM 18(9)).
 */

/** Comparisons that may still be made. */
export interface Budget {
  left: number;
}

/** Vectors that a box holds before it splits. */
const CAPACITY = 24;

/** The tree. It keeps the numbers of the vectors; their values stay in the columns. */
export class BoxTree {
  private readonly columns: readonly Float64Array[];
  private readonly budget: Budget;
  /** Greatest values, one box after the other. */
  private corners = new Float64Array(1024);
  /** The column at which a box is split, -1 for one that is not. */
  private splits = new Int8Array(256);
  private middles = new Float64Array(256);
  /** The box with values of at least the middle; the one with less is the next. */
  private uppers = new Int32Array(256);
  private sizes = new Int32Array(256);
  private members = new Int32Array(256 * CAPACITY);
  private boxes = 0;
  private readonly wanted: Float64Array;
  private readonly stack: number[] = [];

  constructor(columns: readonly Float64Array[], budget: Budget) {
    this.columns = columns;
    this.budget = budget;
    this.wanted = new Float64Array(columns.length);
    this.newBox();
  }

  dominates(vector: number): boolean {
    const { columns, wanted, stack, corners, splits, uppers } = this;
    const width = columns.length;
    for (let column = 0; column < width; column++) {
      wanted[column] = (columns[column] as Float64Array)[vector] as number;
    }
    stack.length = 0;
    stack.push(0);
    let visits = 0;
    let isDominated = false;
    search: while (stack.length > 0) {
      const box = stack.pop() as number;
      visits++;
      for (let column = 0; column < width; column++) {
        const corner = corners[box * width + column] as number;
        if (corner < (wanted[column] as number)) continue search;
      }
      if ((splits[box] as number) >= 0) {
        const upper = uppers[box] as number;
        stack.push(upper + 1, upper);
        continue;
      }
      visits += this.sizes[box] as number;
      if (this.holdsBetter(box)) {
        isDominated = true;
        break;
      }
    }
    this.budget.left -= visits;
    return isDominated;
  }

  add(vector: number): void {
    const width = this.columns.length;
    let box = 0;
    for (;;) {
      for (let column = 0; column < width; column++) {
        const value = (this.columns[column] as Float64Array)[vector] as number;
        const at = box * width + column;
        if (value > (this.corners[at] as number)) this.corners[at] = value;
      }
      const split = this.splits[box] as number;
      if (split < 0) break;
      const value = (this.columns[split] as Float64Array)[vector] as number;
      const upper = this.uppers[box] as number;
      box = value >= (this.middles[box] as number) ? upper : upper + 1;
    }
    const size = this.sizes[box] as number;
    this.members[box * CAPACITY + size] = vector;
    this.sizes[box] = size + 1;
    if (size + 1 === CAPACITY) this.split(box);
  }

  private holdsBetter(box: number): boolean {
    const { columns, wanted, members } = this;
    const start = box * CAPACITY;
    const end = start + (this.sizes[box] as number);
    another: for (let at = start; at < end; at++) {
      const member = members[at] as number;
      for (let column = 0; column < wanted.length; column++) {
        const value = (columns[column] as Float64Array)[member] as number;
        if (value < (wanted[column] as number)) continue another;
      }
      return true;
    }
    return false;
  }

  private split(box: number): void {
    const start = box * CAPACITY;
    const members = this.members.slice(start, start + CAPACITY);
    const column = this.widestColumn(members);
    const values = this.columns[column] as Float64Array;
    const sorted = members.toSorted((a, b) => (values[a] as number) - (values[b] as number));
    const middle = values[sorted[CAPACITY >> 1] as number] as number;
    // Equal values up to the middle would leave one side empty; kept vectors differ in the widest column.
    const isOneSided = middle === (values[sorted[0] as number] as number);
    const cut = isOneSided ? (values[sorted[CAPACITY - 1] as number] as number) : middle;
    const upper = this.newBox();
    this.newBox();
    this.splits[box] = column;
    this.middles[box] = cut;
    this.uppers[box] = upper;
    this.sizes[box] = 0;
    for (const member of members) this.add(member);
  }

  private widestColumn(members: Int32Array): number {
    let [widest, most] = [0, -1];
    for (const [column, values] of this.columns.entries()) {
      let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
      for (const member of members) {
        const value = values[member] as number;
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
      if (high - low > most) [widest, most] = [column, high - low];
    }
    return widest;
  }

  private newBox(): number {
    const width = this.columns.length;
    if (this.boxes === this.splits.length) this.grow();
    while ((this.boxes + 1) * width > this.corners.length) {
      this.corners = larger(this.corners, new Float64Array(2 * this.corners.length));
    }
    const start = this.boxes * width;
    this.corners.fill(Number.NEGATIVE_INFINITY, start, start + width);
    this.splits[this.boxes] = -1;
    return this.boxes++;
  }

  private grow(): void {
    const size = 2 * this.splits.length;
    this.splits = larger(this.splits, new Int8Array(size));
    this.middles = larger(this.middles, new Float64Array(size));
    this.uppers = larger(this.uppers, new Int32Array(size));
    this.sizes = larger(this.sizes, new Int32Array(size));
    this.members = larger(this.members, new Int32Array(size * CAPACITY));
  }
}

function larger<Values extends { set(values: Values): void }>(old: Values, fresh: Values): Values {
  fresh.set(old);
  return fresh;
}
