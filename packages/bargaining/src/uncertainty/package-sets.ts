/** The packages that are necessarily acceptable, and those that possibly are. */
import { frontierOf } from "../frontier/frontier.ts";
import { countOutcomes, rangesOf } from "../frontier/outcomes.ts";
import type { Table } from "../frontier/table.ts";
import { tableOf, withoutRedLines } from "../frontier/table.ts";
import type { NegotiationModel } from "../model/model.ts";
import { packageOf } from "../model/package.ts";
import { compare } from "../numbers/fraction.ts";
import { countingOf } from "../rational/count.ts";
import type { Run } from "../run/run.ts";
import type { End } from "./extreme-utility.ts";
import { linesOf } from "./lines.ts";
import { searchPackages } from "./search.ts";
import type { PackageSet } from "./uncertainty.ts";

const EXAMPLES = 5;

/**
 * The set, exactly: `low` for packages acceptable whatever the numbers are, `high` for those acceptable for
 * some numbers.
 */
export function packageSet(model: NegotiationModel, end: End, run: Run): PackageSet {
  const hasFixedWeights = model.parties.every(({ preferences }) =>
    preferences.every(({ weight }) => compare(weight.low, weight.high) === 0),
  );
  return hasFixedWeights ? mergedSet(model, end, run) : searchedSet(model, end, run.mostSteps);
}

/** With known weights the extreme utilities are sums over the issues: the frontier's merge finds the set. */
function mergedSet(model: NegotiationModel, end: End, run: Run): PackageSet {
  const isOpen = withoutRedLines(model);
  const table: Table = tableOf(model, {
    allows: isOpen,
    utility: (quantity) => quantity[end],
    reservation: (quantity) => quantity[end === "low" ? "high" : "low"],
  });
  const outcomes = countOutcomes(table, run);
  if (outcomes === 0n) return { isEmpty: true, count: "0", examples: [] };
  const { set, witnessOf } = frontierOf(table, run);
  const count =
    set.size === 0 ? 0n : countingOf(table, rangesOf(table, run), outcomes, run)(table.floors);
  const points = Array.from({ length: Math.min(EXAMPLES, set.size) }, (_, point) => point);
  return {
    isEmpty: set.size === 0,
    count: count === null ? null : `${count}`,
    examples: points.map((point) => packageOf(model, witnessOf(point))),
  };
}

/** With open weights every party asks several sums at once, which a search can follow. */
function searchedSet(model: NegotiationModel, end: End, mostSteps: number): PackageSet {
  const lines = linesOf(model, end);
  if (lines === null) return { isEmpty: null, count: null, examples: [] };
  const isOpen = withoutRedLines(model);
  const allowed = model.issues.map(({ options }, issue) =>
    [...options.keys()].filter((option) => isOpen(issue, option)),
  );
  if (allowed.some((options) => options.length === 0)) {
    return { isEmpty: true, count: "0", examples: [] };
  }
  const found = searchPackages(model, lines, allowed, {
    mostSteps: mostSteps / 10,
    mostExamples: EXAMPLES,
  });
  const isEmpty = found.count > 0n ? false : found.isComplete ? true : null;
  return {
    isEmpty,
    count: found.isComplete ? `${found.count}` : null,
    examples: found.examples.map((chosen) => packageOf(model, chosen)),
  };
}
