/** A first agreement on some issues: what it does to each side's fallback and to the packages left. */

import { stakesOf } from "../deals/deals-of.ts";
import { NoPackageError, PhaseInvalidError } from "../errors.ts";
import { frontierOf } from "../frontier/frontier.ts";
import { countOutcomes, rangesOf } from "../frontier/outcomes.ts";
import { unitsAt } from "../frontier/point-set.ts";
import type { Table } from "../frontier/table.ts";
import { fromUnits, tableOf, unitsOf, withoutRedLines } from "../frontier/table.ts";
import type { NegotiationModel, Package } from "../model/model.ts";
import { packageOf } from "../model/package.ts";
import type { Fraction } from "../numbers/fraction.ts";
import { compare, minus, over, plus, printFraction, toNumber, ZERO } from "../numbers/fraction.ts";
import { ceilingOf } from "../numbers/whole.ts";
import type { Run } from "../run/run.ts";
import { startRun } from "../run/run.ts";
import { bestOf } from "../solutions/best.ts";
import { CONCEPTS } from "../solutions/concepts.ts";
import { fallbackOf } from "../solutions/stakes.ts";
import type { Interim, PhaseOptions, PhaseSide, Phases } from "./phases.ts";
import { sideWords } from "./side-words.ts";

/** Ways to settle the first issues that are looked at. */
const MOST_INTERIMS = 500;
const MOST_SHOWN = 20;

/**
 * What can be agreed first.
 *
 * While an interim agreement is in force, a party that leaves the talks keeps what the agreement changed:
 * its fallback moves by the difference between the agreed options and the status quo on those issues. A
 * final package must then keep the agreed options and be no worse than the new fallback for anybody.
 *
 * @throws {PhaseInvalidError} an issue that the model does not have, or one without a status quo; more ways
 * to settle the first issues than are looked at
 * @throws {NoPackageError} the links leave no package at all
 * @throws {ModelTooLargeError} as `dealsOf`
 */
export function phasesOf(model: NegotiationModel, options: PhaseOptions = {}): Phases {
  const run = startRun(options);
  const statusQuo = statusQuoOf(model, options.statusQuo ?? {});
  const all = tableOf(model);
  if (countOutcomes(all, run) === 0n) {
    throw new NoPackageError([...new Set(model.links.map((link) => link.if.issue))]);
  }
  const firsts =
    options.first === undefined
      ? aloneWithStatusQuo(statusQuo)
      : [options.first.map((id) => issueAt(model, id))];
  if (firsts.length === 0) {
    throw new PhaseInvalidError(model.issues[0]?.id ?? "", "an issue with a status quo");
  }
  const setting = settingOf(model, all, statusQuo, run);
  return {
    phases: firsts.map((first) => ({
      first: first.map((issue) => model.issues[issue]?.id ?? ""),
      interims: interimsOf(setting, first),
    })),
  };
}

/** What all interim agreements are compared with. */
interface Setting {
  readonly model: NegotiationModel;
  readonly statusQuo: readonly number[];
  readonly allowed: Table;
  readonly fallbacks: readonly Fraction[];
  readonly frontier: ReadonlySet<string>;
  readonly ranges: ReturnType<typeof rangesOf>;
  readonly run: Run;
}

function settingOf(
  model: NegotiationModel,
  all: Table,
  statusQuo: readonly number[],
  run: Run,
): Setting {
  const ranges = rangesOf(all, run);
  const allowed = tableOf(model, { allows: withoutRedLines(model) });
  const { set } = frontierOf(allowed, run);
  return {
    model,
    statusQuo,
    allowed,
    ranges,
    run,
    fallbacks: model.parties.map(({ reservation }, party) =>
      fallbackOf(reservation?.value ?? null, fromUnits(allowed, party, ranges[party]?.least ?? 0n)),
    ),
    frontier: new Set(
      Array.from({ length: set.size }, (_, point) => unitsAt(set, point).join(" ")),
    ),
  };
}

function interimsOf(setting: Setting, first: readonly number[]): readonly Interim[] {
  const { model, statusQuo, allowed } = setting;
  for (const issue of first) {
    if ((statusQuo[issue] ?? -1) < 0) {
      throw new PhaseInvalidError(model.issues[issue]?.id ?? "", "an issue with a status quo");
    }
  }
  const ways = first.reduce<readonly (readonly number[])[]>(
    (sofar, issue) => {
      const options = allowed.issues[issue]?.options ?? [];
      if (sofar.length * options.length > MOST_INTERIMS) {
        const named = first.map((one) => model.issues[one]?.id).join(", ");
        throw new PhaseInvalidError(
          named,
          `issues with at most ${MOST_INTERIMS} ways to settle them`,
        );
      }
      return sofar.flatMap((way) => options.map((option) => [...way, option]));
    },
    [[]],
  );
  const isStatusQuo = (way: readonly number[]) =>
    way.every((option, at) => option === statusQuo[first[at] ?? -1]);
  return ways
    .filter((way) => !isStatusQuo(way))
    .flatMap(
      (way) => interimOf(setting, new Map(first.map((issue, at) => [issue, way[at] ?? -1]))) ?? [],
    )
    .sort((a, b) => beliefOf(a) - beliefOf(b) || b.finalPoints - a.finalPoints)
    .slice(0, MOST_SHOWN);
}

/** `null` when the links leave no package with these terms. */
function interimOf(setting: Setting, terms: ReadonlyMap<number, number>): Interim | null {
  const { model, statusQuo, allowed, fallbacks, ranges, run } = setting;
  const issues = allowed.issues.map((issue, at) => onlyOption(issue, terms.get(at)));
  if (countOutcomes({ ...allowed, issues }, run) === 0n) return null;
  const changed = statusQuo.map((option, issue) => terms.get(issue) ?? option);
  const [before, after] = [unitsOf(allowed, statusQuo), unitsOf(allowed, changed)];
  const moved = fallbacks.map((fallback, party) => {
    const change = (after[party] ?? 0n) - (before[party] ?? 0n);
    return plus(fallback, fromUnits(allowed, party, change));
  });
  const floors = moved.map((fallback, party) =>
    ceilingOf(fallback, allowed.denominators[party] ?? 1n),
  );
  const frontier = frontierOf({ ...allowed, issues, floors }, run);
  const { set, witnessOf } = frontier;
  const stakes = stakesOf(model, allowed, ranges, frontier);
  const parties = stakes.parties.map((bounds, party) => ({
    ...bounds,
    fallback: moved[party] ?? ZERO,
  }));
  const { points } = bestOf(set.size, CONCEPTS.nash({ ...stakes, parties }));
  const [nash] = points;
  const final =
    nash === undefined
      ? null
      : unitsAt(set, nash).map((units, party) => fromUnits(allowed, party, units));
  const left = new Set(
    Array.from({ length: set.size }, (_, point) => unitsAt(set, point).join(" ")),
  );
  return {
    terms: Object.fromEntries(
      [...terms].map(([issue, option]) => {
        const { id = "", options = [] } = model.issues[issue] ?? {};
        return [id, options[option]?.id ?? ""];
      }),
    ),
    sides: model.parties.map((_, party) =>
      sideOf(setting, party, moved[party] ?? ZERO, final?.[party] ?? null),
    ),
    finalPoints: set.size,
    finalPackage: nash === undefined ? null : packageOf(model, witnessOf(nash)),
    ruledOut: [...setting.frontier].filter((point) => !left.has(point)).length,
  };
}

function sideOf(
  { model, fallbacks }: Setting,
  party: number,
  after: Fraction,
  final: Fraction | null,
): PhaseSide {
  const before = fallbacks[party] ?? ZERO;
  const need = leastBelief(before, after, final);
  const side = {
    party: model.parties[party]?.id ?? "",
    fallbackBefore: printFraction(before),
    fallbackAfter: printFraction(after),
    change: toNumber(minus(after, before)),
    final: final === null ? null : toNumber(final),
    mustBelieve: need === null ? null : toNumber(need),
  };
  return { ...side, words: sideWords(model.parties[party]?.label ?? side.party, side) };
}

/** The least p with p · final + (1 − p) · after ≥ before. */
function leastBelief(before: Fraction, after: Fraction, final: Fraction | null): Fraction | null {
  if (compare(after, before) >= 0) return ZERO;
  if (final === null || compare(final, before) < 0) return null;
  return over(minus(before, after), minus(final, after));
}

function beliefOf({ sides }: Interim): number {
  return Math.max(...sides.map(({ mustBelieve }) => mustBelieve ?? 2));
}

function onlyOption(
  issue: Table["issues"][number],
  option: number | undefined,
): Table["issues"][number] {
  if (option === undefined) return issue;
  const at = issue.options.indexOf(option);
  return { options: [option], values: issue.values.map((own) => [own[at] ?? 0n]) };
}

/** Option index by issue, -1 where nobody said. */
function statusQuoOf(model: NegotiationModel, over: Package): readonly number[] {
  for (const id of Object.keys(over)) issueAt(model, id);
  return model.issues.map(({ id, options, statusQuo }) => {
    const wanted = Object.hasOwn(over, id) ? over[id] : statusQuo;
    if (wanted == null) return -1;
    const at = options.findIndex((option) => option.id === wanted);
    if (at < 0)
      throw new PhaseInvalidError(
        id,
        `an issue with one of its options as status quo, not ${wanted}`,
      );
    return at;
  });
}

function aloneWithStatusQuo(statusQuo: readonly number[]): readonly (readonly number[])[] {
  return statusQuo.flatMap((option, issue) => (option < 0 ? [] : [[issue]]));
}

function issueAt(model: NegotiationModel, id: string): number {
  const at = model.issues.findIndex((issue) => issue.id === id);
  if (at < 0)
    throw new PhaseInvalidError(id, `one of ${model.issues.map((issue) => issue.id).join(", ")}`);
  return at;
}
