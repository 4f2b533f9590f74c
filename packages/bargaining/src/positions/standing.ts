/**
 * How good each option of one issue is for one party, as far as its positions tell: an interval an option.
 *
 * Each stance leaves an interval (see `INTERVALS`). The latest word on an option counts; an earlier one that
 * spoke the other way widens it by half the distance, or wholly where no date tells which came first. Where
 * nobody spoke the interval is everything. The numbers are ours: docs/methods/positions-and-forecasts.md argues for them.
 */
import {
  type Fraction,
  fraction,
  greatest,
  least,
  minus,
  ONE,
  over,
  plus,
  ZERO,
} from "../numbers/fraction.ts";
import { type Evaluation, type Interval, midpoint } from "./evaluation.ts";
import { estimatesOf, withinPeak } from "./single-peak.ts";
import type { CodebookIssue } from "./stated-position.ts";
import { type DatedPosition, isLater } from "./timeline.ts";

/** A party on an issue. */
export interface Standing {
  /** In the order of the issue's options. */
  readonly evaluations: readonly Evaluation[];
  /** Index of the option that the party demands now, else of the one that it offers; `null` when there is neither. */
  readonly asked: number | null;
  /** Options rejected often enough to count as never acceptable, with the rejections. */
  readonly redLines: readonly { readonly option: number; readonly entries: readonly string[] }[];
  /** True when what it says of ordered options does not fall off on both sides of what it asks for. */
  readonly isUneven: boolean;
}

const QUARTER = fraction(1n, 4n);
const HALF = fraction(1n, 2n);
const TWO = fraction(2n, 1n);

type Stance = DatedPosition["stance"];

/** What a stance leaves of [0, 1], without and with a condition. */
const INTERVALS: Readonly<
  Record<
    Stance,
    readonly [plain: readonly [Fraction, Fraction], conditional: readonly [Fraction, Fraction]]
  >
> = {
  // asking for something is not saying that nothing is better: see `intervalOf` for what is asked for now
  demands: [
    [HALF, ONE],
    [HALF, ONE],
  ],
  offers: [
    [HALF, ONE],
    [QUARTER, ONE],
  ],
  accepts: [
    [HALF, ONE],
    [QUARTER, ONE],
  ],
  open: [
    [QUARTER, ONE],
    [QUARTER, ONE],
  ],
  undecided: [
    [ZERO, ONE],
    [ZERO, ONE],
  ],
  rejects: [
    [ZERO, QUARTER],
    [ZERO, HALF],
  ],
};

/** Which way a stance speaks of its option: 1 for it, -1 against it, 0 neither. */
const DIRECTIONS: Readonly<Record<Stance, -1 | 0 | 1>> = {
  demands: 1,
  offers: 1,
  accepts: 1,
  open: 0,
  undecided: 0,
  rejects: -1,
};

/** Reads where a party stands on an issue. `positions` are its own on this issue, in the order of time. */
export function standingOf(
  issue: CodebookIssue,
  positions: readonly DatedPosition[],
  redLineAfter: number,
): Standing {
  const said = issue.options.map(({ id }) => positions.filter(({ option }) => option === id));
  const demanded = latest(issue, positions, "demands");
  const stated = said.map((own, option) => intervalOf(own, demanded === option));
  // what a party offers is where it would go, not what it likes best
  const peak = (issue.isOrdered ?? true) ? demanded : null;
  const narrowed = peak === null ? stated : withinPeak(stated, peak);
  return {
    evaluations:
      peak === null || narrowed === null
        ? stated.map(midpoint)
        : estimatesOf(stated, narrowed, peak),
    asked: demanded ?? latest(issue, positions, "offers"),
    redLines: said.flatMap((own, option) => {
      const entries = standingRejections(own);
      return entries.length >= redLineAfter ? [{ option, entries }] : [];
    }),
    isUneven: narrowed === null,
  };
}

/** The option of the latest such stance, unless the party rejected it since. */
function latest(
  issue: CodebookIssue,
  positions: readonly DatedPosition[],
  stance: Stance,
): number | null {
  const last = positions.findLast(
    (position) => position.stance === stance && position.option !== null,
  );
  if (last === undefined) return null;
  const isTakenBack = positions.some(
    (other) => other.option === last.option && other.stance === "rejects" && isLater(other, last),
  );
  const option = issue.options.findIndex(({ id }) => id === last.option);
  return option >= 0 && !isTakenBack ? option : null;
}

function intervalOf(said: readonly DatedPosition[], isAsked: boolean): Interval {
  const last = said.at(-1);
  if (last === undefined) return { low: ZERO, high: ONE, entries: [] };
  const entries = said.map(({ id }) => id);
  const [low, high] = boundsFor(last, isAsked);
  const against = said.findLast((other) => DIRECTIONS[other.stance] * DIRECTIONS[last.stance] < 0);
  if (against === undefined) return { low, high, entries };
  const [otherLow, otherHigh] = boundsFor(against, isAsked);
  const share = isLater(last, against) ? TWO : ONE;
  const towards = (from: Fraction, to: Fraction): Fraction =>
    plus(from, over(minus(to, from), share));
  return {
    low: least(low, towards(low, otherLow)),
    high: greatest(high, towards(high, otherHigh)),
    entries,
  };
}

function boundsFor(
  { stance, conditions }: DatedPosition,
  isAsked: boolean,
): readonly [Fraction, Fraction] {
  // what a party asks for now is the best that it can say
  if (isAsked && stance === "demands") return [ONE, ONE];
  return INTERVALS[stance][conditions.length > 0 ? 1 : 0];
}

/** Unconditional rejections since anything else was said of the option. */
function standingRejections(said: readonly DatedPosition[]): readonly string[] {
  const isFlat = ({ stance, conditions }: DatedPosition): boolean =>
    stance === "rejects" && conditions.length === 0;
  const other = said.findLast((position) => !isFlat(position) && position.stance !== "undecided");
  return said
    .filter((position) => isFlat(position) && (other === undefined || isLater(position, other)))
    .map(({ id }) => id);
}
