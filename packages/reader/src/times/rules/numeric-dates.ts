/**
 * Dates in digits: "2025-03-18", "18.03.2025", "3/18/2025", "2025-W11". Where the order of day and month
 * cannot be told from the digits every order that the calendar allows is a reading.
 */
import type { CalendarFields, TimeOfDay } from "../meaning.ts";
import { point } from "../meaning.ts";
import { phrase } from "../phrase.ts";
import type { Rule } from "../rule.ts";
import { after } from "../rule.ts";

// takes "2025-03-18", "2025/03/18", "2025-03-18T10:00Z"; leaves "2025-03-18-4"
const ISO: Rule = {
  name: "iso-date",
  pattern: phrase`(?<year>\d{4})(?<mark>[-/.])(?<month>\d{2})\k<mark>(?<day>\d{2})(?!\d|[-/.]\d)(?:(?:t| )(?<hour>[01]\d|2[0-4]):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?(?<zone>z|[+-]\d\d:?\d\d)?)?`,
  read({ groups }) {
    const fields = {
      year: Number(groups.year),
      month: Number(groups.month),
      day: Number(groups.day),
    };
    if (!isLikely(fields)) return null;
    return groups.hour === undefined ? point({ fields }) : point({ fields, time: timeOf(groups) });
  },
};

// takes "18/03/2025", "3.18.25", "25/12/03"; leaves "9/11", "24/7", "192.168.10.12", "10.5.2"
const SLASHED: Rule = {
  name: "numeric-date",
  pattern: phrase`(?<first>\d{1,2})(?<mark>[-/.])(?<second>\d{1,2})\k<mark>(?<third>\d{4}|\d{2})`,
  read(found) {
    if (/^[-/.:]\d/u.test(after(found))) return null;
    const { first = "", second = "", third = "", mark } = found.groups;
    // "3.5.12" is a section or a version
    if (mark === "." && (third.length === 2 || first.length + second.length < 3)) return null;
    const readings = readingsOf(first, second, third);
    const [only] = readings;
    if (only === undefined) return null;
    return readings.length === 1
      ? point({ fields: only })
      : point({ fields: sharedBy(readings), readings });
  },
};

export const NUMERIC_DATES: readonly Rule[] = [ISO, SLASHED];

function readingsOf(first: string, second: string, third: string): readonly CalendarFields[] {
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  const isLong = third.length === 4;
  const yearFields = isLong ? { year: c } : { shortYear: c };
  const readings: CalendarFields[] = [
    { ...yearFields, month: b, day: a },
    { ...yearFields, month: a, day: b },
    ...(isLong || first.length < 2 ? [] : [{ shortYear: a, month: b, day: c }]),
  ];
  const possible = readings.filter(isLikely);
  return possible.filter((fields, i) => possible.findIndex((other) => isSame(fields, other)) === i);
}

function sharedBy(readings: readonly CalendarFields[]): CalendarFields {
  const [first = {}] = readings;
  return Object.fromEntries(
    Object.entries(first).filter(([name, value]) =>
      readings.every((other) => other[name as keyof CalendarFields] === value),
    ),
  );
}

function isSame(a: CalendarFields, b: CalendarFields): boolean {
  return a.year === b.year && a.shortYear === b.shortYear && a.month === b.month && a.day === b.day;
}

function isLikely({ month = 0, day = 0 }: CalendarFields): boolean {
  return 1 <= month && month <= 12 && 1 <= day && day <= 31;
}

function timeOf({
  hour,
  minute,
  second,
  zone,
}: Readonly<Record<string, string | undefined>>): TimeOfDay {
  return {
    hour: Number(hour),
    minute: Number(minute),
    ...(second === undefined ? {} : { second: Number(second) }),
    ...(zone === undefined ? {} : { zone: minutesEast(zone) }),
  };
}

function minutesEast(zone: string): number {
  const { sign, hours, minutes } =
    /^(?<sign>[+-])(?<hours>\d\d):?(?<minutes>\d\d)$/.exec(zone)?.groups ?? {};
  return (sign === "-" ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) || 0;
}
