import type { Edtf } from "@rapporteur/codebook";

const MONTHS = "January February March April May June July August September October November December".split(" ");

// takes "2025", "2025-03", "2025-03-18", "2025-03-18T10:00-04:00"; leaves "2025-21", "2025-03?", "2025/2026"
const PLAIN =
  /^(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>\d{2})(?:T(?<time>\d{2}:\d{2})(?::\d{2})?(?<zone>Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/;
// takes "2025-W11", "2025-W11-WE"
const WEEK = /^(?<year>\d{4})-W(?<week>\d{2})(?<weekend>-WE)?$/;

/** A date as people write it, exactly as precise as it is: "18 March 2025", "March 2025", "weekend of week 11, 2025". What has no such form stays as it stands. */
export function shownDate(date: Edtf): string {
  const week = WEEK.exec(date)?.groups;
  if (week !== undefined) {
    const span = week["weekend"] === undefined ? "week" : "weekend of week";
    return `${span} ${Number(week["week"])}, ${week["year"]}`;
  }
  const { year, month, day, time, zone } = PLAIN.exec(date)?.groups ?? {};
  if (year === undefined) return date;
  const dayMonthYear = [
    day === undefined ? "" : String(Number(day)),
    month === undefined ? "" : (MONTHS[Number(month) - 1] ?? ""),
    year,
  ];
  const written = dayMonthYear.filter((part) => part !== "").join(" ");
  return time === undefined ? written : `${written}, ${time}${shownZone(zone)}`;
}

function shownZone(zone: string | undefined): string {
  if (zone === undefined) return "";
  return zone === "Z" ? " UTC" : ` UTC${zone}`;
}
