/** From a model to its deals: frontier, solutions and how many packages all parties accept. */
import { NoPackageError } from "../errors.ts";
import type { UnitFrontier } from "../frontier/frontier.ts";
import { frontierOf } from "../frontier/frontier.ts";
import type { UnitRange } from "../frontier/outcomes.ts";
import { countOutcomes, rangesOf } from "../frontier/outcomes.ts";
import type { Table } from "../frontier/table.ts";
import { fromUnits, tableOf, withoutRedLines } from "../frontier/table.ts";
import type { NegotiationModel } from "../model/model.ts";
import { packageOf } from "../model/package.ts";
import { printFraction, toNumber } from "../numbers/fraction.ts";
import { rationalOf } from "../rational/rational.ts";
import type { Run } from "../run/run.ts";
import { startRun } from "../run/run.ts";
import { bestOf } from "../solutions/best.ts";
import { CONCEPTS, conceptValue } from "../solutions/concepts.ts";
import type { Sharpened } from "../solutions/sharpen.ts";
import { sharpened } from "../solutions/sharpen.ts";
import type { PartyStakes, Stakes } from "../solutions/stakes.ts";
import { fallbackOf } from "../solutions/stakes.ts";
import type { Deals, Frontier, FrontierPoint, RunOptions, Solution, Solutions } from "./deals.ts";
import type { ListedPoint } from "./listed.ts";
import { joined, listed, stakesIn } from "./listed.ts";

/**
 * Which packages every party accepts, which of them are undominated, and which are fair in which sense.
 *
 * @throws {NoPackageError} the links leave no package at all
 * @throws {ModelTooLargeError} links or interactions join more issues than can be followed
 * @throws {RunAbortedError} `options.signal` was aborted
 *
 * Same model and options, same result. Cost: the number of issues × options × points of the frontier for two
 * parties, with a logarithm for three, more for more. Source: docs/methods/bargaining.md.
 */
export function dealsOf(model: NegotiationModel, options: RunOptions = {}): Deals {
  const run = startRun(options);
  const all = tableOf(model);
  const outcomes = countOutcomes(all, run);
  if (outcomes === 0n) throw new NoPackageError(linkedIssues(model));
  run.step("ranges", 0, 1);
  const ranges = rangesOf(all, run);
  const allowed = tableOf(model, { allows: withoutRedLines(model) });
  const unitFrontier = frontierOf(allowed, run);
  const coarse = stakesOf(model, allowed, ranges, unitFrontier);
  const { search, slack } = unitFrontier;
  const sharp = search === null ? NOTHING : sharpened(allowed, coarse, search);
  const points = joined(listed(unitFrontier), bestAmong(sharp, allowed, coarse.parties));
  const stakes = stakesIn(points, allowed, coarse.parties);
  const exact = slack.every((units) => units === 0n);
  const isReachable = points.length > 0 ? true : exact ? false : null;
  return {
    isReachable,
    rational: rationalOf(allowed, strictFloorsOf(model, allowed), outcomes, run),
    ranges: stakes.parties.map(({ least, greatest, reservation, fallback }, party) => ({
      party: model.parties[party]?.id ?? "",
      least: printFraction(least),
      greatest: printFraction(greatest),
      reservation: reservation === null ? null : printFraction(reservation),
      fallback: printFraction(fallback),
    })),
    frontier: {
      exact,
      bound: exact ? null : boundOf(allowed, stakes, slack),
      points: points.map((point) => frontierPoint(model, allowed, point)),
    },
    solutions: solutionsOf(stakes, exact ? null : sharp, run),
  };
}

type Sharp = ReadonlyMap<keyof Solutions, Sharpened>;

const NOTHING: Sharp = new Map();

/** The best points of every concept that a search settled. */
function bestAmong(
  sharp: Sharp,
  table: Table,
  parties: readonly PartyStakes[],
): readonly ListedPoint[] {
  return [...sharp].flatMap(([name, { found }]) => {
    if (found === null) return [];
    const all = listed(found);
    const { points } = bestOf(all.length, CONCEPTS[name](stakesIn(all, table, parties)));
    return points.map((point) => all[point] as ListedPoint);
  });
}

/** What the solution concepts read. */
export function stakesOf(
  model: NegotiationModel,
  table: Table,
  ranges: readonly UnitRange[],
  { set }: UnitFrontier,
): Stakes {
  const parties = model.parties.map(({ reservation }, party): PartyStakes => {
    const range = ranges[party] ?? { least: 0n, greatest: 0n };
    const least = fromUnits(table, party, range.least);
    const floor = reservation?.value ?? null;
    return {
      least,
      greatest: fromUnits(table, party, range.greatest),
      reservation: floor,
      fallback: fallbackOf(floor, least),
    };
  });
  const { columns, bigs } = set;
  return {
    parties,
    size: set.size,
    denominators: table.denominators,
    units: (point, party) => bigs?.[party]?.[point] ?? BigInt(columns?.[party]?.[point] ?? 0),
  };
}

/** Every concept's points; `sharp` says what is known where the points are not the whole frontier. */
function solutionsOf(stakes: Stakes, sharp: Sharp | null, run: Run): Solutions {
  const names = Object.keys(CONCEPTS) as (keyof Solutions)[];
  const entries = names.map((name, index): readonly [keyof Solutions, Solution] => {
    run.step("solutions", index, names.length);
    const { points, value } = bestOf(stakes.size, CONCEPTS[name](stakes));
    const measured = value === null ? null : conceptValue(name, value);
    const isRoot = name === "opposition";
    const shown = measured === null ? null : toNumber(measured);
    const settled = sharp?.get(name);
    const exact = sharp === null || (settled !== undefined && settled.found !== null);
    return [
      name,
      {
        points,
        value: shown !== null && isRoot ? Math.sqrt(shown) : shown,
        fraction: measured === null || isRoot ? null : printFraction(measured),
        exact,
        bound: exact ? null : (settled?.bound ?? null),
      },
    ];
  });
  return Object.fromEntries(entries) as unknown as Solutions;
}

function frontierPoint(
  model: NegotiationModel,
  table: Table,
  { units, chosen, count }: ListedPoint,
): FrontierPoint {
  const fractions = units.map((value, party) => fromUnits(table, party, value));
  return {
    utilities: fractions.map(toNumber),
    fractions: fractions.map(printFraction),
    package: packageOf(model, chosen),
    count,
  };
}

function boundOf(table: Table, stakes: Stakes, slack: readonly bigint[]): Frontier["bound"] {
  return {
    slack: slack.map((units, party) => {
      const { least, greatest } = stakes.parties[party] as PartyStakes;
      const width = toNumber(greatest) - toNumber(least);
      return width === 0 ? 0 : toNumber(fromUnits(table, party, units)) / width;
    }),
    reason: "The frontier has more points than the limit; close ones stand for each other.",
  };
}

/** The least whole numbers above the reservations. */
function strictFloorsOf(model: NegotiationModel, table: Table): readonly (bigint | null)[] {
  return model.parties.map(({ reservation }, party) => {
    const floor = table.floors[party] ?? null;
    if (reservation === null || floor === null) return null;
    const { numerator, denominator } = reservation.value;
    const isOnGrid = floor * denominator === numerator * (table.denominators[party] ?? 1n);
    return isOnGrid ? floor + 1n : floor;
  });
}

function linkedIssues(model: NegotiationModel): readonly string[] {
  return [...new Set(model.links.flatMap((link) => [link.if.issue, link.target.issue]))];
}
