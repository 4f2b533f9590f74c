import type { Reading } from "@rapporteur/codebook";
import type { StatedPosition } from "./stated-position.ts";

/**
 * The positions of readings, ready for a model. Ids get the report's in front (`strait-1/p3`), since each
 * reading counts its own; parties go by the names of their actors, and a position that its report does not
 * date has the date of the report.
 */
export function positionsOf(readings: readonly Reading[]): readonly StatedPosition[] {
  return readings.flatMap(({ report, actors, positions }) =>
    positions.map(({ id, party, issue, stance, option, conditions, time }) => ({
      id: `${report.id}/${id}`,
      party: actors.find((actor) => actor.id === party)?.name ?? party,
      issue,
      stance,
      option,
      conditions,
      time: time ?? report.published,
    })),
  );
}
