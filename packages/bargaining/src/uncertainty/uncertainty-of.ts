/** What the intervals of a model leave open, and which answer would close most of it. */
import type { RunOptions } from "../deals/deals.ts";
import { NoPackageError } from "../errors.ts";
import { countOutcomes } from "../frontier/outcomes.ts";
import { tableOf } from "../frontier/table.ts";
import type { NegotiationModel } from "../model/model.ts";
import { packageOf } from "../model/package.ts";
import { printFraction } from "../numbers/fraction.ts";
import type { Run } from "../run/run.ts";
import { startRun } from "../run/run.ts";
import { bitsOf } from "./information.ts";
import { packageSet } from "./package-sets.ts";
import type { Estimate, OpenQuestion, Uncertainty } from "./uncertainty.ts";
import type { Unknown } from "./unknowns.ts";
import { unknownsOf, withAnswer } from "./unknowns.ts";
import type { ZoneSamples } from "./zone-samples.ts";
import { sampleZones } from "./zone-samples.ts";

/** Packages beyond which it is not worked out how many an answer would decide. */
const MOST_DECIDED = 20_000n;

/** Packages that are named with their probability. */
const MOST_LIKELY = 5;

/**
 * Packages that are necessarily and that are possibly acceptable (exactly), the probability of a zone (from
 * a seeded sample), and the open numbers as questions, the one worth most first.
 *
 * Every number is independent of the others within its interval, but weights of a party add up to 1 and
 * ranked evaluations keep their order.
 *
 * @throws {NoPackageError} the links leave no package at all
 * @throws {ModelTooLargeError} as `dealsOf`
 * @throws {RunAbortedError} `options.signal` was aborted
 *
 * Same model, seed and samples, same result.
 */
export function uncertaintyOf(model: NegotiationModel, options: RunOptions = {}): Uncertainty {
  const run = startRun(options);
  const outcomes = countOutcomes(tableOf(model), run);
  if (outcomes === 0n) {
    throw new NoPackageError([...new Set(model.links.map((link) => link.if.issue))]);
  }
  const unknowns = unknownsOf(model);
  const samples = sampleZones(model, unknowns, run);
  const zones = samples.hasZone.reduce((sum, one) => sum + one, 0);
  return {
    necessary: packageSet(model, "low", run),
    possible: packageSet(model, "high", run),
    zone: estimateOf(zones, run, unknowns.length > 0),
    likely: samples.packages
      .toSorted((a, b) => b.hits - a.hits)
      .slice(0, MOST_LIKELY)
      .map(({ chosen, hits }) => ({
        package: packageOf(model, chosen),
        probability: estimateOf(hits, run, unknowns.length > 0),
      })),
    questions: questionsOf(model, unknowns, samples, outcomes, run),
  };
}

function questionsOf(
  model: NegotiationModel,
  unknowns: readonly Unknown[],
  { hasZone, answers }: ZoneSamples,
  outcomes: bigint,
  run: Run,
): readonly OpenQuestion[] {
  const undecided = outcomes > MOST_DECIDED ? null : undecidedIn(model, run);
  const questions = unknowns.map((unknown, index) => {
    run.step("uncertainty", index, unknowns.length);
    const own = Float64Array.from(
      hasZone,
      (_, sample) => answers[sample * unknowns.length + index] ?? 0,
    );
    const { question, kind, party, issue, option, quantity } = unknown;
    return {
      question,
      kind,
      party,
      issue,
      option,
      low: printFraction(quantity.low),
      high: printFraction(quantity.high),
      bits: bitsOf(own, hasZone),
      decides: undecided === null ? null : decidedBy(model, unknown, undecided, run),
    };
  });
  return questions.sort((a, b) => b.bits - a.bits || (b.decides ?? 0) - (a.decides ?? 0));
}

/** The share of undecided packages that the answer decides, on average over low end, estimate and high end. */
function decidedBy(
  model: NegotiationModel,
  unknown: Unknown,
  undecided: bigint,
  run: Run,
): number | null {
  if (undecided === 0n) return 0;
  const { low, value, high } = unknown.quantity;
  const left = [low, value, high].map((answer) =>
    undecidedIn(withAnswer(model, unknown, answer), run),
  );
  if (left.some((count) => count === null)) return null;
  const sum = left.reduce<bigint>((all, count) => all + (count ?? 0n), 0n);
  return 1 - Number(sum) / (left.length * Number(undecided));
}

/** Packages that are possibly, but not necessarily acceptable. */
function undecidedIn(model: NegotiationModel, run: Run): bigint | null {
  const [necessary, possible] = (["low", "high"] as const).map(
    (end) => packageSet(model, end, run).count,
  );
  return necessary == null || possible == null ? null : BigInt(possible) - BigInt(necessary);
}

function estimateOf(hits: number, { samples, seed }: Run, isOpen: boolean): Estimate {
  const value = samples === 0 ? 0 : hits / samples;
  // Never quite sure: two more hits and two more misses than were seen (Agresti & Coull 1998).
  const smoothed = (hits + 2) / (samples + 4);
  const error = isOpen ? Math.sqrt((smoothed * (1 - smoothed)) / (samples + 4)) : 0;
  return { value, error, samples, seed };
}
