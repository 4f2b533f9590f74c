/**
 * Cuts a text into paragraphs. A blank line always ends one; a single line break ends one unless the
 * block is hard-wrapped (mail, plain-text agencies), where the break is only a space.
 */
import type { Span } from "@rapporteur/codebook";

/** A line shorter than this share of its block's longest line was ended by its author, not by the wrapping. */
const FULL_LINE_SHARE = 0.6;
const WRAP_WIDTH = { least: 40, most: 100 };

/**
 * Reads the paragraphs of a text, in order, without the white space around them.
 *
 * @returns spans in UTF-16 code units; empty when the text holds nothing but white space
 *
 * Cost: linear in the text.
 */
export function readParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  for (const block of blocksOf(text)) {
    const widest = block.reduce((most, line) => Math.max(most, line.end - line.start), 0);
    let open: Span | null = null;
    // where the last line of the open paragraph begins
    let lineStart = 0;
    for (const line of block) {
      if (open !== null && isWrapped(text, open.end - lineStart, line, widest)) {
        lineStart = afterBreak(text, open.end, line.start) ?? lineStart;
        open = { start: open.start, end: line.end };
        continue;
      }
      if (open !== null) paragraphs.push(open);
      open = line;
      lineStart = line.start;
    }
    if (open !== null) paragraphs.push(open);
  }
  return paragraphs;
}

/** Lines without their outer white space, grouped by blank lines. */
function* blocksOf(text: string): Generator<Span[]> {
  let block: Span[] = [];
  let from = 0;
  while (from <= text.length) {
    const next = nextBreak(text, from);
    const line = trimmed(text, from, next);
    if (line.start < line.end) block.push(line);
    else if (block.length > 0) {
      yield block;
      block = [];
    }
    // "\r\n" is one break
    from = next + (text[next] === "\r" && text[next + 1] === "\n" ? 2 : 1);
  }
  if (block.length > 0) yield block;
}

const LINE_BREAK = /[\n\r\u2028\u2029\v\f\u0085]/g;

function nextBreak(text: string, from: number): number {
  LINE_BREAK.lastIndex = from;
  return LINE_BREAK.exec(text)?.index ?? text.length;
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** White space and the characters that no reader sees: controls, zero-width space, byte order mark. */
function isBlank(code: number): boolean {
  return (
    code <= 0x20 ||
    (code >= 0x7f && code <= 0xa0) ||
    code === 0x200b ||
    code === 0xfeff ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a)
  );
}

/**
 * Takes "…the talks that\nbegan on Monday", leaves "Concessions under consideration\nHigh-ranking…" and
 * lists: a wrapped line is nearly as wide as its block and does not end its sentence, or goes on in lower case.
 */
function isWrapped(text: string, lastLine: number, line: Span, widest: number): boolean {
  if (widest < WRAP_WIDTH.least || widest > WRAP_WIDTH.most) return false;
  if (lastLine < FULL_LINE_SHARE * widest) return false;
  const next = text.slice(line.start, line.start + 2);
  if (/^(?:[-*•–—·]\s|\d+[.)])/u.test(text.slice(line.start, line.start + 4))) return false;
  return /^\p{Ll}/u.test(next) || widest - lastLine < 16;
}

/** Behind the last line feed or carriage return of a stretch between two lines; null when it has none. */
function afterBreak(text: string, from: number, to: number): number | null {
  for (let i = to; i > from; i--) if (text[i - 1] === "\n" || text[i - 1] === "\r") return i;
  return null;
}
