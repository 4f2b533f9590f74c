/** The model of a negotiation: what is negotiated, what each party makes of it, how sure we are. */
import type { Fraction } from "../numbers/fraction.ts";

/** Where a number comes from. */
export interface Source {
  /** `given`: the file states it. `derived`: worked out from positions. `analyst`: set by hand over a derived one. */
  readonly kind: "given" | "derived" | "analyst";
  /** Ids of the positions or record entries that it rests on; empty when there are none. */
  readonly entries: readonly string[];
  /** An analyst's reason, in words. */
  readonly note: string | null;
}

/** An exact number with the interval in which it may lie. `low` ≤ `value` ≤ `high`; all equal when it is known. */
export interface Quantity {
  /** The best estimate; what every result computes with unless it says that it takes the interval. */
  readonly value: Fraction;
  readonly low: Fraction;
  readonly high: Fraction;
  readonly source: Source;
}

/** One value that an issue can take. */
export interface IssueOption {
  /** Unique within its issue. */
  readonly id: string;
  /** Words to show, `null` when the id serves. */
  readonly label: string | null;
}

/** Whole numbers from `from` to `to` in steps of `step`; they are the ids of the issue's options. */
export interface IntegerRange {
  readonly from: bigint;
  readonly to: bigint;
  readonly step: bigint;
}

/** Something that is negotiated. A package takes exactly one option of every issue. */
export interface NegotiationIssue {
  /** Unique within the model. */
  readonly id: string;
  readonly label: string | null;
  /** True when the order of the options means something (a price, a duration). */
  readonly isOrdered: boolean;
  /** The range that the options come from, `null` when they were listed. */
  readonly range: IntegerRange | null;
  /** At least one, in the order of the file. */
  readonly options: readonly IssueOption[];
  /** Id of the option that holds as long as nothing is agreed, `null` when nobody said. */
  readonly statusQuo: string | null;
}

/** One option of one issue, by their ids. */
export interface Choice {
  readonly issue: string;
  readonly option: string;
}

/** What a party makes of one issue. */
export interface IssuePreference {
  readonly issue: string;
  /** Importance. The values of a party's weights sum to 1. */
  readonly weight: Quantity;
  /** How good each option is for the party, in the order of the issue's options; 1 is best. */
  readonly evaluations: readonly Quantity[];
  /**
   * Option ids from best to worst, equals together, when only their order is known: the evaluations are
   * then evenly spaced estimates between 1 and 0 with the intervals that the order leaves. `null` else.
   */
  readonly ranking: readonly (readonly string[])[] | null;
  /** Id of the option that the party asks for in public, `null` when not known. */
  readonly position: string | null;
}

/** An option that a party never accepts. */
export interface RedLine extends Choice {
  readonly source: Source;
}

/** A term that a party's utility gains (or loses) when all these options come together. */
export interface Interaction {
  /** At least two choices on different issues. */
  readonly when: readonly Choice[];
  readonly value: Quantity;
}

/** One party of the negotiation with its preferences. */
export interface NegotiationParty {
  /** Unique within the model. */
  readonly id: string;
  readonly label: string | null;
  /** The least utility that the party accepts; `null` when it has none, and any package will do. */
  readonly reservation: Quantity | null;
  /** One per issue, in the order of the model's issues. */
  readonly preferences: readonly IssuePreference[];
  readonly redLines: readonly RedLine[];
  readonly interactions: readonly Interaction[];
}

/** What options can go together, whoever negotiates. */
export interface Link {
  /** `excludes`: never both. `requires`: `if` only together with `target`. */
  readonly kind: "excludes" | "requires";
  readonly if: Choice;
  /** On another issue than `if`. */
  readonly target: Choice;
  readonly note: string | null;
}

/**
 * A negotiation. Utility of a package for a party: the sum of weight × evaluation over the issues, plus the
 * interactions that apply. A package is acceptable to a party when it has none of its red lines and at least
 * its reservation; every package must respect the links.
 */
export interface NegotiationModel {
  readonly name: string;
  readonly issues: readonly NegotiationIssue[];
  readonly parties: readonly NegotiationParty[];
  readonly links: readonly Link[];
  /** What was assumed when the model was read, in words: normalised weights, ignored discounts. */
  readonly notices: readonly string[];
}

/** One option id per issue id. */
export type Package = Readonly<Record<string, string>>;

/** A number that the file states, known exactly. */
export const GIVEN: Source = { kind: "given", entries: [], note: null };

/** A quantity without doubt: its interval is the value alone. */
export function known(value: Fraction, source: Source = GIVEN): Quantity {
  return { value, low: value, high: value, source };
}
