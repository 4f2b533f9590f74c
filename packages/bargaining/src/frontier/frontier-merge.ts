/** One frontier in the making: the point sets of its components, and their sum. */
import { ModelTooLargeError } from "../errors.ts";
import type { Run } from "../run/run.ts";
import { arithmeticOf } from "./arithmetic.ts";
import type { Cut, MergeBounds, ShiftedSet } from "./candidates.ts";
import type { Component } from "./components.ts";
import { componentsOf } from "./components.ts";
import type { Extremes } from "./extremes.ts";
import { extremesOf, extremesOutside, sumsOf } from "./extremes.ts";
import { linkedSet } from "./linked.ts";
import { mergeShifted } from "./merge.ts";
import type { Arithmetic, PointSet } from "./point-set.ts";
import { originOf, unitsAt, WitnessTree } from "./point-set.ts";
import type { Table } from "./table.ts";

/** How the components are summed. */
export interface SumOptions {
  /** The most points that a step may keep. */
  readonly mostPoints: number;
  /** Comparisons that all steps together may make. */
  readonly comparisons: number;
  /** Least utilities, in the place of the table's. */
  readonly floors?: readonly (bigint | null)[];
  /** Utilities above this are no better, by party; `null` for a party without such a cap. */
  readonly most?: readonly (bigint | null)[];
  /** Keeps only what can still reach a weighted sum. */
  readonly cut?: Cut;
  /** Lets points stand for others where a step would keep too many. */
  readonly isCoarse?: boolean;
}

/** A sum of all components, with what was given up for it. */
export interface Sum {
  readonly set: PointSet;
  /** By party, how much better than every point a package may be. */
  readonly slack: readonly bigint[];
}

/** Cells per step and party that a coarse sum starts with; fewer when that leaves too many points. */
const CELLS = 256;

/** How coarse a sum has become. */
interface Coarsening {
  cells: number;
  readonly extremes: readonly Extremes[];
  slack: readonly bigint[];
}

/** Merges the components of one table. */
export class FrontierMerge {
  readonly arithmetic: Arithmetic;
  private readonly tree = new WitnessTree();
  private readonly table: Table;
  private readonly run: Run;
  private readonly firstLabels: readonly number[];

  constructor(table: Table, run: Run) {
    this.table = table;
    this.run = run;
    this.arithmetic = arithmeticOf(table);
    let next = 0;
    this.firstLabels = table.issues.map(({ options }) => {
      const first = next;
      next += Math.max(0, ...options) + 1;
      return first;
    });
  }

  /**
   * The point sets of the components, smallest first; `null` when one has no acceptable point. Caps wait for
   * the sum: several capped parts would add up to less than the cap.
   */
  parts(): readonly PointSet[] | null {
    const components = componentsOf(this.table);
    const parts: PointSet[] = [];
    for (const [index, component] of components.entries()) {
      this.run.step("frontier", index, 2 * components.length);
      const part = this.partOf(component);
      if (part === null || part.size === 0) return null;
      parts.push(part);
    }
    return parts.sort((a, b) => a.size - b.size);
  }

  /** The sum of the parts; `null` when it is more than `options` allow. */
  sum(parts: readonly PointSet[], options: SumOptions): Sum | null {
    const { mostPoints, cut } = options;
    const budget = { left: options.comparisons };
    const extremes = parts.map(extremesOf);
    const coarsening: Coarsening | null =
      options.isCoarse === true
        ? { cells: CELLS, extremes, slack: this.table.denominators.map(() => 0n) }
        : null;
    const cutAhead =
      cut === undefined ? [] : parts.map((part) => mostWeighted(part, cut.weights).sum);
    let set = originOf(this.arithmetic);
    for (const [index, part] of parts.entries()) {
      this.run.step("frontier", parts.length + index, 2 * parts.length);
      const bounds = this.boundsOf(options, this.aheadOf(extremes.slice(index + 1)));
      const left = cutAhead.slice(index + 1).reduce((sum, one) => sum + one, 0);
      const cutBounds =
        cut === undefined ? {} : { cut: { weights: cut.weights, least: cut.least - left } };
      const copies = copiesOf(set, part);
      const merge = (more: Partial<MergeBounds>) =>
        mergeShifted(
          copies,
          { ...bounds, ...cutBounds, ...more },
          this.arithmetic,
          this.tree,
          budget,
        );
      const isLarge = coarsening !== null && set.size * part.size > 8 * mostPoints;
      const next = isLarge ? null : merge({});
      const fits = next !== null && next.size <= mostPoints;
      const taken =
        fits || coarsening === null ? next : this.coarsened(merge, coarsening, mostPoints);
      if (taken === null || budget.left < 0 || taken.size > mostPoints) return null;
      set = taken;
      if (set.size === 0) break;
    }
    return { set, slack: coarsening?.slack ?? this.table.denominators.map(() => 0n) };
  }

  /** The merge with ever larger cells, until few enough points are left; `null` when one cell is not enough. */
  private coarsened(
    merge: (more: Partial<MergeBounds>) => PointSet,
    coarsening: Coarsening,
    mostPoints: number,
  ): PointSet | null {
    for (; coarsening.cells > 1; coarsening.cells /= 2) {
      const grain = this.grainOf(coarsening.extremes, coarsening.cells);
      const set = merge({ grain });
      if (set.size > mostPoints) continue;
      coarsening.slack = coarsening.slack.map((own, party) => own + (grain[party] ?? 1n) - 1n);
      return set;
    }
    return null;
  }

  /** The undominated ones among some points of this merge. */
  undominated(set: PointSet): PointSet {
    const least = this.table.denominators.map(() => null);
    const shift = this.table.denominators.map(() => 0n);
    const copies = [{ set, shift, count: 1n, label: null }];
    return mergeShifted(copies, { least }, this.arithmetic, this.tree, {
      left: Number.POSITIVE_INFINITY,
    });
  }

  /** Option index by issue of one package on the point. */
  witnessOf(set: PointSet, point: number): readonly number[] {
    const chosen = this.table.issues.map(() => -1);
    for (const label of this.tree.choicesOf(set.nodes[point] ?? -1)) {
      const issue = this.firstLabels.findLastIndex((first) => first <= label);
      chosen[issue] = label - (this.firstLabels[issue] ?? 0);
    }
    return chosen;
  }

  private partOf(component: Component): PointSet | null {
    const budget = { left: this.run.mostSteps };
    return linkedSet(component, {
      table: this.table,
      arithmetic: this.arithmetic,
      labelOf: (issue, option) => (this.firstLabels[issue] ?? 0) + option,
      merge: (copies, done) => {
        const ahead = extremesOutside(this.table, new Set(done));
        const bounds = this.boundsOf({}, ahead);
        const set = mergeShifted(copies, bounds, this.arithmetic, this.tree, budget);
        if (set.size > this.run.mostPoints || budget.left < 0)
          throw tooManyPoints(component, this.run);
        return set;
      },
    });
  }

  private aheadOf(rest: readonly Extremes[]): Extremes {
    const { parties } = this.arithmetic;
    return {
      most: sumsOf(
        rest.map(({ most }) => most),
        parties,
      ),
      least: sumsOf(
        rest.map(({ least }) => least),
        parties,
      ),
    };
  }

  private boundsOf(
    { floors = this.table.floors, most }: Pick<SumOptions, "floors" | "most">,
    ahead: Extremes,
  ): MergeBounds {
    return {
      least: floors.map((floor, party) =>
        floor === null ? null : floor - (ahead.most[party] ?? 0n),
      ),
      // Who cannot fall below the cap any more is at it.
      ...(most !== undefined && {
        most: most.map((cap, party) => (cap === null ? null : cap - (ahead.least[party] ?? 0n))),
      }),
    };
  }

  private grainOf(extremes: readonly Extremes[], cells: number): readonly bigint[] {
    return this.table.denominators.map((_, party) => {
      const width = extremes.reduce(
        (sum, { most, least }) => sum + (most[party] ?? 0n) - (least[party] ?? 0n),
        0n,
      );
      const grain = width / BigInt(cells);
      return grain < 1n ? 1n : grain;
    });
  }
}

/** The point with the greatest weighted sum of utilities, the first on a tie. */
export function mostWeighted(
  { size, columns }: PointSet,
  weights: readonly number[],
): { readonly sum: number; readonly units: readonly number[] } {
  let [most, best] = [Number.NEGATIVE_INFINITY, 0];
  for (let point = 0; point < size; point++) {
    const sum = weights.reduce(
      (all, weight, party) => all + weight * (columns?.[party]?.[point] ?? 0),
      0,
    );
    if (sum > most) [most, best] = [sum, point];
  }
  return { sum: most, units: weights.map((_, party) => columns?.[party]?.[best] ?? 0) };
}

/** One copy of the sum for every point of the part. */
function copiesOf(sum: PointSet, part: PointSet): ShiftedSet[] {
  return Array.from({ length: part.size }, (_, point) => ({
    set: sum,
    shift: unitsAt(part, point),
    count: BigInt(part.counts[point] ?? 0),
    label: ~(part.nodes[point] ?? 0),
  }));
}

function tooManyPoints(component: Component, { mostPoints }: Run): ModelTooLargeError {
  const what = `the number of undominated ways to decide ${component.length} issues that links or interactions join`;
  return new ModelTooLargeError(what, `more than ${mostPoints}`, `${mostPoints}`);
}
