/**
 * Days as whole numbers that sort: 18 March 2025 is 20250318, and one in 50 BC is -500000 plus month and
 * day. A date of the record is a string; these numbers are what it is found by.
 */
import { boundsOf, type Edtf, parseEdtf } from "@rapporteur/codebook";
import { RecordValueError } from "../errors.ts";

/** Before every day: what an open start counts as. */
export const FIRST_DAY = Number.MIN_SAFE_INTEGER;
/** After every day: what an open end counts as. */
export const LAST_DAY = Number.MAX_SAFE_INTEGER;

/** The days that a date may mean, both in. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/** The first and the last day that a date may mean; open ends are {@link FIRST_DAY} and {@link LAST_DAY}. */
export function daysOf(date: Edtf): DayRange {
  const { earliest, latest } = boundsOf(date);
  return {
    first: earliest === null ? FIRST_DAY : numberOf(earliest),
    last: latest === null ? LAST_DAY : dayBefore(numberOf(latest)),
  };
}

/**
 * The one day that a question is asked of; the first of several.
 *
 * @throws {RecordValueError} the words are no date
 */
export function dayOf(field: string, date: string): number {
  const edtf = parseEdtf(date);
  if (edtf === null) throw new RecordValueError(field, date, "a date like 2025-03-18");
  return daysOf(edtf).first;
}

/** The day of a moment, in UTC. */
export function dayOfMoment(moment: string): number {
  return numberOf(moment.slice(0, 10));
}

/** A day in ISO form; an open end is `null`. */
export function isoDay(day: number): string | null {
  if (day === FIRST_DAY || day === LAST_DAY) return null;
  const year = Math.floor(day / 10_000);
  const rest = day - year * 10_000;
  const sign = year < 0 ? "-" : year > 9999 ? "+" : "";
  const digits = String(Math.abs(year)).padStart(sign === "" ? 4 : 6, "0");
  return `${sign}${digits}-${pad(Math.floor(rest / 100))}-${pad(rest % 100)}`;
}

// takes "2025-03-18", "+010000-01-01", "-000050-12-31"
const DAY = /^(?<year>[+-]?\d{4,})-(?<month>\d\d)-(?<day>\d\d)$/;

function numberOf(iso: string): number {
  const { year, month, day } = DAY.exec(iso)?.groups ?? {};
  const number = Number(year) * 10_000 + Number(month) * 100 + Number(day);
  return Math.max(FIRST_DAY, Math.min(LAST_DAY, number));
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function dayBefore(day: number): number {
  if (day === FIRST_DAY || day === LAST_DAY) return day;
  const year = Math.floor(day / 10_000);
  const month = Math.floor((day - year * 10_000) / 100);
  if ((day - year * 10_000) % 100 !== 1) return day - 1;
  if (month === 1) return (year - 1) * 10_000 + 1231;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month - 1 === 2 && isLeap ? 29 : (LENGTHS[month - 2] ?? 31);
  return year * 10_000 + (month - 1) * 100 + length;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
