/** The rows of the comparison: right of how many. */
import type { Reading, Span } from "@rapporteur/codebook";

/**
 * Rows of the table, in its order. `found` is of what must be found, `precise` of what was read and is not
 * optional; the fields of a statement count over the statements found, "said" over those with a stated day.
 */
export const ROWS = [
  "found",
  "precise",
  "strict found",
  "strict precise",
  "exact content",
  "form",
  "act",
  "sourcing",
  "speakers",
  "party",
  "said",
  "actors",
  "roles",
  "actor party",
  "pronouns right",
  "pronouns precise",
  "times found",
  "times precise",
  "time values",
] as const;

/** The name of a row. */
export type Row = (typeof ROWS)[number];

/** Right of how many. */
export type Share = { right: number; of: number };

/** What was counted so far, and what was missed or read beyond the answer, in words. */
export interface Tally {
  readonly rows: Record<Row, Share>;
  readonly misses: string[];
}

/** Shares with nothing in them. */
export function emptyRows(): Record<Row, Share> {
  return Object.fromEntries(ROWS.map((row) => [row, { right: 0, of: 0 }])) as Record<Row, Share>;
}

/** Adds the shares of one report to those of all. */
export function addRows(
  total: Readonly<Record<Row, Share>>,
  own: Readonly<Record<Row, Share>>,
): void {
  for (const row of ROWS) addShare(total, row, own[row].right, own[row].of);
}

/** Adds to one row. */
export function addShare(
  rows: Readonly<Record<Row, Share>>,
  row: Row,
  right: number,
  of: number,
): void {
  rows[row].right += right;
  rows[row].of += of;
}

/** Counts one answer, and says what is wrong with it when it is. */
export function check({ rows, misses }: Tally, row: Row, isRight: boolean, fault: string): void {
  addShare(rows, row, isRight ? 1 : 0, 1);
  if (!isRight) misses.push(`${row}: ${fault}`);
}

/** The name of an actor of the reading; empty for none. */
export function nameOf(reading: Reading, id: string | null): string {
  return reading.actors.find((actor) => actor.id === id)?.name ?? "";
}

/** The words of some places on one line. */
export function wordsIn(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, " ")).join(" … ");
}
