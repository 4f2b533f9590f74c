/** What is shown of the deals of a model, whatever the format: the same sentences in the same order. */
import type {
  ConcessionSet,
  Deals,
  NegotiationModel,
  Offer,
  Package,
} from "@rapporteur/bargaining";
import { sizeWords } from "../model/model-words.ts";
import { counted } from "../output/statement-words.ts";
import type { DealsFacts } from "./deals-json.ts";
import { movesWords } from "./move-words.ts";
import {
  CONCEPTS,
  type FairPoint,
  fairPoints,
  partyName,
  shownFraction,
  shownUtility,
} from "./names.ts";
import { phaseWords } from "./phase-words.ts";
import { certaintyWords, numberWord, smallestSets, verdictWords } from "./verdict.ts";

/** Moves that open a package, and the package. */
export interface OpeningView {
  readonly words: string;
  readonly package: Package;
  readonly utilities: readonly number[];
}

/** The parts of the answer; an empty list is a part that is not shown. */
export interface DealsView {
  readonly title: string;
  readonly size: string;
  readonly verdict: string;
  /** What the intervals of the model make of it; `null` where every number is certain. */
  readonly certainty: string | null;
  /** The smallest sets of moves, where no package is open. */
  readonly openings: readonly OpeningView[];
  /** What is to be said of the sets that are not listed; `null` when all are. */
  readonly moreOpenings: string | null;
  /** What the concepts pick; of a concept whose picks are many, the first. */
  readonly fair: readonly FairPoint[];
  /** What is to be said of picks that are not listed. */
  readonly ties: readonly string[];
  /** What one party gets at least and at best, for the parties that were asked for. */
  readonly stakes: readonly string[];
  /** What may be agreed first, and what each must believe for it. */
  readonly first: readonly string[];
  /** What is not known and matters, as questions. */
  readonly unknowns: readonly string[];
  readonly notices: readonly string[];
}

const MOST_OPENINGS = 6;
const MOST_UNKNOWNS = 3;

/** Puts the parts together. `parties` are those that the user asked for; none for all. */
export function dealsView(facts: DealsFacts, parties: readonly string[]): DealsView {
  const { model, deals, concessions } = facts;
  const sets = openingSets(concessions?.sets ?? [], parties);
  const shown = smallestSets(sets).slice(0, MOST_OPENINGS);
  const narrowed = concessions === null ? null : { ...concessions, sets };
  return {
    title: model.name,
    size: sizeWords(model),
    verdict: verdictWords(model, deals, narrowed),
    certainty: facts.uncertainty === null ? null : certaintyWords(model, facts.uncertainty),
    openings: shown.map((set) => ({
      words: movesWords(model, set.moves),
      package: set.package,
      utilities: set.utilities,
    })),
    moreOpenings: moreWords(sets.length - shown.length, concessions?.complete ?? true),
    ...fairView(deals),
    stakes: parties.map((party) => stakeWords(facts, party)),
    first: facts.phases === null ? [] : phaseWords(model, facts.phases),
    unknowns: unknownWords(facts).slice(0, MOST_UNKNOWNS),
    notices: model.notices,
  };
}

/** Picks that are listed of one concept, unless another concept picks them too. */
const MOST_TIES = 3;

function fairView({ frontier, solutions }: Deals): Pick<DealsView, "fair" | "ties"> {
  const crowded = CONCEPTS.filter(([concept]) => solutions[concept].points.length > MOST_TIES);
  const crowdedNames = crowded.map(([, name]) => name);
  const all = fairPoints(frontier.points, solutions);
  const fair = all.filter(({ index, names }) => {
    const isFirst = crowded.some(([concept]) => solutions[concept].points[0] === index);
    return isFirst || names.some((name) => !crowdedNames.includes(name));
  });
  const ties = crowded.map(([concept, name]) => {
    return `${numberWord(solutions[concept].points.length)} packages tie for ${name}; rapporteur deals frontier lists them`;
  });
  return { fair, ties };
}

/** Those that only the given parties have to make; all where none is given. */
export function openingSets(
  sets: readonly ConcessionSet[],
  parties: readonly string[],
): readonly ConcessionSet[] {
  if (parties.length === 0) return sets;
  return sets.filter(({ movers }) => movers.every((mover) => parties.includes(mover)));
}

function moreWords(more: number, isComplete: boolean): string | null {
  if (more <= 0) return isComplete ? null : "There may be more: a limit was reached.";
  const limit = isComplete ? "" : ", and maybe others: a limit was reached";
  return `${counted(more, "other set")} of moves would do too${limit}; rapporteur deals concessions lists them.`;
}

function stakeWords({ model, deals }: DealsFacts, id: string): string {
  const party = model.parties.findIndex((one) => one.id === id);
  const range = deals.ranges[party];
  const name = partyName(model, id);
  const own = deals.frontier.points.map(({ utilities }) => utilities[party] ?? 0);
  const floor =
    range?.reservation == null
      ? "has no reservation"
      : `takes no less than ${shownFraction(range.reservation)}`;
  const best =
    range === undefined
      ? ""
      : `; its best package of all is worth ${shownFraction(range.greatest)}`;
  if (own.length === 0) return `${name} ${floor}${best}.`;
  return `${name} ${floor}${best}, the best that everybody accepts ${shownUtility(Math.max(...own))}, the least on the frontier ${shownUtility(Math.min(...own))}.`;
}

function unknownWords({ uncertainty }: DealsFacts): readonly string[] {
  return uncertainty === null ? [] : uncertainty.questions.map(({ question }) => question);
}

/** What further moves would buy, where a package is open. */
export function offerWords(model: NegotiationModel, { moves, best }: Offer): string {
  const gains = best
    .filter(({ before, after }) => after > before)
    .map(
      ({ party, before, after }) =>
        `${partyName(model, party)} could reach ${shownUtility(after)} instead of ${shownUtility(before)}`,
    );
  return `${movesWords(model, moves)}: ${gains.length === 0 ? "more ways of sharing the same gains" : gains.join(", ")}`;
}
