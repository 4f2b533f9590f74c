import type { CalendarPoint } from "./calendar-point.ts";
import type { Candidate } from "./rule.ts";

/** Rules whose times are told from the day of publication. */
const OF_THE_DAY = /^(?:near-day|near-part|weekday|overnight|period)/;

/**
 * True when a text tells of years gone by: it names a year of the past at least four times, and three times
 * as often as a day near its publication. Its dates then hang on each other.
 */
export function isHistory(
  candidates: readonly Candidate[],
  published: CalendarPoint | null,
): boolean {
  let old = 0;
  let near = 0;
  for (const { meaning, rule } of candidates) {
    if (meaning.kind !== "point") continue;
    const { year, isBc } = meaning.fields ?? {};
    if (year === undefined)
      near += OF_THE_DAY.test(rule) && meaning.shift?.from !== "story" ? 1 : 0;
    else old += published === null || isBc === true || year <= published.first.year - 2 ? 1 : 0;
  }
  return old >= 4 && old > 3 * near;
}
