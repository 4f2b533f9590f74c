/**
 * Extreme utilities as sums over the issues, so that packages need not be looked at one by one.
 *
 * The least utility over weights that add up to 1 is, by linear programming duality, the greatest over t of
 * t + Σ min over w_j of w_j (e_j − t), and the greatest utility is the least of the same with max; an
 * evaluation serves as t. For each t that is a sum over the issues: a line.
 */
import type { NegotiationModel, NegotiationParty } from "../model/model.ts";
import type { Fraction } from "../numbers/fraction.ts";
import {
  compare,
  greatest,
  greatestCommonDivisor,
  least,
  minus,
  plus,
  printFraction,
  times,
  ZERO,
} from "../numbers/fraction.ts";
import type { End } from "./extreme-utility.ts";

/** One sum over issues with what it must reach, in whole numbers. */
export interface Line {
  /** By issue and option. */
  readonly values: readonly (readonly number[])[];
  /** By interaction of the party. */
  readonly terms: readonly number[];
  /** The sum must be at least this. */
  readonly floor: number;
}

/** What a party asks: a package is acceptable when one line reaches its floor (`some`), or when all do. */
export interface PartyLines {
  readonly party: number;
  readonly asks: "some" | "all";
  readonly lines: readonly Line[];
}

/**
 * The lines of every party that has a reservation.
 *
 * @param end `low` for packages that are necessarily acceptable, `high` for those that possibly are
 * @returns `null` when the numbers are too fine for doubles to hold them exactly
 */
export function linesOf(model: NegotiationModel, end: End): readonly PartyLines[] | null {
  const lines = model.parties.flatMap((party, at) => {
    const floor = party.reservation?.[end === "low" ? "high" : "low"];
    if (floor === undefined) return [];
    const own = linesFor(party, end).map((line) => inWholeNumbers(line, floor));
    return [{ party: at, asks: end === "low" ? ("some" as const) : ("all" as const), own }];
  });
  return lines.every(({ own }) => own.every((line) => line !== null))
    ? lines.map(({ party, asks, own }) => ({
        party,
        asks,
        lines: own.filter((line) => line !== null),
      }))
    : null;
}

/** A line as fractions, with its constant. */
interface FractionLine {
  readonly constant: Fraction;
  readonly values: readonly (readonly Fraction[])[];
  readonly terms: readonly Fraction[];
}

function linesFor(
  { preferences, interactions }: NegotiationParty,
  end: End,
): readonly FractionLine[] {
  const isFixed = preferences.every(({ weight }) => compare(weight.low, weight.high) === 0);
  const evaluations = preferences.flatMap((one) =>
    one.evaluations.map((quantity) => quantity[end]),
  );
  const distinct = new Map(evaluations.map((value) => [printFraction(value), value]));
  const pivots = isFixed ? [ZERO] : [...distinct.values()];
  const best = end === "low" ? least : greatest;
  return pivots.map((pivot) => ({
    constant: pivot,
    values: preferences.map(({ weight, evaluations: own }) =>
      own.map((quantity) => {
        const gap = minus(quantity[end], pivot);
        return best(times(weight.low, gap), times(weight.high, gap));
      }),
    ),
    terms: interactions.map(({ value }) => value[end]),
  }));
}

function inWholeNumbers(
  { constant, values, terms }: FractionLine,
  reservation: Fraction,
): Line | null {
  const floor = minus(reservation, constant);
  const numbers = [...values.flat(), ...terms, floor];
  const common = numbers.reduce(
    (all, { denominator }) => all * (denominator / greatestCommonDivisor(all, denominator)),
    1n,
  );
  const size = numbers.reduce(
    (sum, { numerator, denominator }) =>
      plus(sum, { numerator: numerator < 0n ? -numerator : numerator, denominator }),
    ZERO,
  );
  if ((size.numerator * common) / size.denominator >= 1n << 53n) return null;
  const whole = ({ numerator, denominator }: Fraction) =>
    Number((numerator * common) / denominator);
  return {
    values: values.map((own) => own.map(whole)),
    terms: terms.map(whole),
    floor: whole(floor),
  };
}
