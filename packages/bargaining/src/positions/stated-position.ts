/** What parties are on record with, and the issues that they speak of: the two things a model is derived from. */

/** A position of a Reading, or a line of a position table; the ids of several reports must differ. */
export interface StatedPosition {
  readonly id: string;
  readonly party: string;
  /** Id of an issue of the codebook. */
  readonly issue: string;
  readonly stance: "demands" | "offers" | "accepts" | "rejects" | "open" | "undecided";
  /** Id of an option of that issue; `null` when the words fix none. */
  readonly option: string | null;
  /** What it is made to depend on; empty when nothing. */
  readonly conditions: readonly string[];
  /** An EDTF date; `null` when not known. */
  readonly time: string | null;
}

/** An issue as a codebook describes it; those of `@rapporteur/codebook/issues` are of this kind. */
export interface CodebookIssue {
  readonly id: string;
  readonly label: string | null;
  /** In their order, where they have one; an issue without options is left out of a model. */
  readonly options: readonly { readonly id: string; readonly label: string | null }[];
  /** False where the order of the options means nothing; they are in order when absent. */
  readonly isOrdered?: boolean;
  /** Id of the option that holds until something is agreed; not known when `null` or absent. */
  readonly statusQuo?: string | null;
}

/** The issues of one negotiation. */
export interface IssueCodebook {
  readonly label: string;
  readonly issues: readonly CodebookIssue[];
}
