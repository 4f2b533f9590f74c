/** What the words of a time say, before any anchor is known: calendar fields, a distance, a time of day. */

/** Units of the calendar, fine to coarse. */
export type DateUnit =
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "quarter"
  | "season"
  | "half"
  | "year"
  | "decade"
  | "century";

export type Season = "SP" | "SU" | "FA" | "WI";

/** What the words fix on the calendar; what they leave out is absent. */
export interface CalendarFields {
  /** Of the era: 44 for 44 BC. */
  readonly year?: number;
  readonly isBc?: boolean;
  /** Two digits of a year: 99 of "'99"; with `decade`, 90 of "the '90s". */
  readonly shortYear?: number;
  /** Years divided by ten, 199 of "the 1990s". */
  readonly decade?: number;
  /** Years divided by a hundred, 18 of "the 19th century". */
  readonly century?: number;
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: Season;
  readonly month?: number;
  readonly day?: number;
  /** 1 = Monday. */
  readonly weekday?: number;
  /** A key of `NAMED_DAYS`. */
  readonly named?: string;
  readonly isWeekend?: boolean;
}

/** A distance from an anchor. */
export interface Shift {
  readonly unit: DateUnit;
  readonly count: number;
  /** `story`: the time at which the text has arrived; `running`: story in a history, publication in news. */
  readonly from: "published" | "story" | "running";
}

export interface TimeOfDay {
  readonly part?: "MO" | "AF" | "EV" | "NI";
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** A place of the tz database or minutes east of Greenwich. */
  readonly zone?: string | number;
}

/** Which one of many the words pick: "last Friday". */
export type Picked = "last" | "next" | "this";

export interface PointMeaning {
  readonly kind: "point";
  readonly fields?: CalendarFields;
  readonly shift?: Shift;
  readonly time?: TimeOfDay;
  readonly pick?: Picked;
  /** Picked from the running story, not from the date of publication: "the following Monday". */
  readonly around?: "story";
  /** "then": the story's time as coarse as it is. */
  readonly isThen?: boolean;
  /** The words leave the order of day and month open: every reading of them. */
  readonly readings?: readonly CalendarFields[];
}

/** The value is in the words: durations, sets and vague references. */
export interface FixedMeaning {
  readonly kind: "fixed";
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  readonly value: string;
}

export type Meaning = PointMeaning | FixedMeaning;

export function fixed(type: FixedMeaning["type"], value: string): FixedMeaning {
  return { kind: "fixed", type, value };
}

export function point(parts: Omit<PointMeaning, "kind">): PointMeaning {
  return { kind: "point", ...parts };
}

export function shifted(unit: DateUnit, count: number, from: Shift["from"]): PointMeaning {
  return point({ shift: { unit, count, from } });
}
