/**
 * States that no table has, by what the text says of them: "the Republic of Arlandia", "Arlandia's army",
 * "Arlandian officials" beside "Arlandia". Leaves people ("Voss's ministers"), firms ("Northgate's president"),
 * parties ("the Labour government") and parts of the world ("European leaders") alone.
 */
import { COUNTRIES, type Country } from "../lexicon/countries.ts";
import { adjectivesOf, hasStateEnding, peopleOf } from "../lexicon/demonyms.ts";
import { FIRST_NAMES } from "../lexicon/first-names.ts";
import { ADDRESSES, SHORT_TITLES } from "../lexicon/roles.ts";
import { nounClassOf, roleNounOf } from "./role-phrases.ts";
import { isPossessiveMark, type Scene } from "./scene.ts";
import { capitalsOf } from "./seats.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Forms of state: "the Republic of Arlandia". */
const FORMS = words(
  "republic kingdom federation sultanate emirate principality commonwealth government",
);
/** What states alone have; a firm has a president and a town a council too. */
const ORGANS = words(`
  government parliament presidency army navy military cabinet embassy airforce troop marine soldier coastguard constitution
  ambassador
`);
const PORTFOLIO = words("prime foreign defence defense interior finance trade home");
/** What may stand after the adjective of a state, beside its people and bodies. */
const THINGS = words(
  "capital coast border marine sailor waters territory airspace flag soil troop soldier citizen coastguard",
);
const WEEKDAY_OR_MONTH =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/u;
const LEAST_LETTERS = 4;
const MOST_BETWEEN = 4;
const MOST_BEFORE_ITS = 40;

interface Named {
  readonly form: string;
  readonly places: number[];
  /** How often the encoder called it a place. */
  asPlace: number;
  /** Capitals that are not due to the head of a sentence alone. */
  isName: boolean;
}

/** States that the text itself makes known, in text order. */
export function findTextStates(scene: Scene): readonly Country[] {
  const named = capitalised(scene);
  const personal = personalWords(scene);
  const isKnown = knownWords();
  const found: Country[] = [];
  for (const name of named.values()) {
    if (!name.isName || personal.has(name.form) || isKnown(name.form) || isCommon(scene, name))
      continue;
    const adjectives = adjectivesOf(name.form).filter((form) => named.has(form) && !isKnown(form));
    const people = peopleOf(name.form).filter((form) => named.has(form) && !isKnown(form));
    if (!isState(scene, name, [...adjectives, ...people], named)) continue;
    found.push({
      code: name.form,
      name: name.form,
      aliases: [...FORMS]
        .filter((form) => form !== "government")
        .map((form) => `${form} of ${name.form}`),
      adjectives,
      people: people.filter((form) => !adjectives.includes(form)),
      capitals: [],
    });
  }
  return capitalsOf(scene, found);
}

function isState(
  scene: Scene,
  name: Named,
  derived: readonly string[],
  named: ReadonlyMap<string, Named>,
): boolean {
  if (name.places.some((at) => isOfForm(scene, at))) return true;
  const isUsed =
    name.places.some((at) => isPossessive(scene, at) && owns(scene, at + 2, isOffice)) ||
    derived.some((form) => named.get(form)?.places.some((at) => owns(scene, at + 1, isOfStates)));
  if (derived.length > 0 && isUsed) return true;
  const isPlaceLike = hasStateEnding(name.form) || name.asPlace * 2 > name.places.length;
  if (!isPlaceLike) return false;
  return (
    name.places.some((at) => isPossessive(scene, at) && owns(scene, at + 2, isOrgan)) ||
    (hasStateEnding(name.form) && (isUsed || name.places.some((at) => hasOwnOffice(scene, at))))
  );
}

/** "Arlandia will open the strait, its president said": leaves "Arlandia closed its stores". */
function hasOwnOffice(scene: Scene, at: number): boolean {
  const { sentence, deprel } = scene.word(at);
  if (deprel !== "nsubj") return false;
  for (let i = at + 1; i < at + MOST_BEFORE_ITS && scene.word(i).sentence === sentence; i++)
    if (scene.lower(i) === "its" && owns(scene, i + 1, isStateOffice)) return true;
  return false;
}

function isStateOffice(scene: Scene, at: number): boolean {
  return /^(?:president|premier|minister|government|parliament|army|navy|cabinet)$/u.test(
    roleNounOf(scene.word(at)),
  );
}

/** Words with a capital, each with its places; a word in capitals throughout is none. */
function capitalised(scene: Scene): ReadonlyMap<string, Named> {
  const found = new Map<string, Named>();
  for (const { index, form, upos, sentence } of scene.words) {
    if (form.length < LEAST_LETTERS || !/^\p{Lu}\p{Ll}+$/u.test(form)) continue;
    const own = found.get(form) ?? { form, places: [], asPlace: 0, isName: false };
    found.set(form, own);
    own.places.push(index);
    if (upos === "PROPN" || scene.word(index - 1).sentence === sentence) own.isName = true;
  }
  for (const { first, last, type } of scene.analysis.names) {
    const own = last === first + 1 ? found.get(scene.word(first).form) : undefined;
    if (own !== undefined && type === "place") own.asPlace++;
  }
  return found;
}

/** Given and family names of people who are named in full, and what follows a form of address. */
function personalWords(scene: Scene): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { first, last, type } of scene.analysis.names) {
    if (type !== "person" || last - first < 2) continue;
    for (let i = first; i < last; i++) found.add(scene.word(i).form);
  }
  for (const { index, form } of scene.words)
    if (
      ADDRESSES.has(scene.lower(index - 1)) ||
      SHORT_TITLES.has(scene.lower(index - 1)) ||
      FIRST_NAMES.has(form.toLowerCase())
    )
      found.add(form);
  return found;
}

function isCommon(scene: Scene, { form, places }: Named): boolean {
  const [at = -1] = places;
  return WEEKDAY_OR_MONTH.test(form) || nounClassOf(roleNounOf(scene.word(at))) !== null;
}

function knownWords(): (form: string) => boolean {
  tableWords ??= new Set(
    COUNTRIES.flatMap(({ name, aliases, adjectives, people, capitals }) => [
      name,
      ...aliases,
      ...adjectives,
      ...people,
      ...capitals,
    ]),
  );
  const known = tableWords;
  return (form) => known.has(form);
}

let tableWords: ReadonlySet<string> | null = null;

/** "the Republic of Arlandia", "the government of Arlandia". */
function isOfForm(scene: Scene, at: number): boolean {
  return (
    scene.lower(at - 1) === "of" &&
    FORMS.has(scene.lower(at - 2)) &&
    !/^\p{Lu}/u.test(scene.word(at + 1).form)
  );
}

function isPossessive(scene: Scene, at: number): boolean {
  return isPossessiveMark(scene.lower(at + 1));
}

/** The first noun of this kind within a few words, with nothing between that ends the phrase. */
function owns(scene: Scene, from: number, fits: (scene: Scene, at: number) => boolean): boolean {
  const { sentence } = scene.word(from);
  for (let i = from; i < from + MOST_BETWEEN && scene.word(i).sentence === sentence; i++) {
    const { upos } = scene.word(i);
    if (
      upos === "VERB" ||
      upos === "ADP" ||
      upos === "AUX" ||
      (upos === "PUNCT" && scene.word(i).form !== "-")
    )
      return false;
    if (fits(scene, i)) return true;
  }
  return false;
}

function isOffice(scene: Scene, at: number): boolean {
  const noun = roleNounOf(scene.word(at));
  return ORGANS.has(noun) || nounClassOf(noun) === "office" || noun === "delegation";
}

function isOfStates(scene: Scene, at: number): boolean {
  const noun = roleNounOf(scene.word(at));
  const kind = nounClassOf(noun);
  return (
    THINGS.has(noun) ||
    kind === "office" ||
    kind === "body" ||
    kind === "group" ||
    kind === "source"
  );
}

function isOrgan(scene: Scene, at: number): boolean {
  const noun = roleNounOf(scene.word(at));
  return ORGANS.has(noun) || (noun === "minister" && PORTFOLIO.has(scene.lower(at - 1)));
}
