/** One report of the page: its head, then row by row the text and the statements that start there. */
import type { Span, Statement } from "@rapporteur/codebook";
import { shownFile } from "../output/location.ts";
import type { ReadReport } from "../output/renderer.ts";
import { shownDate } from "../output/shown-date.ts";
import { ACT_GLYPHS, contentStart, SOURCING_WORDS, speakerLabel } from "../output/statement-words.ts";
import { emptyTally, tally, tallyWords } from "../output/tally.ts";
import { cut, type Mark, type Segment } from "./cut.ts";
import { escapeHtml } from "./escape-html.ts";
import { type Row, readRows } from "./rows.ts";

/** A statement as the page numbers it: from 1, by where its words start. */
interface Numbered {
  readonly statement: Statement;
  readonly number: number;
  /** Names it on the page: `r2s7` is statement 7 of report 2. */
  readonly id: string;
}

/** What a piece of the text is to a statement. */
interface Sign {
  readonly role: "source" | "cue" | "content";
  readonly of: Numbered;
  readonly isFirst: boolean;
}

/** The article of a report; `order` numbers it on the page, from 1. */
export function articleOf(read: ReadReport, order: number): string {
  const { reading } = read;
  const numbered = numberedStatements(read, `r${order}`);
  const rows = readRows(reading.report.text);
  const marks = inRows(rows, numbered.flatMap(marksOf), ({ span }) => span);
  const starting = inRows(rows, numbered, ({ statement }) => startSpan(statement));
  const shown = rows.map((row, index) => rowOf(read, row, marks[index] ?? [], starting[index] ?? []));
  return `<article class="report" aria-labelledby="r${order}">
${topOf(read, numbered, order)}
${shown.join("\n")}
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

function marksOf(of: Numbered): Mark<Sign>[] {
  const { source, cue, content } = of.statement;
  const marked = (spans: readonly Span[], role: Sign["role"]): Mark<Sign>[] =>
    spans.map((span, index) => ({ span, sign: { role, of, isFirst: index === 0 } }));
  return [...marked(source, "source"), ...marked(cue, "cue"), ...marked(content, "content")];
}

/** The first character of what was said: the statement stands beside the row that has it. */
function startSpan(statement: Statement): Span {
  const start = contentStart(statement);
  return { start, end: start + 1 };
}

/** For each row the items that reach into it, in the order given. Rows follow each other without gap. */
function inRows<Item>(rows: readonly Row[], items: readonly Item[], spanOf: (item: Item) => Span): Item[][] {
  const byRow: Item[][] = rows.map(() => []);
  for (const item of items) {
    const { start, end } = spanOf(item);
    for (let index = rowAt(rows, start); (rows[index]?.start ?? end) < end; index++) byRow[index]?.push(item);
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

function topOf(read: ReadReport, numbered: readonly Numbered[], order: number): string {
  const { title, publisher, published, url } = read.reading.report;
  const counts = emptyTally();
  tally(counts, read.reading);
  const dateline = [published === null ? null : escapeHtml(shownDate(published)), addressOf(url)];
  const lines = [
    publisher === null ? "" : `<p class="publisher caps" dir="auto">${escapeHtml(publisher)}</p>`,
    `<h1 id="r${order}"${langOf(read)} dir="auto">${escapeHtml(title ?? shownFile(read))}</h1>`,
    `<p class="dateline">${dateline.filter((part) => part !== null).join(" · ")}</p>`,
    `<p class="tally">${escapeHtml(tallyWords(counts))}<br>read from <span dir="auto">${escapeHtml(shownFile(read))}</span></p>`,
  ];
  return `<header class="top"><div>${lines.join("\n")}</div>${speakersOf(read, numbered, order)}</header>`;
}

function addressOf(url: string | null): string | null {
  if (url === null) return null;
  const words = escapeHtml(url);
  // a "javascript:" address is words and no link
  if (!/^https?:\/\//i.test(url)) return words;
  return `<a href="${words}" rel="noreferrer">${words.replace(/^https?:\/\//i, "")}</a>`;
}

/** An index of persons, as at the end of a book. */
function speakersOf(read: ReadReport, numbered: readonly Numbered[], order: number): string {
  if (numbered.length === 0) return "";
  const bySpeaker = Map.groupBy(numbered, ({ statement }) => speakerLabel(read.reading, statement));
  const items = [...bySpeaker].map(([speaker, own]) => {
    const places = own.map(
      ({ id, number }) => `<a href="#${id}" aria-label="Statement ${number}">${number}</a>`,
    );
    return `<li><span dir="auto">${escapeHtml(speaker)}</span><span class="places">${places.join(" ")}</span></li>`;
  });
  return `<nav aria-labelledby="r${order}who"><h2 id="r${order}who" class="caps">Who speaks</h2><ul>${items.join("\n")}</ul></nav>`;
}

function rowOf(read: ReadReport, row: Row, marks: readonly Mark<Sign>[], starting: readonly Numbered[]): string {
  const { text } = read.reading.report;
  const words = { start: row.start, end: row.wordsEnd };
  if (words.start >= words.end) return "";
  const pieces = cut(words, marks).map((segment) => pieceOf(text, segment));
  const notes = starting.map((one) => noteOf(read, one));
  const list = notes.length === 0 ? "" : `<ul class="notes">${notes.join("\n")}</ul>`;
  const kind = row.isWrapped ? "text" : "text as-set";
  return `<div class="row"><p class="${kind}"${langOf(read)} dir="auto">${pieces.join("")}</p>${list}</div>`;
}

/** A piece of the text; before the first words of a statement stands its number, which is not part of the text. */
function pieceOf(text: string, segment: Segment<Sign>): string {
  const words = escapeHtml(text.slice(segment.start, segment.end).replaceAll("\r\n", "\n"));
  if (segment.signs.length === 0) return words;
  const numbers = segment.signs
    .filter(({ role, of, isFirst }) => role === "content" && isFirst && contentStart(of.statement) === segment.start)
    .map(({ of: { id, number } }) => `<span class="number" id="${id}" data-s="${id}" data-n="${number}"></span>`);
  const roles = new Set(segment.signs.map(({ role }) => role));
  const ids = new Set(segment.signs.map(({ of }) => of.id));
  return `${numbers.join("")}<mark class="${[...roles].join(" ")}" data-s="${[...ids].join(" ")}">${words}</mark>`;
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
