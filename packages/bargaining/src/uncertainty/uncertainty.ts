/** What {@link uncertaintyOf} answers. */
import type { Package } from "../model/model.ts";

/** A set of packages, by what is known of it. */
export interface PackageSet {
  /** `null` when a limit was reached before it was known. */
  readonly isEmpty: boolean | null;
  /** Number of packages, as a decimal string; `null` when there are too many to count. */
  readonly count: string | null;
  /** Up to five of them. */
  readonly examples: readonly Package[];
}

/** A probability that was estimated from a seeded sample. */
export interface Estimate {
  readonly value: number;
  /** Standard error. */
  readonly error: number;
  readonly samples: number;
  readonly seed: number;
}

/** One number of the model that is not known exactly, and what its answer would be worth. */
export interface OpenQuestion {
  /** In words, for somebody who could know: "How important is fare to Ostrava? …". */
  readonly question: string;
  readonly kind: "weight" | "evaluation" | "reservation" | "interaction";
  readonly party: string;
  /** `null` for a reservation and an interaction. */
  readonly issue: string | null;
  /** `null` but for an evaluation. */
  readonly option: string | null;
  /** The interval, exactly. */
  readonly low: string;
  readonly high: string;
  /**
   * By how many bits the answer (in which third of the interval the number lies) is expected to lessen the
   * uncertainty about whether there is a zone, between 0 and 1.
   */
  readonly bits: number;
  /**
   * The share of packages that are neither necessarily nor impossibly acceptable which the answer would
   * decide, averaged over the ends and the estimate; `null` when there are too many packages.
   */
  readonly decides: number | null;
}

/** A package with the probability that all parties accept it. */
export interface LikelyPackage {
  readonly package: Package;
  readonly probability: Estimate;
}

/** What the intervals of a model leave open. */
export interface Uncertainty {
  /** Packages that all parties accept whatever the numbers are within their intervals. */
  readonly necessary: PackageSet;
  /** Packages that all parties accept for some numbers within the intervals. */
  readonly possible: PackageSet;
  /** The probability that some package is acceptable to all, when numbers are drawn from their intervals. */
  readonly zone: Estimate;
  /** The packages most likely to be acceptable among those found while sampling, at most five. */
  readonly likely: readonly LikelyPackage[];
  /** One a number that is not known, the most useful first. */
  readonly questions: readonly OpenQuestion[];
}

/** How sure it is that one party accepts one package. */
export interface Acceptability {
  readonly party: string;
  /** Least, estimated and greatest utility, exactly. */
  readonly low: string;
  readonly value: string;
  readonly high: string;
  /** Accepted whatever the numbers are. */
  readonly isNecessary: boolean;
  /** Accepted for some numbers. */
  readonly isPossible: boolean;
}
