import type { Edtf } from "@rapporteur/codebook";
import type { DatedTime } from "./dated-times.ts";
import { shownDate } from "./shown-date.ts";

/** The year that all dates of a timeline share; `null` when they have several. */
export function sharedYear(dated: readonly DatedTime[]): string | null {
  const years = new Set(dated.flatMap(({ date }) => date.match(/\b\d{4}\b/g) ?? [date]));
  const [year = null] = years;
  return years.size === 1 && year !== null && /^\d{4}$/.test(year) ? year : null;
}

/** A date without the year that everything around it shares: "14 March", "week of 28 April"; a bare year stays. */
export function shortDate(date: Edtf, year: string | null): string {
  const shown = shownDate(date);
  return year === null ? shown : shown.replace(new RegExp(` ${year}$`), "");
}
