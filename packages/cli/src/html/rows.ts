import type { Span } from "@rapporteur/codebook";

/** A stretch of the text that is set as one paragraph, with the statements that start in it beside it. */
export interface Row extends Span {
  /** End of the words; white space follows up to `end`. */
  readonly wordsEnd: number;
  /** Line breaks are those of a narrow page (mail, agencies) and not the author's. */
  readonly isWrapped: boolean;
}

/** Text that was broken to fit a page has no line longer than this. */
const WIDEST_WRAPPED = 100;
const NARROWEST_WRAPPED = 55;

// takes "\n\n", "\r\n \r\n\r\n"; leaves the break inside a verse
const BLANK_LINES = /(?:\r\n|\n|\r)(?:[^\S\n\r]*(?:\r\n|\n|\r))+/g;
const LINE_BREAK = /\r\n|\n|\r/g;

/**
 * Cuts a text into rows that follow each other without gap. Blank lines part rows; so does every line
 * break of a block with lines longer than a page is wide, where each line is a paragraph.
 *
 * @returns none for an empty text
 */
export function readRows(text: string): Row[] {
  return cutAfter(text, { start: 0, end: text.length }, BLANK_LINES).flatMap((block) => {
    const lines = cutAfter(text, block, LINE_BREAK);
    const lengths = lines.map((line) => wordsEndOf(text, line) - line.start);
    if (lengths.some((length) => length > WIDEST_WRAPPED)) {
      return lines.map((line) => ({ ...line, wordsEnd: wordsEndOf(text, line), isWrapped: false }));
    }
    const wrapped = lengths.slice(0, -1).filter((length) => length >= NARROWEST_WRAPPED).length;
    const isWrapped = wrapped > 0 && wrapped >= (lines.length - 1) / 2;
    return [{ ...block, wordsEnd: wordsEndOf(text, block), isWrapped }];
  });
}

/** Parts of a stretch, each ending after a place that the pattern takes. */
function cutAfter(text: string, { start, end }: Span, pattern: RegExp): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const {
    index,
    0: { length },
  } of text.slice(start, end).matchAll(pattern)) {
    parts.push({ start: from, end: start + index + length });
    from = start + index + length;
  }
  if (from < end) parts.push({ start: from, end });
  return parts;
}

function wordsEndOf(text: string, { start, end }: Span): number {
  return start + text.slice(start, end).trimEnd().length;
}
