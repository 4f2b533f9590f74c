/** The tables, as docs/reference/record.md describes them. JSON columns hold text, the same bytes in both stores. */
import type { EntryKind, LinkRole, Verdict } from "./words.ts";

/** Columns whose name ends in `_day` are days as whole numbers, 20250318; see `time/days.ts`. */
export interface Tables {
  cases: CasesTable;
  actions: ActionsTable;
  sources: SourcesTable;
  grades: GradesTable;
  markings: MarkingsTable;
  reports: ReportsTable;
  versions: VersionsTable;
  signatures: SignaturesTable;
  signature_bands: SignatureBandsTable;
  copies: CopiesTable;
  readings: ReadingsTable;
  entries: EntriesTable;
  names: NamesTable;
  links: LinksTable;
  closings: ClosingsTable;
  rejections: RejectionsTable;
  judgements: JudgementsTable;
  passages: PassagesTable;
}

export interface CasesTable {
  id: string;
  title: string;
  recorded: string;
}

export interface ActionsTable {
  id: string;
  case_id: string;
  kind: string;
  /** A person, or `machine`. */
  by: string;
  /** JSON. */
  facts: string;
  /** The action that this one takes back. */
  undoes: string | null;
  recorded: string;
}

export interface SourcesTable {
  id: string;
  case_id: string;
  name: string;
  recorded: string;
}

export interface GradesTable {
  id: string;
  source: string;
  /** A–F of the Admiralty code. */
  reliability: string;
  reason: string;
  from_day: number;
  by: string;
  recorded: string;
}

export interface MarkingsTable {
  marking: string;
}

export interface ReportsTable {
  id: string;
  case_id: string;
  /** What tells a report from others: its URL, or its id where it has none. */
  key: string;
  source: string;
  recorded: string;
}

export interface VersionsTable {
  id: string;
  report: string;
  case_id: string;
  /** From 1. */
  number: number;
  title: string | null;
  publisher: string | null;
  url: string | null;
  published: string | null;
  published_day: number | null;
  language: string;
  text: string;
  /** SHA-256 of the text as UTF-8, lower-case hex. */
  hash: string;
  marking: string;
  recorded: string;
}

export interface SignaturesTable {
  version: string;
  signature: string;
}

export interface SignatureBandsTable {
  case_id: string;
  band: string;
  version: string;
}

export interface CopiesTable {
  version: string;
  copy_of: string;
  /** Estimated share of common shingles, in thousandths. */
  similarity: number;
  recorded: string;
}

export interface ReadingsTable {
  id: string;
  version: string;
  reader_version: string;
  model: string;
  /** JSON: the time expressions. */
  times: string;
  action: string;
  recorded: string;
}

export interface EntriesTable {
  id: string;
  case_id: string;
  /** What all versions of one assertion share. */
  claim: string;
  kind: EntryKind;
  /** The report version that it was read in; `null` for what a person added without one. */
  version: string | null;
  reading: string | null;
  /** JSON, as in the Reading, with claims in place of the reading's own ids. */
  body: string;
  /** JSON: the places that bear it out, each with both selectors. */
  evidence: string;
  party: string | null;
  issue: string | null;
  /** The first day that it is about: when it was said, took place or is to take place. */
  about_day: number;
  valid_from: string | null;
  valid_to: string | null;
  from_first_day: number;
  from_last_day: number;
  to_first_day: number;
  to_last_day: number;
  reported: string | null;
  reported_day: number | null;
  status: "machine" | "reviewed";
  credibility: number | null;
  marking: string;
  action: string;
  recorded: string;
}

/** The names that actors' claims go by, each once for a marking: reading who is who costs no scan of entries. */
export interface NamesTable {
  case_id: string;
  claim: string;
  kind: string;
  name: string;
  /** 1 for an official without a name. */
  anonymous: number;
  marking: string;
  recorded: string;
}

/** What an entry is found by: `speaker`, `party`, `by`, `participant`, `proposer` name an actor's claim. */
export interface LinksTable {
  case_id: string;
  role: LinkRole;
  /** A claim, an issue, or the words of an audience as terms. */
  target: string;
  entry: string;
}

export interface ClosingsTable {
  entry: string;
  action: string;
  recorded: string;
}

export interface RejectionsTable {
  entry: string;
  case_id: string;
  version: string;
  kind: string;
  start: number;
  end: number;
  value: string;
  action: string;
  recorded: string;
}

export interface JudgementsTable {
  id: string;
  case_id: string;
  a: string;
  b: string;
  verdict: Verdict;
  by: string;
  reason: string;
  action: string;
  recorded: string;
}

/** Words to search by: an FTS5 table on SQLite, one with a `tsvector` on PostgreSQL. */
export interface PassagesTable {
  owner: string;
  kind: "report" | "statement";
  words: string;
}
