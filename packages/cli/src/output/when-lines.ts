/**
 * The times of a report on a terminal: a strip of the days between the first and the last, then the dates in
 * order. The strip is plain ASCII and no wider than its page, so that it reads the same everywhere.
 */
import type { Edtf } from "@rapporteur/codebook";
import { cellWidth } from "../terminal/cell-width.ts";
import { flow, type Ink } from "../terminal/flow.ts";
import { type DatedTime, daysOf, shownDay, type Timeline, timelineOf } from "./dated-times.ts";
import type { ReadReport, RenderSettings } from "./renderer.ts";
import { sharedYear, shortDate } from "./short-date.ts";
import { shownDate } from "./shown-date.ts";
import { counted, wordsOfSpans } from "./statement-words.ts";

type Page = Pick<RenderSettings, "width" | "style">;

const INDENT = "   ";
const NARROWEST_STRIP = 12;
const MOST_CELLS = 60;

/** The lines of a section; none where the report has no times. */
export function whenLines(read: ReadReport, page: Page): string[] {
  const timeline = timelineOf(read);
  const notes = timeNotes(read, timeline);
  if (timeline.dated.length === 0 && notes.length === 0) return [];
  const strip = stripLine(timeline.dated, page);
  return [
    page.style.bold(`${INDENT}When`),
    ...(strip === null ? [] : [INDENT + strip]),
    ...flow(dateInks(read, timeline.dated, page), page.width - 2 * INDENT.length).map(
      ({ painted }) => INDENT + painted,
    ),
    ...notes
      .flatMap((words) =>
        flow([{ words, paint: page.style.yellow }], page.width - 2 * INDENT.length),
      )
      .map(({ painted }) => INDENT + painted),
  ];
}

/** One line for a first look: the strip alone, with the dates at its ends; `null` with fewer than two days. */
export function stripLine(dated: readonly DatedTime[], { width, style }: Page): string | null {
  const { start, end } = daysOf(dated);
  if (!(start < end)) return null;
  const [from, to] = [shownDay(start), shownDay(end)];
  const room = Math.min(
    MOST_CELLS,
    width - 2 * INDENT.length - cellWidth(from) - cellWidth(to) - 4,
  );
  if (room < NARROWEST_STRIP) return null;
  const cells = stripCells(dated, room);
  const painted = cells.map((cell) =>
    cell === "|" ? style.red(style.bold(cell)) : cell === "-" ? style.dim(cell) : cell,
  );
  return `${from} [${painted.join("")}] ${to}`;
}

/** `o` a time, `2` to `9` several, `~` the days of a longer one, `|` the day of the report. */
function stripCells(dated: readonly DatedTime[], room: number): string[] {
  const { start, end } = daysOf(dated);
  const cellOf = (day: number): number => Math.round(((day - start) / (end - start)) * (room - 1));
  const counts = Array.from({ length: room }, () => 0);
  const cells = Array.from({ length: room }, () => "-");
  for (const { first, last } of dated)
    for (let i = cellOf(first) + 1; i <= cellOf(last); i++) cells[i] = "~";
  for (const { first, times } of dated) {
    const at = cellOf(first);
    const count = (counts[at] ?? 0) + times.length;
    counts[at] = count;
    if (count > 0) cells[at] = count === 1 ? "o" : String(Math.min(9, count));
  }
  for (const { isPublished, first } of dated) if (isPublished) cells[cellOf(first)] = "|";
  return cells;
}

/** "14 March “March 14” · 5 May, the day of the report | “Monday” ×2 · …". */
function dateInks(read: ReadReport, dated: readonly DatedTime[], { style }: Page): Ink[] {
  const year = sharedYear(dated);
  const inks = dated.flatMap(({ date, isPublished, times }, index): Ink[] => {
    const words = times.length === 0 ? "" : ` ${quotedWords(read, times)}`;
    const shown = isPublished
      ? `| ${shortDate(date, year)}, the day of the report`
      : shortDate(date, year);
    return [
      { words: index === 0 ? "" : " · ", paint: style.dim },
      isPublished ? { words: shown, paint: style.bold } : { words: shown },
      { words, paint: style.dim },
    ];
  });
  return year === null || dated.length === 0
    ? inks
    : [{ words: `${year}: `, paint: style.dim }, ...inks];
}

/** "“Monday” ×2, “May 5”": each words once, with how often. */
export function quotedWords(
  { reading }: Pick<ReadReport, "reading">,
  times: DatedTime["times"],
): string {
  const byWords = Map.groupBy(times, ({ span }) => wordsOfSpans(reading, [span]));
  return [...byWords]
    .map(([words, { length }]) => `“${words}”${length === 1 ? "" : ` ×${length}`}`)
    .join(", ");
}

/** What a reader must know of times that have no one date. */
export function timeNotes({ reading }: ReadReport, { relative, ambiguous }: Timeline): string[] {
  const open = ambiguous.map(({ time, alternatives }) => {
    const meant = alternatives.map((value) => shownDate(value as Edtf)).join(" or ");
    return `“${wordsOfSpans(reading, [time.span])}” may mean ${meant}.`;
  });
  if (relative.length === 0) return open;
  const stay = relative.length === 1 ? "stays" : "stay";
  return [
    ...open,
    `${counted(relative.length, "time")} ${stay} open: the report has no date. Give one with --published.`,
  ];
}
