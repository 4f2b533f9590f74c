/** Moves in the words of the model: who, on what, from where to where, and what it costs. */
import type { NegotiationModel, NegotiationParty } from "../model/model.ts";
import type { Fraction } from "../numbers/fraction.ts";
import {
  compare,
  greatest,
  minus,
  plus,
  printFraction,
  times,
  toNumber,
  ZERO,
} from "../numbers/fraction.ts";
import type { AcceptMove, Give, LowerMove, Move } from "./concessions.ts";
import type { Lift } from "./lifts.ts";

/** A move and its exact cost. */
export interface CostedMove {
  readonly move: Move;
  readonly cost: Fraction;
}

/** One move for each party that refuses the option. */
export function acceptMoves(model: NegotiationModel, lift: Lift): readonly CostedMove[] {
  return lift.parties.map((party) => acceptMove(model, party, lift));
}

/** A party's reservation lowered to `to`; `chosen` is the package that this opens. */
export function lowerMove(
  model: NegotiationModel,
  at: number,
  to: Fraction,
  chosen: readonly number[],
): CostedMove {
  const party = model.parties[at] as NegotiationParty;
  const from = party.reservation?.value ?? to;
  const cost = minus(from, to);
  const move: LowerMove = {
    kind: "lower",
    party: party.id,
    from: printFraction(from),
    to: printFraction(to),
    cost: toNumber(cost),
    costFraction: printFraction(cost),
    gives: givesOf(model, party, chosen),
  };
  return { move, cost };
}

/** The sum of the costs. */
export function costOf(moves: readonly CostedMove[]): Fraction {
  return moves.reduce((sum, { cost }) => plus(sum, cost), ZERO);
}

/** Where the package gives the party less than its best option, by falling loss. */
export function givesOf(
  model: NegotiationModel,
  party: NegotiationParty,
  chosen: readonly number[],
): readonly Give[] {
  return party.preferences
    .flatMap(({ weight, evaluations }, issue) => {
      const options = model.issues[issue]?.options ?? [];
      const best = bestOption(party, issue, () => true);
      const [from, to] = [evaluations[best], evaluations[chosen[issue] ?? -1]];
      if (from === undefined || to === undefined) return [];
      const loss = times(weight.value, minus(from.value, to.value));
      if (compare(loss, ZERO) <= 0) return [];
      return [
        {
          issue: model.issues[issue]?.id ?? "",
          from: options[best]?.id ?? "",
          to: options[chosen[issue] ?? -1]?.id ?? "",
          loss: toNumber(loss),
        },
      ];
    })
    .sort((a, b) => b.loss - a.loss);
}

function acceptMove(model: NegotiationModel, at: number, { issue, option }: Lift): CostedMove {
  const party = model.parties[at] as NegotiationParty;
  const { id, options } = model.issues[issue] as NegotiationModel["issues"][number];
  const preference = party.preferences[issue];
  const isRefused = (other: number) =>
    party.redLines.some((line) => line.issue === id && line.option === options[other]?.id);
  const asked = options.findIndex((one) => one.id === preference?.position);
  const from = asked >= 0 ? asked : bestOption(party, issue, (other) => !isRefused(other));
  const [before, after] = [preference?.evaluations[from], preference?.evaluations[option]];
  const weight = preference?.weight.value ?? ZERO;
  const loss =
    before === undefined || after === undefined ? ZERO : minus(before.value, after.value);
  const cost = times(weight, greatest(loss, ZERO));
  const move: AcceptMove = {
    kind: "accept",
    party: party.id,
    issue: id,
    from: options[from]?.id ?? null,
    to: options[option]?.id ?? "",
    cost: toNumber(cost),
    costFraction: printFraction(cost),
  };
  return { move, cost };
}

/** The party's best option of the issue among some, the first on a tie; -1 when there is none. */
function bestOption(
  party: NegotiationParty,
  issue: number,
  counts: (option: number) => boolean,
): number {
  const values = party.preferences[issue]?.evaluations ?? [];
  return values.reduce((best, { value }, option) => {
    const isBetter = best < 0 || compare(value, values[best]?.value ?? value) > 0;
    return counts(option) && isBetter ? option : best;
  }, -1);
}
