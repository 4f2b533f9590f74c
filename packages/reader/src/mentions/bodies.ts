/**
 * Joins names of states, bodies and groups: the lexicon's names, equal names, a name and its letters
 * ("Harbour Workers' Union (HWU)"), a name that another begins with ("Tariff Board of Arland", "Tariff Board").
 */

import type { ActorList } from "../lexicon/actor-list.ts";
import { nameKey } from "../lexicon/actor-list.ts";
import type { Chain, Chains } from "./chain.ts";
import { isGovernment } from "./governments.ts";
import type { KnownName } from "./known-names.ts";
import type { NameMention } from "./name-mentions.ts";
import { nounClassOf } from "./role-phrases.ts";
import type { Scene } from "./scene.ts";

export function joinBodies(
  scene: Scene,
  names: readonly NameMention[],
  chains: Chains,
  list: ActorList,
): void {
  const byKey = new Map<string, Chain>();
  const waiting: { name: NameMention; key: string }[] = [];
  for (const name of names) {
    if (name.known !== null) {
      if (name.known.kind !== "body") joinState(scene, name, chains);
      else if (
        name.known.body.kind !== "place" &&
        (name.form !== "Brussels" || isGovernment(scene, scene.headOf(name)))
      )
        chains.add(chains.body(name.known.body), name, "name");
      continue;
    }
    const isBody = name.kind === "place" && list.find(name.form) !== null;
    if (name.kind === "place" && !isBody)
      chains.add(chains.place(nameKey(name.form)), name, "name");
    else if (name.kind !== "person")
      waiting.push({ name, key: nameKey(name.form).replace(/^the /u, "") });
  }
  // the longest first, so that the shorter forms find them; ties in text order
  const order = [...waiting.keys()].sort(
    (a, b) => lengthOf(waiting[b]) - lengthOf(waiting[a]) || a - b,
  );
  const openings = new Map<string, Chain | null>();
  const letters = new Map<string, Chain | null>();
  const chainOf: Chain[] = [];
  for (const i of order) {
    const { name, key } = waiting[i] ?? {};
    if (name === undefined || key === undefined) continue;
    const entry = list.find(name.form);
    const isLetters = /^\p{Lu}[\p{Lu}\d.&-]{1,7}s?$/u.test(name.form);
    const found =
      byKey.get(key) ??
      openings.get(key) ??
      (isLetters ? (letters.get(key.replace(/\./gu, "")) ?? bracketed(scene, name, chains)) : null);
    const chain =
      found ?? chains.open({ kind: name.kind === "group" ? "group" : "organization", entry });
    chainOf[i] = chain;
    byKey.set(key, chain);
    for (const opening of openingsOf(key))
      openings.set(
        opening,
        openings.has(opening) && openings.get(opening) !== chain ? null : chain,
      );
    for (const short of initialsOf(name.form))
      letters.set(short, letters.has(short) && letters.get(short) !== chain ? null : chain);
    chains.add(chain, name, "name");
  }
  joinBracketed(
    scene,
    waiting.map(({ name }) => name),
    chains,
  );
}

function lengthOf(waiting: { key: string } | undefined): number {
  return waiting?.key.length ?? 0;
}

/** A state's own name names it everywhere; its capital and its people only where they act. */
function joinState(scene: Scene, name: NameMention, chains: Chains): void {
  if (name.known === null || name.known.kind === "body") return;
  const { country, kind } = name.known;
  const head = scene.headOf(name);
  if (kind === "state") {
    const chain = chains.state(country);
    if (!PLACES.has(scene.caseOf(head))) chain.isPlaceOnly = false;
    chains.add(chain, name, "name");
  } else if (kind === "capital" && isGovernment(scene, head)) {
    const chain = chains.state(country);
    chain.isPlaceOnly = false;
    chains.add(chain, name, "name");
  } else if ((kind === "people" || kind === "adjective") && isDelegation(scene, name, head)) {
    const chain = chains.state(country);
    chain.isPlaceOnly = false;
    chains.add(chain, name, "name");
  }
}

const PLACES = new Set(["in", "at", "inside", "across", "near", "throughout", "around"]);

/** "the Arlanders walked out": with "the", not counted, not qualified; leaves "Arlanders go to the polls". */
function isDelegation(scene: Scene, { first, last }: NameMention, head: number): boolean {
  const { deprel, upos } = scene.word(head);
  if (
    deprel === "amod" ||
    deprel === "compound" ||
    upos === "ADJ" ||
    PLACES.has(scene.caseOf(head))
  )
    return false;
  if (scene.lower(first - 1) !== "the") return false;
  return (
    scene.word(last).upos !== "NOUN" &&
    scene.word(last).upos !== "PROPN" &&
    scene.word(last).upos !== "ADJ"
  );
}

/** Every run of words that a longer name begins with, two at the least. */
function openingsOf(key: string): string[] {
  const words = key.split(" ");
  const [opening = ""] = words;
  // "Northgate" for "Northgate Terminals", not "Bank" for "Bank of Arland"
  const isNaming = words.length > 1 && opening.length > 3 && nounClassOf(opening) === null;
  const openings: string[] = isNaming ? [opening] : [];
  for (let count = 2; count < Math.min(words.length, 8); count++)
    openings.push(words.slice(0, count).join(" "));
  return openings;
}

/** Initials with and without the small words: "Bank of Arland" gives "boa" and "ba". */
function initialsOf(form: string): string[] {
  const words = form.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word));
  if (words.length < 2) return [];
  const of = (kept: readonly string[]) =>
    kept
      .map((word) => word[0])
      .join("")
      .toLowerCase();
  return [...new Set([of(words.filter((word) => /^\p{Lu}/u.test(word))), of(words)])];
}

/** The chain of the name right before "(HWU)". */
function bracketed(scene: Scene, { first, last }: NameMention, chains: Chains): Chain | null {
  if (scene.word(first - 1).form !== "(" || scene.word(last).form !== ")") return null;
  const before = chains.at(first - 2);
  return before?.kind === "organization" || before?.kind === "group" ? before : null;
}

/** "HWU (the Harbour Workers' Union)": the shorter stands first and was met before the longer was known. */
function joinBracketed(scene: Scene, names: readonly NameMention[], chains: Chains): void {
  for (const name of names) {
    const before = bracketed(scene, name, chains);
    const own = chains.at(name.first);
    if (before === null || own === undefined || own === before || !/^\p{Lu}+$/u.test(name.form))
      continue;
    before.mentions.push(...own.mentions);
    own.mentions.length = 0;
    for (const { first, last } of before.mentions) chains.add(before, { first, last }, "name");
  }
}

/** Known names by the word that they begin at. */
export function startsOf(
  known: readonly KnownName[],
  names: readonly NameMention[],
  count: number,
): Int32Array {
  const ends = new Int32Array(count).fill(-1);
  for (const { first, last, kind } of names) if (kind !== "person") ends[first] = last;
  for (const { first, last, ...found } of known) {
    if ((found.kind === "body" && found.body.kind === "place") || (ends[first] ?? -1) > last)
      continue;
    ends[first] = last;
  }
  return ends;
}
