/** Every solution concept as a measure on the points of a frontier. docs/methods/bargaining.md has the sources. */
import type { Solutions } from "../deals/deals.ts";
import type { Fraction } from "../numbers/fraction.ts";
import { compare, greatest, least, minus, ONE, plus, times, ZERO } from "../numbers/fraction.ts";
import type { Measure } from "./best.ts";
import type { Gain, PartyStakes, Stakes } from "./stakes.ts";
import { gainOver, relativeGains } from "./stakes.ts";

/** Error of sums and differences of doubles that are about 1. */
const ROUNDING = 1e-12;

/** Makes a measure for the points at stake. */
export type Concept = (stakes: Stakes) => Measure;

/** The concepts by name. What is to be least stands with its sign turned. */
export const CONCEPTS: Readonly<Record<keyof Solutions, Concept>> = {
  nash: (stakes) => productOf(gainsOver(stakes, ({ fallback }) => fallback)),
  kalaiSmorodinsky: (stakes) => leastOf(relativeGains(stakes, ({ fallback }) => fallback)),
  egalitarian: (stakes) => firstOf(leastOf(gainsOver(stakes, ({ fallback }) => fallback))),
  utilitarian: (stakes) => sumOf(gainsOver(stakes, () => ZERO)),
  relativeUtilitarian: (stakes) =>
    sumOf(
      relativeGains(
        stakes,
        (party) => party.least,
        ({ fallback }) => fallback,
      ),
    ),
  opposition: (stakes) => distanceOf(stakes),
  ksSpread: (stakes) => spreadOf(relativeGains(stakes, ({ fallback }) => fallback)),
  geniusNash: (stakes) => productOf(gainsOver(stakes, reservationOrZero)),
  geniusKalaiSmorodinsky: (stakes) => differencesOf(gainsOver(stakes, () => ZERO)),
};

function reservationOrZero({ reservation }: PartyStakes): Fraction {
  return reservation ?? ZERO;
}

function gainsOver(stakes: Stakes, baseOf: (party: PartyStakes) => Fraction): readonly Gain[] {
  return stakes.parties.map((bounds, party) => gainOver(stakes, party, baseOf(bounds), ONE));
}

function productOf(gains: readonly Gain[]): Measure {
  return {
    roughly: (point) => gains.reduce((product, gain) => product * gain.roughly(point), 1),
    exactly: (point) => [gains.reduce((product, gain) => times(product, gain.exactly(point)), ONE)],
  };
}

function sumOf(gains: readonly Gain[]): Measure {
  return {
    roughly: (point) => gains.reduce((sum, gain) => sum + gain.roughly(point), 0),
    error: ROUNDING,
    exactly: (point) => [gains.reduce((sum, gain) => plus(sum, gain.exactly(point)), ZERO)],
  };
}

/** The least gain; among equals the second least, and so on. */
function leastOf(gains: readonly Gain[]): Measure {
  return {
    roughly: (point) => Math.min(1e9, ...gains.map((gain) => gain.roughly(point))),
    exactly: (point) => gains.map((gain) => gain.exactly(point)).sort(compare),
  };
}

/** The measure without its further numbers: all ties of the first stay. */
function firstOf(measure: Measure): Measure {
  return { ...measure, exactly: (point) => measure.exactly(point).slice(0, 1) };
}

function spreadOf(gains: readonly Gain[]): Measure {
  return {
    roughly: (point) => {
      const values = gains.map((gain) => gain.roughly(point));
      return Math.min(1e9, ...values) - Math.max(-1e9, ...values);
    },
    error: ROUNDING,
    exactly: (point) => {
      const [first = ZERO, ...others] = gains.map((gain) => gain.exactly(point));
      return [minus(others.reduce(least, first), others.reduce(greatest, first))];
    },
  };
}

/** Sum over the pairs of parties of |u_i − u_j|, with its sign turned. */
function differencesOf(gains: readonly Gain[]): Measure {
  const pairs = gains.flatMap((one, index) =>
    gains.slice(index + 1).map((two) => [one, two] as const),
  );
  return {
    roughly: (point) =>
      pairs.reduce((sum, [one, two]) => sum - Math.abs(one.roughly(point) - two.roughly(point)), 0),
    error: ROUNDING,
    exactly: (point) => [
      pairs.reduce((sum, [one, two]) => {
        const [a, b] = [one.exactly(point), two.exactly(point)];
        return minus(sum, minus(greatest(a, b), least(a, b)));
      }, ZERO),
    ],
  };
}

/** Sum of (1 − u/M)², with its sign turned; a party whose greatest utility is not positive is left out. */
function distanceOf(stakes: Stakes): Measure {
  const shares = stakes.parties.flatMap(({ greatest: top }, party) =>
    compare(top, ZERO) > 0 ? [gainOver(stakes, party, top, top)] : [],
  );
  return {
    roughly: (point) => shares.reduce((sum, share) => sum - share.roughly(point) ** 2, 0),
    exactly: (point) => [
      shares.reduce((sum, share) => {
        const short = share.exactly(point);
        return minus(sum, times(short, short));
      }, ZERO),
    ],
  };
}

/** The value as the concept defines it, from the measure that is made greatest. */
export function conceptValue(name: keyof Solutions, measured: Fraction): Fraction {
  const isLeast = ["opposition", "ksSpread", "geniusKalaiSmorodinsky"].includes(name);
  return isLeast ? minus(ZERO, measured) : measured;
}
