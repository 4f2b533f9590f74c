import { type ForecastActor, weightOf } from "./forecast-question.ts";

/** Sums of decimals such as 0.1 + 0.2 are no longer exactly half of their double. */
const TOLERANCE = 1e-12;

/**
 * The lower weighted median: the least position at which actors with half of all weight (capability
 * times salience) want that or less. No pair of a majority prefers anything else to it.
 *
 * Source: Black 1948, Journal of Political Economy 56(1), 23-34.
 */
export function medianOf(actors: readonly ForecastActor[]): number {
  const total = actors.reduce((sum, actor) => sum + weightOf(actor), 0);
  let reached = 0;
  let last = 0;
  for (const actor of actors.toSorted((a, b) => a.position - b.position)) {
    reached += weightOf(actor);
    last = actor.position;
    if (reached >= (total / 2) * (1 - TOLERANCE)) break;
  }
  return last;
}
