/**
 * Ids are counted, not hashed: `s1`, `s2` … in the order of reading. A reading is deterministic, so the
 * same text and reader version give the same ids, and a person can say them aloud. Only a report, which
 * must be told from all others, takes its id from its content.
 */
import type { Brand } from "./brand.ts";

/** Names one report; unique in a collection. */
export type ReportId = Brand<"ReportId">;
/** Names one actor of a reading; unique in that reading, as are the ids below. */
export type ActorId = Brand<"ActorId">;
/** Names one time expression of a reading. */
export type TimeId = Brand<"TimeId">;
/** Names one statement of a reading. */
export type StatementId = Brand<"StatementId">;
/** Names one event of a reading. */
export type EventId = Brand<"EventId">;
/** Names one proposal of a reading. */
export type ProposalId = Brand<"ProposalId">;
/** Names one position of a reading. */
export type PositionId = Brand<"PositionId">;
/** Names one issue of an issue codebook: kebab-case, `troop-withdrawal`. */
export type IssueId = Brand<"IssueId">;
/** Names one option of an issue, unique in that issue: kebab-case. */
export type OptionId = Brand<"OptionId">;

/** Makes ids `s1`, `s2`, `s3` … for the prefix `s`; each maker counts on its own. */
export function idMaker<Id extends Brand<string>>(prefix: string): () => Id {
  let count = 0;
  return () => `${prefix}${++count}` as Id;
}

/** Takes a string as the id of a report. `null` when it is empty or only white space. */
export function parseReportId(id: string): ReportId | null {
  return id.trim() === "" ? null : (id as ReportId);
}

/** Reads the id of an issue. `null` when it is not kebab-case. */
export function parseIssueId(id: string): IssueId | null {
  return KEBAB.test(id) ? (id as IssueId) : null;
}

/** Reads the id of an option. `null` when it is not kebab-case. */
export function parseOptionId(id: string): OptionId | null {
  return KEBAB.test(id) ? (id as OptionId) : null;
}

/**
 * An id for a report that came without one, from its text: the same text has the same id everywhere.
 *
 * 64 bits: two of a million different reports share an id once in 37 million collections. Not safe
 * against somebody who wants a collision. Source: FNV-1a over the UTF-16 code units, low byte first.
 */
export function reportIdOf(text: string): ReportId {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  const take = (byte: number): void => {
    low = (low ^ byte) >>> 0;
    // times 2^40 + 0x1b3, in halves of 32 bits; the product of the low half stays below 2^53
    const product = low * 0x1b3;
    high = (Math.imul(high, 0x1b3) + low * 0x100 + Math.floor(product / 2 ** 32)) >>> 0;
    low = product >>> 0;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    take(unit & 0xff);
    take(unit >>> 8);
  }
  return `r-${hex(high)}${hex(low)}` as ReportId;
}

// takes "troop-withdrawal", leaves "Troop withdrawal", "-x", "a--b"
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function hex(half: number): string {
  return half.toString(16).padStart(8, "0");
}
