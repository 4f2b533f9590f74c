/** One statement on a terminal: who, what kind and where on the first line, the words below. */
import type { Reading, Statement } from "@rapporteur/codebook";
import { flow, type Ink } from "../terminal/flow.ts";
import type { Style } from "../terminal/style.ts";
import { shownDate } from "./shown-date.ts";
import { ACT_GLYPHS, SOURCING_WORDS, speakerLabel, wordsOfSpans } from "./statement-words.ts";

/** Where a statement is printed. */
export interface StatementPage {
  /** Its place in the report, as shown. */
  readonly place: string;
  readonly width: number;
  readonly style: Style;
}

const INDENT = "   ";
const LEAST_WIDTH = 24;

/** The lines of a statement, none ending in a space. Colour repeats what a word says. */
export function statementLines(
  reading: Reading,
  statement: Statement,
  { place, width, style }: StatementPage,
): string[] {
  const head: Ink[] = [
    { words: speakerLabel(reading, statement), paint: style.bold },
    { words: ` · ${statement.act}` },
    { words: ` · ${statement.form} · `, paint: style.dim },
    { words: SOURCING_WORDS[statement.sourcing], paint: sourcingPaint(statement, style) },
    { words: circumstances(statement), paint: style.dim },
  ];
  const said: Ink[] = [
    { words: cueWords(reading, statement), paint: style.dim },
    { words: wordsOfSpans(reading, statement.content) },
  ];
  const room = Math.max(LEAST_WIDTH, width - INDENT.length - place.length - 2);
  const glyph = ` ${ACT_GLYPHS[statement.act]} `;
  const lines = flow(head, room).map(({ painted, width: own }, index) => {
    if (index > 0) return INDENT + painted;
    const gap = " ".repeat(Math.max(2, room + 2 - own));
    return `${glyph}${painted}${gap}${style.dim(place)}`;
  });
  const words = flow(said, Math.max(LEAST_WIDTH, width - 2 * INDENT.length));
  return [...lines, ...words.map(({ painted }) => INDENT + INDENT.slice(1) + painted)];
}

function sourcingPaint({ sourcing }: Statement, style: Style): (words: string) => string {
  if (sourcing === "anonymous") return style.yellow;
  if (sourcing === "institutional") return style.cyan;
  return sourcing === "unattributed" ? style.magenta : style.dim;
}

/** " · 11 March 2031 · in an interview · to reporters". */
function circumstances({ said, venue, audience }: Statement): string {
  const parts = [said === null ? null : shownDate(said), venue, toWhom(audience)];
  return parts.map((part) => (part === null ? "" : ` · ${part}`)).join("");
}

function toWhom(audience: readonly string[]): string | null {
  return audience.length === 0 ? null : `to ${audience.join(" and ")}`;
}

/** The words that say that it was said, before what was said. */
function cueWords(reading: Reading, { cue }: Statement): string {
  return cue.length === 0 ? "" : `${wordsOfSpans(reading, cue)}: `;
}
