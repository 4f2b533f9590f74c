/** A package that a party values exactly at its reservation. */
import { tableOf } from "../frontier/table.ts";
import type { NegotiationModel, NegotiationParty, Package } from "../model/model.ts";
import { greatestWhole, leastWhole } from "../numbers/whole.ts";

/** Partial packages that are looked at before the search is given up. */
const MOST_STEPS = 200_000;

/** The first such package, or `null` when there is none or none was found in time. */
export function reservationBid(model: NegotiationModel, party: NegotiationParty): Package | null {
  const table = tableOf({ ...model, parties: [party], links: [] });
  const { value } = party.reservation ?? { value: null };
  const [unit = 1n] = table.denominators;
  if (value === null || unit % value.denominator !== 0n) return null;
  const worths = table.issues.map(({ values }) => values[0] ?? []);
  const most = tails(worths, greatestWhole);
  const least = tails(worths, leastWhole);
  const chosen: number[] = [];
  let steps = 0;
  const visit = (left: bigint): boolean => {
    const issue = chosen.length;
    if (issue === worths.length) return left === 0n;
    if (left > (most[issue] ?? 0n) || left < (least[issue] ?? 0n) || ++steps > MOST_STEPS)
      return false;
    return (worths[issue] ?? []).some((worth, option) => {
      chosen.push(option);
      if (visit(left - worth)) return true;
      chosen.pop();
      return false;
    });
  };
  if (!visit(value.numerator * (unit / value.denominator))) return null;
  return Object.fromEntries(
    model.issues.map(({ id, options }, issue) => [id, options[chosen[issue] ?? 0]?.id ?? ""]),
  );
}

/** For each issue the sum of the best (or worst) from it on. */
function tails(
  worths: readonly (readonly bigint[])[],
  bestOf: (values: readonly bigint[]) => bigint,
): readonly bigint[] {
  const sums = [0n];
  for (const values of worths.toReversed()) {
    sums.unshift((sums[0] ?? 0n) + bestOf(values));
  }
  return sums;
}
