/**
 * Offices that the words around a person's name give: before it ("Arland Foreign Minister Mara Voss"), after
 * it ("Mara Voss, the Arland envoy,"), by "who is", "as" and the verb "be". Leaves "Mara Voss, ministers and
 * envoys" and "Mara Voss, President Jan Kole": another person's title is not hers.
 */
import { ADDRESSES } from "../lexicon/roles.ts";
import type { WordRange } from "../pipeline/layers.ts";
import type { NameMention } from "./name-mentions.ts";
import {
  isPluralNoun,
  isTitleWord,
  nounClassOf,
  type RolePhrase,
  readRolePhrase,
  roleNounOf,
} from "./role-phrases.ts";
import { isPossessiveMark, type Scene } from "./scene.ts";

export interface NameIndex {
  /** The name that a word belongs to. */
  readonly at: (index: number) => NameMention | undefined;
  /** The end of a name of a state or body that begins at a word; -1 for none. */
  readonly holderAt: (index: number) => number;
}

/** What the words around one mention of a person say. */
export interface Titles {
  readonly offices: readonly RolePhrase[];
  /** Places of names and possessive pronouns whose own the person is: "Arland's Mara Voss", "its Mara Voss". */
  readonly owners: readonly number[];
  readonly pronoun: "he" | "she" | null;
  /** The form of address in lower case: "lord"; null for none. */
  readonly address: string | null;
  /** First word of name and title together. */
  readonly first: number;
}

const MOST_TITLE_WORDS = 12;
const MOST_APPOSITIVE_WORDS = 24;

export function readTitles(scene: Scene, name: NameMention, index: NameIndex): Titles {
  const before = readBefore(scene, name, index);
  const after = [readAppositive, readWhoIs, readPredicate, readAs].map((read) =>
    read(scene, name, index),
  );
  const ahead = readAppositiveBefore(scene, name, index);
  const offices = [before.office, ahead, ...after].filter(
    (office) => office !== null && office.nounClass !== "document" && office.nounClass !== "body",
  );
  return {
    offices: offices as RolePhrase[],
    owners: [...before.owners, ...readHeaded(scene, name, index), ...readFor(scene, name)],
    pronoun: before.pronoun,
    address: before.address,
    first: before.first,
  };
}

function readBefore(scene: Scene, name: NameMention, index: NameIndex) {
  const { sentence } = scene.word(name.first);
  let first = name.first;
  const least = Math.max(0, name.first - MOST_TITLE_WORDS);
  while (first > least && scene.word(first - 1).sentence === sentence) {
    const word = scene.word(first - 1);
    const own = index.at(first - 1);
    // another person's name ends the title, unless it owns it: "Kole's envoy Mara Voss"
    if (own?.kind === "person" && !isPossessiveMark(scene.lower(own.last))) break;
    const isInOf = word.upos === "DET" && scene.lower(first - 2) === "of";
    if (!isTitleWord(scene, first - 1) && own === undefined && !isInOf) break;
    first--;
  }
  while (
    first < name.first &&
    (scene.lower(first) === "of" ||
      isPossessiveMark(scene.lower(first)) ||
      scene.word(first).form === "-")
  )
    first++;
  let pronoun: "he" | "she" | null = null;
  let address = ADDRESSES.has(scene.lower(name.first)) ? scene.lower(name.first) : null;
  let last = name.first;
  while (last > first && ADDRESSES.has(scene.lower(last - 1))) {
    address = scene.lower(--last);
    pronoun = ADDRESSES.get(address) ?? pronoun;
  }
  const isAdjacent = last > first && endsInOffice(scene, first, last);
  const office = isAdjacent ? readRolePhrase(scene, { first, last }, index.holderAt) : null;
  const isOffice =
    office !== null &&
    !office.isPlural &&
    (office.nounClass === "office" || office.nounClass === "free" || office.nounClass === "group");
  const owners: number[] = [];
  if (!isOffice && last > first) {
    if (isPossessiveMark(scene.lower(last - 1))) owners.push(last - 2);
    else if (/^(?:his|her|its|their)$/u.test(scene.lower(last - 1))) owners.push(last - 1);
  }
  // "President Voss of Arland"
  if (isOffice && scene.lower(name.last) === "of" && index.holderAt(name.last + 1) > 0)
    owners.push(name.last + 1);
  return {
    office: isOffice ? office : null,
    owners,
    pronoun,
    address,
    first: isOffice ? first : last,
  };
}

/** The noun right before the name is an office, or the words end in "office of something". */
function endsInOffice(scene: Scene, first: number, last: number): boolean {
  if (nounClassOf(roleNounOf(scene.word(last - 1))) !== null) return true;
  for (let i = last - 2; i > first && i > last - 6; i--) {
    if (scene.lower(i) === "of") return nounClassOf(roleNounOf(scene.word(i - 1))) === "office";
  }
  return false;
}

/** ", the Arland envoy," or "(Arland's envoy)" after the name. */
function readAppositive(scene: Scene, name: NameMention, index: NameIndex): RolePhrase | null {
  if (!/^[,(–—]$/u.test(scene.word(name.last).form)) return null;
  const first = name.last + 1;
  const last = phraseEnd(scene, first);
  return nounPhrase(scene, { first, last }, index);
}

function readWhoIs(scene: Scene, name: NameMention, index: NameIndex): RolePhrase | null {
  let at = name.last;
  if (scene.word(at).form === ",") at++;
  if (scene.lower(at) !== "who") return null;
  const verb = scene.lower(at + 1);
  if (/^(?:is|was)$/u.test(verb))
    return nounPhrase(scene, { first: at + 2, last: phraseEnd(scene, at + 2) }, index);
  if (/^(?:serves|served)$/u.test(verb) && scene.lower(at + 2) === "as")
    return nounPhrase(scene, { first: at + 3, last: phraseEnd(scene, at + 3) }, index);
  return null;
}

/** "Mara Voss, who heads the Dockers Union": what she heads, where it is a name. */
function readHeaded(scene: Scene, name: NameMention, index: NameIndex): number[] {
  const at = scene.word(name.last).form === "," ? name.last + 1 : name.last;
  if (scene.lower(at) !== "who" || !/^(?:heads|leads|chairs|runs)$/u.test(scene.lower(at + 1)))
    return [];
  const from = /^(?:the|a|an)$/u.test(scene.lower(at + 2)) ? at + 3 : at + 2;
  const end = index.holderAt(from);
  // "who leads Arland's delegation" speaks for Arland, "who runs Tarn's harbour" need not
  const owned = isPossessiveMark(scene.lower(end))
    ? nounClassOf(roleNounOf(scene.word(end + 1)))
    : "body";
  return end > from && (owned === "body" || owned === "group") ? [from] : [];
}

/**
 * For whom somebody negotiates or signs: "the envoys, Mara Voss for Arland and Jan Kole for the union", "For
 * Arland: Mara Voss". Leaves "Voss asked Kole for Arland's answer".
 */
function readFor(scene: Scene, name: NameMention): number[] {
  const { sentence } = scene.word(name.first);
  const phraseAt = (from: number) => (/^(?:the|an?)$/u.test(scene.lower(from)) ? from + 1 : from);
  if (scene.lower(name.last) === "for" && /^(?:,|and)$/u.test(scene.lower(name.first - 1))) {
    for (
      let i = name.first - 1;
      i > name.first - MOST_TITLE_WORDS && scene.word(i).sentence === sentence;
      i--
    )
      if (
        scene.word(i).upos === "NOUN" &&
        isPluralNoun(scene.word(i)) &&
        nounClassOf(roleNounOf(scene.word(i))) === "office"
      )
        return [phraseAt(name.last + 1)];
  }
  if (scene.word(name.first - 1).form !== ":") return [];
  let first = name.first - 1;
  while (first > name.first - MOST_TITLE_WORDS && scene.word(first - 1).sentence === sentence)
    first--;
  while (scene.word(first).upos === "PUNCT") first++;
  return scene.lower(first) === "for" && scene.word(first).form !== "for"
    ? [phraseAt(first + 1)]
    : [];
}

/** "Mara Voss is the Arland envoy"; "the envoy will be Mara Voss". */
function readPredicate(scene: Scene, name: NameMention, index: NameIndex): RolePhrase | null {
  const head = scene.headOf(name);
  const { head: governor, deprel } = scene.word(head);
  if (deprel === "nsubj" && scene.child(governor, "cop") >= 0) {
    return nounPhrase(scene, phraseAround(scene, governor), index);
  }
  const own = deprel === "conj" && !hasVerbBetween(scene, governor, head) ? governor : head;
  if (scene.child(own, "cop") < 0) return null;
  const subject = scene.child(own, "nsubj");
  const phrase =
    subject < 0 ? null : readRolePhrase(scene, phraseAround(scene, subject), index.holderAt);
  return phrase?.isPlural === true ? { ...phrase, title: singularTitle(phrase) } : phrase;
}

function hasVerbBetween(scene: Scene, first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++)
    if (scene.word(i).upos === "VERB" || scene.word(i).upos === "AUX") return true;
  return false;
}

/** "as foreign minister" on the verb whose subject the name is. */
function readAs(scene: Scene, name: NameMention, index: NameIndex): RolePhrase | null {
  const { head: verb, deprel } = scene.word(scene.headOf(name));
  if (deprel !== "nsubj" || verb < 0) return null;
  for (const child of scene.children(verb)) {
    if (scene.word(child).deprel !== "obl" || scene.caseOf(child) !== "as") continue;
    const range = phraseAround(scene, child);
    const from = scene.lower(range.first) === "as" ? range.first + 1 : range.first;
    return nounPhrase(scene, { first: from, last: range.last }, index);
  }
  return null;
}

/** "The Arland envoy, Mara Voss, said": the phrase that the name stands beside. */
function readAppositiveBefore(
  scene: Scene,
  name: NameMention,
  index: NameIndex,
): RolePhrase | null {
  if (scene.word(name.first - 1).form !== ",") return null;
  const last = name.first - 1;
  const { head, deprel } = scene.word(scene.headOf(name));
  const isApposed = deprel === "appos" && head >= 0 && head < last;
  // without the tree's word the name must be set off on both sides, and not as one of a list
  const isSetOff =
    scene.word(name.last).form === "," && !/^(?:and|or)$/u.test(scene.lower(name.last + 1));
  if (!isApposed && !isSetOff) return null;
  let first = last;
  while (
    first > 0 &&
    first > last - MOST_TITLE_WORDS &&
    scene.word(first - 1).sentence === scene.word(last).sentence &&
    isPhraseWord(scene, first - 1, index)
  )
    first--;
  // "one of the key negotiators, Mara Voss": the noun is behind "of"
  const isOneOf = /^one$/u.test(scene.lower(first)) && scene.lower(first + 1) === "of";
  while (!isOneOf && first < last && scene.word(first).upos === "ADP") first++;
  const phrase = readRolePhrase(
    scene,
    { first: isOneOf ? first + 2 : first, last },
    index.holderAt,
  );
  if (
    phrase === null ||
    (phrase.isPlural && !isOneOf) ||
    !(isApposed || isOneOf || opensPhrase(scene, first))
  )
    return null;
  return isOneOf ? { ...phrase, title: singularTitle(phrase) } : phrase;
}

function isPhraseWord(scene: Scene, at: number, index: NameIndex): boolean {
  const { upos } = scene.word(at);
  const own = index.at(at);
  if (own?.kind === "person" && !isPossessiveMark(scene.lower(own.last))) return false;
  return (
    upos === "DET" ||
    upos === "NUM" ||
    upos === "ADP" ||
    own !== undefined ||
    isTitleWord(scene, at)
  );
}

function opensPhrase(scene: Scene, first: number): boolean {
  const { upos } = scene.word(first);
  return (
    upos === "DET" ||
    upos === "PRON" ||
    isPossessiveMark(scene.lower(first + 1)) ||
    isPossessiveMark(scene.lower(first + 2))
  );
}

function singularTitle({ title, noun }: RolePhrase): string {
  return title.replace(/\S+$/u, noun);
}

/** An office in the singular that is not the title of the next person. */
function nounPhrase(scene: Scene, { first, last }: WordRange, index: NameIndex): RolePhrase | null {
  let end = last;
  for (let i = first; i < last; i++) {
    const own = index.at(i);
    if (own === undefined || own.kind !== "person") continue;
    if (isPossessiveMark(scene.lower(own.last)) || scene.word(i - 1).upos === "ADP") {
      i = own.last - 1;
      continue;
    }
    // "Mara Voss, President Jan Kole and …": his
    if (i === first || scene.word(i - 1).upos !== "PUNCT") return null;
    end = i;
    break;
  }
  const phrase = readRolePhrase(scene, { first, last: end }, index.holderAt);
  const isPerson =
    phrase?.nounClass === "office" || phrase?.nounClass === "free" || phrase?.nounClass === "group";
  return phrase !== null && isPerson && !phrase.isPlural ? phrase : null;
}

/** Up to the mark or verb that ends a phrase beside a name. */
function phraseEnd(scene: Scene, first: number): number {
  const { sentence } = scene.word(first);
  let at = first;
  while (at < first + MOST_APPOSITIVE_WORDS && scene.word(at).sentence === sentence) {
    const { upos, form } = scene.word(at);
    if (
      upos === "VERB" ||
      upos === "AUX" ||
      upos === "SCONJ" ||
      (upos === "PRON" && !/^(?:his|her|its|their)$/iu.test(form))
    )
      break;
    if (upos === "PUNCT" && form !== "-" && form !== "." && !isPossessiveMark(form)) break;
    if (upos === "CCONJ" && at > first + 8) break;
    at++;
  }
  return at;
}

/** A noun with what stands left of it and its prepositional phrases, by the tree. */
export function phraseAround(scene: Scene, head: number): WordRange {
  let first = head;
  let last = head + 1;
  for (const child of scene.children(head)) {
    const { deprel } = scene.word(child);
    if (child < head && PREMODIFIERS.has(deprel)) first = Math.min(first, leftmost(scene, child));
    else if (
      child > head &&
      POSTMODIFIERS.has(deprel) &&
      child - head < MOST_APPOSITIVE_WORDS &&
      belongs(scene, head, child)
    )
      last = Math.max(last, rightmost(scene, child) + 1);
  }
  return { first, last };
}

/** The phrase goes on without a comma, by a preposition that says whose or where from. */
function belongs(scene: Scene, head: number, child: number): boolean {
  for (let i = head + 1; i < child; i++)
    if (scene.word(i).form === "," || scene.word(i).upos === "VERB") return false;
  return !/^(?:over|about|after|before|during|since|until|through|despite|amid)$/u.test(
    scene.caseOf(child),
  );
}

const PREMODIFIERS = new Set(["det", "amod", "compound", "nmod", "nummod", "flat"]);
const POSTMODIFIERS = new Set(["nmod", "flat", "compound"]);
const MOST_DEPTH = 12;

function leftmost(scene: Scene, index: number, depth = 0): number {
  let least = index;
  if (depth < MOST_DEPTH)
    for (const child of scene.children(index))
      if (child < index) least = Math.min(least, leftmost(scene, child, depth + 1));
  return least;
}

function rightmost(scene: Scene, index: number, depth = 0): number {
  let most = index;
  if (depth >= MOST_DEPTH) return most;
  for (const child of scene.children(index)) {
    const { deprel } = scene.word(child);
    if (
      child > index &&
      deprel !== "acl" &&
      deprel !== "appos" &&
      deprel !== "punct" &&
      deprel !== "parataxis"
    )
      most = Math.max(most, rightmost(scene, child, depth + 1));
  }
  return most;
}
