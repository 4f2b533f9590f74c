/** What kind of assertion an entry holds. */
export type EntryKind = "actor" | "statement" | "event" | "proposal" | "position";

/** The kinds, in the order in which a reading gives them. */
export const ENTRY_KINDS: readonly EntryKind[] = [
  "actor",
  "statement",
  "event",
  "proposal",
  "position",
];

/** Whether two names stand for one; `unsure` joins nothing and keeps the question open. */
export type Verdict = "same" | "different" | "unsure";

/** In what way an entry has to do with an actor, an issue or an audience. */
export type LinkRole =
  | "speaker"
  | "party"
  | "by"
  | "participant"
  | "proposer"
  | "issue"
  | "audience";
