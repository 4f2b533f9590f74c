/**
 * EDTF level 1 by the `edtf` library, with what it lets through taken out (29 February of a common
 * year, intervals that end before they start, two-digit centuries) and ISO weeks put in.
 */
import type { Parsed } from "edtf";
import { parse } from "edtf";
import type { Brand } from "./brand.ts";
import type { Day } from "./calendar.ts";
import { addDays, addMonths, compareDays, formatDay, isDay, mondayOfWeek } from "./calendar.ts";

/**
 * A date as coarse as the text gives it: ISO 8601-2 level 1 (EDTF), and the ISO weeks `2025-W11` and
 * weekends `2025-W11-WE`, which EDTF has not.
 */
export type Edtf = Brand<"Edtf">;

/** The days that a date may mean: `earliest` in, `latest` out; `null` where an interval is open. */
export interface EdtfBounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * Reads a date. `null` when it is not EDTF level 1 or an ISO week, names a day that the calendar has
 * not, ends before it starts, or says nothing at all (`../..`). Spaces around it are not taken.
 */
export function parseEdtf(text: string): Edtf | null {
  return readDate(text) === null ? null : (text as Edtf);
}

/**
 * The first day that a date may mean and the first day after it, in ISO form.
 *
 * `2025-03` is 2025-03-01 to 2025-04-01. A time of day counts as its day where it was written: the zone
 * moves nothing. `?`, `~` and `%` widen nothing. Seasons are those of the northern hemisphere, from the
 * first of March, June, September and December; a winter ends in the next year. Days outside the years
 * 0000–9999 have a sign and six digits (`+010000-01-01`) and do not sort as text.
 */
export function boundsOf(date: Edtf): EdtfBounds {
  const range = readDate(date);
  return {
    earliest: range?.start == null ? null : formatDay(range.start),
    latest: range?.end == null ? null : formatDay(range.end),
  };
}

/** `start` in, `end` out; `null` where an interval is open. */
interface DayRange {
  readonly start: Day | null;
  readonly end: Day | null;
}

/** One date, no interval. `instant` is there when the text gives a time of day. */
interface DateRange extends DayRange {
  readonly start: Day;
  readonly end: Day;
  /** Milliseconds since 1970; comparable only with another of the same `hasZone`. */
  readonly instant?: { readonly ms: number; readonly hasZone: boolean };
}

/** The library's time grows with the square of the length; the longest date we know has 60. */
const LONGEST = 80;

// takes "2025-W11", "2025-W11-WE"; leaves "2025-W11-3": a weekday is written as its date
const WEEK = /^(?<year>\d{4})-W(?<week>\d{2})(?<weekend>-WE)?$/;

/** First month of the seasons 21 spring, 22 summer, 23 autumn, 24 winter. */
const SEASON_STARTS: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/** How many years the masked digits of a year stand for. */
const YEARS_OF_MASK: Readonly<Record<number, number>> = { 0: 1, 8: 10, 12: 100, 15: 10000 };
const YEAR_BITS = 0b1111;
const MONTH_BITS = 0b11_0000;
const DAY_BITS = 0b1100_0000;

function readDate(text: string): DayRange | null {
  if (text.length > LONGEST) return null;
  const [first = "", second, ...more] = text.split("/");
  if (more.length > 0) return null;
  return second === undefined ? readPlain(first) : readInterval(first, second);
}

function readInterval(first: string, second: string): DayRange | null {
  const start = isOpen(first) ? "open" : readEnd(first);
  const end = isOpen(second) ? "open" : readEnd(second);
  if (start === null || end === null || (start === "open" && end === "open")) return null;
  if (start !== "open" && end !== "open" && isReversed(start, end)) return null;
  return {
    start: start === "open" ? null : start.start,
    end: end === "open" ? null : end.end,
  };
}

function isOpen(end: string): boolean {
  return end === "" || end === "..";
}

/** Level 1 has no seasons, no years past four digits and no masked digits in intervals. */
function readEnd(text: string): DateRange | null {
  if (WEEK.test(text)) return readWeek(text);
  const parsed = parsedBy(text);
  if (parsed?.type !== "Date" || parsed.unspecified) return null;
  return rangeOfDate(parsed);
}

function isReversed(start: DateRange, end: DateRange): boolean {
  if (compareDays(start.start, end.end) >= 0) return true;
  if (start.instant === undefined || end.instant === undefined) return false;
  return start.instant.hasZone === end.instant.hasZone && start.instant.ms > end.instant.ms;
}

function readPlain(text: string): DateRange | null {
  if (WEEK.test(text)) return readWeek(text);
  const parsed = parsedBy(text);
  if (parsed?.type === "Date") return rangeOfDate(parsed);
  if (parsed?.type === "Year") return rangeOfYears(parsed.values[0] ?? Number.NaN, 1);
  if (parsed?.type === "Season") return rangeOfSeason(parsed);
  return null;
}

function readWeek(text: string): DateRange | null {
  const { year, week, weekend } = WEEK.exec(text)?.groups ?? {};
  const monday = mondayOfWeek(Number(year), Number(week));
  if (monday === null) return null;
  return { start: addDays(monday, weekend === undefined ? 0 : 5), end: addDays(monday, 7) };
}

function parsedBy(text: string): Parsed | null {
  try {
    const parsed = parse(text);
    return parsed.level <= 1 ? parsed : null;
  } catch {
    // the library throws a bare Error for every text that its grammar does not take
    return null;
  }
}

function rangeOfSeason({ values: [year = 0, season = 0] }: Parsed): DateRange | null {
  const month = SEASON_STARTS[season];
  if (month === undefined) return null;
  return { start: { year, month, day: 1 }, end: addMonths(year, month, 3) };
}

function rangeOfYears(year: number, count: number): DateRange | null {
  if (!Number.isSafeInteger(year)) return null;
  return { start: { year, month: 1, day: 1 }, end: { year: year + count, month: 1, day: 1 } };
}

function rangeOfDate(parsed: Parsed): DateRange | null {
  const mask = parsed.unspecified ?? 0;
  const [year = 0, monthFromZero, dayOfMonth] = parsed.values;
  const years = YEARS_OF_MASK[mask & YEAR_BITS];
  if (years === undefined) return null;
  if (years > 1 || monthFromZero === undefined || mask & MONTH_BITS) {
    // digits are masked towards zero: -198X is -1989 to -1980
    return rangeOfYears(year < 0 ? year - years + 1 : year, years);
  }
  const month = monthFromZero + 1;
  if (dayOfMonth === undefined || mask & DAY_BITS) {
    return { start: { year, month, day: 1 }, end: addMonths(year, month, 1) };
  }
  const day = { year, month, day: dayOfMonth };
  if (!isDay(day) || parsed.values[3] === 24) return null;
  const range = { start: day, end: addDays(day, 1) };
  return parsed.values.length === 3 ? range : { ...range, instant: instantOf(parsed) };
}

function instantOf({ values, offset = 0, timeZone }: Parsed): NonNullable<DateRange["instant"]> {
  const [year = 0, month = 0, day = 1, hours = 0, minutes = 0, seconds = 0] = values;
  // Date.UTC would take the years 0 to 99 for 1900 to 1999
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return {
    ms: date.setUTCHours(hours, minutes - offset, seconds),
    hasZone: timeZone !== undefined,
  };
}
