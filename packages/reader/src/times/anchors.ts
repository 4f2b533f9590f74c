/** What times hang on: the date of publication, and the story's running time. */
import type { Edtf } from "@rapporteur/codebook";
import { type CalendarPoint, dayAt, periodAround, rankOf } from "./calendar-point.ts";
import type { DateUnit } from "./meaning.ts";

/** The publication as a day, month or year; `null` when there is none or it is none of these. */
export function publicationOf(published: Edtf | null): CalendarPoint | null {
  const groups = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?(?:T[^/]*)?[?~%]?$/.exec(
    published ?? "",
  )?.groups;
  if (groups === undefined) return null;
  const { year, month, day } = groups;
  const first = dayAt(Number(year), Number(month ?? 1), Number(day ?? 1));
  if (first === null) return null;
  return { unit: day !== undefined ? "day" : month !== undefined ? "month" : "year", first };
}

/** A time that the text has reached. */
interface Reached {
  readonly point: CalendarPoint;
  readonly paragraph: number;
  readonly sentence: number;
  /** The words give the year. */
  readonly isYearStated: boolean;
}

/** The times that the text has told of, latest last. */
export class Story {
  /** The last one of each unit. */
  readonly #byRank: (Reached & { readonly order: number })[] = [];
  #last: Reached | null = null;
  #count = 0;

  reach(reached: Reached): void {
    this.#last = reached;
    this.#byRank[rankOf(reached.point.unit)] = { ...reached, order: this.#count++ };
  }

  get last(): CalendarPoint | null {
    return this.#last?.point ?? null;
  }

  /** The year that the last time of this paragraph states. */
  statedYear(paragraph: number): number | null {
    const last = this.#last;
    return last?.isYearStated &&
      last.paragraph === paragraph &&
      rankOf(last.point.unit) <= rankOf("year")
      ? last.point.first.year
      : null;
  }

  /** The day or month told of in this sentence or the one before: what "until 31 May" runs on from. */
  just(sentence: number): CalendarPoint | null {
    const last = this.#last;
    const isNear = last !== null && sentence - last.sentence <= 1;
    return isNear && rankOf(last.point.unit) <= rankOf("month") ? last.point : null;
  }

  /** The day told of in this sentence or the one before it in the paragraph. */
  dayNear(sentence: number, paragraph: number): CalendarPoint | null {
    const day = this.#byRank[0];
    return day !== undefined && day.paragraph === paragraph && sentence - day.sentence <= 1
      ? day.point
      : null;
  }

  /** The last day told of. */
  get day(): CalendarPoint | null {
    return this.#byRank[0]?.point ?? null;
  }

  /**
   * The latest time as fine as `unit`, in that unit. The last time of all when it is coarser and the finer
   * one lies elsewhere. `null` when nothing was told.
   */
  at(unit: DateUnit): CalendarPoint | null {
    const last = this.#last?.point;
    if (last === undefined) return null;
    let finest: (Reached & { readonly order: number }) | undefined;
    for (let rank = 0; rank <= rankOf(unit); rank++) {
      const reached = this.#byRank[rank];
      if (reached !== undefined && (finest === undefined || reached.order > finest.order))
        finest = reached;
    }
    if (finest === undefined) return last;
    const isElsewhere =
      rankOf(last.unit) > rankOf(unit) &&
      !periodAround(finest.point.first, last.unit).first.equals(last.first);
    return isElsewhere ? last : periodAround(finest.point.first, unit);
  }
}
