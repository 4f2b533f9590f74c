/** The dated times of a report on one line of days, with the day it was published. */
import { boundsOf, type Edtf, type TimeExpression } from "@rapporteur/codebook";
import type { ReadReport } from "./renderer.ts";
import { shownDate } from "./shown-date.ts";

/** Times that have the same date. */
export interface DatedTime {
  readonly date: Edtf;
  /** In the order of the text; empty for the published date where no time of the text has it. */
  readonly times: readonly TimeExpression[];
  readonly isPublished: boolean;
  /** Days since 1970; `last` is the last day that the date may mean. */
  readonly first: number;
  readonly last: number;
}

/** What is known of the times of a report as a whole. */
export interface Timeline {
  /** By their first day, then the shorter first; empty when nothing in the report has a date. */
  readonly dated: readonly DatedTime[];
  /** Times that would have a date if the report had one. */
  readonly relative: readonly TimeExpression[];
  /** Times whose words leave open which day they mean, with the days. */
  readonly ambiguous: readonly {
    readonly time: TimeExpression;
    readonly alternatives: readonly string[];
  }[];
}

/** The hour of a time falls away: a timeline has days. The published date is on it where it has times beside it. */
export function timelineOf({ reading, grounds }: ReadReport): Timeline {
  const { times, report } = reading;
  const ambiguous = times.flatMap((time) => {
    const alternatives = grounds?.alternatives[time.id] ?? [];
    return alternatives.length === 0 ? [] : [{ time, alternatives }];
  });
  const open = new Set(ambiguous.map(({ time }) => time.id));
  const byDay = Map.groupBy(
    times.filter(({ id }) => !open.has(id)),
    ({ id }) => dayOf(grounds?.dates[id] ?? null),
  );
  const published = dayOf(report.published);
  const days = [...byDay.keys()].filter((day) => day !== null);
  const all = published === null || days.length === 0 ? days : [...new Set([...days, published])];
  return {
    dated: all
      .flatMap((date) => placed(date, byDay.get(date) ?? [], date === published))
      .sort((a, b) => a.first - b.first || a.last - b.last),
    relative: report.published === null ? (byDay.get(null) ?? []).filter(isRelative) : [],
    ambiguous,
  };
}

function dayOf(date: Edtf | null): Edtf | null {
  return date === null ? null : (date.replace(/T.*$/u, "") as Edtf);
}

const MS_PER_DAY = 86_400_000;

/** The first and the last day of a timeline; `start` is greater than `end` where it is empty. */
export function daysOf(dated: readonly DatedTime[]): {
  readonly start: number;
  readonly end: number;
} {
  return {
    start: Math.min(...dated.map(({ first }) => first)),
    end: Math.max(...dated.map(({ last }) => last)),
  };
}

/** A day as people write it: "14 March 2031". */
export function shownDay(day: number): string {
  return shownDate(new Date(day * MS_PER_DAY).toISOString().slice(0, 10) as Edtf);
}

function placed(date: Edtf, times: readonly TimeExpression[], isPublished: boolean): DatedTime[] {
  const { earliest, latest } = boundsOf(date);
  const first = earliest === null ? Number.NaN : Date.parse(earliest) / MS_PER_DAY;
  const last = latest === null ? Number.NaN : Date.parse(latest) / MS_PER_DAY - 1;
  return Number.isFinite(first) && Number.isFinite(last)
    ? [{ date, times, isPublished, first, last }]
    : [];
}

// takes "XXXX-03-14", "XXXX-WXX-1"; leaves "P30D", "PXM", "XXXX-XX-XX" of "daily", which is a set
function isRelative({ type, value }: TimeExpression): boolean {
  return (type === "DATE" || type === "TIME") && value.includes("X");
}
