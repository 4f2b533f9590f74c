/** One report of the page: its head, its timeline, its people, then row by row the text and the statements that start there. */
import type { Span, Statement } from "@rapporteur/codebook";
import { shownFile } from "../output/location.ts";
import type { ReadReport } from "../output/renderer.ts";
import { shownDate } from "../output/shown-date.ts";
import {
  ACT_GLYPHS,
  contentStart,
  SOURCING_WORDS,
  speakerLabel,
} from "../output/statement-words.ts";
import { emptyTally, tally, tallyWords } from "../output/tally.ts";
import { cut, type Mark } from "./cut.ts";
import { escapeHtml } from "./escape-html.ts";
import { peopleOf } from "./people.ts";
import { type Row, readRows } from "./rows.ts";
import { marksOf, type Numbered, pieceOf, type Sign } from "./text-marks.ts";
import { timelinePicture } from "./timeline-picture.ts";

/** The article of a report; `order` numbers it on the page, from 1. */
export function articleOf(read: ReadReport, order: number): string {
  const { reading } = read;
  const numbered = numberedStatements(read, `r${order}`);
  const rows = readRows(reading.report.text);
  const marks = inRows(rows, marksOf(read, numbered, `r${order}`), ({ span }) => span);
  const starting = inRows(rows, numbered, ({ statement }) => startSpan(statement));
  const shown = rows.map((row, index) =>
    rowOf(read, row, marks[index] ?? [], starting[index] ?? []),
  );
  return `<article class="report" aria-labelledby="r${order}">
${topOf(read, order)}
${timelinePicture(read, order)}
<div class="sheet">${peopleOf(read, numbered, order)}
<div class="rows">${shown.join("\n")}</div></div>
</article>
`;
}

function numberedStatements(read: ReadReport, prefix: string): Numbered[] {
  return read.reading.statements
    .toSorted((a, b) => contentStart(a) - contentStart(b))
    .map((statement, index) => ({
      statement,
      number: index + 1,
      id: `${prefix}s${index + 1}`,
    }));
}

/** The first character of what was said: the statement stands beside the row that has it. */
function startSpan(statement: Statement): Span {
  const start = contentStart(statement);
  return { start, end: start + 1 };
}

/** For each row the items that reach into it, in the order given. Rows follow each other without gap. */
function inRows<Item>(
  rows: readonly Row[],
  items: readonly Item[],
  spanOf: (item: Item) => Span,
): Item[][] {
  const byRow: Item[][] = rows.map(() => []);
  for (const item of items) {
    const { start, end } = spanOf(item);
    for (let index = rowAt(rows, start); (rows[index]?.start ?? end) < end; index++)
      byRow[index]?.push(item);
  }
  return byRow;
}

function rowAt(rows: readonly Row[], offset: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((rows[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function topOf(read: ReadReport, order: number): string {
  const { title, publisher, published, url } = read.reading.report;
  const counts = emptyTally();
  tally(counts, read.reading);
  const dateline = [published === null ? null : escapeHtml(shownDate(published)), addressOf(url)];
  const by =
    publisher === null ? "" : `<p class="publisher caps" dir="auto">${escapeHtml(publisher)}</p>`;
  return `<header class="top"><div>${by}
<h1 id="r${order}"${langOf(read)} dir="auto">${escapeHtml(title ?? shownFile(read))}</h1></div>
<div><p class="dateline">${dateline.filter((part) => part !== null).join(" · ")}</p>
<p class="tally">${escapeHtml(tallyWords(counts))}<br>read from <span dir="auto">${escapeHtml(shownFile(read))}</span></p></div></header>`;
}

function addressOf(url: string | null): string | null {
  if (url === null) return null;
  const words = escapeHtml(url);
  // a "javascript:" address is words and no link
  if (!/^https?:\/\//i.test(url)) return words;
  return `<a href="${words}" rel="noreferrer">${words.replace(/^https?:\/\//i, "")}</a>`;
}

function rowOf(
  read: ReadReport,
  row: Row,
  marks: readonly Mark<Sign>[],
  starting: readonly Numbered[],
): string {
  const { text } = read.reading.report;
  const words = { start: row.start, end: row.wordsEnd };
  if (words.start >= words.end) return "";
  const pieces = cut(words, marks).map((segment) => pieceOf(text, segment));
  const notes = starting.map((one) => noteOf(read, one));
  const list = notes.length === 0 ? "" : `<ul class="notes">${notes.join("\n")}</ul>`;
  const kind = row.isWrapped ? "text" : "text as-set";
  return `<div class="row"><p class="${kind}"${langOf(read)} dir="auto">${pieces.join("")}</p>${list}</div>`;
}

function noteOf(read: ReadReport, { statement, number, id }: Numbered): string {
  const { act, form, sourcing, said, venue, audience } = statement;
  const about = [
    form,
    SOURCING_WORDS[sourcing],
    said === null ? null : shownDate(said),
    venue,
    audience.length === 0 ? null : `to ${audience.join(" and ")}`,
  ].filter((part) => part !== null);
  const glyph = ACT_GLYPHS[act].trim();
  const sign = glyph === "" ? "" : `<span aria-hidden="true">${glyph}</span> `;
  return `<li class="note ${sourcing}" data-s="${id}"><a href="#${id}"><span class="n">${number}</span> <span class="who" dir="auto">${escapeHtml(speakerLabel(read.reading, statement))}</span> ${sign}${act}</a><span dir="auto">${escapeHtml(about.join(" · "))}</span></li>`;
}

/** The language of the report's own words; the page around them is English. */
function langOf({ reading }: ReadReport): string {
  const { language } = reading.report;
  return ` lang="${language === "und" ? "" : escapeHtml(language)}"`;
}
