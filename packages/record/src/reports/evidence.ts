import { type Selectors, type Span, toSelectors } from "@rapporteur/codebook";

/** What the words at a place bear out. */
export type EvidenceRole =
  | "content"
  | "cue"
  | "source"
  | "mention"
  | "role"
  | "term"
  | "response"
  | "evidence";

/** A place in a report that bears out an entry, by offsets and by words. */
export interface Evidence extends Selectors {
  readonly role: EvidenceRole;
  /** The version of the report that it is in. */
  readonly version: string;
  /** UTF-16 code units, as in the Reading; `position` counts code points. */
  readonly start: number;
  readonly end: number;
}

/**
 * Evidence for spans of a text.
 *
 * @throws {SpanOutsideTextError | SpanSplitsCharacterError} a span is no place in the text
 */
export function evidenceFor(
  role: EvidenceRole,
  spans: readonly Span[],
  text: string,
  version: string,
): Evidence[] {
  return spans.map(({ start, end }) => ({
    role,
    version,
    start,
    end,
    ...toSelectors(text, { start, end }),
  }));
}

/** Evidence as it was stored. */
export function readEvidence(json: string): Evidence[] {
  return JSON.parse(json) as Evidence[];
}
