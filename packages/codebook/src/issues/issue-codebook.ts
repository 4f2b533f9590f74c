/**
 * What is negotiated, as data: the issues of one kind of negotiation, the words that name them and the
 * outcomes that each may have. A reading names issues by their ids; a person changes them in a YAML file.
 */
import type { IssueId, OptionId } from "../ids.ts";

/** The form that this version reads and writes. */
export const ISSUE_CODEBOOK_SCHEMA = "rapporteur/codebook/1";

/** The issues of one kind of negotiation. */
export interface IssueCodebook {
  readonly schema: typeof ISSUE_CODEBOOK_SCHEMA;
  /** Kebab-case: `armed-conflict`. */
  readonly id: string;
  readonly label: string;
  /** One sentence: which negotiations it is for. */
  readonly about: string;
  /** Patterns that tell such a negotiation but name no issue: "front line", "picket". Only detection uses them. */
  readonly signs: readonly string[];
  /** In the order in which they are shown. */
  readonly issues: readonly Issue[];
}

/** One question that the parties have to settle. */
export interface Issue {
  readonly id: IssueId;
  readonly label: string;
  /** What belongs to it and what does not, for a person who codes by hand; empty when the label says it. */
  readonly about: string;
  /** Patterns that name it. */
  readonly words: readonly string[];
  /** Patterns in which those words mean something else: a hit inside one of these does not count. */
  readonly not: readonly string[];
  /** In order, from the least to the most of what the label names; empty when no order is known. */
  readonly options: readonly Option[];
  readonly crosswalk: Crosswalk;
  /** Phrases that it must take: the codebook's own test. */
  readonly takes: readonly string[];
  /** Phrases that it must leave alone. */
  readonly leaves: readonly string[];
}

/** One outcome that an issue may have. */
export interface Option {
  readonly id: OptionId;
  readonly label: string;
  /** Patterns that fix it where the issue is spoken of. */
  readonly words: readonly string[];
  /** Patterns in which those words do not fix it. */
  readonly not: readonly string[];
}

/** What other codebooks call the issue; a list is empty where they have nothing of the kind. */
export interface Crosswalk {
  /** Variables of the PA-X Peace Agreements Database. */
  readonly pax: readonly string[];
  /** Variables of the UCDP Peace Agreement Dataset. */
  readonly ucdp: readonly string[];
  /** Contexts of PLOVER. */
  readonly plover: readonly string[];
}
