/** TIMEX3 values: what the words of a time expression mean, as coarse as the words. */
import type { Brand } from "./brand.ts";
import { daysInMonth } from "./calendar.ts";

/**
 * A TIMEX3 value: `2025-03-18`, `2025-W11-WE`, `2025-SP`, `2025-03-18T10:00`, `2025-03-18TMO`, `P30D`,
 * `PT2H`, `XXXX-WXX-1`, `PAST_REF` …; `X` stands for a digit that the words leave open.
 */
export type TimexValue = Brand<"TimexValue">;

/** A TIMEX3 value that is a length of time: `P30D`, `PT2H`, `P2W`, `P1DE`, `PXM`. */
export type Duration = TimexValue & Brand<"Duration">;

/**
 * Reads a TIMEX3 value. `null` when it has another form or names no day of the calendar.
 *
 * Source: TimeML 1.2.1, value attribute of TIMEX3.
 */
export function parseTimexValue(value: string): TimexValue | null {
  if (parseDuration(value) !== null || REFERENCE.test(value)) return value as TimexValue;

  const groups = POINT.exec(value)?.groups;
  if (groups === undefined) return null;
  return hasDay(groups.year ?? "", groups.month, groups.day) ? (value as TimexValue) : null;
}

/** Reads a length of time in TIMEX3 form. `null` when it has another form or no length at all. */
export function parseDuration(value: string): Duration | null {
  return LENGTH.test(value) ? (value as Duration) : null;
}

// takes "PAST_REF"; leaves "PAST"
const REFERENCE = /^(?:PAST|PRESENT|FUTURE)_REF$/;

// takes "P30D", "PT1H30M", "PXM", "P2.5Y", "P1WE"; leaves "P", "PT", "30D", "P1D2Y"
const LENGTH = lengthPattern();

// takes "2025", "202", "BC0044", "2025-03-18", "2025-W11-WE", "2025-Q1", "2025-SP", "2025-03-18TMO",
// "XXXX-XX-XXT10:30+02:00"; leaves "2025-3", "T10", "2025TMO", "2025-13"
const POINT = pointPattern();

function lengthPattern(): RegExp {
  const count = (unit: string) => String.raw`(?:(?:\d+(?:\.\d+)?|\.\d+|X+)${unit})?`;
  const days = ["CE", "DE", "Y", "Q", "M", "W", "WE", "D"].map(count).join("");
  const hours = ["H", "M", "S"].map(count).join("");
  return new RegExp(`^P(?=.)${days}(?:T(?=.)${hours})?$`);
}

function pointPattern(): RegExp {
  const month = "(?<month>0[1-9]|1[0-2]|XX)";
  const week = "W(?:0[1-9]|[1-4][0-9]|5[0-3]|XX)";
  const date = String.raw`${month}-(?<day>0[1-9]|[12]\d|3[01]|XX)|${week}-[1-7X]`;
  const coarse = `${month}|${week}(?:-WE)?|Q[1-4X]|H[12X]|SP|SU|FA|WI`;
  const part = "MO|MI|AF|EV|NI|DT";
  const clock = String.raw`(?:[01]\d|2[0-4]|XX)(?::(?:[0-5]\d|XX)(?::(?:[0-5]\d|XX))?)?`;
  const zone = String.raw`Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?`;
  const time = `T(?:${part}|${clock}(?:${zone})?)`;
  return new RegExp(
    `^(?:BC)?(?:[0-9X]{2,3}|(?<year>[0-9X]{4})(?:-(?:(?:${date})(?:${time})?|${coarse}))?)$`,
  );
}

/** False for 31 February; an open digit counts as one that would make the day. */
function hasDay(year: string, month: string | undefined, day: string | undefined): boolean {
  if (month === undefined || day === undefined || month === "XX" || day === "XX") return true;
  // 2000 is a leap year
  const inYear = year.includes("X") ? 2000 : Number(year);
  return Number(day) <= daysInMonth(inYear, Number(month));
}
