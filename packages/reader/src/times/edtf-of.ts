import { type Edtf, parseEdtf, type TimexValue } from "@rapporteur/codebook";
import { dayAt } from "./calendar-point.ts";

/**
 * A TIMEX3 value as a date of the Reading. `null` for lengths, sets, vague references and what EDTF
 * level 1 and the ISO weeks cannot write. Parts of the day are left off; a quarter becomes its months.
 */
export function edtfOf(value: TimexValue): Edtf | null {
  // what TIMEX3 takes in these forms EDTF takes too, and its parser needs a millisecond a date
  if (SHARED.test(value)) return value as string as Edtf;
  const { year, rest = "" } = /^(?<year>\d{4})(?<rest>$|-.*$)/.exec(value)?.groups ?? {};
  if (year === undefined) return parseEdtf(wholeYears(value));
  const quarter = /^-Q(?<quarter>[1-4])$/.exec(rest)?.groups?.quarter;
  if (quarter !== undefined) return months(year, 3 * Number(quarter) - 2, 3);
  const half = /^-H(?<half>[12])$/.exec(rest)?.groups?.half;
  if (half !== undefined) return months(year, 6 * Number(half) - 5, 6);
  const season = SEASONS[rest];
  if (season !== undefined) return parseEdtf(`${year}-${season}`);
  if (/T24:00/.test(rest)) return nextMidnight(value);
  return parseEdtf(`${year}${withoutPart(rest)}`);
}

// takes "2025", "2025-03", "2025-03-18", "2025-03-18T10:00-04:00"; leaves "2025-03-18T24:00", "2025-03-XX"
const SHARED =
  /^\d{4}(?:-\d{2}(?:-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/;

const SEASONS: Readonly<Record<string, number>> = { "-SP": 21, "-SU": 22, "-FA": 23, "-WI": 24 };

/** "199" is 199X, "18" is 18XX. */
function wholeYears(value: string): string {
  if (/^\d{3}$/.test(value)) return `${value}X`;
  return /^\d{2}$/.test(value) ? `${value}XX` : "";
}

function months(year: string, first: number, count: number): Edtf | null {
  const month = (number: number) => `${year}-${String(number).padStart(2, "0")}`;
  return parseEdtf(`${month(first)}/${month(first + count - 1)}`);
}

function withoutPart(rest: string): string {
  return rest.replace(/T[A-Z]{2}$/, "");
}

/** Midnight at the end of a day is the start of the next. */
function nextMidnight(value: string): Edtf | null {
  const {
    year,
    month,
    day,
    zone = "",
  } = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)T24:00(?::00)?(?<zone>.*)$/.exec(value)?.groups ??
  {};
  const next = dayAt(Number(year), Number(month), Number(day))?.add({ days: 1 });
  return next === undefined ? null : parseEdtf(`${next.toString()}T00:00${zone}`);
}
