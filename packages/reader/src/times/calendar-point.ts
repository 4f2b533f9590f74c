/** A stretch of the calendar and its TIMEX3 value. Arithmetic by Temporal, in the proleptic Gregorian calendar. */
import { Temporal } from "temporal-polyfill";
import type { DateUnit, Season } from "./meaning.ts";

export type PlainDate = Temporal.PlainDate;

/** A day, week, month … of the calendar. */
export interface CalendarPoint {
  readonly unit: DateUnit;
  /** The first day of it. */
  readonly first: PlainDate;
}

/** Fine to coarse. */
const RANKS: readonly DateUnit[] = [
  "day",
  "weekend",
  "week",
  "month",
  "quarter",
  "season",
  "half",
  "year",
  "decade",
  "century",
];

/** 0 for a day, more for what is coarser. */
export function rankOf(unit: DateUnit): number {
  return RANKS.indexOf(unit);
}

/** A day. `null` when the calendar has no such day, or the year is out of TIMEX3's reach. */
export function dayAt(year: number, month: number, day: number): PlainDate | null {
  const inMonth =
    isYear(year) && month >= 1 && month <= 12
      ? Temporal.PlainDate.from({ year, month, day: 1 }).daysInMonth
      : 0;
  return 1 <= day && day <= inMonth ? Temporal.PlainDate.from({ year, month, day }) : null;
}

/** The week, month … that a day is in. */
export function periodAround(day: PlainDate, unit: DateUnit): CalendarPoint {
  const { year, month } = day;
  switch (unit) {
    case "day":
      return { unit, first: day };
    case "week":
      return { unit, first: day.subtract({ days: day.dayOfWeek - 1 }) };
    case "weekend":
      return { unit, first: day.subtract({ days: day.dayOfWeek - 1 }).add({ days: 5 }) };
    case "month":
      return { unit, first: day.with({ day: 1 }) };
    case "quarter":
      return { unit, first: day.with({ month: month - ((month - 1) % 3), day: 1 }) };
    case "half":
      return { unit, first: day.with({ month: month < 7 ? 1 : 7, day: 1 }) };
    case "season":
      return seasonAround(day);
    case "year":
      return { unit, first: day.with({ month: 1, day: 1 }) };
    case "decade":
      return { unit, first: day.with({ year: Math.floor(year / 10) * 10, month: 1, day: 1 }) };
    case "century":
      return { unit, first: day.with({ year: Math.floor(year / 100) * 100, month: 1, day: 1 }) };
  }
}

/** The point `count` of its own units later; `null` out of TIMEX3's reach. */
export function shiftPoint({ unit, first }: CalendarPoint, count: number): CalendarPoint | null {
  const months = MONTHS_OF[unit];
  const years =
    months === undefined ? (count * (unit === "day" ? 1 : 7)) / 365 : (count * months) / 12;
  if (Math.abs(years) > 12_000) return null;
  const moved =
    months === undefined
      ? first.add({ days: Math.round(count * (unit === "day" ? 1 : 7)) })
      : first.add({ months: Math.round(count * months) });
  return isYear(moved.year) ? { unit, first: moved } : null;
}

const MONTHS_OF: Partial<Readonly<Record<DateUnit, number>>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** The TIMEX3 value: `2025-03-18`, `2025-W11`, `2025-WI`, `202`, `BC0044`. A winter has the year it starts in. */
export function timexOf({ unit, first }: CalendarPoint): string {
  const year = yearText(first.year);
  switch (unit) {
    case "day":
      return `${year}-${pad(first.month)}-${pad(first.day)}`;
    case "week":
      return weekText(first);
    case "weekend":
      return `${weekText(first)}-WE`;
    case "month":
      return `${year}-${pad(first.month)}`;
    case "quarter":
      return `${year}-Q${Math.ceil(first.month / 3)}`;
    case "half":
      return `${year}-H${first.month < 7 ? 1 : 2}`;
    case "season":
      return `${year}-${SEASONS[Math.floor(first.month / 3) - 1] ?? "WI"}`;
    case "year":
      return year;
    case "decade":
      return year.slice(0, -1);
    case "century":
      return year.slice(0, -2);
  }
}

/** The value of a unit that nothing fixes, or of which only `around` is known: `XXXX-XX-XX`, `1945-06-XX`, `1945-WXX`. */
export function openValue(unit: DateUnit, around: CalendarPoint | null): string {
  const isInYear = around !== null && rankOf(around.unit) <= rankOf("year");
  const year = isInYear ? yearText(around.first.year) : "XXXX";
  const isInMonth = around !== null && rankOf(around.unit) <= rankOf("month");
  switch (unit) {
    case "day":
      return `${year}-${isInMonth ? pad(around.first.month) : "XX"}-XX`;
    case "week":
      return `${year}-WXX`;
    case "weekend":
      return `${year}-WXX-WE`;
    case "month":
      return `${year}-XX`;
    case "quarter":
      return `${year}-QX`;
    case "half":
      return `${year}-HX`;
    case "season":
    case "year":
      return year;
    case "decade":
      return "XXX";
    case "century":
      return "XX";
  }
}

export const SEASONS: readonly Season[] = ["SP", "SU", "FA", "WI"];

/** The season of a year; a winter starts in December. */
export function seasonOf(year: number, season: Season): CalendarPoint | null {
  const first = dayAt(year, 3 * (SEASONS.indexOf(season) + 1), 1);
  return first === null ? null : { unit: "season", first };
}

/** Minutes east of Greenwich of a place on a day at noon. */
export function offsetOf(place: string, day: PlainDate, hour: number): number {
  const local = day.toPlainDateTime({ hour: Math.min(hour, 23) });
  return local.toZonedDateTime(place).offsetNanoseconds / 60e9;
}

function seasonAround(day: PlainDate): CalendarPoint {
  const start = day.with({ day: 1 }).subtract({ months: day.month % 3 });
  return { unit: "season", first: start };
}

function weekText(first: PlainDate): string {
  return `${yearText(first.yearOfWeek ?? first.year)}-W${pad(first.weekOfYear ?? 1)}`;
}

function yearText(year: number): string {
  return year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`;
}

function isYear(year: number): boolean {
  return -9998 <= year && year <= 9999;
}

function pad(number: number, digits = 2): string {
  return String(number).padStart(digits, "0");
}
