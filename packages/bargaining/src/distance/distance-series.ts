/** How the distance between parties moved, day by day on which somebody took a position. */
import { type FromPositionsOptions, fromPositions } from "../positions/from-positions.ts";
import type { IssueCodebook, StatedPosition } from "../positions/stated-position.ts";
import { inOrderOfTime } from "../positions/timeline.ts";
import { distancesOf, type PairDistance } from "./distance.ts";

/** Where the parties stood at the end of a day. */
export interface DistanceAt {
  /** ISO date: the first day that the positions which are new here may be of. */
  readonly date: string;
  readonly pairs: readonly PairDistance[];
}

/**
 * One entry a day on which a dated position is new, rising. Undated positions count from the start. Parties and
 * issues are those of the whole record, so that the entries can be compared: before a party speaks of an
 * issue, its gap may be anything.
 *
 * @throws {PositionsInvalidError} as `fromPositions`
 */
export function distanceSeries(
  positions: readonly StatedPosition[],
  codebook: IssueCodebook,
  options: FromPositionsOptions = {},
): readonly DistanceAt[] {
  const whole = fromPositions(positions, codebook, options).derived;
  const fixed = {
    ...options,
    parties: whole.parties.map(({ id }) => id),
    issues: whole.issues.map(({ id }) => id),
  };
  const dated = inOrderOfTime(positions);
  const dates = [
    ...new Set(dated.flatMap(({ days }) => (days.earliest === null ? [] : [days.earliest]))),
  ];
  return dates.map((date) => {
    const known = new Set(
      dated
        .filter(({ days }) => days.earliest === null || days.earliest <= date)
        .map(({ id }) => id),
    );
    const { model } = fromPositions(
      positions.filter(({ id }) => known.has(id)),
      codebook,
      fixed,
    );
    return { date, pairs: distancesOf(model) };
  });
}
