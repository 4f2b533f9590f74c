/**
 * Joins descriptions ("the envoy", "the Arland president", "the union") to the actors that they can only
 * mean, and makes actors of the others that act or are quoted: one a distinct description.
 */
import { nameKey } from "../lexicon/actor-list.ts";
import type { WordRange } from "../pipeline/layers.ts";
import { Candidates } from "./candidates.ts";
import { type Chain, type Chains, makeChain } from "./chain.ts";
import { hasNoun, titleOf } from "./offices.ts";
import { nounClassOf, type RolePhrase, readRolePhrase, roleNounOf } from "./role-phrases.ts";
import { isPossessiveMark, type Scene } from "./scene.ts";
import { isBothSides } from "./speakers.ts";
import { phraseAround } from "./titles.ts";

export interface NominalReading {
  readonly scene: Scene;
  readonly chains: Chains;
  readonly holderAt: (index: number) => number;
  /** Words that titles and appositives of named people take up. */
  readonly isTaken: (index: number) => boolean;
  /** Heads of sources: they are actors whatever they are called. */
  readonly isSource: (index: number) => boolean;
  /** The titles by which a person can be meant. */
  readonly titles: (chain: Chain) => readonly string[];
  /** For whom a person speaks, as far as the actor list knows. */
  readonly party: (chain: Chain) => Chain | null;
  /** The state or body chain that a word of a description names; `undefined` when it names none. */
  readonly holder: (index: number) => Chain | undefined;
}

/** In text order; each description sees only actors named or described before it, or named anywhere. */
export function joinNominals(reading: NominalReading): void {
  const { scene, chains } = reading;
  const candidates = new Candidates(scene, chains.all, reading.titles);
  const described = new Map<string, Chain>();
  const lastOf = new Map<string, Chain>();
  for (const { index } of scene.words) {
    if (!mayHeadDescription(reading, index)) continue;
    const phrase = descriptionAt(reading, index);
    if (phrase === null) continue;
    const { range } = phrase;
    const isDefinite = isDefiniteAt(scene, range, phrase);
    const key = `${phrase.isPlural} ${keyOf(scene, range)}`;
    const bare = `${phrase.isPlural} ${phrase.noun}`;
    const isBare = key === `${phrase.isPlural} ${scene.lower(index)}`;
    const isOwned = /^(?:his|her|its|their|my|our)$/u.test(scene.lower(range.first));
    const named = namedActor(reading, candidates, phrase, isDefinite);
    const earlier =
      named ??
      (isOwned ? undefined : described.get(key)) ??
      (isBare ? lastOf.get(bare) : undefined);
    const mayMerge =
      named !== undefined || isDefinite || phrase.isPlural || phrase.nounClass === "body";
    const isQuoted = scene.word(index).quoted && !reading.isSource(index);
    const isActing =
      !isQuoted &&
      (reading.isSource(index) ||
        (phrase.nounClass !== "document" &&
          phrase.nounClass !== "source" &&
          (phrase.holders.length > 0 || isAgent(scene, index))));
    if (earlier === undefined || !mayMerge) {
      if (!isActing) continue;
      const chain = chains.open(descriptionFacts(scene, phrase));
      chains.add(chain, range, "nominal");
      candidates.add(chain);
      described.set(key, chain);
      lastOf.set(bare, chain);
      continue;
    }
    if (earlier.kind === "state") earlier.isPlaceOnly = false;
    chains.add(earlier, range, "nominal");
    if (
      earlier.kind === "person" &&
      earlier.description === null &&
      phrase.nounClass === "office" &&
      !hasNoun(earlier.offices, phrase.noun)
    ) {
      earlier.offices.push(phrase);
      candidates.add(earlier);
    }
    lastOf.set(bare, earlier);
  }
}

/** An actor for a description: a person or people without a name are anonymous, a body or an armed group is not. */
export function descriptionFacts(scene: Scene, phrase: RolePhrase): ReturnType<typeof makeChain> {
  const { nounClass, isPlural } = phrase;
  const isPeople = nounClass === "office" || nounClass === "free" || nounClass === "source";
  const kind =
    nounClass === "document"
      ? "document"
      : nounClass === "body"
        ? "organization"
        : isPeople && !isPlural
          ? "person"
          : "group";
  return makeChain({
    kind,
    isPlural,
    anonymous: isPeople,
    description: phrase,
    fixedName: scene.textOf(withoutTail(scene, phrase.range)),
  });
}

function mayHeadDescription(
  { scene, chains, isTaken, isSource }: NominalReading,
  index: number,
): boolean {
  const { upos, deprel } = scene.word(index);
  if (isTaken(index) || chains.at(index) !== undefined || isBothSides(scene, index)) return false;
  const isNoun = upos === "NOUN" || upos === "PROPN" || (upos === "ADJ" && isSource(index));
  if (!isNoun || nounClassOf(roleNounOf(scene.word(index))) === null) return false;
  // a noun before another noun only qualifies it
  return (
    isSource(index) ||
    (deprel !== "compound" &&
      deprel !== "flat" &&
      deprel !== "amod" &&
      !(
        deprel === "nmod" &&
        scene.caseOf(index) === "" &&
        !isPossessiveMark(scene.lower(index + 1))
      ))
  );
}

function descriptionAt(
  { scene, holderAt, chains }: NominalReading,
  index: number,
): RolePhrase | null {
  const around = phraseAround(scene, index);
  let { first } = around;
  while (
    first < index &&
    (scene.word(first).upos === "ADP" ||
      scene.word(first).upos === "PUNCT" ||
      scene.word(first).upos === "CCONJ")
  )
    first++;
  first = withHolder(scene, withOwner(scene, first, chains), holderAt);
  const phrase = readRolePhrase(scene, { first, last: around.last }, holderAt);
  return phrase === null || phrase.head !== index ? null : phrase;
}

/** A name of a state or body right before the phrase is part of it, whatever the tree says. */
function withHolder(scene: Scene, first: number, holderAt: (index: number) => number): number {
  for (
    let from = first - 1;
    from >= first - MOST_NAME_WORDS && scene.word(from).sentence === scene.word(first).sentence;
    from--
  ) {
    if (holderAt(from) !== first) continue;
    return /^(?:the|a|an)$/u.test(scene.lower(from - 1)) ? from - 1 : from;
  }
  return first;
}

/** "Voss's office": the name that owns it is part of the phrase. */
function withOwner(scene: Scene, first: number, chains: Chains): number {
  const mark = isPossessiveMark(scene.lower(first)) ? first : first - 1;
  const owner = isPossessiveMark(scene.lower(mark)) ? chains.mentionAt(mark - 1) : undefined;
  return owner?.form === "name" && owner.last === mark ? Math.min(first, owner.first) : first;
}

const MOST_NAME_WORDS = 6;

/** Begins with "the", "this" or a possessor. */
function isDefiniteAt(scene: Scene, { first }: WordRange, { head }: RolePhrase): boolean {
  for (let i = first; i < head; i++) {
    const form = scene.lower(i);
    if (/^(?:the|this|that|these|those|his|her|its|their)$/u.test(form) || isPossessiveMark(form))
      return true;
  }
  return false;
}

/** The one named actor that a definite description fits. */
function namedActor(
  reading: NominalReading,
  candidates: Candidates,
  phrase: RolePhrase,
  isDefinite: boolean,
): Chain | undefined {
  const { scene, chains } = reading;
  const state = stateOf(reading, phrase);
  if (state !== undefined) return state;
  const beside = besideName(scene, phrase, chains);
  if (beside !== undefined) return beside;
  if (!isDefinite || phrase.isPast) return undefined;
  if (phrase.nounClass === "office" || phrase.nounClass === "free") {
    return phrase.isPlural ? undefined : uniquePerson(reading, candidates, phrase);
  }
  return phrase.nounClass === "group" || phrase.nounClass === "body"
    ? uniqueBody(reading, candidates, phrase)
    : undefined;
}

/** "the Arland government", "the government of Arland", "the Arland side": the state itself. */
function stateOf(
  { holder }: NominalReading,
  { noun, holders, isPlural }: RolePhrase,
): Chain | undefined {
  if (isPlural || (noun !== "government" && noun !== "side" && noun !== "state")) return undefined;
  const owners = new Set(holders.map(holder).filter((chain) => chain?.kind === "state"));
  return owners.size === 1 ? [...owners][0] : undefined;
}

/** "the largest rebel group, the Tern Front": description and name stand side by side. */
function besideName(
  scene: Scene,
  { head, isPlural, range, holders, nounClass }: RolePhrase,
  chains: Chains,
): Chain | undefined {
  if (isPlural) return undefined;
  // "the Harbour Gazette newspaper"
  const inner =
    nounClass === "body" && holders.includes(chains.mentionAt(head - 1)?.first ?? -1)
      ? chains.at(head - 1)
      : undefined;
  if (
    inner !== undefined &&
    inner.kind !== "state" &&
    inner.kind !== "person" &&
    OUTLET_NOUNS.test(scene.lower(head))
  )
    return inner;
  const next = scene.lower(range.last + 1) === "the" ? range.last + 2 : range.last + 1;
  const mention = scene.word(range.last).form === "," ? chains.mentionAt(next) : undefined;
  const isSetOff =
    mention?.form === "name" && mention.first === next && scene.word(mention.last).upos === "PUNCT";
  const set = isSetOff ? chains.at(next) : undefined;
  if (
    set !== undefined &&
    set.description === null &&
    (set.kind === "organization" || set.kind === "group")
  )
    return set;
  const { head: governor, deprel } = scene.word(head);
  const other =
    deprel === "appos"
      ? governor
      : scene.children(head).find((child) => scene.word(child).deprel === "appos");
  const chain = other === undefined ? undefined : chains.at(other);
  return chain !== undefined &&
    chain.kind !== "state" &&
    chain.kind !== "person" &&
    chain.description === null
    ? chain
    : undefined;
}

function uniquePerson(
  { holder, party }: NominalReading,
  candidates: Candidates,
  phrase: RolePhrase,
): Chain | undefined {
  const wanted = titleOf(phrase.title);
  const owners = phrase.holders.map(holder).filter((chain) => chain !== undefined);
  const holdersOf = (chain: Chain) => {
    const own = [...chain.offices.flatMap(({ holders }) => holders), ...chain.owners]
      .map(holder)
      .filter((other) => other !== undefined);
    const known = own.length > 0 ? null : party(chain);
    return known === null ? own : [known];
  };
  const fitting = candidates.people(wanted.nouns).filter((chain) => {
    const isBefore = (chain.mentions[0]?.first ?? Number.POSITIVE_INFINITY) < phrase.head;
    if (!isBefore || !candidates.titlesOf(chain).some((own) => wanted.fits(own))) return false;
    return owners.length === 0 || holdersOf(chain).some((other) => owners.includes(other));
  });
  // "the official" is the last one described; two named presidents leave "the president" open
  const named = fitting.filter(({ description }) => description === null);
  // what the text calls somebody counts before what the list calls others
  const stated = named.filter(({ offices }) =>
    offices.some(({ title, isPast }) => !isPast && wanted.fits(title)),
  );
  if (stated.length === 1) return stated[0];
  if (named.length > 0) return named.length === 1 && fitting.length === 1 ? named[0] : undefined;
  return fitting.length === 1
    ? fitting[0]
    : fitting.findLast(({ description }) => description?.noun === phrase.noun);
}

function uniqueBody(
  { holder }: NominalReading,
  candidates: Candidates,
  phrase: RolePhrase,
): Chain | undefined {
  const owners = phrase.holders.map(holder).filter((chain) => chain !== undefined);
  if (owners.length > 0) return undefined;
  const words = phrase.range.last - phrase.range.first;
  if (words > 3) return undefined;
  const fitting = candidates.bodies(phrase.noun).filter((chain) => {
    const isBefore = (chain.mentions[0]?.first ?? Number.POSITIVE_INFINITY) <= phrase.head;
    return isBefore && (chain.isPlural === phrase.isPlural || (phrase.isPlural && isArmed(chain)));
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

function isArmed({ body, kind }: Chain): boolean {
  return body?.kind === "armed" || (kind === "group" && body === null);
}

const OUTLET_NOUNS =
  /^(?:newspaper|magazine|daily|broadcaster|network|channel|station|website|agency)$/u;

const CLAUSE_SUBJECT = new Set(["nsubj"]);

function isAgent(scene: Scene, index: number): boolean {
  const { deprel, head } = scene.word(index);
  if (deprel === "conj") return isAgent(scene, head);
  if (CLAUSE_SUBJECT.has(deprel))
    return (
      scene.word(head).upos === "VERB" && nounClassOf(roleNounOf(scene.word(index))) !== "free"
    );
  return (
    (deprel === "obl" || deprel === "nmod") &&
    ["between", "with", "by"].includes(scene.caseOf(index)) &&
    nounClassOf(roleNounOf(scene.word(index))) === "office"
  );
}

function keyOf(scene: Scene, range: WordRange): string {
  return nameKey(scene.textOf(range)).replace(
    /^(?:the|a|an|some|one|two|three|several|many|other|another) /u,
    "",
  );
}

/** A long description is named without what trails after a comma. */
function withoutTail(scene: Scene, { first, last }: WordRange): WordRange {
  let to = last;
  for (let i = first + 1; i < last; i++) {
    if (scene.word(i).form === ",") {
      to = i;
      break;
    }
  }
  return { first, last: to };
}
