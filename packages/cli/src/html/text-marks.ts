/** What the page marks in a text: the parts of statements, the mentions of actors, the times. */
import type { Actor, Span, Statement, TimeExpression } from "@rapporteur/codebook";
import { mainRole, partyWords } from "../output/actor-words.ts";
import type { ReadReport } from "../output/renderer.ts";
import { shownDate } from "../output/shown-date.ts";
import { contentStart } from "../output/statement-words.ts";
import type { Mark, Segment } from "./cut.ts";
import { escapeHtml } from "./escape-html.ts";

/** A statement as the page numbers it: from 1, by where its words start. */
export interface Numbered {
  readonly statement: Statement;
  readonly number: number;
  /** Names it on the page: `r2s7` is statement 7 of report 2. */
  readonly id: string;
}

/** What a piece of the text is part of. */
export type Sign =
  | {
      readonly role: "source" | "cue" | "content";
      readonly of: Numbered;
      readonly isFirst: boolean;
    }
  | {
      readonly role: "mention";
      readonly actor: string;
      readonly mention: string;
      readonly start: number;
      readonly isFirst: boolean;
      readonly says: string;
    }
  | { readonly role: "time"; readonly time: string; readonly start: number; readonly says: string };

/** The marks of statements, then of mentions, then of times. */
export function marksOf(
  read: ReadReport,
  numbered: readonly Numbered[],
  prefix: string,
): Mark<Sign>[] {
  const { actors, times } = read.reading;
  return [
    ...numbered.flatMap(statementMarks),
    ...actors.flatMap((actor) => mentionMarks(read, actor, prefix)),
    ...times.map((time) => timeMark(read, time, prefix)),
  ];
}

function statementMarks(of: Numbered): Mark<Sign>[] {
  const { source, cue, content } = of.statement;
  const marked = (spans: readonly Span[], role: "source" | "cue" | "content"): Mark<Sign>[] =>
    spans.map((span, index) => ({ span, sign: { role, of, isFirst: index === 0 } }));
  return [...marked(source, "source"), ...marked(cue, "cue"), ...marked(content, "content")];
}

function mentionMarks({ reading }: ReadReport, actor: Actor, prefix: string): Mark<Sign>[] {
  const says = [actor.name, mainRole(actor), partyWords(reading, actor) ?? ""]
    .filter((part) => part !== "")
    .join(" · ");
  return actor.mentions.map(({ span }, index) => {
    const id = `${prefix}${actor.id}`;
    return {
      span,
      sign: {
        role: "mention",
        actor: id,
        mention: `${id}m${index + 1}`,
        start: span.start,
        isFirst: index === 0,
        says,
      },
    };
  });
}

function timeMark(
  read: ReadReport,
  { id, span, ...time }: TimeExpression,
  prefix: string,
): Mark<Sign> {
  return {
    span,
    sign: {
      role: "time",
      time: `${prefix}${id}`,
      start: span.start,
      says: timeWords(read, { id, ...time }),
    },
  };
}

/** "5 May 2031", "P45D (duration)", "open: 3 April 2031 or 4 March 2031". */
export function timeWords(
  { grounds }: ReadReport,
  { id, type, value }: Omit<TimeExpression, "span">,
): string {
  const alternatives = grounds?.alternatives[id] ?? [];
  if (alternatives.length > 0)
    return `open: ${alternatives.map((other) => shownDate(other as never)).join(" or ")}`;
  const date = grounds?.dates[id];
  return date === undefined ? `${value} (${type.toLowerCase()})` : shownDate(date);
}

/** A piece of the text; before the first words of a statement stands its number, which is not part of the text. */
export function pieceOf(text: string, segment: Segment<Sign>): string {
  const words = escapeHtml(text.slice(segment.start, segment.end).replaceAll("\r\n", "\n"));
  if (segment.signs.length === 0) return words;
  const anchors = segment.signs.map((sign) => anchorOf(sign, segment.start));
  const roles = new Set(segment.signs.map(({ role }) => role));
  const says = segment.signs
    .filter((sign) => sign.role === "mention" || sign.role === "time")
    .map((sign) => sign.says);
  const attributes = [
    attribute(
      "data-s",
      segment.signs.map((sign) => ("of" in sign ? sign.of.id : "")),
    ),
    attribute(
      "data-a",
      segment.signs.map((sign) => (sign.role === "mention" ? sign.actor : "")),
    ),
    attribute(
      "data-m",
      segment.signs.map((sign) => (sign.role === "mention" ? sign.mention : "")),
    ),
    attribute(
      "data-t",
      segment.signs.map((sign) => (sign.role === "time" ? sign.time : "")),
    ),
    says.length === 0 ? "" : ` title="${escapeHtml(says.join("\n"))}"`,
  ];
  return `${anchors.join("")}<mark class="${[...roles].join(" ")}"${attributes.join("")}>${words}</mark>`;
}

/** What links lead to: the number of a statement, the first mention of an actor, a time. */
function anchorOf(sign: Sign, start: number): string {
  if (sign.role === "mention")
    return sign.isFirst && sign.start === start
      ? `<span class="anchor" id="${sign.mention}"></span>`
      : "";
  if (sign.role === "time")
    return sign.start === start ? `<span class="anchor" id="${sign.time}"></span>` : "";
  const isStart =
    sign.role === "content" && sign.isFirst && contentStart(sign.of.statement) === start;
  const { id, number } = sign.of;
  return isStart ? `<span class="number" id="${id}" data-s="${id}" data-n="${number}"></span>` : "";
}

function attribute(name: string, values: readonly string[]): string {
  const found = [...new Set(values.filter((value) => value !== ""))];
  return found.length === 0 ? "" : ` ${name}="${found.join(" ")}"`;
}
