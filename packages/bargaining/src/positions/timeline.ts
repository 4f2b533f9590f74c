/** Which of two positions came later, by dates that may be as coarse as a year. */
import { boundsOf, parseEdtf } from "@rapporteur/codebook";
import type { StatedPosition } from "./stated-position.ts";

/** The days that a position may be of; `null` where an end is not known. */
interface Days {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** A position and its place in time. */
export interface DatedPosition extends StatedPosition {
  readonly days: Days;
}

/** Positions in the order of time; those that no date tells apart stay in the order given, undated ones first. */
export function inOrderOfTime(positions: readonly StatedPosition[]): readonly DatedPosition[] {
  return positions
    .map((position) => ({ ...position, days: daysOf(position.time) }))
    .sort((a, b) => compareStarts(a.days.earliest, b.days.earliest));
}

/** True when every day that the one may be of comes after every day that the other may be of. */
export function isLater(one: DatedPosition, other: DatedPosition): boolean {
  const { earliest } = one.days;
  const { latest } = other.days;
  // `latest` is the day after the last
  return earliest !== null && latest !== null && earliest >= latest;
}

function daysOf(time: string | null): Days {
  const date = time === null ? null : parseEdtf(time);
  return date === null ? { earliest: null, latest: null } : boundsOf(date);
}

function compareStarts(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}
