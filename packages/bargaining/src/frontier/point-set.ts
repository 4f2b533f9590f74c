/** Sets of utility vectors in columns, each vector with a count of packages and the node of one of them. */

/** A set of points, sorted by falling first column, then falling second, and so on. */
export interface PointSet {
  readonly size: number;
  /** One column a party; exact whole numbers. `null` when they are beyond doubles and stand in `bigs`. */
  readonly columns: readonly Float64Array[] | null;
  readonly bigs: readonly (readonly bigint[])[] | null;
  /** Packages on each point; whole numbers below 2^53, or big ones when there may be more. */
  readonly counts: Float64Array | readonly bigint[];
  /** Node in the {@link WitnessTree} of one package on the point. */
  readonly nodes: Int32Array;
}

/** How a computation keeps its numbers. */
export interface Arithmetic {
  readonly parties: number;
  /** Whether utilities need more than 53 bits. */
  readonly hasBigUtilities: boolean;
  /** Whether counts may need more than 53 bits. */
  readonly hasBigCounts: boolean;
}

/** The set of one point at zero, on which the empty package lies. */
export function originOf({ parties, hasBigUtilities, hasBigCounts }: Arithmetic): PointSet {
  const columns = Array.from({ length: parties });
  return {
    size: 1,
    columns: hasBigUtilities ? null : columns.map(() => new Float64Array(1)),
    bigs: hasBigUtilities ? columns.map(() => [0n]) : null,
    counts: hasBigCounts ? [1n] : Float64Array.of(1),
    nodes: Int32Array.of(NO_NODE),
  };
}

/** The whole numbers of one point. */
export function unitsAt(set: PointSet, point: number): bigint[] {
  if (set.bigs !== null) return set.bigs.map((column) => column[point] ?? 0n);
  return (set.columns ?? []).map((column) => BigInt(column[point] ?? 0));
}

/** The root of every witness: nothing chosen yet. */
export const NO_NODE = -1;

/** Every choice that led to a point that was kept, as a tree that grows from {@link NO_NODE}. */
export class WitnessTree {
  private parents = new Int32Array(1024);
  private labels = new Int32Array(1024);
  private size = 0;

  /**
   * A node below another one.
   *
   * @param label an option's number, or `~node` for all the choices of another branch
   */
  add(parent: number, label: number): number {
    if (this.size === this.parents.length) {
      this.parents = grown(this.parents);
      this.labels = grown(this.labels);
    }
    this.parents[this.size] = parent;
    this.labels[this.size] = label;
    return this.size++;
  }

  /** The numbers of all options chosen on the way to the node, in no particular order. */
  choicesOf(node: number): number[] {
    const choices: number[] = [];
    const branches = [node];
    for (let at = branches.pop(); at !== undefined; at = branches.pop()) {
      while (at !== NO_NODE) {
        const label: number = this.labels[at] ?? 0;
        if (label < 0) branches.push(~label);
        else choices.push(label);
        at = this.parents[at] ?? NO_NODE;
      }
    }
    return choices;
  }
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * array.length);
  larger.set(array);
  return larger;
}
