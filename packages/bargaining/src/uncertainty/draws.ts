/**
 * Random models from the intervals of one: every number is drawn evenly from its interval, apart from two
 * things that hold them together. Ranked evaluations are sorted by rank, and weights are moved to add up to
 * 1: what is missing (or too much) is shared out in proportion to the room that each has left.
 */
import type { NegotiationModel, NegotiationParty, Quantity } from "../model/model.ts";
import { toNumber } from "../numbers/fraction.ts";

/** One party's drawn numbers. */
export interface DrawnParty {
  /** By issue and option: weight × evaluation. */
  readonly worths: readonly (readonly number[])[];
  readonly terms: readonly number[];
  /** Less than any utility for a party without reservation. */
  readonly reservation: number;
  /** The numbers themselves, by issue (and option). */
  readonly weights: readonly number[];
  readonly evaluations: readonly (readonly number[])[];
}

/** Draws the numbers of all parties, again and again. */
export function drawsFrom(
  model: NegotiationModel,
  random: () => number,
): () => readonly DrawnParty[] {
  const parties = model.parties.map((party) => drawerOf(party, model, random));
  return () => parties.map((draw) => draw());
}

interface Interval {
  readonly low: number;
  readonly high: number;
}

function drawerOf(
  party: NegotiationParty,
  model: NegotiationModel,
  random: () => number,
): () => DrawnParty {
  const weightsIn = party.preferences.map(({ weight }) => intervalOf(weight));
  const evaluationsIn = party.preferences.map(({ evaluations }) => evaluations.map(intervalOf));
  const ranks = party.preferences.map(({ ranking }, issue) =>
    ranking === null
      ? null
      : (model.issues[issue]?.options ?? []).map(({ id }) =>
          ranking.findIndex((equals) => equals.includes(id)),
        ),
  );
  const termsIn = party.interactions.map(({ value }) => intervalOf(value));
  const reservationIn = party.reservation === null ? null : intervalOf(party.reservation);
  const from = ({ low, high }: Interval) => (low === high ? low : low + random() * (high - low));
  return () => {
    const weights = balanced(weightsIn.map(from), weightsIn);
    const evaluations = evaluationsIn.map((intervals, issue) => {
      const ranked = ranks[issue];
      return ranked == null ? intervals.map(from) : rankedValues(ranked, random);
    });
    return {
      weights,
      evaluations,
      worths: evaluations.map((own, issue) =>
        own.map((value) => value * (weights[issue] as number)),
      ),
      terms: termsIn.map(from),
      reservation: reservationIn === null ? Number.NEGATIVE_INFINITY : from(reservationIn),
    };
  };
}

/** 1 for the first rank, 0 for the last, sorted draws between. */
function rankedValues(ranks: readonly number[], random: () => number): readonly number[] {
  const last = Math.max(...ranks);
  const between = Array.from({ length: Math.max(0, last - 1) }, random).sort((a, b) => b - a);
  const values = [1, ...between, ...(last > 0 ? [0] : [])];
  return ranks.map((rank) => values[rank] ?? 0);
}

function balanced(weights: readonly number[], intervals: readonly Interval[]): readonly number[] {
  const missing = 1 - weights.reduce((sum, weight) => sum + weight, 0);
  const rooms = weights.map((weight, issue) => {
    const { low, high } = intervals[issue] as Interval;
    return missing > 0 ? high - weight : weight - low;
  });
  const room = rooms.reduce((sum, own) => sum + own, 0);
  if (room <= 0) return weights;
  return weights.map((weight, issue) => weight + (missing * (rooms[issue] as number)) / room);
}

function intervalOf({ low, high }: Quantity): Interval {
  return { low: toNumber(low), high: toNumber(high) };
}
