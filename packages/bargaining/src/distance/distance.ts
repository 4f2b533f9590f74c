/**
 * How far apart parties stand. A party stands somewhere among the options that could be its best, given the
 * intervals of its evaluations; the gap of two parties on an issue is the distance between where they stand,
 * as a share of the way from the issue's first option to its last.
 */
import type { IssuePreference, NegotiationIssue, NegotiationModel } from "../model/model.ts";
import {
  compare,
  type Fraction,
  fraction,
  greatest,
  ONE,
  over,
  plus,
  times,
  toNumber,
  ZERO,
} from "../numbers/fraction.ts";
import { extremeMean, type Weighted } from "./extreme-mean.ts";

/** A distance in [0, 1] and what it may be. */
export interface Distance {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** How far apart two parties stand on one issue. */
export interface Gap extends Distance {
  readonly issue: string;
  /** The positions that it rests on; empty where the model names none. */
  readonly entries: readonly string[];
}

/** How far apart two parties stand. */
export interface PairDistance extends Distance {
  readonly parties: readonly [string, string];
  /** In the order of the model's issues. */
  readonly gaps: readonly Gap[];
}

const TWO = fraction(2n, 1n);

/**
 * Every pair of parties, in the order of the model. The index of a pair is the mean of its gaps, each by the
 * mean weight of the issue for the two; its interval takes gaps and weights to their ends.
 *
 * On an issue without order two options are all the way apart, or not at all.
 */
export function distancesOf({ issues, parties }: NegotiationModel): readonly PairDistance[] {
  return parties.flatMap((one, index) =>
    parties.slice(index + 1).map((other): PairDistance => {
      const pairs = issues.flatMap((issue, at) => {
        const [a, b] = [one.preferences[at], other.preferences[at]];
        return a === undefined || b === undefined ? [] : [{ issue, a, b }];
      });
      const gaps = pairs.map(({ issue, a, b }) => ({ issue, a, b, gap: gapOf(issue, a, b) }));
      const weighted = (end: "low" | "high" | "value"): Weighted[] =>
        gaps.map(({ a, b, gap }) => ({
          number: gap[end],
          low: mean(a.weight.low, b.weight.low),
          value: mean(a.weight.value, b.weight.value),
          high: mean(a.weight.high, b.weight.high),
        }));
      const index_ = weighted("value").reduce(
        (sum, { number, value }) => plus(sum, times(number, value)),
        ZERO,
      );
      return {
        parties: [one.id, other.id],
        value: toNumber(index_),
        low: toNumber(extremeMean(weighted("low"), "least")),
        high: toNumber(extremeMean(weighted("high"), "greatest")),
        gaps: gaps.map(({ issue, a, b, gap }) => ({
          issue: issue.id,
          value: toNumber(gap.value),
          low: toNumber(gap.low),
          high: toNumber(gap.high),
          entries: entriesOf(a, b),
        })),
      };
    }),
  );
}

interface ExactGap {
  readonly value: Fraction;
  readonly low: Fraction;
  readonly high: Fraction;
}

function gapOf(issue: NegotiationIssue, a: IssuePreference, b: IssuePreference): ExactGap {
  const [first, second] = [candidates(a), candidates(b)];
  const apart = (x: number, y: number): Fraction => {
    if (x === y) return ZERO;
    return issue.isOrdered
      ? fraction(BigInt(Math.abs(x - y)), BigInt(issue.options.length - 1))
      : ONE;
  };
  const all = first.flatMap((x) => second.map((y) => apart(x, y)));
  const likely = likeliest(a).flatMap((x) => likeliest(b).map((y) => apart(x, y)));
  return {
    value: over(
      likely.reduce((sum, gap) => plus(sum, gap), ZERO),
      fraction(BigInt(likely.length), 1n),
    ),
    low: all.reduce((least, gap) => (compare(gap, least) < 0 ? gap : least), ONE),
    high: all.reduce((most, gap) => greatest(most, gap), ZERO),
  };
}

/** Indices of the options that may be a party's best: those surely best, and those that may be better than these. */
function candidates({ evaluations }: IssuePreference): readonly number[] {
  const floor = evaluations.reduce((most, { low }) => greatest(most, low), ZERO);
  return evaluations.flatMap(({ low, high }, index) =>
    compare(high, floor) > 0 || compare(low, floor) === 0 ? [index] : [],
  );
}

/** The options with the highest estimate: several where it is a tie, all where the party is silent. */
function likeliest({ evaluations }: IssuePreference): readonly number[] {
  const top = evaluations.reduce((most, { value }) => greatest(most, value), ZERO);
  return evaluations.flatMap(({ value }, index) => (compare(value, top) === 0 ? [index] : []));
}

function entriesOf(a: IssuePreference, b: IssuePreference): readonly string[] {
  return [
    ...new Set(
      [a, b].flatMap(({ evaluations }) => evaluations.flatMap(({ source }) => source.entries)),
    ),
  ];
}

function mean(a: Fraction, b: Fraction): Fraction {
  return over(plus(a, b), TWO);
}
