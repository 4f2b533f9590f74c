/**
 * Marks overlap: a quotation inside a report of what somebody quoted, a source that two statements share.
 * HTML elements cannot, so the text is cut at every boundary and each piece says what it is part of.
 */
import type { Span } from "@rapporteur/codebook";

/** A span that is to be marked as something. */
export interface Mark<Sign> {
  readonly span: Span;
  readonly sign: Sign;
}

/** A piece of the text with all that it is part of, in the order in which the marks were given. */
export interface Segment<Sign> extends Span {
  readonly signs: readonly Sign[];
}

/**
 * Cuts a stretch of text at every boundary of the marks in it.
 *
 * @returns segments that follow each other without gap from the start of `whole` to its end; none where
 *   it is empty. What a mark covers outside of `whole` counts for nothing, as does an empty or reversed mark.
 *
 * Cost: boundaries times the marks open at each.
 */
export function cut<Sign>(whole: Span, marks: readonly Mark<Sign>[]): Segment<Sign>[] {
  const inside = marks
    .map(({ span, sign }, order) => ({
      start: Math.max(span.start, whole.start),
      end: Math.min(span.end, whole.end),
      sign,
      order,
    }))
    .filter(({ start, end }) => start < end);
  const boundaries = [whole.start, whole.end, ...inside.flatMap(({ start, end }) => [start, end])];
  const cuts = [...new Set(boundaries)].sort((a, b) => a - b);
  const waiting = inside.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let open: typeof inside = [];
  return cuts.slice(0, -1).map((start, index) => {
    open = open.filter(({ end }) => end > start);
    for (
      let mark = waiting[next];
      mark !== undefined && mark.start <= start;
      mark = waiting[++next]
    ) {
      open.push(mark);
    }
    open.sort((a, b) => a.order - b.order);
    return { start, end: cuts[index + 1] ?? start, signs: open.map(({ sign }) => sign) };
  });
}
