import { RecordValueError } from "../errors.ts";
import { dayOf, LAST_DAY } from "../time/days.ts";

/** The two clocks that a question is asked by. */
export interface Moment {
  /** What held on this day; a month counts as its first day. Absent, at the end of all days. */
  readonly asOf?: string;
  /** What was on record at the end of this day in UTC, or at this moment. Absent, everything that is. */
  readonly knownOn?: string;
}

/** The clocks as the tables are asked. */
export interface Moments {
  /** {@link LAST_DAY} when no day was named. */
  readonly asOf: number;
  /** What was recorded before this; sorts after every moment when none was named. */
  readonly knownBefore: string;
}

const FOREVER = "~";
const DAY_MS = 86_400_000;
// takes "2025-03-15T10:00:00.000Z" and "2025-03-15T10:00Z"; leaves a time without its zone
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/;

/** @throws {RecordValueError} a date that is none */
export function momentsOf({ asOf, knownOn }: Moment): Moments {
  return {
    asOf: asOf === undefined ? LAST_DAY : dayOf("as-of", asOf),
    knownBefore: knownOn === undefined ? FOREVER : endOf(knownOn),
  };
}

function endOf(knownOn: string): string {
  const isMoment = MOMENT.test(knownOn);
  if (!isMoment && !/^\d{4}-\d\d-\d\d$/.test(knownOn)) throw wrong(knownOn);
  const ms = Date.parse(knownOn);
  if (Number.isNaN(ms)) throw wrong(knownOn);
  // a moment is known in itself: what was recorded in that millisecond counts
  return new Date(ms + (isMoment ? 1 : DAY_MS)).toISOString();
}

function wrong(knownOn: string): RecordValueError {
  return new RecordValueError(
    "known-on",
    knownOn,
    "a day like 2025-03-15 or a moment like 2025-03-15T10:00Z",
  );
}
