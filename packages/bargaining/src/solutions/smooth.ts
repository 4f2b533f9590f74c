/** The concave solution concepts as smooth measures of utilities, for bounds over all packages. */
import type { Solutions } from "../deals/deals.ts";
import { toNumber } from "../numbers/fraction.ts";
import type { Smooth } from "./hull.ts";
import type { PartyStakes } from "./stakes.ts";

/** How sharply a smooth least value follows the least. */
const SHARPNESS = 300;

/** Less than any gain that matters, so that logarithms stay finite. */
const TINY = 1e-12;

/** A concept with what turns its measure into the concept's value. */
export interface Bounded {
  readonly measure: Smooth;
  /**
   * For a concept that makes the least of some gains greatest: base and span of each party's gain, `null` for
   * a party that is left out. Absent for the others.
   */
  readonly leastOf?: readonly ({ readonly base: number; readonly span: number } | null)[];
  readonly valueOf: (measured: number) => number;
}

/** The concepts that have a bound; the others only compare points of the frontier. */
export function boundedConcepts(
  parties: readonly PartyStakes[],
): ReadonlyMap<keyof Solutions, Bounded> {
  const ends = parties.map((party) => ({
    least: toNumber(party.least),
    greatest: toNumber(party.greatest),
    fallback: toNumber(party.fallback),
    reservation: party.reservation === null ? 0 : toNumber(party.reservation),
  }));
  const spans = ends.map(({ greatest, fallback }) => greatest - fallback);
  const relative = ends.map(({ fallback: base }, party) => {
    const span = spans[party] ?? 0;
    return span > 0 ? { base, span } : null;
  });
  const plain = ends.map(({ fallback: base }) => ({ base, span: 1 }));
  const shares = spans.map((span) => (span > 0 ? 1 / span : 0));
  const starts = ends.map(({ least }) => least);
  return new Map<keyof Solutions, Bounded>([
    ["nash", product(ends.map(({ fallback }) => fallback))],
    ["geniusNash", product(ends.map(({ reservation }) => reservation))],
    ["kalaiSmorodinsky", leastGain(relative)],
    ["egalitarian", leastGain(plain)],
    [
      "utilitarian",
      weighted(
        ends.map(() => 1),
        ends.map(() => 0),
      ),
    ],
    ["relativeUtilitarian", weighted(shares, starts)],
    ["opposition", distance(ends.map(({ greatest }) => greatest))],
  ]);
}

function product(bases: readonly number[]): Bounded {
  const gain = (utilities: readonly number[], party: number) =>
    Math.max(TINY, (utilities[party] ?? 0) - (bases[party] ?? 0));
  return {
    measure: {
      value: (utilities) =>
        bases.reduce((sum, _, party) => sum + Math.log(gain(utilities, party)), 0),
      slope: (utilities) => bases.map((_, party) => 1 / gain(utilities, party)),
    },
    valueOf: Math.exp,
  };
}

function leastGain(gains: NonNullable<Bounded["leastOf"]>): Bounded {
  const gainOf = (utilities: readonly number[], party: number) => {
    const gain = gains[party];
    return gain == null
      ? Number.POSITIVE_INFINITY
      : ((utilities[party] ?? 0) - gain.base) / gain.span;
  };
  const sharesAt = (utilities: readonly number[]) => {
    const all = gains.map((_, party) => gainOf(utilities, party));
    const low = Math.min(1e9, ...all);
    const powers = all.map((gain) => Math.exp(-SHARPNESS * (gain - low)));
    const sum = powers.reduce((one, other) => one + other, 0);
    return { low, sum, shares: powers.map((power) => power / sum) };
  };
  return {
    measure: {
      value: (utilities) => {
        const { low, sum } = sharesAt(utilities);
        return low - Math.log(sum) / SHARPNESS;
      },
      slope: (utilities) =>
        sharesAt(utilities).shares.map((share, party) => share / (gains[party]?.span ?? 1)),
    },
    leastOf: gains,
    valueOf: (measured) => measured,
  };
}

function weighted(weights: readonly number[], bases: readonly number[]): Bounded {
  return {
    measure: {
      value: (utilities) =>
        weights.reduce(
          (sum, weight, party) => sum + weight * ((utilities[party] ?? 0) - (bases[party] ?? 0)),
          0,
        ),
      slope: () => weights,
    },
    valueOf: (measured) => measured,
  };
}

function distance(tops: readonly number[]): Bounded {
  const short = (utilities: readonly number[], party: number) => {
    const top = tops[party] ?? 0;
    return top > 0 ? 1 - (utilities[party] ?? 0) / top : 0;
  };
  return {
    measure: {
      value: (utilities) => tops.reduce((sum, _, party) => sum - short(utilities, party) ** 2, 0),
      slope: (utilities) =>
        tops.map((top, party) => (top > 0 ? (2 * short(utilities, party)) / top : 0)),
    },
    valueOf: (measured) => Math.sqrt(Math.max(0, -measured)),
  };
}
