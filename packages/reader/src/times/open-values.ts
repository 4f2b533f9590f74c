/** Values that leave digits open, and times of day. */
import { type CalendarPoint, dayAt, offsetOf } from "./calendar-point.ts";
import { pointInYear } from "./infer.ts";
import type { CalendarFields, TimeOfDay } from "./meaning.ts";

/** What the fields say with open digits for the rest. */
export function openFields(fields: CalendarFields, year: number | null): string {
  const start = year === null ? "XXXX" : openYear(year);
  const { month, day, weekday, isWeekend, season, quarter, half, named } = fields;
  if (weekday !== undefined) return `${start}-WXX-${weekday}`;
  if (isWeekend === true) return `${start}-WXX-WE`;
  if (season !== undefined) return `${start}-${season}`;
  if (quarter !== undefined) return `${start}-Q${quarter}`;
  if (half !== undefined) return `${start}-H${half}`;
  if (named !== undefined) return openNamed(start, named);
  if (month === undefined) return day === undefined ? `${start}-XX-XX` : `${start}-XX-${two(day)}`;
  if (day === undefined) return `${start}-${two(month)}`;
  const isDay = dayAt(year ?? 2000, month, day) !== null;
  return `${start}-${two(month)}-${isDay ? two(day) : "XX"}`;
}

/** What all readings of a date in digits share: `XXXX-12-XX`. */
export function openReadings({ month, day }: CalendarFields, year: number | null): string {
  const digits = (number: number | undefined) => (number === undefined ? "XX" : two(number));
  return `${year === null ? "XXXX" : openYear(year)}-${digits(month)}-${digits(day)}`;
}

function openNamed(start: string, named: string): string {
  const fixed = pointInYear(2001, { named });
  const isSame =
    fixed !== null &&
    pointInYear(2002, { named })?.first.toPlainMonthDay().equals(fixed.first.toPlainMonthDay());
  return fixed !== null && isSame === true
    ? `${start}-${two(fixed.first.month)}-${two(fixed.first.day)}`
    : `${start}-XX-XX`;
}

function openYear(year: number): string {
  return year > 0 ? String(year).padStart(4, "0") : `BC${String(1 - year).padStart(4, "0")}`;
}

/** A day with a time of it: `2025-03-18TMO`, `2025-03-18T10:00-04:00`. What is no day stays open. */
export function withTime(
  value: string,
  point: CalendarPoint | null,
  { part, hour, minute, second, zone }: TimeOfDay,
): string {
  const day = /^(?:BC)?[\dX]{4}-(?:[\dX]{2}-[\dX]{2}|W[\dX]{2}-[\dX])$/.test(value)
    ? value
    : "XXXX-XX-XX";
  if (hour === undefined) return `${day}T${part ?? "DT"}`;
  const clock = `${two(hour)}:${two(minute ?? 0)}${second === undefined ? "" : `:${two(second)}`}`;
  return `${day}T${clock}${zone === undefined ? "" : zoneText(zone, point, hour)}`;
}

function zoneText(zone: string | number, point: CalendarPoint | null, hour: number): string {
  // the summer time of an unknown day is unknown
  if (typeof zone === "string" && point?.unit !== "day") return "";
  const minutes =
    typeof zone === "number" ? zone : offsetOf(zone, (point as CalendarPoint).first, hour);
  if (minutes === 0) return "Z";
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(Math.round(size % 60))}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
