import { boundsOf, type Edtf } from "@rapporteur/codebook";

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

// takes "2025", "2025-03", "2025-03-18", "2025-03-18T10:00-04:00"; leaves "2025-21", "2025-03?", "2025/2026"
const PLAIN =
  /^(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>\d{2})(?:T(?<time>\d{2}:\d{2})(?::\d{2})?(?<zone>Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/;
// takes "2025-21" to "2025-24"
const SEASON = /^(?<year>\d{4})-2(?<season>[1-4])$/;
const SEASONS = ["spring", "summer", "autumn", "winter"];
// takes "202X"
const DECADE = /^(?<decade>\d{3})X$/;
// takes "2025-W11", "2025-W11-WE"
const WEEK = /^\d{4}-W\d{2}(?<weekend>-WE)?$/;

/** A date as people write it, exactly as precise as it is: "18 March 2025", "March 2025", "weekend of 15 March 2025", "spring 2025", "the 2020s", "January 2025 to March 2025". What has no such form stays as it stands. */
export function shownDate(date: Edtf): string {
  const [from, to] = date.split("/");
  if (to !== undefined)
    return isWritable(from) && isWritable(to) ? `${shownOne(from)} to ${shownOne(to)}` : date;
  return shownOne(date);
}

function isWritable(end: string | undefined): end is string {
  return end !== undefined && shownOne(end) !== end;
}

function shownOne(date: string): string {
  const season = SEASON.exec(date)?.groups;
  if (season !== undefined) return `${SEASONS[Number(season["season"]) - 1]} ${season["year"]}`;
  const decade = DECADE.exec(date)?.groups?.["decade"];
  if (decade !== undefined) return `the ${decade}0s`;
  const week = WEEK.exec(date)?.groups;
  if (week !== undefined) {
    const { earliest } = boundsOf(date as Edtf);
    return earliest === null
      ? date
      : `${week["weekend"] === undefined ? "week" : "weekend"} of ${shownOne(earliest)}`;
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
