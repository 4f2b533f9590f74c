import { SpanOutsideTextError, SpanSplitsCharacterError } from "./errors.ts";

/** A range of characters of a text: UTF-16 code units, `start` in, `end` out, never empty. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when the span is not empty and lies in a text of `length` code units. */
export function isInside(span: Span, length: number): boolean {
  const { start, end } = span;
  return (
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= length
  );
}

/** True when the span starts or ends between the two halves of a surrogate pair. */
export function splitsCharacter(text: string, span: Span): boolean {
  return isInsidePair(text, span.start) || isInsidePair(text, span.end);
}

/**
 * The words of a span.
 *
 * @throws {SpanOutsideTextError} the span is empty or leaves the text
 * @throws {SpanSplitsCharacterError} the span cuts a surrogate pair
 */
export function wordsOf(text: string, span: Span): string {
  if (!isInside(span, text.length)) {
    throw new SpanOutsideTextError(span.start, span.end, text.length);
  }
  if (splitsCharacter(text, span)) throw new SpanSplitsCharacterError(span.start, span.end);
  return text.slice(span.start, span.end);
}

/** Orders spans by start, then the shorter first. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** How many code units two spans share; 0 when they only touch. */
export function overlapOf(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function isInsidePair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return 0xd800 <= before && before <= 0xdbff && 0xdc00 <= after && after <= 0xdfff;
}
