/** Texts that carry their own answer: `[words|label]` marks a span that must come out. */
import type { Span } from "@rapporteur/codebook";

/** A span with the label that the source gave it; "" where it gave none. */
export interface MarkedSpan extends Span {
  readonly label: string;
}

/** A text without its marks, and the spans that were marked, in the order of their starts. */
export interface MarkedText {
  readonly text: string;
  readonly spans: readonly MarkedSpan[];
}

/** Takes the marks out of a source; marks may stand inside each other. `[`, `|` and `]` mean nothing else. */
export function marked(source: string): MarkedText {
  const open: { readonly start: number; label: string | null }[] = [];
  const spans: MarkedSpan[] = [];
  let text = "";
  for (const c of source) {
    const inner = open.at(-1);
    if (c === "[") open.push({ start: text.length, label: null });
    else if (c === "|" && inner !== undefined) inner.label = "";
    else if (c === "]" && inner !== undefined) {
      spans.push({ start: inner.start, end: text.length, label: inner.label ?? "" });
      open.pop();
    } else if (typeof inner?.label === "string") inner.label += c;
    else text += c;
  }
  if (open.length > 0) throw new Error(`a mark stays open in: ${source}`);
  return { text, spans: spans.toSorted((a, b) => a.start - b.start || b.end - a.end) };
}

/** The spans alone, to compare with what a reader gives. */
export function plain(spans: readonly Span[]): readonly Span[] {
  return spans.map(({ start, end }) => ({ start, end }));
}
