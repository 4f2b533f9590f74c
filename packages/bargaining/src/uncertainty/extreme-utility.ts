/**
 * The least and the greatest utility of a package for a party whose numbers are intervals.
 *
 * Evaluations and interactions go to their ends. Weights must add up to 1, so what is left above their low
 * ends goes to the issues in order of evaluation (the fractional knapsack; Dantzig 1957).
 */
import type { NegotiationModel, NegotiationParty } from "../model/model.ts";
import type { Fraction } from "../numbers/fraction.ts";
import { compare, least, minus, ONE, plus, times, ZERO } from "../numbers/fraction.ts";

/** Which end of the intervals counts. */
export type End = "low" | "high";

/** The extreme utility of the package, given by option index. */
export function extremeUtility(
  model: NegotiationModel,
  party: NegotiationParty,
  chosen: readonly number[],
  end: End,
): Fraction {
  const parts = party.preferences.map(({ weight, evaluations }, issue) => ({
    weight,
    evaluation: evaluations[chosen[issue] ?? -1]?.[end] ?? ZERO,
  }));
  const direction = end === "low" ? 1 : -1;
  const order = parts.toSorted((a, b) => direction * compare(a.evaluation, b.evaluation));
  let room = minus(
    ONE,
    parts.reduce((sum, { weight }) => plus(sum, weight.low), ZERO),
  );
  let utility = ZERO;
  for (const { weight, evaluation } of order) {
    const extra = least(room, minus(weight.high, weight.low));
    room = minus(room, extra);
    utility = plus(utility, times(plus(weight.low, extra), evaluation));
  }
  return party.interactions
    .filter(({ when }) => when.every((choice) => isChosen(model, chosen, choice)))
    .reduce((sum, { value }) => plus(sum, value[end]), utility);
}

/** Whether the package takes the option. */
export function isChosen(
  model: NegotiationModel,
  chosen: readonly number[],
  choice: { readonly issue: string; readonly option: string },
): boolean {
  const issue = model.issues.findIndex(({ id }) => id === choice.issue);
  return model.issues[issue]?.options[chosen[issue] ?? -1]?.id === choice.option;
}
