import type { Chain, Chains } from "./chain.ts";
import type { PartyReader } from "./parties.ts";

/** How much rarer a third party must be for two to be "both sides". */
const CLEARLY_RARER = 0.5;

/**
 * The two parties that a text is about, by the mentions of them and of those who speak for them.
 *
 * @returns empty when there are not two, or when a third is nearly as frequent; ties go to the earlier
 */
export function sidesOf(chains: Chains, parties: PartyReader): readonly Chain[] {
  const weight = new Map<Chain, number>();
  for (const chain of chains.all) {
    const party = parties.partyOf(chain)?.chain ?? (speaksForItself(chain) ? chain : null);
    if (party !== null && !chain.isPlaceOnly)
      weight.set(party, (weight.get(party) ?? 0) + chain.mentions.length);
  }
  const [a, b, c] = [...weight].sort((x, y) => y[1] - x[1]);
  if (a === undefined || b === undefined) return [];
  return c !== undefined && c[1] > b[1] * CLEARLY_RARER ? [] : [a[0], b[0]];
}

function speaksForItself({ kind, body, description }: Chain): boolean {
  if (kind === "state") return true;
  if (body !== null) return body.kind === "union" || body.kind === "armed";
  return kind === "group" && description === null;
}
