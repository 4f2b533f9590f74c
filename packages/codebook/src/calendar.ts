/**
 * Days of the proleptic Gregorian calendar as plain numbers, for every year: `Date` ends at year
 * 275760, shifts by time zones, and turns 31 February into March.
 */

/** A day of the calendar. Year 0 is 1 BC; 1 = January. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** How many days a month has; 1 = January. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** True when the calendar has this day. */
export function isDay({ year, month, day }: Day): boolean {
  return 1 <= month && month <= 12 && 1 <= day && day <= daysInMonth(year, month);
}

/** The day `count` days later; `count` may be negative. Cost grows with the months crossed. */
export function addDays(from: Day, count: number): Day {
  let { year, month } = from;
  let day = from.day + count;
  while (day < 1) {
    ({ year, month } = addMonths(year, month, -1));
    day += daysInMonth(year, month);
  }
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    ({ year, month } = addMonths(year, month, 1));
  }
  return { year, month, day };
}

/** The first day of the month `count` months later. */
export function addMonths(year: number, month: number, count: number): Day {
  const months = year * 12 + (month - 1) + count;
  const start = Math.floor(months / 12);
  return { year: start, month: months - start * 12 + 1, day: 1 };
}

/** Negative when `a` is before `b`, 0 when they are the same day. */
export function compareDays(a: Day, b: Day): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/**
 * The Monday of an ISO week. `null` when the year has no such week.
 *
 * Source: ISO 8601-1, week 1 is the one with 4 January in it.
 */
export function mondayOfWeek(year: number, week: number): Day | null {
  const fourth: Day = { year, month: 1, day: 4 };
  const monday = addDays(fourth, -weekday(fourth) + 7 * (week - 1));
  if (week < 1) return null;

  // a week belongs to the year that its Thursday is in
  return addDays(monday, 3).year === year ? monday : null;
}

/** The day in ISO 8601 form; years outside 0000–9999 have a sign and six digits or more. */
export function formatDay({ year, month, day }: Day): string {
  return `${formatYear(year)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** 0 = Monday. */
function weekday({ year, month, day }: Day): number {
  const dayOfYear = Array.from({ length: month - 1 }, (_, i) => daysInMonth(year, i + 1)).reduce(
    (sum, days) => sum + days,
    day,
  );
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  // 31 December of year 0 was a Sunday
  return (((before + leapDays + dayOfYear - 1) % 7) + 7) % 7;
}

function formatYear(year: number): string {
  if (0 <= year && year <= 9999) return pad(year, 4);
  return `${year < 0 ? "-" : "+"}${pad(Math.abs(year), 6)}`;
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, "0");
}
