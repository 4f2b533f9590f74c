/** What {@link explainPackage} answers. */
import type { Give } from "../concessions/concessions.ts";
import type { Package } from "../model/model.ts";

/** An option that would be better for a party, but on which others have a red line. */
export interface Blocked {
  readonly issue: string;
  readonly option: string;
  /** Who refuses it. */
  readonly by: readonly string[];
  /** How much more it would be worth to the party, in utility. */
  readonly worth: number;
}

/** One party's view of the package. */
export interface PartyExplanation {
  readonly party: string;
  readonly utility: number;
  readonly fraction: string;
  /** `null` when it has none. */
  readonly reservation: string | null;
  /** Utility over its fallback, which is what talks without a result leave it. */
  readonly gain: number;
  readonly gainFraction: string;
  /** Its greatest utility over all packages. */
  readonly best: string;
  /** Where the package gives it less than its best option, by falling loss. */
  readonly gives: readonly Give[];
  /** Red lines of its own that the package crosses. */
  readonly crossed: readonly { readonly issue: string; readonly option: string }[];
  /** Red lines of others that keep it from better options, by falling worth. */
  readonly blocked: readonly Blocked[];
  readonly isAcceptable: boolean;
  /** In a sentence. */
  readonly words: string;
}

/**
 * What another option on one issue would do. `impossible`: a link forbids it. `refused`: it crosses a red
 * line. `too-low`: it falls below a reservation. `better`: nobody loses and somebody gains. `trade`: some
 * gain and some lose. `worse`: nobody gains and somebody loses. `same`: nobody notices.
 */
export type NeighbourVerdict =
  | "impossible"
  | "refused"
  | "too-low"
  | "better"
  | "trade"
  | "worse"
  | "same";

/** The package with one option changed. */
export interface Neighbour {
  readonly issue: string;
  readonly from: string;
  readonly to: string;
  readonly verdict: NeighbourVerdict;
  /** Change of utility by party. */
  readonly changes: readonly number[];
  /** In a sentence. */
  readonly words: string;
}

/** Why a package is acceptable or not, and what a change would do. */
export interface Explanation {
  readonly package: Package;
  /** Acceptable to every party. */
  readonly isAcceptable: boolean;
  /** A package without red lines that is no worse for anybody and better for somebody; `null` when there is none. */
  readonly better: Package | null;
  readonly parties: readonly PartyExplanation[];
  readonly neighbours: readonly Neighbour[];
}
