import type { Chain, Chains } from "./chain.ts";
import type { PartyReader } from "./parties.ts";
import type { Scene } from "./scene.ts";

const MOST_WORDS_BACK = 30;
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

/** The two of "Arland and the union (“the Parties”)"; empty when the text defines none. */
export function definedSides(scene: Scene, chains: Chains): readonly Chain[] {
  for (const { index } of scene.words) {
    if (scene.lower(index) !== "parties") continue;
    let open = index - 1;
    while (open > index - 5 && scene.word(open).form !== "(") open--;
    if (scene.word(open).form !== "(") continue;
    const found = new Set<Chain>();
    const { sentence } = scene.word(index);
    for (let i = open - 1; i > open - MOST_WORDS_BACK && scene.word(i).sentence === sentence; i--) {
      const chain = chains.at(i);
      if (chain !== undefined && chain.kind !== "person" && chain.kind !== "document")
        found.add(chain);
    }
    if (found.size === 2) return [...found].reverse();
  }
  return [];
}

function speaksForItself({ kind, body, description }: Chain): boolean {
  if (kind === "state") return true;
  if (body !== null) return body.kind === "union" || body.kind === "armed";
  return kind === "group" && description === null;
}
