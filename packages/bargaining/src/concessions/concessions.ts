/** What {@link concessionsOf} answers. */
import type { RunOptions } from "../deals/deals.ts";
import type { Package } from "../model/model.ts";

/** A party takes an option on which it has a red line. */
export interface AcceptMove {
  readonly kind: "accept";
  readonly party: string;
  readonly issue: string;
  /** The option that it asks for, or the best one without a red line of its own; `null` when there is none. */
  readonly from: string | null;
  readonly to: string;
  /** What the option is worth less to it than `from`, in utility; never below 0. */
  readonly cost: number;
  readonly costFraction: string;
}

/** A party takes less than its reservation, by the least amount that will do. */
export interface LowerMove {
  readonly kind: "lower";
  readonly party: string;
  /** The reservation and the lowered one, exactly. */
  readonly from: string;
  readonly to: string;
  /** The difference, in utility. */
  readonly cost: number;
  readonly costFraction: string;
  /** Where the opened package gives the party less than its best option, by falling loss. */
  readonly gives: readonly Give[];
}

/** What a party gives up on one issue, against its best option. */
export interface Give {
  readonly issue: string;
  readonly from: string;
  readonly to: string;
  /** In utility. */
  readonly loss: number;
}

/** One step of one party. */
export type Move = AcceptMove | LowerMove;

/**
 * Moves that together open at least one package, and no part or smaller amount of which does. Two sets may
 * differ in who gives how much: less from the one, more from the other.
 */
export interface ConcessionSet {
  readonly moves: readonly Move[];
  /** The parties that must move, in the model's order. */
  readonly movers: readonly string[];
  /** Sum of the moves' costs. */
  readonly cost: number;
  readonly costFraction: string;
  /** Of the packages that the moves open, the one with the greatest sum of utilities. */
  readonly package: Package;
  /** Utilities of that package by party. */
  readonly utilities: readonly number[];
  readonly fractions: readonly string[];
}

/** What one more move would buy where a package is open already. */
export interface Offer {
  readonly moves: readonly Move[];
  /** Undominated packages' utility vectors that come in, and that fall out because a new one is better. */
  readonly added: number;
  readonly removed: number;
  /** Each party's greatest utility on the frontier, before and after. */
  readonly best: readonly {
    readonly party: string;
    readonly before: number;
    readonly after: number;
  }[];
  /** Of the packages that come in, the one with the greatest sum of utilities. */
  readonly package: Package;
  readonly utilities: readonly number[];
  readonly fractions: readonly string[];
}

/** Who would have to move, and how far, to open a package; or what more moves would buy. */
export interface Concessions {
  /** True when a package is open without any move; `sets` is then empty. */
  readonly isReachable: boolean;
  /** By number of parties that must move, then by cost, then in the model's order. */
  readonly sets: readonly ConcessionSet[];
  /** How many minimal sets there are; `sets` may be cut to the first of them. */
  readonly found: number;
  /** False when a limit was reached, and there may be minimal sets that are not among those found. */
  readonly complete: boolean;
  /** Only where a package is open: what each single further move would buy, the most useful first. */
  readonly offers: readonly Offer[];
}

/** Limits of the search for concessions. */
export interface ConcessionOptions extends RunOptions {
  /** How many sets are worked out in full. Default 50. */
  readonly mostSets?: number;
  /** How many combinations of red lines are tried. Default 2 000. */
  readonly mostLifts?: number;
}
