/**
 * Text selectors of the Web Annotation model: where a span is, twice over, so that a place is found
 * again in a text that was edited, or found to be gone.
 *
 * A place counts as the same when the exact words stand there and the words before or after agree too.
 */
import type { Span } from "./span.ts";
import { splitsCharacter, wordsOf } from "./span.ts";

/** Offsets in code points, as the Web Annotation model counts. Source: W3C Web Annotation 4.2.5. */
export interface TextPositionSelector {
  readonly type: "TextPositionSelector";
  readonly start: number;
  readonly end: number;
}

/** The words and what is around them. Source: W3C Web Annotation 4.2.4. */
export interface TextQuoteSelector {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  /** Up to 32 characters before; fewer only at the start of the text. */
  readonly prefix: string;
  /** Up to 32 characters after; fewer only at the end of the text. */
  readonly suffix: string;
}

/** One place of a text, by count and by words. */
export interface Selectors {
  readonly position: TextPositionSelector;
  readonly quote: TextQuoteSelector;
}

const CONTEXT = 32;

/**
 * Selectors for the words of a span.
 *
 * @throws {SpanOutsideTextError} the span is empty or leaves the text
 * @throws {SpanSplitsCharacterError} the span cuts a surrogate pair
 */
export function toSelectors(text: string, span: Span): Selectors {
  const exact = wordsOf(text, span);
  const start = toCodePoint(text, span.start);
  return {
    position: { type: "TextPositionSelector", start, end: start + lengthOf(exact) },
    quote: {
      type: "TextQuoteSelector",
      exact,
      prefix: text.slice(back(text, span.start), span.start),
      suffix: text.slice(span.end, forth(text, span.end)),
    },
  };
}

/**
 * Finds the place again, in the same text or in a changed one.
 *
 * @returns `null` when the words are gone, stand there without their surroundings, or stand in several
 *   places that fit as well: an open place is better than a wrong one
 *
 * Of several places the one with both surroundings wins, then the one at the stored position.
 */
export function resolveSelectors(text: string, { position, quote }: Selectors): Span | null {
  const stored = toCodeUnit(text, position.start);
  let best = { start: -1, fit: -1 };
  let isTied = false;
  for (const place of placesOf(text, quote, stored)) {
    if (place.fit > best.fit) {
      best = place;
      isTied = false;
    } else if (place.fit === best.fit) isTied = true;
  }
  if (isTied || best.start < 0) return null;
  return { start: best.start, end: best.start + quote.exact.length };
}

/** The number of code points before a UTF-16 offset. A lone surrogate counts as one. */
export function toCodePoint(text: string, offset: number): number {
  return lengthOf(text.slice(0, offset));
}

/** The UTF-16 offset after `count` code points. `null` when the text has fewer. */
export function toCodeUnit(text: string, count: number): number | null {
  let offset = 0;
  for (let passed = 0; passed < count; passed++) {
    if (offset >= text.length) return null;
    offset = next(text, offset);
  }
  return offset;
}

/** Where the exact words stand with their surroundings on a side; `fit` is the greater the better. */
function* placesOf(
  text: string,
  { exact, prefix, suffix }: TextQuoteSelector,
  stored: number | null,
): Generator<{ readonly start: number; readonly fit: number }> {
  if (exact === "") return;
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    const before = prefix === "" ? start === 0 : text.endsWith(prefix, start);
    const after = suffix === "" ? end === text.length : text.startsWith(suffix, end);
    if ((!before && !after) || splitsCharacter(text, { start, end })) continue;
    yield { start, fit: (before && after ? 2 : 0) + (start === stored ? 1 : 0) };
  }
}

function lengthOf(text: string): number {
  let count = 0;
  for (let offset = 0; offset < text.length; offset = next(text, offset)) count++;
  return count;
}

/** The offset 32 characters before `offset`, or 0. */
function back(text: string, offset: number): number {
  let at = offset;
  for (let i = 0; i < CONTEXT && at > 0; i++) at -= isPairAt(text, at - 2) ? 2 : 1;
  return at;
}

/** The offset 32 characters after `offset`, or the end. */
function forth(text: string, offset: number): number {
  let at = offset;
  for (let i = 0; i < CONTEXT && at < text.length; i++) at = next(text, at);
  return at;
}

function next(text: string, offset: number): number {
  return offset + (isPairAt(text, offset) ? 2 : 1);
}

function isPairAt(text: string, offset: number): boolean {
  return (text.codePointAt(offset) ?? 0) > 0xffff;
}
