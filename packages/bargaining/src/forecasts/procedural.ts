/**
 * The agenda setter asks for what it likes best among all that enough others take over the status quo.
 * An actor takes what is at least as near to its position as the status quo is, so what is taken changes
 * only at the status quo and at its mirror images; one of these, or the setter's own position, is the answer.
 */
import type { ForecastActor, ForecastProcedure } from "./forecast-question.ts";

/** What the agenda setter proposes. */
export interface Procedural {
  readonly value: number;
  /** Those who take it over the status quo, or do not mind, in the order of the question. */
  readonly agreeing: readonly string[];
  /** True when nothing that the setter prefers to the status quo finds the quota. */
  readonly isGridlock: boolean;
}

/** Of the length of the line: what two distances may differ by and still be the same. */
const TOLERANCE = 1e-9;

/**
 * The outcome of a take-it-or-leave-it proposal.
 *
 * @returns of two proposals equally near to the setter's position, the lower one
 *
 * Source: Romer & Rosenthal 1978, Public Choice 33(4), 27-43.
 */
export function proceduralOf(
  actors: readonly ForecastActor[],
  procedure: ForecastProcedure,
): Procedural {
  const { statusQuo, quota } = procedure;
  const setter = actors.find(({ name }) => name === procedure.agendaSetter);
  const ideal = setter?.position ?? statusQuo;
  const positions = actors.map(({ position }) => position);
  const length = Math.max(statusQuo, ...positions) - Math.min(statusQuo, ...positions);
  const slack = TOLERANCE * length;
  const takes = ({ position }: ForecastActor, proposal: number): boolean =>
    Math.abs(position - proposal) <= Math.abs(position - statusQuo) + slack;
  const total = actors.reduce((sum, { capability }) => sum + capability, 0);
  const isTaken = (proposal: number): boolean =>
    actors
      .filter((actor) => takes(actor, proposal))
      .reduce((sum, { capability }) => sum + capability, 0) >=
    quota * total * (1 - TOLERANCE);

  const mirrored = positions.map((position) => 2 * position - statusQuo);
  const [value = statusQuo] = [ideal, statusQuo, ...mirrored]
    .filter(isTaken)
    .sort((a, b) => Math.abs(a - ideal) - Math.abs(b - ideal) || a - b);
  return {
    value,
    agreeing: actors.filter((actor) => takes(actor, value)).map(({ name }) => name),
    isGridlock: Math.abs(value - statusQuo) <= slack && Math.abs(ideal - statusQuo) > slack,
  };
}
