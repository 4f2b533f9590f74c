/** How sure it is that each party accepts one package. */
import { fromUnits, tableOf, unitsOf } from "../frontier/table.ts";
import type { NegotiationModel, NegotiationParty, Package } from "../model/model.ts";
import { indicesOf } from "../model/package.ts";
import type { Fraction } from "../numbers/fraction.ts";
import { compare, printFraction } from "../numbers/fraction.ts";
import { extremeUtility, isChosen } from "./extreme-utility.ts";
import type { Acceptability } from "./uncertainty.ts";

/**
 * Whether each party accepts the package for all numbers within its intervals, for some, or for none.
 * Exact; by party in the model's order.
 *
 * @throws {PackageInvalidError} the package is none of this model
 */
export function acceptabilityOf(
  model: NegotiationModel,
  wanted: Package,
): readonly Acceptability[] {
  const chosen = indicesOf(model, wanted);
  const table = tableOf(model);
  const units = unitsOf(table, chosen);
  return model.parties.map((party, at) => {
    const [low, high] = (["low", "high"] as const).map((end) =>
      extremeUtility(model, party, chosen, end),
    ) as [Fraction, Fraction];
    const isRefused = party.redLines.some((line) => isChosen(model, chosen, line));
    const { reservation } = party;
    return {
      party: party.id,
      low: printFraction(low),
      value: printFraction(fromUnits(table, at, units[at] ?? 0n)),
      high: printFraction(high),
      isNecessary: !isRefused && (reservation === null || compare(low, reservation.high) >= 0),
      isPossible: !isRefused && (reservation === null || compare(high, reservation.low) >= 0),
    };
  });
}

/** Whether any number of the party is an interval. */
export function isOpen({ preferences, interactions, reservation }: NegotiationParty): boolean {
  const quantities = [
    ...preferences.flatMap(({ weight, evaluations }) => [weight, ...evaluations]),
    ...interactions.map(({ value }) => value),
    ...(reservation === null ? [] : [reservation]),
  ];
  return quantities.some(({ low, high }) => compare(low, high) !== 0);
}
