/** Names in the text: what the encoder found, what the lexicon knows, and bare names that repeat a full one. */
import { nameKey } from "../lexicon/actor-list.ts";
import {
  ADDRESSES,
  OFFICE_MODIFIERS,
  ORGANIZATION_WORDS,
  OUTLET_ENDINGS,
  PORTFOLIOS,
  SHORT_TITLES,
  STATE_OFFICES,
} from "../lexicon/roles.ts";
import { singularOf } from "../lexicon/singular.ts";
import type { Name, WordRange } from "../pipeline/layers.ts";
import { findKnownNames, type Known, type KnownName, type TextNames } from "./known-names.ts";
import { parsePersonName } from "./person-names.ts";
import { nounClassOf, roleNounOf } from "./role-phrases.ts";
import { isPossessiveMark, type Scene } from "./scene.ts";

export type NameKind = "person" | "organization" | "group" | "place";

export interface NameMention extends WordRange {
  readonly kind: NameKind;
  /** The words of the name alone. */
  readonly form: string;
  /** What the lexicon has under exactly this name. */
  readonly known: Known | null;
}

export interface NamesFound {
  /** In text order, none inside another. */
  readonly names: readonly NameMention[];
  /** Known names that stand inside a longer name or only qualify: "Arland" in "Bank of Arland". */
  readonly known: readonly KnownName[];
}

export function findNames(scene: Scene, own: TextNames): NamesFound {
  const known = findKnownNames(scene, own).filter((hit) => !isPortfolio(scene, hit));
  const press = withoutTitleParts(
    scene,
    joined(
      scene,
      scene.analysis.names.flatMap((name) => trimmed(scene, name)),
    ),
  ).filter((name) => !isCommonNoun(scene, name));
  const taken = new Uint8Array(scene.words.length);
  const claim = ({ first, last }: WordRange) => taken.fill(1, first, last);
  const isFree = ({ first, last }: WordRange) => !taken.subarray(first, last).includes(1);
  const names: NameMention[] = [];
  const knownAt = new Map<number, KnownName>();
  for (const hit of known) for (let i = hit.first; i < hit.last; i++) knownAt.set(i, hit);

  for (const name of press) {
    const inside = new Set<KnownName>();
    for (let i = name.first; i < name.last; i++) {
      const hit = knownAt.get(i);
      if (hit !== undefined) inside.add(hit);
    }
    const outgrown = [...inside].some(
      (hit) =>
        hit.last - hit.first >= name.last - name.first ||
        hit.first < name.first ||
        hit.last > name.last,
    );
    if (
      outgrown ||
      !isFree(name) ||
      name.type === "event" ||
      qualifiesOffice(scene, name, [...inside])
    )
      continue;
    claim(name);
    names.push(nameOf(scene, name, name.type as NameKind, null));
  }
  for (const hit of known) {
    if (!isFree(hit)) continue;
    claim(hit);
    names.push(nameOf(scene, hit, kindOfKnown(hit), hit));
  }
  names.push(...repeatedNames(scene, names, isFree));
  return { names: corrected(scene, names).sort((a, b) => a.first - b.first), known };
}

function nameOf(
  scene: Scene,
  { first, last }: WordRange,
  kind: NameKind,
  known: Known | null,
): NameMention {
  return { first, last, kind, form: scene.textOf({ first, last }), known };
}

function kindOfKnown(known: Known): NameKind {
  if (known.kind !== "body") return "place";
  if (known.body.kind === "place") return "place";
  return known.body.kind === "armed" || known.body.kind === "party" ? "group" : "organization";
}

/** Takes "the", titles and a possessive mark off a name, and cuts people joined by "and" apart. */
function trimmed(scene: Scene, name: Name): Name[] {
  const pieces: Name[] = [];
  let first = name.first;
  for (let i = name.first; i <= name.last; i++) {
    const isCut =
      i === name.last ||
      (name.type === "person" && scene.word(i).upos === "CCONJ") ||
      isPossessiveMark(scene.lower(i));
    if (!isCut) continue;
    const range = withoutTitle(scene, { first, last: i }, name.type === "person");
    if (range.last > range.first) pieces.push({ ...name, ...range });
    first = i + 1;
    if (isPossessiveMark(scene.lower(i)) && name.type !== "person") break;
  }
  const [own] = pieces;
  if (own !== undefined && name.type !== "person")
    pieces[0] = { ...own, last: organizationEnd(scene, own.last, name.last) };
  return pieces;
}

/** "Growers' Federation of Arland" is one name; "the Workers' demand" is not. */
function organizationEnd(scene: Scene, last: number, foundLast: number): number {
  const isOwned = /^['’]$/u.test(scene.word(last).form);
  const next = scene.word(last + 1).form;
  return isOwned && /^\p{Lu}/u.test(next) && ORGANIZATION_WORDS.has(next.toLowerCase())
    ? Math.max(last + 2, withoutTitle(scene, { first: last, last: foundLast }, false).last)
    : last;
}

function withoutTitle(scene: Scene, { first, last }: WordRange, isPerson: boolean): WordRange {
  let from = first;
  while (
    from < last &&
    (scene.word(from).upos === "DET" ||
      scene.word(from).upos === "PUNCT" ||
      /^(?:the|a|an)$/u.test(scene.lower(from)))
  )
    from++;
  let to = last;
  while (
    to > from &&
    (scene.word(to - 1).upos === "ADP" ||
      scene.word(to - 1).upos === "DET" ||
      scene.word(to - 1).form === ",")
  )
    to--;
  if (!isPerson) return { first: from, last: to };
  while (
    to > from &&
    (scene.word(to - 1).upos === "PUNCT" || /^\p{Ll}/u.test(scene.word(to - 1).form))
  )
    to--;
  // "Foreign Minister Voss" is Voss; a name that is all title ("Justice") stays
  for (let i = from; i < to - 1; i++) {
    const form = scene.lower(i);
    if (ADDRESSES.has(form) || SHORT_TITLES.has(form) || nounClassOf(singularOf(form)) === "office")
      from = i + 1;
    else if (!OFFICE_MODIFIERS.has(form) && form !== "of") break;
  }
  return { first: from, last: to };
}

/**
 * Capitalised nouns that name nothing: "the PM", "the Parties", "the Order"; agreements, which are no actors;
 * and adjectives of peoples without a state: "Tory plans", "European leaders".
 */
function isCommonNoun(scene: Scene, { first, last, type }: Name): boolean {
  if (type === "person" || type === "place") return false;
  const noun = roleNounOf(scene.word(last - 1));
  if (last - first === 1) {
    const { upos, deprel } = scene.word(first);
    if (nounClassOf(noun) !== null && !/^\p{Lu}{3,}$/u.test(scene.word(first).form)) return true;
    return type === "group" && (upos === "ADJ" || deprel === "amod" || deprel === "compound");
  }
  return AGREEMENTS.has(noun);
}

const AGREEMENTS = new Set([
  "agreement",
  "treaty",
  "accord",
  "protocol",
  "act",
  "deal",
  "pact",
  "convention",
  "charter",
  "order",
  "resolution",
  "declaration",
  "plan",
]);

/** "Labour" in "Labour Minister" is what the minister is for, no party; leaves "Labour leader". */
function isPortfolio(scene: Scene, { first, last }: WordRange): boolean {
  return (
    last - first === 1 &&
    PORTFOLIOS.has(scene.lower(first)) &&
    /^(?:minister|secretary|ministry|department|commissioner)s?$/u.test(scene.lower(last))
  );
}

/** "United States Trade" before "Representative": the state's name and a part of the title. */
function qualifiesOffice(
  scene: Scene,
  { first, last, type }: Name,
  inside: readonly KnownName[],
): boolean {
  if (type === "person" || nounClassOf(roleNounOf(scene.word(last))) !== "office") return false;
  if (STATE_OFFICES.has(`${nameKey(scene.textOf({ first, last }))} ${scene.lower(last)}`))
    return true;
  if (last - first === 1 && PORTFOLIOS.has(scene.lower(first))) return true;
  const opens = inside.some((hit) => hit.first === first && hit.last < last);
  return (
    opens &&
    !scene
      .textOf({ first, last })
      .toLowerCase()
      .split(" ")
      .some((word) => ORGANIZATION_WORDS.has(word))
  );
}

/** Joins pieces of one person's name that stand side by side in one sentence. */
function joined(scene: Scene, names: readonly Name[]): Name[] {
  const out: Name[] = [];
  for (const name of names) {
    const before = out.at(-1);
    const follows =
      before !== undefined &&
      before.last === name.first &&
      scene.word(before.first).sentence === scene.word(name.first).sentence;
    if (
      follows &&
      before.type === "person" &&
      name.type === "person" &&
      !isPossessiveMark(scene.lower(before.last))
    ) {
      out[out.length - 1] = { ...before, last: name.last, end: name.end };
    } else if (
      follows &&
      (before.type === "person" || (before.type === "place" && isFirmTail(scene, name))) &&
      before.last - before.first === 1 &&
      name.type === "organization"
    ) {
      // "Northgate Terminals": what a firm is called after is not a person
      out[out.length - 1] = { ...name, first: before.first, start: before.start };
    } else out.push(name);
  }
  return out;
}

/** "Terminals" after "Northgate": the rest of a firm's name, no body of a place ("Arland Ministry", "Arland Army"). */
function isFirmTail(scene: Scene, { first, last }: Name): boolean {
  for (let i = first; i < last; i++) {
    const form = scene.lower(i);
    if (ORGANIZATION_WORDS.has(form) || nounClassOf(roleNounOf(scene.word(i))) !== null)
      return false;
  }
  return true;
}

/** "State" in "Secretary of State", "Treasury" in "Secretary of the Treasury" are parts of an office. */
function withoutTitleParts(scene: Scene, names: readonly Name[]): Name[] {
  return names.filter(({ first, last }) => {
    if (last - first > 2) return true;
    const of = scene.word(first - 1).upos === "DET" ? first - 2 : first - 1;
    if (scene.lower(of) !== "of") return true;
    const office = `${scene.lower(of - 1)} of ${scene.lower(of + 1) === "the" ? "the " : ""}${nameKey(scene.textOf({ first, last }))}`;
    return (
      !STATE_OFFICES.has(office) &&
      !/^(?:secretary|minister) of (?:the )?(?:state|treasury|interior|defen[cs]e|commerce|energy|labou?r|justice|agriculture|finance|trade|transport|health|education|(?:foreign|home|internal|external) affairs)$/u.test(
        office,
      )
    );
  });
}

/** Capitalised words that the encoder left: after a title, or repeating somebody's family name. */
function* repeatedNames(
  scene: Scene,
  names: readonly NameMention[],
  isFree: (range: WordRange) => boolean,
): Generator<NameMention> {
  const families = new Set<string>();
  const forms = new Set<string>();
  for (const { kind, form } of names) {
    if (kind !== "person") continue;
    families.add(parsePersonName(form).family);
    forms.add(form.split(/[\s-]/u).at(-1) ?? "");
  }
  for (let i = 0; i < scene.words.length; i++) {
    const { form: word, upos } = scene.word(i);
    // a family name at the head of a sentence is easily taken for another word
    if (
      word.length > 3 &&
      forms.has(word) &&
      /^\p{Lu}/u.test(word) &&
      (upos === "PRON" || upos === "NOUN" || upos === "X" || upos === "INTJ") &&
      isFree({ first: i, last: i + 1 })
    ) {
      yield nameOf(scene, { first: i, last: i + 1 }, "person", null);
      continue;
    }
    if (upos !== "PROPN" || !isFree({ first: i, last: i + 1 })) continue;
    let last = i + 1;
    while (
      scene.word(last).upos === "PROPN" &&
      scene.word(last).sentence === scene.word(i).sentence &&
      isFree({ first: last, last: last + 1 })
    )
      last++;
    const range = withoutTitle(scene, { first: i, last }, true);
    const isTitled = range.first > i || isTitle(scene, i - 1);
    const own = parsePersonName(scene.textOf(range)).family;
    const isName =
      range.last > range.first &&
      /^\p{Lu}/u.test(scene.word(range.first).form) &&
      nounClassOf(roleNounOf(scene.word(range.last - 1))) === null;
    if (isName && (isTitled || families.has(own)) && !isOfOffice(scene, range.first))
      yield nameOf(scene, range, "person", null);
    i = last - 1;
  }
}

function isTitle(scene: Scene, index: number): boolean {
  const { form, upos } = scene.word(index);
  if (ADDRESSES.has(form.toLowerCase()) && /^\p{Lu}/u.test(form)) return true;
  return upos === "PROPN" && nounClassOf(roleNounOf(scene.word(index))) === "office";
}

function isOfOffice(scene: Scene, index: number): boolean {
  return scene.lower(index - 1) === "of" || scene.lower(index - 2) === "of";
}

/** One name is of one kind in a text: the kind that speaks loudest for it, then the most frequent. */
function corrected(scene: Scene, names: readonly NameMention[]): NameMention[] {
  const families = new Set<string>();
  const votes = new Map<string, Map<NameKind, number>>();
  for (const { kind, form, known } of names) {
    const key = nameKey(form);
    const own = votes.get(key) ?? new Map<NameKind, number>();
    own.set(kind, (own.get(kind) ?? 0) + 1);
    votes.set(key, own);
    const { tokens, family } = parsePersonName(form);
    if (known === null && kind === "person" && tokens.length > 1) families.add(family);
  }
  const titled = new Set(
    names
      .filter(({ known, first }) => known === null && isTitle(scene, first - 1))
      .map(({ form }) => nameKey(form)),
  );
  // "Northgate" where "Northgate Terminals" is named
  const openings = new Set(
    names
      .filter(
        ({ kind, known, form }) => known === null && kind === "organization" && form.includes(" "),
      )
      .map(({ form }) => nameKey(form).split(" ")[0] ?? ""),
  );
  return names.map((name) => {
    if (name.known !== null) return name;
    const key = nameKey(name.form);
    if (openings.has(key) && !families.has(parsePersonName(name.form).family) && !titled.has(key))
      return { ...name, kind: "organization" };
    const { tokens, family } = parsePersonName(name.form);
    if (tokens.some((token) => ORGANIZATION_WORDS.has(token)) && !titled.has(key))
      return { ...name, kind: name.kind === "group" ? "group" : "organization" };
    if (tokens.length > 1 && OUTLET_ENDINGS.has(tokens.at(-1) ?? "") && !titled.has(key))
      return { ...name, kind: "organization" };
    if (titled.has(key) || (tokens.length === 1 && families.has(family)))
      return { ...name, kind: "person" };
    const [most] = [...(votes.get(key) ?? [])].sort(
      (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
    );
    return { ...name, kind: most?.[0] ?? name.kind };
  });
}
