/**
 * Gives the times of a text their values, in the order of the text: what the words fix, then what hangs
 * on the date of publication, then what hangs on the story's running time.
 */
import type { TimexValue } from "@rapporteur/codebook";
import { parseTimexValue } from "@rapporteur/codebook";
import type { TimeReading } from "../pipeline/layers.ts";
import { Story } from "./anchors.ts";
import {
  type CalendarPoint,
  dayAt,
  openValue,
  periodAround,
  rankOf,
  shiftPoint,
  timexOf,
} from "./calendar-point.ts";
import { edtfOf } from "./edtf-of.ts";
import {
  type Choice,
  inferMonth,
  inferYear,
  pointInYear,
  weekdayNear,
  weekendNear,
} from "./infer.ts";
import type { CalendarFields, PointMeaning, Shift, TimeOfDay } from "./meaning.ts";
import { openFields, openReadings, withTime } from "./open-values.ts";
import type { Candidate } from "./rule.ts";
import type { Governor } from "./tense.ts";

/** What surrounds one time. */
export interface Setting {
  readonly paragraph: number;
  readonly sentence: number;
  /** What governs it; asked only where the words leave a choice. */
  readonly governor: () => Governor;
  /** The words before it on which it hangs: "by", "until", "since". */
  readonly preposition: string;
}

export type TimeValue = Omit<TimeReading, "id" | "span">;

type Anchor = TimeReading["anchor"];

/** A value with the stretch of the calendar that it names, if it names one. */
interface Dated {
  readonly value: string;
  readonly point: CalendarPoint | null;
  readonly anchor: Anchor;
  readonly isYearStated?: boolean;
}

export class Resolver {
  readonly #published: CalendarPoint | null;
  readonly #isHistory: boolean;
  readonly #story = new Story();

  /** @param isHistory the text tells of years gone by: its dates hang on each other, not on the publication */
  constructor(published: CalendarPoint | null, isHistory: boolean) {
    this.#published = published;
    this.#isHistory = isHistory;
  }

  /** The value of the next time in the text; `null` when it has none that TIMEX3 can write. */
  resolve({ meaning, rule }: Candidate, setting: Setting): TimeValue | null {
    if (meaning.kind === "fixed") {
      const value = parseTimexValue(meaning.value);
      return value === null
        ? null
        : { type: meaning.type, value, rule, anchor: null, alternatives: [], date: null };
    }
    const dated = this.#dateOf(meaning, setting);
    const time =
      meaning.time === undefined ? undefined : this.#timeOn(meaning, meaning.time, dated, setting);
    const text = time === undefined ? dated.value : withTime(dated.value, dated.point, time);
    const value = parseTimexValue(text);
    if (value === null) return null;
    if (dated.point !== null)
      this.#story.reach({
        ...setting,
        point: dated.point,
        isYearStated: dated.isYearStated ?? false,
      });
    return {
      type: meaning.time === undefined ? "DATE" : "TIME",
      value,
      rule,
      anchor: dated.anchor,
      alternatives: this.#alternatives(meaning),
      date: edtfOf(value),
    };
  }

  #dateOf(meaning: PointMeaning, setting: Setting): Dated {
    const { fields, shift } = meaning;
    if (meaning.isThen === true) return this.#then();
    const base = shift === undefined ? null : this.#shifted(shift);
    if (fields === undefined) return base ?? this.#dayOfClock(setting);
    return this.#dateOfFields(fields, base, meaning, setting);
  }

  #then(): Dated {
    const last = this.#story.last;
    return last === null
      ? { value: "PAST_REF", point: null, anchor: null }
      : { value: timexOf(last), point: last, anchor: "story" };
  }

  #shifted({ unit, count, from }: Shift): Dated {
    const usesStory = from === "story" || (from === "running" && this.#isHistory);
    const told = usesStory ? this.#story.at(unit) : null;
    const anchor = told === null ? "published" : "story";
    const start = told ?? this.#published;
    if (start === null) return open(openValue(unit, null));
    if (rankOf(start.unit) > rankOf(unit))
      return { ...open(openValue(unit, count === 0 ? start : null)), anchor };
    const moved = shiftPoint(periodAround(start.first, unit), count);
    return moved === null
      ? open(openValue(unit, null))
      : { value: timexOf(moved), point: moved, anchor };
  }

  /** "left at midnight" in a paper of that day: its first minute, since its last is yet to come. */
  #timeOn(
    meaning: PointMeaning,
    time: TimeOfDay,
    { anchor }: Dated,
    { governor }: Setting,
  ): TimeOfDay {
    const isLastMinute =
      time.hour === 24 &&
      anchor === "published" &&
      meaning.fields === undefined &&
      meaning.shift === undefined;
    return isLastMinute && governor().direction === "past" ? { ...time, hour: 0 } : time;
  }

  /** A clock time alone is of the day just told of, else of the day of publication. */
  #dayOfClock({ sentence, paragraph }: Setting): Dated {
    const told =
      this.#story.dayNear(sentence, paragraph) ?? (this.#isHistory ? this.#story.day : null);
    if (told !== null) return { value: timexOf(told), point: told, anchor: "story" };
    const published = this.#published;
    if (published === null || published.unit !== "day") return open(openValue("day", null));
    return { value: timexOf(published), point: published, anchor: "published" };
  }

  #dateOfFields(
    fields: CalendarFields,
    base: Dated | null,
    meaning: PointMeaning,
    setting: Setting,
  ): Dated {
    if (meaning.readings !== undefined) return open(openReadings(fields, this.#fullYear(fields)));
    const era = eraOf(fields);
    if (era !== null) return { value: era, point: null, anchor: null };

    const year = this.#fullYear(fields);
    if (year !== null) return inYear(year, fields, null, true);
    if (base !== null) return inBase(fields, base);
    return this.#inferred(fields, meaning, setting);
  }

  #inferred(fields: CalendarFields, meaning: PointMeaning, setting: Setting): Dated {
    const told = meaning.around === "story" || this.#isHistory ? this.#story.last : null;
    const isDay = fields.weekday !== undefined || fields.isWeekend === true;
    if (!isDay)
      return (
        this.#goingOn(fields, meaning, setting, told) ??
        this.#months(fields, meaning, setting, told)
      );

    const reference = told === null ? this.#published : lastDayOf(told);
    if (reference?.unit !== "day") return open(openFields(fields, null));
    const choice = this.#choiceOfDay(meaning.pick ?? null, setting);
    const point =
      fields.weekday === undefined
        ? weekendNear(reference.first, choice)
        : weekdayNear(fields.weekday, reference.first, choice);
    return dated(fields, point, told === null ? "published" : "story");
  }

  /** Months whose year the text around them gives; `null` when it does not. */
  #goingOn(
    fields: CalendarFields,
    { pick }: PointMeaning,
    setting: Setting,
    told: CalendarPoint | null,
  ): Dated | null {
    if (pick !== undefined) return null;
    const { month, day } = fields;
    const isMonth = month !== undefined;
    const stated = this.#isHistory ? null : this.#story.statedYear(setting.paragraph);
    const isAside =
      stated !== null && stated !== this.#published?.first.year && (isMonth || day === undefined);
    if (isAside && this.#choiceOfMonth(null, setting).direction !== "future") {
      return inYear(stated, fields, "story", false);
    }
    const start =
      isMonth && RUNS_ON.test(setting.preposition) ? this.#story.just(setting.sentence) : null;
    const end =
      start === null
        ? null
        : inferYear(fields, start, { pick: null, direction: "future", isLimit: true });
    if (end !== null) return dated(fields, end, "story");
    if (told === null || !this.#isHistory || !isMonth) return null;
    return inYear(yearInHistory(told, month), fields, "story", false);
  }

  /** Months, seasons, days of a month … seen from the publication or the story. */
  #months(
    fields: CalendarFields,
    { pick }: PointMeaning,
    setting: Setting,
    told: CalendarPoint | null,
  ): Dated {
    const start = told ?? this.#published;
    if (start === null) return open(openFields(fields, null));
    const anchor = told === null ? "published" : "story";
    const { day, month } = fields;
    const isDayAlone = day !== undefined && month === undefined;
    if (start.unit === "year") {
      return dated(fields, isDayAlone ? null : pointInYear(start.first.year, fields), anchor);
    }
    const choice = this.#choiceOfMonth(pick ?? null, setting);
    return dated(
      fields,
      isDayAlone ? inferMonth(day, start, choice) : inferYear(fields, start, choice),
      anchor,
    );
  }

  /** A bare day of the week is the last one unless a verb of its own clause looks ahead. */
  #choiceOfDay(pick: Choice["pick"], setting: Setting): Choice {
    if (pick === "last" || pick === "next") return { pick, direction: null };
    const { direction, isThroughNoun, hasTense } = setting.governor();
    const isLimit = LIMITS.test(setting.preposition);
    if (direction === "past")
      return { pick, direction: isLimit && !hasTense ? "future" : direction };
    if (STARTS.test(setting.preposition)) return { pick, direction: "future" };
    if (isThroughNoun && direction === "future") return { pick, direction: "nearest" };
    return { pick, direction: isLimit || direction === "future" ? "future" : "past" };
  }

  /** A bare month behind a noun ("the end of the truce in May") or a verb without tense is the nearest one. */
  #choiceOfMonth(pick: Choice["pick"], setting: Setting): Choice {
    if (pick !== null) return { pick, direction: null };
    if (setting.preposition === "since") return { pick, direction: "past" };
    const { direction, isThroughNoun, hasTense } = setting.governor();
    const isLimit = LIMITS.test(setting.preposition);
    if (isThroughNoun || (isLimit && !hasTense))
      return { pick, direction: isLimit && !isThroughNoun ? "future" : null, isLimit };
    return { pick, direction: direction ?? (isLimit ? "future" : null), isLimit };
  }

  /** The year that the words give, two digits made four: the latest that is not far ahead. */
  #fullYear({ year, shortYear, isBc }: CalendarFields): number | null {
    if (year !== undefined) return isBc === true ? 1 - year : year;
    if (shortYear === undefined) return null;
    const now = this.#published?.first.year ?? 2050;
    const century = Math.floor(now / 100) * 100;
    return century + shortYear > now + 20 ? century - 100 + shortYear : century + shortYear;
  }

  #alternatives({ readings = [] }: PointMeaning): readonly TimexValue[] {
    return readings.flatMap((fields) => {
      const year = this.#fullYear(fields);
      const point = year === null ? null : pointInYear(year, fields);
      const value = point === null ? null : parseTimexValue(timexOf(point));
      return value === null ? [] : [value];
    });
  }
}

/** "from 3 May until 5 June": the second runs on from the first. */
const RUNS_ON = /^(?:until|till|to|through)$/;

/** What begins then has not begun where the verb is not past: "a truce from Friday". */
const STARTS = /^(?:from|starting|beginning)$/;

/** What stands after these lies ahead unless the verb is past: "by Friday". */
const LIMITS = /^(?:by|until|till|before)$/;

/** The day from which a story goes on: the last of a week, the day itself. */
function lastDayOf({ unit, first }: CalendarPoint): CalendarPoint | null {
  if (unit === "day") return { unit, first };
  return unit === "week" || unit === "weekend"
    ? shiftPoint({ unit: "day", first }, unit === "week" ? 6 : 1)
    : null;
}

function dated(fields: CalendarFields, point: CalendarPoint | null, anchor: Anchor): Dated {
  return point === null ? open(openFields(fields, null)) : { value: timexOf(point), point, anchor };
}

function open(value: string): Dated {
  return { value, point: null, anchor: null };
}

function inYear(
  year: number,
  fields: CalendarFields,
  anchor: Anchor,
  isYearStated: boolean,
): Dated {
  const point = pointInYear(year, fields);
  // 31 February: the month is all that can be kept
  if (point === null) return { ...open(openFields(fields, year)), anchor };
  return { value: timexOf(point), point, anchor, isYearStated };
}

/** "Friday last week", "March of that year", "the 3rd of this month". */
function inBase(fields: CalendarFields, base: Dated): Dated {
  const { point, anchor } = base;
  if (point === null) return open(openFields(fields, null));
  const { first, unit } = point;
  if (fields.weekday !== undefined && unit === "week") {
    const day = shiftPoint({ unit: "day", first }, fields.weekday - 1);
    return day === null ? base : { value: timexOf(day), point: day, anchor };
  }
  if (fields.isWeekend === true && unit === "week") {
    const weekend = periodAround(first, "weekend");
    return { value: timexOf(weekend), point: weekend, anchor };
  }
  if (fields.day !== undefined && fields.month === undefined && unit === "month") {
    const day = dayAt(first.year, first.month, fields.day);
    return day === null
      ? base
      : { value: timexOf({ unit: "day", first: day }), point: { unit: "day", first: day }, anchor };
  }
  if (
    fields.month === undefined &&
    fields.season === undefined &&
    fields.quarter === undefined &&
    fields.half === undefined &&
    fields.named === undefined
  )
    return base;
  return inYear(first.year, fields, anchor, false);
}

/** In a history the months run on: January after December is of the next year. */
function yearInHistory({ unit, first }: CalendarPoint, month: number): number {
  if (rankOf(unit) > rankOf("month")) return first.year;
  if (first.month >= 11 && month <= 2) return first.year + 1;
  return first.year;
}

function eraOf({ decade, century, isBc }: CalendarFields): string | null {
  const sign = isBc === true ? "BC" : "";
  if (decade !== undefined) return sign + String(decade).padStart(3, "0");
  if (century !== undefined) return sign + String(century).padStart(2, "0");
  return null;
}
