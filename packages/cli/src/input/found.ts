import type { RapporteurError } from "@rapporteur/codebook";
import type { ReportInput } from "@rapporteur/reader";

/** What an input gave: a report, or why there is none. Order is that of the input. */
export type Found = FoundReport | FoundFailure;

/** A report and the place it came from. */
export interface FoundReport {
  readonly kind: "report";
  readonly report: ReportInput;
  readonly place: Place;
}

/** An input that is no report; the others are read all the same. */
export interface FoundFailure {
  readonly kind: "failure";
  readonly error: RapporteurError;
}

/** Where a report's text stands. */
export interface Place {
  /** The path as the user gave it, or "standard input". */
  readonly file: string;
  /** Line of the .jsonl file that holds the report, from 1; `null` when the file is the report. */
  readonly record: number | null;
  /** Lines of the file before the text, as taken by front matter. */
  readonly linesBefore: number;
}
