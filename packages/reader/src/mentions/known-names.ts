/** Finds states and bodies by the names that the lexicon has for them, longest first. */
import { nameKey } from "../lexicon/actor-list.ts";
import { BODIES, type Body } from "../lexicon/bodies.ts";
import { COUNTRIES, type Country } from "../lexicon/countries.ts";
import type { WordRange } from "../pipeline/layers.ts";
import type { Scene } from "./scene.ts";

/** What a known name is: the state's own name, its adjective, its people, its capital; or a body. */
export type Known =
  | { readonly kind: "state" | "adjective" | "people" | "capital"; readonly country: Country }
  | { readonly kind: "body"; readonly body: Body };

export type KnownName = WordRange & Known;

// takes "Élysée", "10 Downing Street", "eBay" never: a known name begins with a capital or a digit
const STARTS_NAME = /^[\p{Lu}\d]/u;

interface KnownTable {
  readonly names: ReadonlyMap<string, Known>;
  /** For the letters that a name begins with, up to the first space, mark or point, the most words of such a name. */
  readonly mostWords: ReadonlyMap<string, number>;
}

let table: KnownTable | null = null;

/** States and bodies that one text makes known. */
export interface TextNames {
  readonly countries: readonly Country[];
  readonly bodies: readonly Body[];
}

/**
 * In text order, none inside another; what the tables have goes before what the text makes known. "US" is a
 * state, "us" a pronoun: capitals count for short names.
 */
export function findKnownNames(scene: Scene, own: TextNames): KnownName[] {
  table ??= makeTable(BODIES, COUNTRIES);
  const ownTable = makeTable(own.bodies, own.countries);
  const found: KnownName[] = [];
  const { words } = scene;
  for (let first = 0; first < words.length; first++) {
    if (!STARTS_NAME.test(scene.word(first).form)) continue;
    const hit = longestAt(scene, first, table) ?? longestAt(scene, first, ownTable);
    if (hit === null) continue;
    found.push(hit);
    first = hit.last - 1;
  }
  return found;
}

/** The known name that a whole form is, "the" left out; `null` for none. */
export function knownNameOf(form: string): Known | null {
  table ??= makeTable(BODIES, COUNTRIES);
  return table.names.get(nameKey(form.replace(/^the /iu, ""))) ?? null;
}

/** The state or body that an actor list names as a party. */
export function knownPartyOf(party: string): Known | null {
  const country = COUNTRIES.find(({ code, name }) => code === party || name === party);
  if (country !== undefined) return { kind: "state", country };
  const body = BODIES.find(({ name }) => name === party);
  return body === undefined ? null : { kind: "body", body };
}

function longestAt(
  scene: Scene,
  first: number,
  { names, mostWords }: KnownTable,
): KnownName | null {
  const { sentence, form: opening } = scene.word(first);
  const most = mostWords.get(openingOf(nameKey(opening))) ?? 0;
  let last = Math.min(first + most, scene.words.length);
  while (last > first + 1 && scene.word(last - 1).sentence !== sentence) last--;
  for (; last > first; last--) {
    const form = scene.textOf({ first, last });
    const known = names.get(nameKey(form));
    if (known !== undefined && !isLowered(form)) return { first, last, ...known };
  }
  return null;
}

/** Short names are told by their capitals: takes "WHO", leaves "Who"; "AU" and "AP" likewise. */
function isLowered(form: string): boolean {
  return form.length <= 3 && /[a-z]/.test(form) && !/^(?:Fox|Sky|No\b)/.test(form);
}

function openingOf(key: string): string {
  return /^[\p{L}\d]+/u.exec(key)?.[0] ?? key;
}

function makeTable(bodies: readonly Body[], countries: readonly Country[]): KnownTable {
  const names = new Map<string, Known>();
  const mostWords = new Map<string, number>();
  const add = (name: string, known: Known) => {
    const key = nameKey(name);
    if (!names.has(key)) names.set(key, known);
    const opening = openingOf(key);
    // marks inside a name are words of their own in the text
    mostWords.set(
      opening,
      Math.max(
        mostWords.get(opening) ?? 0,
        key.split(/[ -]|(?=['.])/u).length + (key.match(/-/gu)?.length ?? 0) + 1,
      ),
    );
  };
  for (const body of bodies)
    for (const name of [body.name, ...body.aliases]) add(name, { kind: "body", body });
  for (const country of countries) {
    for (const name of [country.name, ...country.aliases]) add(name, { kind: "state", country });
    for (const name of country.people)
      if (!country.adjectives.includes(name)) add(name, { kind: "people", country });
    for (const name of country.adjectives) add(name, { kind: "adjective", country });
    for (const name of country.capitals) add(name, { kind: "capital", country });
  }
  return { names, mostWords };
}
