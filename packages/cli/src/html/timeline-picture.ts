/**
 * The dated times of a report on one line. Days near the report are wide and years away are narrow (inverse
 * hyperbolic sine of the days from it), so that "last week" and "in 2019" fit on one line; the ticks say so.
 * Every place is a share of the width, so the picture fits any page without a script.
 */
import { type DatedTime, daysOf, type Timeline, timelineOf } from "../output/dated-times.ts";
import type { ReadReport } from "../output/renderer.ts";
import { sharedYear, shortDate } from "../output/short-date.ts";
import { shownDate } from "../output/shown-date.ts";
import { quotedWords, timeNotes } from "../output/when-lines.ts";
import { escapeHtml } from "./escape-html.ts";

const LANES = 3;
const LANE_HEIGHT = 13;
const LABEL_HEIGHT = 14;
const AXIS = LABEL_HEIGHT + LANES * LANE_HEIGHT + 4;
const HEIGHT = AXIS + 24;
/** Days within which the scale is about even. */
const EVEN_DAYS = 3;
/** Shares of the width: room at both ends, and the least between two marks of a lane. */
const EDGE = 2;
const LEAST_GAP = 1.6;
/** Shares of the width that a letter of a date takes, on a wide page and on a telephone. */
const LETTER = { wide: 0.55, narrow: 1.75 };

const TICKS: readonly (readonly [days: number, words: string, isMinor: boolean])[] = [
  [7, "1 week", true],
  [30, "1 month", false],
  [365, "1 year", false],
  [3650, "10 years", false],
  [36_500, "100 years", false],
];

/** A strip with its notes; empty where the report has no times to show. */
export function timelinePicture(read: ReadReport, order: number): string {
  const timeline = timelineOf(read);
  const notes = timeNotes(read, timeline).map(
    (words) => `<p class="open" dir="auto">${escapeHtml(words)}</p>`,
  );
  if (timeline.dated.length === 0 && notes.length === 0) return "";
  const picture = timeline.dated.length === 0 ? "" : pictureOf(read, timeline, order);
  return `<section class="when" aria-labelledby="r${order}when"><div class="heading"><h2 id="r${order}when" class="caps">Times</h2><p class="caption" aria-hidden="true"></p></div>${picture}${notes.join("")}</section>`;
}

function pictureOf(read: ReadReport, { dated }: Timeline, order: number): string {
  const { start, end } = daysOf(dated);
  const report = dated.find(({ isPublished }) => isPublished)?.first ?? null;
  const xOf = scaleOf(start, end, report);
  const lanes = Array.from({ length: LANES }, () => Number.NEGATIVE_INFINITY);
  const marks = dated
    .filter(({ times }) => times.length > 0)
    .map((one) => {
      const from = xOf(one.first);
      const to = xOf(one.last);
      const free = lanes.findIndex((used) => from - used >= LEAST_GAP);
      const lane = free < 0 ? LANES - 1 : free;
      lanes[lane] = Math.max(to, lanes[lane] ?? 0);
      return markOf(read, one, {
        from,
        to,
        lane,
        isLater: report !== null && one.first > report,
        order,
      });
    });
  return `<svg role="group" aria-label="Timeline, earliest first" width="100%" height="${HEIGHT}">
<line class="axis" x1="0" x2="100%" y1="${AXIS}" y2="${AXIS}"/>
${ticksOf(start, end, report, xOf).join("")}
${datesOf(dated, xOf).join("")}
${marks.join("\n")}
</svg>`;
}

/** Gives the place of a day, in shares of the width from 0 to 100. */
function scaleOf(start: number, end: number, report: number | null): (day: number) => number {
  const bend = (day: number): number =>
    report === null ? day : Math.asinh((day - report) / EVEN_DAYS);
  const [from, to] = [bend(start), bend(end)];
  return (day) => (to === from ? 50 : EDGE + ((bend(day) - from) / (to - from)) * (100 - 2 * EDGE));
}

interface Placed {
  readonly from: number;
  readonly to: number;
  readonly lane: number;
  readonly isLater: boolean;
  readonly order: number;
}

/** A day is a dot, a longer time a bar; what lies after the report is hollow. The link leads to the words. */
function markOf(
  read: ReadReport,
  { date, times, first, last }: DatedTime,
  { from, to, lane, isLater, order }: Placed,
): string {
  const y = AXIS - 10 - lane * LANE_HEIGHT;
  const ids = times.map(({ id }) => `r${order}${id}`);
  const label = `${shownDate(date)}: ${quotedWords(read, times)}`;
  const shape =
    first === last
      ? `<circle cx="${share(from)}" cy="${y}" r="4.5"/>`
      : `<rect x="${share(from)}" width="${share(Math.max(1, to - from))}" y="${y - 3}" height="6" rx="3"/>`;
  const hit = `<rect class="hit" x="${share(Math.max(0, from - 0.8))}" width="${share(to - from + 1.6)}" y="${y - 7}" height="14"/>`;
  return `<a class="point${isLater ? " later" : ""}" href="#${ids[0]}" data-t="${ids.join(" ")}" aria-label="${escapeHtml(label)}"><title>${escapeHtml(label)}</title>${hit}${shape}</a>`;
}

/** A date this near an end grows inwards. */
const AT_END = 10;

interface Label {
  readonly words: string;
  readonly x: number;
}

/** The dates written out, as many as have room beside each other, days before longer times; that of the report stands below. */
function datesOf(dated: readonly DatedTime[], xOf: (day: number) => number): string[] {
  const year = sharedYear(dated);
  const labels = dated
    .filter(({ isPublished }) => !isPublished)
    .toSorted((a, b) => a.last - a.first - (b.last - b.first))
    .map(({ date, first, last }) => ({
      words: shortDate(date, year),
      x: (xOf(first) + xOf(last)) / 2,
    }));
  const shown = withRoom(labels, LETTER.wide);
  const narrow = withRoom(shown, LETTER.narrow);
  return shown.map((label) => {
    const { words, x } = label;
    const anchor = x < AT_END ? "start" : x > 100 - AT_END ? "end" : "middle";
    return `<text class="date${narrow.includes(label) ? "" : " minor"}" x="${share(x)}" y="10" text-anchor="${anchor}">${escapeHtml(words)}</text>`;
  });
}

function withRoom(labels: readonly Label[], letter: number): Label[] {
  const shown: Label[] = [];
  for (const label of labels) {
    const least = (other: Label) => ((other.words.length + label.words.length) / 2 + 2) * letter;
    if (shown.every((other) => Math.abs(other.x - label.x) > least(other))) shown.push(label);
  }
  return shown;
}

/** How far from the report; without one only the ends are named. */
function ticksOf(
  start: number,
  end: number,
  report: number | null,
  xOf: (day: number) => number,
): string[] {
  const y = AXIS + 17;
  if (report === null) return [];
  const at = TICKS.flatMap(([days, words, isMinor]) => [
    ...(report - days >= start ? [tick(xOf(report - days), `−${words}`, isMinor, y)] : []),
    ...(report + days <= end ? [tick(xOf(report + days), `+${words}`, isMinor, y)] : []),
  ]);
  const x = share(xOf(report));
  return [
    ...at,
    `<line class="report-day" x1="${x}" x2="${x}" y1="${LABEL_HEIGHT}" y2="${AXIS + 5}"/><text class="report-day" x="${x}" y="${y}" text-anchor="middle">published</text>`,
  ];
}

function tick(x: number, words: string, isMinor: boolean, y: number): string {
  const minor = isMinor ? " minor" : "";
  return `<line class="tick${minor}" x1="${share(x)}" x2="${share(x)}" y1="${AXIS}" y2="${AXIS + 5}"/><text class="tick${minor}" x="${share(x)}" y="${y}" text-anchor="middle">${words}</text>`;
}

function share(x: number): string {
  return `${x.toFixed(2)}%`;
}
