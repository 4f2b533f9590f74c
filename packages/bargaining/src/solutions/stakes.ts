/** What every solution concept reads: the points' utilities and what bounds them, exactly and as doubles. */
import type { Fraction } from "../numbers/fraction.ts";
import { compare, fraction, greatest, minus } from "../numbers/fraction.ts";

/** One party's bounds. */
export interface PartyStakes {
  /** Least and greatest utility over all packages. */
  readonly least: Fraction;
  readonly greatest: Fraction;
  readonly reservation: Fraction | null;
  /** What it keeps if talks fail. */
  readonly fallback: Fraction;
}

/** The points of a frontier, by party in whole numbers of 1/denominator. */
export interface Stakes {
  readonly parties: readonly PartyStakes[];
  readonly size: number;
  readonly units: (point: number, party: number) => bigint;
  readonly denominators: readonly bigint[];
}

/** A number for each point. */
export interface Gain {
  readonly exactly: (point: number) => Fraction;
  /** With a relative error of a few units in the last place, however small the number is. */
  readonly roughly: (point: number) => number;
}

/** The fallback: the reservation, or the least utility where that is greater or there is none. */
export function fallbackOf(reservation: Fraction | null, least: Fraction): Fraction {
  return reservation === null ? least : greatest(reservation, least);
}

/** (u − base) / span for one party; `span` must not be zero. */
export function gainOver(stakes: Stakes, party: number, base: Fraction, span: Fraction): Gain {
  const unit = stakes.denominators[party] ?? 1n;
  // (U/unit − b/c) / (s/t) = (U·c − b·unit)·t / (unit·c·s), subtracted in whole numbers: nothing cancels.
  const scale = base.denominator * span.denominator;
  const offset = base.numerator * unit * span.denominator;
  const divisor = unit * base.denominator * span.numerator;
  // Doubles end near 2^1024.
  const excess = BigInt(Math.max(0, divisor.toString(2).length - 900));
  const size = Number(divisor >> excess);
  const top = (point: number) => stakes.units(point, party) * scale - offset;
  return {
    exactly: (point) => fraction(top(point), divisor),
    roughly: (point) => Number(top(point) >> excess) / size,
  };
}

/**
 * (u − base) / (top − base) for every party for which that is a number; a party that cannot gain over its
 * base is left out.
 */
export function relativeGains(
  stakes: Stakes,
  baseOf: (party: PartyStakes) => Fraction,
  spanBaseOf: (party: PartyStakes) => Fraction = baseOf,
): readonly Gain[] {
  return stakes.parties.flatMap((bounds, party) => {
    const span = minus(bounds.greatest, spanBaseOf(bounds));
    const canGain = compare(bounds.greatest, spanBaseOf(bounds)) > 0;
    return canGain ? [gainOver(stakes, party, baseOf(bounds), span)] : [];
  });
}
