/** Why a package is what it is to each party. */
import { givesOf } from "../concessions/moves.ts";
import type { RunOptions } from "../deals/deals.ts";
import { frontierOf } from "../frontier/frontier.ts";
import { rangesOf } from "../frontier/outcomes.ts";
import { unitsAt } from "../frontier/point-set.ts";
import type { Table } from "../frontier/table.ts";
import { fromUnits, tableOf, unitsOf, withoutRedLines } from "../frontier/table.ts";
import type { NegotiationModel, NegotiationParty, Package } from "../model/model.ts";
import { indicesOf, packageOf } from "../model/package.ts";
import { compare, minus, printFraction, times, toNumber, ZERO } from "../numbers/fraction.ts";
import type { Run } from "../run/run.ts";
import { startRun } from "../run/run.ts";
import { fallbackOf } from "../solutions/stakes.ts";
import type { Blocked, Explanation, PartyExplanation } from "./explanation.ts";
import { neighboursOf } from "./neighbours.ts";

/**
 * What every party gains with the package, what it gives up against its best, which red lines bind, whether
 * another package is better for all, and what each change of one option would do.
 *
 * @throws {PackageInvalidError} the package is none of this model, or breaks a link
 * @throws {ModelTooLargeError} as `dealsOf`
 */
export function explainPackage(
  model: NegotiationModel,
  wanted: Package,
  options: RunOptions = {},
): Explanation {
  const run = startRun(options);
  const chosen = indicesOf(model, wanted);
  const table = tableOf(model);
  const ranges = rangesOf(table, run);
  const units = unitsOf(table, chosen);
  const parties = model.parties.map((party, at): PartyExplanation => {
    const utility = fromUnits(table, at, units[at] ?? 0n);
    const least = fromUnits(table, at, ranges[at]?.least ?? 0n);
    const reservation = party.reservation?.value ?? null;
    const gain = minus(utility, fallbackOf(reservation, least));
    const crossed = party.redLines
      .filter(({ issue, option }) => wanted[issue] === option)
      .map(({ issue, option }) => ({ issue, option }));
    const isAcceptable = crossed.length === 0 && (reservation === null || compare(gain, ZERO) >= 0);
    const explained = {
      party: party.id,
      utility: toNumber(utility),
      fraction: printFraction(utility),
      reservation: reservation === null ? null : printFraction(reservation),
      gain: toNumber(gain),
      gainFraction: printFraction(gain),
      best: printFraction(fromUnits(table, at, ranges[at]?.greatest ?? 0n)),
      gives: givesOf(model, party, chosen),
      crossed,
      blocked: blockedFor(model, party, chosen),
      isAcceptable,
    };
    return { ...explained, words: wordsOf(model, party, explained) };
  });
  return {
    package: packageOf(model, chosen),
    isAcceptable: parties.every(({ isAcceptable }) => isAcceptable),
    better: betterThan(model, units, run),
    parties,
    neighbours: neighboursOf(model, table, chosen),
  };
}

/** A package without red lines that dominates these utilities. */
function betterThan(model: NegotiationModel, units: readonly bigint[], run: Run): Package | null {
  const table: Table = { ...tableOf(model, { allows: withoutRedLines(model) }), floors: units };
  const { set, witnessOf } = frontierOf(table, run);
  for (let point = 0; point < set.size; point++) {
    const isSame = unitsAt(set, point).every((value, party) => value === units[party]);
    if (!isSame) return packageOf(model, witnessOf(point));
  }
  return null;
}

function blockedFor(
  model: NegotiationModel,
  party: NegotiationParty,
  chosen: readonly number[],
): readonly Blocked[] {
  return model.issues
    .flatMap(({ id, options }, issue) =>
      options.flatMap((option, at): readonly Blocked[] => {
        const by = model.parties
          .filter((other) => other !== party)
          .filter(({ redLines }) =>
            redLines.some((line) => line.issue === id && line.option === option.id),
          )
          .map((other) => other.id);
        const { weight, evaluations } = party.preferences[
          issue
        ] as NegotiationParty["preferences"][number];
        const [now, then] = [
          evaluations[chosen[issue] ?? -1]?.value ?? ZERO,
          evaluations[at]?.value ?? ZERO,
        ];
        const worth = times(weight.value, minus(then, now));
        const isWanted = by.length > 0 && compare(worth, ZERO) > 0;
        return isWanted ? [{ issue: id, option: option.id, by, worth: toNumber(worth) }] : [];
      }),
    )
    .sort((a, b) => b.worth - a.worth);
}

function wordsOf(
  model: NegotiationModel,
  party: NegotiationParty,
  { gain, reservation, crossed, gives }: Omit<PartyExplanation, "words">,
): string {
  const name = party.label ?? party.id;
  const [line] = crossed;
  if (line !== undefined)
    return `${name} never accepts ${optionName(model, line.issue, line.option)}.`;
  const size = Math.abs(gain).toFixed(2);
  const isShort = reservation !== null && gain < 0;
  if (isShort) return `${name} is ${size} short of the least that it accepts.`;
  const [most] = gives;
  const price =
    most === undefined
      ? "gives up nothing"
      : `gives up most on ${issueName(model, most.issue)} (${most.loss.toFixed(2)})`;
  return `${name} gains ${size} over its fallback and ${price}.`;
}

function issueName({ issues }: NegotiationModel, id: string): string {
  return issues.find((issue) => issue.id === id)?.label ?? id;
}

function optionName(model: NegotiationModel, issue: string, id: string): string {
  const options = model.issues.find((one) => one.id === issue)?.options ?? [];
  return `${options.find((option) => option.id === id)?.label ?? id} on ${issueName(model, issue)}`;
}
