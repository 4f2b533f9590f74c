/**
 * Cities and houses that the text itself explains: "Tarn, the Arlandian capital", "the Arlandian government in
 * Tarn", "the Lake Palace, the seat of the Arlandian presidency". A capital then stands for its state where the
 * sentence uses it so; a house speaks for it.
 */
import { BODIES, type Body } from "../lexicon/bodies.ts";
import { COUNTRIES, type Country } from "../lexicon/countries.ts";
import { isPossessiveMark, type Scene } from "./scene.ts";

const MOST_WORDS = 12;
const MOST_NAME_WORDS = 3;
const HOUSE = /^(?:palace|house|castle|hall|lodge|villa|mansion|gate|street|building)$/u;
const POWERS =
  /^(?:government|presidency|parliament|administration|power|executive|monarchy|crown)$/u;

/** The states with the capitals that the text gives them. */
export function capitalsOf(scene: Scene, states: readonly Country[]): readonly Country[] {
  if (states.length === 0) return states;
  const capitals = new Map<Country, Set<string>>();
  const stateAt = stateFinder(scene, states);
  for (const { index } of scene.words) {
    const city = cityOf(scene, index, stateAt);
    if (city === null) continue;
    const own = capitals.get(city.state) ?? new Set<string>();
    capitals.set(city.state, own.add(city.name));
  }
  const cities = new Set([...capitals.values()].flatMap((names) => [...names]));
  return states
    .filter(({ name }) => !cities.has(name))
    .map((state) => ({ ...state, capitals: [...(capitals.get(state) ?? [])] }));
}

/** Houses that the text says are the seat of a state's government, or of one of the states of the tables. */
export function housesOf(scene: Scene, states: readonly Country[]): readonly Body[] {
  const stateAt = stateFinder(scene, [...states, ...COUNTRIES]);
  const known = new Set(BODIES.flatMap(({ name, aliases }) => [name, ...aliases]));
  const found: Body[] = [];
  for (const { index } of scene.words) {
    const seat = seatOf(scene, index, stateAt);
    if (seat === null || !seat.isHouse || known.has(seat.name)) continue;
    known.add(seat.name);
    found.push({ name: seat.name, aliases: [], kind: "house", party: seat.state.code });
  }
  return found;
}

type StateFinder = (first: number, last: number) => Country | null;

/** The one state that words from one place to another name. */
function stateFinder(scene: Scene, states: readonly Country[]): StateFinder {
  const byForm = new Map<string, Country>();
  for (const state of states)
    for (const form of [state.name, ...state.adjectives])
      if (!byForm.has(form)) byForm.set(form, state);
  return (first, last) => {
    const found = new Set<Country>();
    for (let i = first; i < last; i++) {
      const state = byForm.get(scene.word(i).form);
      if (state !== undefined) found.add(state);
    }
    const [only = null] = found;
    return found.size === 1 ? only : null;
  };
}

interface City {
  readonly name: string;
  readonly state: Country;
}

/** Read at the word "capital", at "seat", or at the "in" after a government. */
function cityOf(scene: Scene, at: number, stateAt: StateFinder): City | null {
  if (scene.lower(at) === "capital") {
    const { first, last } = phraseAround(scene, at);
    const state = stateAt(first, last);
    if (state === null) return null;
    const before = nameBefore(scene, first);
    const after = scene.word(last).form === "," ? nameAt(scene, last + 1) : nameAt(scene, at + 1);
    const name = [before, after].find((form) => form !== null && form !== state.name);
    return name === undefined || name === null ? null : { name, state };
  }
  if (scene.lower(at) === "in" && scene.lower(at - 1) === "government") {
    const { first } = phraseAround(scene, at - 1);
    const state = stateAt(first, at);
    const name = nameAt(scene, at + 1);
    return state === null || name === null || name === state.name ? null : { name, state };
  }
  const seat = seatOf(scene, at, stateAt);
  return seat === null || seat.isHouse ? null : seat;
}

/** "Tarn, the seat of the Arlandian government": a house by its noun or its article, else a city. */
function seatOf(
  scene: Scene,
  at: number,
  stateAt: StateFinder,
): (City & { readonly isHouse: boolean }) | null {
  if (scene.lower(at) !== "seat" || scene.lower(at + 1) !== "of") return null;
  const { first, last } = phraseAround(scene, at);
  const state = stateAt(at + 2, last);
  const isOfPower = Array.from({ length: last - at - 2 }, (_, k) => scene.lower(at + 2 + k)).some(
    (form) => POWERS.test(form),
  );
  const name = nameBefore(scene, first);
  if (state === null || !isOfPower || name === null || name === state.name) return null;
  const words = name.split(" ");
  const from = scene.word(first - 1).form === "," ? first - 1 - words.length : first - words.length;
  const isHouse = HOUSE.test(words.at(-1)?.toLowerCase() ?? "") || scene.lower(from - 1) === "the";
  return { name, state, isHouse };
}

/** The phrase of a noun, up to the marks and verbs on both sides. */
function phraseAround(scene: Scene, at: number): { first: number; last: number } {
  const { sentence } = scene.word(at);
  const isInside = (i: number) => {
    const { upos, form, sentence: own } = scene.word(i);
    return (
      own === sentence &&
      upos !== "VERB" &&
      upos !== "AUX" &&
      (upos !== "PUNCT" || form === "-" || isPossessiveMark(form))
    );
  };
  let first = at;
  while (first > at - MOST_WORDS && isInside(first - 1)) first--;
  let last = at + 1;
  while (last < at + MOST_WORDS && isInside(last)) last++;
  return { first, last };
}

/** The name that stands before a comma: of "the Lake Palace," the two last words. */
function nameBefore(scene: Scene, first: number): string | null {
  if (!/^[,(]$/u.test(scene.word(first - 1).form)) return null;
  let from = first - 1;
  while (from > first - 1 - MOST_NAME_WORDS && isNameWord(scene, from - 1)) from--;
  return from === first - 1 ? null : scene.textOf({ first: from, last: first - 1 });
}

/** The name that begins at a word. */
function nameAt(scene: Scene, first: number): string | null {
  let last = first;
  while (last < first + MOST_NAME_WORDS && isNameWord(scene, last)) last++;
  return last === first ? null : scene.textOf({ first, last });
}

function isNameWord(scene: Scene, at: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(scene.word(at).form) && scene.lower(at) !== "the";
}
