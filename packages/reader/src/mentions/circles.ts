import type { Chains } from "./chain.ts";
import type { NameMention } from "./name-mentions.ts";
import { readRolePhrase } from "./role-phrases.ts";
import type { Scene } from "./scene.ts";

const MOST_WORDS_BACK = 10;

/**
 * Counts people among those of whom they are given as examples. Takes "Arland officials, including envoy Mara
 * Voss and Jan Kole"; leaves "officials met Mara Voss" and "issues including Mara Voss's release".
 */
export function joinCircles(
  scene: Scene,
  people: readonly NameMention[],
  chains: Chains,
  holderAt: (index: number) => number,
): void {
  const at = new Map(
    people.flatMap((name) =>
      Array.from({ length: name.last - name.first }, (_, k) => [name.first + k, name] as const),
    ),
  );
  for (const { index } of scene.words) {
    const form = scene.lower(index);
    if (form !== "including" && !(form === "as" && scene.lower(index - 1) === "such")) continue;
    const mark = form === "as" ? index - 2 : index - 1;
    const last = scene.word(mark).form === "," ? mark : mark + 1;
    const { sentence } = scene.word(index);
    let first = last;
    while (
      first > last - MOST_WORDS_BACK &&
      scene.word(first - 1).sentence === sentence &&
      scene.word(first - 1).upos !== "VERB" &&
      scene.word(first - 1).upos !== "PUNCT"
    )
      first--;
    const phrase = lastPhrase(scene, first, last, holderAt);
    if (phrase === null || !phrase.isPlural || phrase.holders.length === 0) continue;
    for (
      let i = index + 1;
      scene.word(i).sentence === sentence &&
      scene.word(i).upos !== "VERB" &&
      scene.word(i).upos !== "AUX";
      i++
    ) {
      if (at.has(i)) chains.at(i)?.circles.push(...phrase.holders);
    }
  }
}

/** The role phrase that ends where the examples begin; it may stand behind a preposition. */
function lastPhrase(
  scene: Scene,
  first: number,
  last: number,
  holderAt: (index: number) => number,
) {
  for (let from = first; from < last; from++) {
    if (from > first && scene.word(from - 1).upos !== "ADP" && from !== first) continue;
    const phrase = readRolePhrase(scene, { first: from, last }, holderAt);
    if (phrase !== null && phrase.head === last - 1) return phrase;
  }
  return readRolePhrase(scene, { first, last }, holderAt);
}
