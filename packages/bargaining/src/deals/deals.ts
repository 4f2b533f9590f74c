/** What {@link dealsOf} answers. */
import type { Package } from "../model/model.ts";

/** One undominated utility vector and a package that reaches it. */
export interface FrontierPoint {
  /** By party, in the model's order; the nearest doubles of `fractions`. */
  readonly utilities: readonly number[];
  /** The same, exactly: "1/3", "29/50". */
  readonly fractions: readonly string[];
  /** One package with these utilities. */
  readonly package: Package;
  /** How many packages have exactly these utilities, as a decimal string. */
  readonly count: string;
}

/** How far a frontier that is not exact may be off. */
export interface FrontierBound {
  /**
   * Every acceptable package is, for every party, at most this much (a share of the party's range of
   * utilities, by party) better than some listed point.
   */
  readonly slack: readonly number[];
  /** Why it is a bound, in words. */
  readonly reason: string;
}

/** The undominated packages that every party accepts. */
export interface Frontier {
  /** True when these are all points of the frontier and nothing else. */
  readonly exact: boolean;
  /** `null` when exact. */
  readonly bound: FrontierBound | null;
  /** By falling utility of the first party, then of the second, and so on. */
  readonly points: readonly FrontierPoint[];
}

/** The points that a solution concept picks. */
export interface Solution {
  /** Indices into `frontier.points`, all ties, rising; empty when the zone is. */
  readonly points: readonly number[];
  /** The value that the concept makes greatest (or least); `null` when there is no point. */
  readonly value: number | null;
  /** The same exactly, `null` where it is no rational number (`opposition`) or there is no point. */
  readonly fraction: string | null;
  /** True when no other package can do better; false when the frontier is a bound and one could. */
  readonly exact: boolean;
  /** Where not exact: a value that no package exceeds (or, for a least one, falls below); `null` when not known. */
  readonly bound: number | null;
}

/** Every solution concept by its name; docs/methods/bargaining.md defines each. */
export interface Solutions {
  readonly nash: Solution;
  readonly kalaiSmorodinsky: Solution;
  readonly egalitarian: Solution;
  readonly utilitarian: Solution;
  readonly relativeUtilitarian: Solution;
  readonly opposition: Solution;
  /** NegMAS's Kalai–Smorodinsky: least spread between the greatest and the least relative gain. */
  readonly ksSpread: Solution;
  /** Genius's Nash product: over reservations, 0 where there is none. */
  readonly geniusNash: Solution;
  /** Genius's Kalai–Smorodinsky: least sum of the differences between the parties' utilities, unscaled. */
  readonly geniusKalaiSmorodinsky: Solution;
}

/** How many packages all parties accept. */
export interface Rational {
  /** Packages with utility ≥ reservation for every party and no red line, as a decimal string; `null` when too many to count. */
  readonly weak: string | null;
  /** The same with utility > reservation for every party. */
  readonly strict: string | null;
  /** All packages that respect the links, as a decimal string. */
  readonly outcomes: string;
  readonly weakShare: Share;
  readonly strictShare: Share;
}

/** A share of packages, counted or estimated. */
export interface Share {
  readonly value: number;
  /** Zero when counted; the standard error when estimated from a seeded sample. */
  readonly error: number;
  /** Packages drawn; 0 when counted. */
  readonly samples: number;
}

/** What bounds one party's utility. */
export interface PartyRange {
  readonly party: string;
  /** Least and greatest utility over all packages that respect the links. */
  readonly least: string;
  readonly greatest: string;
  /** `null` when the party has none. */
  readonly reservation: string | null;
  /** What it keeps if talks fail: its reservation, or the least utility where that is greater or there is none. */
  readonly fallback: string;
}

/** Which packages all parties could accept, and which of them are fair in which sense. */
export interface Deals {
  /** True when at least one package is acceptable to all; `null` when a limit was reached before that was known. */
  readonly isReachable: boolean | null;
  readonly rational: Rational;
  readonly ranges: readonly PartyRange[];
  readonly frontier: Frontier;
  readonly solutions: Solutions;
}

/** Anything with AbortSignal's `aborted`, so that this package needs no DOM. */
export interface Cancellation {
  readonly aborted: boolean;
  readonly reason?: unknown;
}

/** How far a long run is. */
export interface Progress {
  /** "ranges", "frontier", "solutions", "rational", "concessions", "uncertainty". */
  readonly stage: string;
  readonly done: number;
  readonly of: number;
}

/** Limits and hooks that all long runs take. */
export interface RunOptions {
  /** Checked between steps; a run that is aborted throws `RunAbortedError`. */
  readonly signal?: Cancellation;
  /** Called between steps. */
  readonly onProgress?: (progress: Progress) => void;
  /** The most points that are kept at any step; more gives a bound. Default 100 000. */
  readonly mostPoints?: number;
  /** The most comparisons or steps of a search before a result says that it is partial. Default 15 000 000. */
  readonly mostSteps?: number;
  /** Seed of every sample. Same seed, same bytes. Default 1. */
  readonly seed?: number;
  /** How many draws an estimate takes. Default 2 000. */
  readonly samples?: number;
}
