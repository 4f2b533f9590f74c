/**
 * All packages that reach every party's lines, by depth-first search over the issues; branches in which all
 * packages do, or none can, are not followed.
 */
import { indexOfChoices } from "../frontier/table.ts";
import type { NegotiationModel } from "../model/model.ts";
import type { Line, PartyLines } from "./lines.ts";

/** What the search found. */
export interface Found {
  readonly count: bigint;
  /** Up to `mostExamples` packages by option index. */
  readonly examples: readonly (readonly number[])[];
  /** False when the steps ran out: `count` is then the number found so far. */
  readonly isComplete: boolean;
}

/** How far a search goes. */
export interface SearchLimits {
  readonly mostSteps: number;
  readonly mostExamples: number;
}

/** A line with the sums that the search keeps, and what later issues can add at least and at most. */
interface Tracked {
  readonly line: Line;
  readonly least: readonly number[];
  readonly most: readonly number[];
  readonly sums: Float64Array;
}

interface Term {
  /** The place in `order` of its last issue. */
  readonly due: number;
  readonly when: readonly (readonly [issue: number, option: number])[];
}

/**
 * Searches the packages that respect the links and use allowed options only.
 *
 * @param allowed option indices by issue
 */
export function searchPackages(
  model: NegotiationModel,
  parties: readonly PartyLines[],
  allowed: readonly (readonly number[])[],
  limits: SearchLimits,
): Found {
  return new Search(model, parties, allowed, limits).run();
}

class Search {
  private count = 0n;
  private steps = 0;
  private readonly examples: (readonly number[])[] = [];
  private readonly chosen: number[];
  private readonly allowed: readonly (readonly number[])[];
  private readonly limits: SearchLimits;
  private readonly parties: readonly {
    readonly asks: "some" | "all";
    readonly tracked: readonly Tracked[];
    readonly terms: readonly Term[];
  }[];
  private readonly links: readonly {
    readonly kind: string;
    readonly one: readonly [number, number];
    readonly two: readonly [number, number];
  }[];
  private readonly lastLinked: number;

  constructor(
    model: NegotiationModel,
    parties: readonly PartyLines[],
    allowed: readonly (readonly number[])[],
    limits: SearchLimits,
  ) {
    const indexOf = indexOfChoices(model);
    this.allowed = allowed;
    this.limits = limits;
    this.chosen = allowed.map(() => -1);
    this.links = model.links.map((link) => ({
      kind: link.kind,
      one: indexOf(link.if),
      two: indexOf(link.target),
    }));
    this.lastLinked = Math.max(-1, ...this.links.flatMap(({ one, two }) => [one[0], two[0]]));
    this.parties = parties.map(({ party, asks, lines }) => {
      const terms = (model.parties[party]?.interactions ?? []).map(({ when }) => {
        const choices = when.map(indexOf);
        return { when: choices, due: Math.max(...choices.map(([issue]) => issue)) };
      });
      return { asks, terms, tracked: lines.map((line) => tracked(line, terms, allowed)) };
    });
  }

  run(): Found {
    const isComplete = this.visit(0);
    return { count: this.count, examples: this.examples, isComplete };
  }

  /** False when the steps ran out. */
  private visit(issue: number): boolean {
    const verdict = this.verdict(issue);
    if (verdict === "none") return true;
    const isFree = issue > this.lastLinked;
    if (verdict === "all" && isFree && this.examples.length >= this.limits.mostExamples) {
      this.count += this.allowed
        .slice(issue)
        .reduce((all, options) => all * BigInt(options.length), 1n);
      return true;
    }
    if (issue === this.allowed.length) {
      this.count++;
      if (this.examples.length < this.limits.mostExamples) this.examples.push([...this.chosen]);
      return true;
    }
    for (const option of this.allowed[issue] ?? []) {
      if (++this.steps > this.limits.mostSteps) return false;
      this.chosen[issue] = option;
      if (!this.respectsLinks(issue)) continue;
      this.add(issue, option);
      if (!this.visit(issue + 1)) return false;
    }
    this.chosen[issue] = -1;
    return true;
  }

  private add(issue: number, option: number): void {
    for (const { tracked: lines, terms } of this.parties) {
      for (const { line, sums } of lines) {
        let sum =
          (sums[issue] as number) + ((line.values[issue] as readonly number[])[option] as number);
        for (const [at, term] of terms.entries()) {
          const applies =
            term.due === issue && term.when.every(([one, wanted]) => this.chosen[one] === wanted);
          if (applies) sum += line.terms[at] as number;
        }
        sums[issue + 1] = sum;
      }
    }
  }

  /** Whether all packages of the branch are acceptable, none is, or neither is known yet. */
  private verdict(issue: number): "all" | "none" | "open" {
    let isAll = true;
    for (const { asks, tracked: lines } of this.parties) {
      const reaches = (one: Tracked) =>
        (one.sums[issue] as number) + (one.least[issue] as number) >= one.line.floor;
      const canReach = (one: Tracked) =>
        (one.sums[issue] as number) + (one.most[issue] as number) >= one.line.floor;
      const can = asks === "some" ? lines.some(canReach) : lines.every(canReach);
      if (!can) return "none";
      isAll &&= asks === "some" ? lines.some(reaches) : lines.every(reaches);
    }
    return isAll ? "all" : "open";
  }

  private respectsLinks(issue: number): boolean {
    return this.links.every(({ kind, one, two }) => {
      if (Math.max(one[0], two[0]) !== issue || this.chosen[one[0]] !== one[1]) return true;
      return (this.chosen[two[0]] === two[1]) === (kind === "requires");
    });
  }
}

function tracked(
  line: Line,
  terms: readonly Term[],
  allowed: readonly (readonly number[])[],
): Tracked {
  const [least, most] = [[0], [0]];
  for (let issue = allowed.length - 1; issue >= 0; issue--) {
    const values = (allowed[issue] ?? []).map((option) => line.values[issue]?.[option] ?? 0);
    const due = terms.flatMap((term, at) => (term.due === issue ? [line.terms[at] ?? 0] : []));
    const sumOf = (sign: number) =>
      due.reduce((sum, value) => (sign * value > 0 ? sum + value : sum), 0);
    least.unshift((least[0] ?? 0) + Math.min(...values) + sumOf(-1));
    most.unshift((most[0] ?? 0) + Math.max(...values) + sumOf(1));
  }
  return { line, least, most, sums: new Float64Array(allowed.length + 1) };
}
