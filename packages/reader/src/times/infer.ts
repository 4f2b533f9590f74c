/** Calendar fields whose year or month the text leaves out, filled in from an anchor. */
import { Temporal } from "temporal-polyfill";
import { NAMED_DAYS } from "../lexicon/time-words.ts";
import { type CalendarPoint, dayAt, periodAround, seasonOf, shiftPoint } from "./calendar-point.ts";
import { easterOf } from "./easter.ts";
import type { CalendarFields, Picked } from "./meaning.ts";
import type { Direction } from "./tense.ts";

/** Which of the days, months … of a name is meant. */
export interface Choice {
  readonly pick: Picked | null;
  /** Of the governing verb; `nearest` and `null`: the nearest, and the past one unless the next is much nearer. */
  readonly direction: Direction | "nearest" | null;
  /** It stands after "by" or "until". */
  readonly isLimit?: boolean;
}

/** What fields say when the year is known. `null` when they say nothing or the calendar has no such day. */
export function pointInYear(year: number, fields: CalendarFields): CalendarPoint | null {
  const { month, day, season, quarter, half, named } = fields;
  if (named !== undefined) {
    const first = namedDayOf(year, named);
    return first === null ? null : { unit: "day", first };
  }
  if (month !== undefined && day !== undefined) {
    const first = dayAt(year, month, day);
    return first === null ? null : { unit: "day", first };
  }
  if (season !== undefined) return seasonOf(year, season);
  const start =
    month ?? (quarter !== undefined ? 3 * quarter - 2 : half !== undefined ? 6 * half - 5 : 1);
  const first = dayAt(year, start, 1);
  if (first === null) return null;
  const unit =
    month !== undefined
      ? "month"
      : quarter !== undefined
        ? "quarter"
        : half !== undefined
          ? "half"
          : "year";
  return { unit, first };
}

/** The weekday that is meant, seen from a day. A bare weekday may be that day itself. */
export function weekdayNear(
  weekday: number,
  anchor: Temporal.PlainDate,
  { pick, direction }: Choice,
): CalendarPoint | null {
  const ahead = (weekday - anchor.dayOfWeek + 7) % 7;
  const days = () => {
    if (pick === "last") return ahead === 0 ? -7 : ahead - 7;
    if (pick === "next") return ahead === 0 ? 7 : ahead;
    if (pick === "this" && direction !== "past")
      return direction === "future" ? ahead : weekday - anchor.dayOfWeek;
    if (ahead === 0) return 0;
    const isNext = direction === "future" || (direction === "nearest" && ahead <= 3);
    return isNext ? ahead : ahead - 7;
  };
  return shiftPoint({ unit: "day", first: anchor }, days());
}

/** The weekend that is meant: the last one, the coming one for a verb that looks ahead. */
export function weekendNear(
  anchor: Temporal.PlainDate,
  { pick, direction }: Choice,
): CalendarPoint | null {
  const here = periodAround(anchor, "weekend");
  const isNow = anchor.dayOfWeek >= 6;
  if (pick === "this") return direction === "past" && !isNow ? shiftPoint(here, -1) : here;
  if (isNow && pick !== "last") return here;
  return direction === "future" ? here : shiftPoint(here, -1);
}

/** The month, day of a month, season, quarter … that is meant, seen from an anchor. */
export function inferYear(
  fields: CalendarFields,
  anchor: CalendarPoint,
  choice: Choice,
): CalendarPoint | null {
  const around = [-2, -1, 0, 1, 2]
    .map((step) => pointInYear(anchor.first.year + step, fields))
    .filter((point) => point !== null);
  return chosen(around, anchor, choice);
}

/** The day of a month that is meant: "the 18th". */
export function inferMonth(
  day: number,
  anchor: CalendarPoint,
  choice: Choice,
): CalendarPoint | null {
  const month = periodAround(anchor.first, "month");
  const around = [-2, -1, 0, 1, 2].flatMap((step) => {
    const at = shiftPoint(month, step);
    const first = at === null ? null : dayAt(at.first.year, at.first.month, day);
    return first === null ? [] : [{ unit: "day", first } as const];
  });
  return chosen(around, anchor, choice);
}

/** One of the points in order of time. */
function chosen(
  points: readonly CalendarPoint[],
  anchor: CalendarPoint,
  { pick, direction, isLimit = false }: Choice,
): CalendarPoint | null {
  const [sample] = points;
  if (sample === undefined) return null;
  // March is as far from a day in May as from any other day in May
  const here =
    anchor.unit === "day" || sample.unit === "day"
      ? periodAround(anchor.first, sample.unit).first
      : anchor.first;
  const distance = (point: CalendarPoint) => here.until(point.first, { largestUnit: "day" }).days;
  const before = points.filter((point) => distance(point) < 0);
  const same = points.find((point) => distance(point) === 0);
  const later = points.filter((point) => distance(point) > 0);
  if (pick === "last") return before.at(-1) ?? null;
  if (pick === "next") return later[0] ?? null;
  if (same !== undefined) return same;
  if (pick === "this")
    return points.find((point) => point.first.year === anchor.first.year) ?? null;
  const [back, ahead] = [before.at(-1) ?? null, later[0] ?? null];
  if (direction === "past") return back;
  // a day nearly a year ahead would be given with its year: "to drop the suit over a blockade on 25 September"
  const isLongAhead =
    !isLimit &&
    sample.unit === "day" &&
    back !== null &&
    ahead !== null &&
    distance(ahead) > LONG_AHEAD_DAYS &&
    -distance(back) < JUST_PAST_DAYS;
  if (direction === "future") return isLongAhead ? back : ahead;
  if (back === null || ahead === null) return back ?? ahead;
  // a quarter is reported when it is over
  if (sample.unit === "quarter") return back;
  return -distance(back) <= PAST_SHARE * distance(ahead) ? back : ahead;
}

const LONG_AHEAD_DAYS = 330;
const JUST_PAST_DAYS = 35;

/** News tells of the past more often: the next March is meant when the last is half as far again. */
const PAST_SHARE = 1.5;

function namedDayOf(year: number, name: string): Temporal.PlainDate | null {
  const rule = NAMED_DAYS.get(name);
  if (rule === undefined || year < 1 || year > 9999) return null;
  if ("afterEaster" in rule) return easterOf(year).add({ days: rule.afterEaster });
  if ("day" in rule) return dayAt(year, rule.month, rule.day);
  const { month, weekday, nth } = rule;
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  const firstOfKind = first.add({ days: (weekday - first.dayOfWeek + 7) % 7 });
  if (nth > 0) return firstOfKind.add({ days: 7 * (nth - 1) });
  const fifth = firstOfKind.add({ days: 28 });
  return fifth.month === month ? fifth : firstOfKind.add({ days: 21 });
}
