import { resolveIdentity } from "../identity/identity.ts";
import { type Judgement, MACHINE } from "../identity/judgements.ts";

/**
 * Puts together what several reports say of one thing: pairs that a rule finds the same, unless a person
 * judged otherwise. In no order: the same whatever came first; items of a cluster keep the order given.
 *
 * Cost: the square of the items.
 */
export function clustersOf<Item extends { readonly claim: string }>(
  items: readonly Item[],
  isSame: (a: Item, b: Item) => boolean,
  stated: readonly Judgement[],
): Item[][] {
  const machine: Judgement[] = [];
  for (const [i, a] of items.entries()) {
    for (const b of items.slice(i + 1)) {
      if (a.claim === b.claim || !isSame(a, b)) continue;
      machine.push({ a: a.claim, b: b.claim, verdict: "same", by: MACHINE, reason: "alike" });
    }
  }
  const identity = resolveIdentity([...machine, ...stated]);
  return [...Map.groupBy(items, ({ claim }) => identity.of(claim, null)).values()];
}
