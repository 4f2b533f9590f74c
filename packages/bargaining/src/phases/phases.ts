/** What {@link phasesOf} answers. */
import type { RunOptions } from "../deals/deals.ts";
import type { Package } from "../model/model.ts";

/** What an interim agreement does to one party. */
export interface PhaseSide {
  readonly party: string;
  /** What it keeps if talks fail: without the interim agreement, and once that is in force. */
  readonly fallbackBefore: string;
  readonly fallbackAfter: string;
  /** The difference, in utility. */
  readonly change: number;
  /** Its utility in the final package that is taken for likely, `null` when none is left. */
  readonly final: number | null;
  /**
   * The least probability with which it must believe that the final package follows, to take the interim
   * agreement: 0 when it is no worse off either way, `null` when no belief is enough.
   */
  readonly mustBelieve: number | null;
  /** The same in a sentence. */
  readonly words: string;
}

/** One way to settle the first issues. */
export interface Interim {
  /** The options of the first issues. */
  readonly terms: Package;
  readonly sides: readonly PhaseSide[];
  /** Undominated final packages that everybody prefers to what it then has; 0 when talks would end there. */
  readonly finalPoints: number;
  /** The Nash point among them, `null` when there is none. */
  readonly finalPackage: Package | null;
  /** Points of the frontier without an interim agreement that this one rules out. */
  readonly ruledOut: number;
}

/** A first agreement on some of the issues. */
export interface Phase {
  readonly first: readonly string[];
  /** Best first: least belief needed, then most final points, then in the model's order. At most 20. */
  readonly interims: readonly Interim[];
}

/** First agreements, each issue alone or the issues asked for. */
export interface Phases {
  readonly phases: readonly Phase[];
}

/** Which issues come first. */
export interface PhaseOptions extends RunOptions {
  /** Ids of the issues of the first agreement; each issue with a status quo alone when not given. */
  readonly first?: readonly string[];
  /** What holds without an agreement, by issue; over what the model says. */
  readonly statusQuo?: Package;
}
