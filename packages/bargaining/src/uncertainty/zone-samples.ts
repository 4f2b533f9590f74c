/** Whether there is a zone, asked of many random models from the intervals. */
import { frontierOf } from "../frontier/frontier.ts";
import type { Table } from "../frontier/table.ts";
import { tableOf, withoutRedLines } from "../frontier/table.ts";
import type { NegotiationModel } from "../model/model.ts";
import { randomFrom } from "../numbers/random.ts";
import type { Run } from "../run/run.ts";
import type { DrawnParty } from "./draws.ts";
import { drawsFrom } from "./draws.ts";
import type { Unknown } from "./unknowns.ts";

/** Packages that are tried first, because they served before. */
const MOST_KNOWN = 64;

/** Units that drawn utilities are rounded to: 2^-36, so that sums stay whole below 2^53. */
const UNIT = 2 ** 36;

/** What the draws showed. */
export interface ZoneSamples {
  /** For each draw, whether some package was acceptable to all. */
  readonly hasZone: Uint8Array;
  /** For each draw, the value of each unknown, one draw after the other. */
  readonly answers: Float64Array;
  /** Packages that were acceptable in some draw, with the number of draws in which they were. */
  readonly packages: readonly { readonly chosen: readonly number[]; readonly hits: number }[];
}

/** Draws `run.samples` models. Packages found late are counted over all draws. */
export function sampleZones(
  model: NegotiationModel,
  unknowns: readonly Unknown[],
  run: Run,
): ZoneSamples {
  const table = tableOf(model, { allows: withoutRedLines(model) });
  const known: (readonly number[])[] = [];
  const hasZone = new Uint8Array(run.samples);
  const answers = new Float64Array(run.samples * unknowns.length);
  const draw = drawsFrom(model, randomFrom(run.seed));
  for (let sample = 0; sample < run.samples; sample++) {
    if (sample % 64 === 0) run.step("uncertainty", sample, run.samples);
    const parties = draw();
    for (const [index, unknown] of unknowns.entries()) {
      answers[sample * unknowns.length + index] = answerIn(parties, unknown);
    }
    hasZone[sample] = findsZone(table, parties, known, run) ? 1 : 0;
  }
  return { hasZone, answers, packages: countHits(table, known, model, run) };
}

/** Whether some package is acceptable; what served last is tried first, what is new is remembered. */
function findsZone(
  table: Table,
  parties: readonly DrawnParty[],
  known: (readonly number[])[],
  run: Run,
): boolean {
  const serving = known.findIndex((chosen) => isAcceptable(table, chosen, parties));
  if (serving >= 0) {
    known.unshift(...known.splice(serving, 1));
    return true;
  }
  const found = acceptableIn(table, parties, run);
  if (found !== null && known.length < MOST_KNOWN) known.push(found);
  return found !== null;
}

/** The same draws again, now for all the packages found. */
function countHits(
  table: Table,
  known: readonly (readonly number[])[],
  model: NegotiationModel,
  run: Run,
) {
  const hits = known.map(() => 0);
  const draw = drawsFrom(model, randomFrom(run.seed));
  for (let sample = 0; sample < run.samples; sample++) {
    const parties = draw();
    for (const [index, chosen] of known.entries()) {
      if (isAcceptable(table, chosen, parties)) hits[index] = (hits[index] ?? 0) + 1;
    }
  }
  return known.map((chosen, index) => ({ chosen, hits: hits[index] ?? 0 }));
}

function isAcceptable(
  table: Table,
  chosen: readonly number[],
  parties: readonly DrawnParty[],
): boolean {
  return parties.every(({ worths, terms, reservation }, party) => {
    let sum = 0;
    for (const [issue, option] of chosen.entries()) sum += worths[issue]?.[option] ?? 0;
    const own = table.terms.filter((term) => term.party === party);
    for (const [index, { when }] of own.entries()) {
      if (when.every(([issue, option]) => chosen[issue] === option)) sum += terms[index] ?? 0;
    }
    return sum >= reservation;
  });
}

/** One package acceptable with the drawn numbers, by the frontier's merge; `null` when there is none. */
function acceptableIn(
  table: Table,
  parties: readonly DrawnParty[],
  run: Run,
): readonly number[] | null {
  const units = (value: number) => BigInt(Math.round(value * UNIT));
  const seen = parties.map(() => 0);
  const drawn: Table = {
    ...table,
    denominators: parties.map(() => BigInt(UNIT)),
    floors: parties.map(({ reservation }) =>
      Number.isFinite(reservation) ? units(reservation) : null,
    ),
    issues: table.issues.map(({ options }, issue) => ({
      options,
      values: parties.map(({ worths }) =>
        options.map((option) => units(worths[issue]?.[option] ?? 0)),
      ),
    })),
    terms: table.terms.map((term) => {
      const index = seen[term.party] ?? 0;
      seen[term.party] = index + 1;
      return { ...term, value: units(parties[term.party]?.terms[index] ?? 0) };
    }),
  };
  const { set, witnessOf } = frontierOf(drawn, { ...run, step: () => undefined });
  return set.size === 0 ? null : witnessOf(Math.floor(set.size / 2));
}

function answerIn(parties: readonly DrawnParty[], { kind, at }: Unknown): number {
  const party = parties[at.party];
  if (party === undefined) return 0;
  if (kind === "reservation") return party.reservation;
  if (kind === "interaction") return party.terms[at.issue] ?? 0;
  if (kind === "weight") return party.weights[at.issue] ?? 0;
  return party.evaluations[at.issue]?.[at.option] ?? 0;
}
