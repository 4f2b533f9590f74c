/** The smallest concessions that open a package. */
import { NoPackageError } from "../errors.ts";
import { frontierOf } from "../frontier/frontier.ts";
import { countOutcomes } from "../frontier/outcomes.ts";
import { unitsAt } from "../frontier/point-set.ts";
import { fromUnits, tableOf, withoutRedLines } from "../frontier/table.ts";
import type { NegotiationModel } from "../model/model.ts";
import { packageOf } from "../model/package.ts";
import type { Fraction } from "../numbers/fraction.ts";
import { compare, plus, printFraction, toNumber, ZERO } from "../numbers/fraction.ts";
import type { Run } from "../run/run.ts";
import { startRun } from "../run/run.ts";
import type { ConcessionOptions, ConcessionSet, Concessions } from "./concessions.ts";
import { liftSets, refusedOptions } from "./lifts.ts";
import { acceptMoves, costOf, lowerMove } from "./moves.ts";
import { offersOf } from "./offers.ts";
import type { Opening } from "./shortfalls.ts";
import { liftedTable, openingsOf } from "./shortfalls.ts";

const DEFAULTS = { mostSets: 50, mostLifts: 2_000 };

/**
 * All minimal sets of concessions that open a package when none is open, and what each further concession
 * would buy when one is.
 *
 * A set is minimal when no other opens a package with some of its red lines and no greater amounts. Sets are
 * exact, amounts are the least that will do.
 *
 * @throws {NoPackageError} the links leave no package, whatever anybody concedes
 * @throws {ModelTooLargeError} as `dealsOf`
 * @throws {RunAbortedError} `options.signal` was aborted
 *
 * Cost: one frontier for every choice of red lines that are given up, fewest first.
 */
export function concessionsOf(
  model: NegotiationModel,
  options: ConcessionOptions = {},
): Concessions {
  const { mostSets, mostLifts } = { ...DEFAULTS, ...options };
  const run = startRun(options);
  const all = tableOf(model);
  if (countOutcomes(all, run) === 0n) {
    throw new NoPackageError([...new Set(model.links.map((link) => link.if.issue))]);
  }
  const { set } = frontierOf(tableOf(model, { allows: withoutRedLines(model) }), run);
  if (set.size > 0) {
    return { isReachable: true, sets: [], found: 0, complete: true, offers: offersOf(model, run) };
  }
  const lifts = liftSets(refusedOptions(model), mostLifts);
  const ordered = openingsOf(model, lifts.sets, run)
    .map((opening) => ({ opening, ...outlineOf(model, opening) }))
    .sort((a, b) => a.movers.length - b.movers.length || compare(a.cost, b.cost));
  return {
    isReachable: false,
    sets: ordered.slice(0, mostSets).map(({ opening }) => setOf(model, opening, run)),
    found: ordered.length,
    complete: lifts.isComplete,
    offers: [],
  };
}

/** Who moves and what it costs, without the package. */
function outlineOf(
  model: NegotiationModel,
  opening: Opening,
): { readonly movers: readonly number[]; readonly cost: Fraction } {
  const moves = movesOf(model, opening, []);
  const movers = model.parties.flatMap(({ id }, party) =>
    moves.some(({ move }) => move.party === id) ? [party] : [],
  );
  return { movers, cost: costOf(moves) };
}

function movesOf(model: NegotiationModel, { lifts, lowered }: Opening, chosen: readonly number[]) {
  const table = liftedTable(model, lifts);
  const amounts = lowered.flatMap((units, party) =>
    units === null ? [] : [lowerMove(model, party, fromUnits(table, party, units), chosen)],
  );
  return [...lifts.flatMap((lift) => acceptMoves(model, lift)), ...amounts];
}

function setOf(model: NegotiationModel, opening: Opening, run: Run): ConcessionSet {
  const table = liftedTable(model, opening.lifts);
  const floors = table.floors.map((floor, party) => opening.lowered[party] ?? floor);
  const { set, witnessOf } = frontierOf({ ...table, floors }, run);
  const utilities = (point: number) =>
    unitsAt(set, point).map((units, party) => fromUnits(table, party, units));
  const sums = Array.from({ length: set.size }, (_, point) => utilities(point).reduce(plus, ZERO));
  const best = sums.reduce(
    (one, sum, point) => (compare(sum, sums[one] ?? sum) > 0 ? point : one),
    0,
  );
  const chosen = witnessOf(best);
  const moves = movesOf(model, opening, chosen);
  const cost = costOf(moves);
  const moving = new Set(moves.map(({ move }) => move.party));
  const fractions = utilities(best);
  return {
    moves: moves.map(({ move }) => move),
    movers: model.parties.map(({ id }) => id).filter((id) => moving.has(id)),
    cost: toNumber(cost),
    costFraction: printFraction(cost),
    package: packageOf(model, chosen),
    utilities: fractions.map(toNumber),
    fractions: fractions.map(printFraction),
  };
}
