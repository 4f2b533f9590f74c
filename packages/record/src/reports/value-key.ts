/**
 * What an entry says, without how it is written: two entries of a kind at a place with the same key are one
 * reading of these words. A rejection is remembered by it.
 */
import type { EntryKind } from "../store/words.ts";

/** The fields of a body that make its value; the others only dress it. */
const FIELDS: Readonly<Record<EntryKind, readonly string[]>> = {
  actor: ["kind", "name"],
  statement: ["speakers", "party", "act", "form"],
  event: ["type", "status", "time"],
  proposal: ["kind", "proposers"],
  position: ["party", "issue", "stance", "option"],
};

/** The value of a body, as JSON. */
export function valueKey(kind: EntryKind, body: object): string {
  const fields = body as Readonly<Record<string, unknown>>;
  return JSON.stringify(FIELDS[kind].map((name) => fields[name] ?? null));
}

/** The first place of an entry; a nowhere of its own when it has none. */
export function firstPlace(evidence: readonly { readonly start: number; readonly end: number }[]): {
  readonly start: number;
  readonly end: number;
} {
  return evidence[0] ?? { start: -1, end: -1 };
}

/** A kind, a place and a value in one word. */
export function readingKey(
  kind: EntryKind,
  evidence: readonly { readonly start: number; readonly end: number }[],
  body: object,
): string {
  const { start, end } = firstPlace(evidence);
  return `${kind} ${start}-${end} ${valueKey(kind, body)}`;
}
