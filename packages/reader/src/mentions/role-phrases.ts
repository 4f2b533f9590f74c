/**
 * Reads a noun phrase without a name as an office: "the Arland deputy foreign minister", "head of the union's
 * delegation". Its head is the last noun before a preposition; what stands left of it and names a state or a
 * body is what it is an office of.
 */
import {
  ADDRESSES,
  BODY_NOUNS,
  DOCUMENT_NOUNS,
  FREE_NOUNS,
  GROUP_NOUNS,
  OFFICE_MODIFIERS,
  OFFICE_NOUNS,
  PAST_MODIFIERS,
  SHORT_TITLES,
  SOURCE_NOUNS,
} from "../lexicon/roles.ts";
import { singularOf } from "../lexicon/singular.ts";
import type { Word, WordRange } from "../pipeline/layers.ts";
import { isPossessiveMark, type Scene } from "./scene.ts";

export type NounClass = "office" | "free" | "source" | "group" | "body" | "document";

export interface RolePhrase {
  readonly title: string;
  readonly range: WordRange;
  /** The head noun's place and its singular. */
  readonly head: number;
  readonly noun: string;
  readonly nounClass: NounClass;
  readonly isPlural: boolean;
  readonly isPast: boolean;
  /** Places of words that name whom it is an office of, nearest the head first; a possessor's head included. */
  readonly holders: readonly number[];
  /** The words after "of", where they name no state or body. */
  readonly of: WordRange | null;
}

/** The class of a noun; `null` for a noun that is no kind of person, body or document. */
export function nounClassOf(noun: string): NounClass | null {
  if (OFFICE_NOUNS.has(noun)) return "office";
  if (FREE_NOUNS.has(noun)) return "free";
  if (SOURCE_NOUNS.has(noun)) return "source";
  if (GROUP_NOUNS.has(noun)) return "group";
  if (BODY_NOUNS.has(noun)) return "body";
  return DOCUMENT_NOUNS.has(noun) ? "document" : null;
}

/** The singular of a word as the role tables have it. */
export function roleNounOf({ form }: Word): string {
  const short = SHORT_TITLES.get(form.toLowerCase());
  return short === undefined ? singularOf(form) : short.toLowerCase();
}

export function isPluralNoun({ form, feats, upos }: Word): boolean {
  if (/^(?:people|police|staff|others|many)$/iu.test(form)) return true;
  if (upos !== "NOUN" && upos !== "PROPN") return false;
  const lower = form.toLowerCase();
  return singularOf(lower) !== lower || (feats.includes("Number=Plur") && lower.endsWith("s"));
}

/** Prepositions after which stands what an office is of; after "to", "on" and "in" stands its task. */
const OF = new Set(["of", "from", "at", "with"]);
const SPEAKS_FOR = new Set([
  "spokesman",
  "spokeswoman",
  "spokesperson",
  "negotiator",
  "secretary",
  "minister",
  "speaker",
  "lawyer",
  "attorney",
]);

/**
 * @param holderAt the place after a known or recognised name that begins at a word; -1 where none begins
 * @returns `null` when the words are no office, trade, group or body
 */
export function readRolePhrase(
  scene: Scene,
  range: WordRange,
  holderAt: (index: number) => number,
): RolePhrase | null {
  const head = headNoun(scene, range);
  if (head < 0) return null;
  const noun = roleNounOf(scene.word(head));
  const nounClass = nounClassOf(noun);
  if (nounClass === null) return null;
  const left = readLeft(scene, range.first, head, holderAt);
  const right = readRight(scene, head, range.last, noun, holderAt);
  const titleRange = { first: left.titleFrom, last: right.titleTo };
  const past = left.past.map((i) => scene.word(i).form);
  const core = spelled(scene, titleRange);
  return {
    title: [...past.filter((word) => !core.includes(word)), core].join(" "),
    range,
    head,
    noun,
    nounClass,
    isPlural: isPluralNoun(scene.word(head)),
    isPast: left.past.length > 0,
    holders: [...left.holders, ...right.holders],
    of: right.of,
  };
}

/** The last noun of the first run of nouns before a preposition, a comma or a verb. */
function headNoun(scene: Scene, { first, last }: WordRange): number {
  let head = -1;
  for (let i = first; i < last; i++) {
    const { upos } = scene.word(i);
    const form = scene.lower(i);
    if (isPossessiveMark(form)) {
      head = -1;
      continue;
    }
    if (
      upos === "NOUN" ||
      upos === "PROPN" ||
      SHORT_TITLES.has(form) ||
      (upos !== "VERB" && nounClassOf(singularOf(form)) === "office")
    )
      head = i;
    else if (
      head >= 0 &&
      (upos === "ADP" ||
        upos === "PUNCT" ||
        upos === "VERB" ||
        upos === "AUX" ||
        upos === "SCONJ" ||
        upos === "PRON")
    ) {
      if (form === "-") continue;
      if (upos === "PUNCT" && i + 1 < last && scene.word(i).form === ".") continue;
      break;
    } else if (upos === "PUNCT" && form !== "-" && form !== "." && !/^["“”'‘’]$/u.test(form)) break;
  }
  return head;
}

function readLeft(scene: Scene, first: number, head: number, holderAt: (index: number) => number) {
  const holders: number[] = [];
  const past: number[] = [];
  let titleFrom = first;
  for (let i = first; i <= head; i++) {
    const form = scene.lower(i);
    if (PAST_MODIFIERS.has(form)) past.push(i);
    const end = i === head ? -1 : holderAt(i);
    if (end > i && end <= head) {
      holders.unshift(i);
      i = end - 1;
      titleFrom = end;
    } else if (
      i < head &&
      (isPossessiveMark(form) || scene.word(i).upos === "DET" || isPossessivePronoun(scene.word(i)))
    ) {
      if (isPossessiveMark(form) && holders[0] !== i - 1 && titleFrom !== i) holders.unshift(i - 1);
      if (isPossessivePronoun(scene.word(i))) holders.unshift(i);
      titleFrom = i + 1;
    } else if (form === "-" && titleFrom === i) titleFrom = i + 1;
  }
  while (titleFrom < head && ADDRESSES.has(scene.lower(titleFrom))) titleFrom++;
  return { holders, past, titleFrom };
}

function readRight(
  scene: Scene,
  head: number,
  last: number,
  noun: string,
  holderAt: (index: number) => number,
) {
  const next = scene.lower(head + 1);
  const nothing = { holders: [], of: null, titleTo: head + 1 };
  const isOf = OF.has(next) || (next === "for" && SPEAKS_FOR.has(noun));
  if (head + 1 >= last || scene.word(head + 1).upos !== "ADP" || !isOf) return nothing;
  let from = head + 2;
  while (from < last && (scene.word(from).upos === "DET" || scene.word(from).upos === "PRON"))
    from++;
  const end = holderAt(from);
  let to = from;
  while (to < last && isNominal(scene.word(to))) to++;
  if (end > from) return { holders: [from], of: null, titleTo: head + 1 };
  if (to === from) return nothing;
  const inner = findIn(from, to, holderAt);
  // "minister of foreign affairs of Arland"
  const beyond =
    scene.lower(to) === "of" ? (scene.word(to + 1).upos === "DET" ? to + 2 : to + 1) : -1;
  if (inner < 0 && beyond > 0 && beyond < last && holderAt(beyond) > beyond)
    return {
      holders: [beyond],
      of: { first: from, last: to },
      titleTo: next === "of" ? to : head + 1,
    };
  // "head of the Arland delegation": what it heads is part of the title
  return {
    holders: inner >= 0 ? [inner] : isBody(scene.word(to - 1)) ? [to - 1] : [],
    of: { first: from, last: to },
    titleTo: next === "of" ? to : head + 1,
  };
}

/** "spokesman for the union": a body that is not named here may be elsewhere. */
function isBody(word: Word): boolean {
  const noun = roleNounOf(word);
  return noun !== "staff" && (BODY_NOUNS.has(noun) || GROUP_NOUNS.has(noun));
}

function findIn(first: number, last: number, holderAt: (index: number) => number): number {
  for (let i = first; i < last; i++) if (holderAt(i) > i) return i;
  return -1;
}

function isNominal({ upos, form }: Word): boolean {
  return upos === "NOUN" || upos === "PROPN" || upos === "ADJ" || form === "-";
}

function isPossessivePronoun({ form }: Word): boolean {
  return /^(?:his|her|its|their|my|our|your)$/iu.test(form);
}

function spelled(scene: Scene, { first, last }: WordRange): string {
  const words: string[] = [];
  for (let i = first; i < last; i++) {
    const { form } = scene.word(i);
    words.push(SHORT_TITLES.get(form.toLowerCase()) ?? form);
  }
  return words
    .join(" ")
    .replace(/ - /gu, "-")
    .replace(/ (['’]s?)/gu, "$1")
    .replace(/["“”]/gu, "")
    .trim();
}

/** True for a word that may stand in a title left of its noun. */
export function isTitleWord(scene: Scene, index: number): boolean {
  const { upos } = scene.word(index);
  const form = scene.lower(index);
  return (
    upos === "NOUN" ||
    upos === "PROPN" ||
    upos === "ADJ" ||
    upos === "NUM" ||
    form === "-" ||
    form === "of" ||
    SHORT_TITLES.has(form) ||
    OFFICE_MODIFIERS.has(form) ||
    ADDRESSES.has(form) ||
    isPossessiveMark(form) ||
    isPossessivePronoun(scene.word(index))
  );
}
