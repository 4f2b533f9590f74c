/** Adjectives that English makes from the name of a country: "Arlandia" gives "Arlandian", "Tolanne" gives "Tolannese". */

/** Endings that names of states have and few other names; "Maria" and "Roland" have them too. */
const STATE_ENDING = /(?:ia|stan|land|onia|avia)$/u;

/** What stays of a name in its adjective. */
const LEAST_STEM = 4;

/** Parts of the world whose adjectives speak for no state: takes "Arlandian", leaves "European". */
const NO_STATE =
  /^(?:Europe|Asia|Africa|America|Eurasia|Scandinavia|Arabia|Oceania|Australasia|Polynesia|Melanesia|Antarctica|Christ|Rom[ae]|Victoria|Persia|Babylonia|Assyria|Sparta|Byzantia)$/u;

interface Derivation {
  readonly ending: RegExp;
  /** What takes the ending's place. */
  readonly suffixes: readonly string[];
}

const ADJECTIVES: readonly Derivation[] = [
  { ending: /a$/u, suffixes: ["an", "ian", "ese", "ean"] },
  { ending: /e$/u, suffixes: ["ean", "ian", "ese", "an", "ish"] },
  { ending: /y$/u, suffixes: ["ian", "an"] },
  { ending: /o$/u, suffixes: ["an", "oan", "olese", "ese"] },
  { ending: /([iu])$/u, suffixes: ["$1an", "$1ese"] },
  { ending: /land$/u, suffixes: ["landic", "landish", "landian", "ish"] },
  { ending: /stan$/u, suffixes: ["stani", "", "i"] },
  { ending: /([^aeiouy])$/u, suffixes: ["$1ian", "$1ese", "$1ean", "$1ish", "$1i"] },
];
const PEOPLE: readonly Derivation[] = [{ ending: /land$/u, suffixes: ["lander"] }];

/** Adjectives that a name may have; empty for a name that is too short to tell. */
export function adjectivesOf(name: string): string[] {
  return derived(name, ADJECTIVES);
}

/** Names of one of the people beside the adjectives: "Norlander"; the plural is theirs with "s". */
export function peopleOf(name: string): string[] {
  const own = [
    ...adjectivesOf(name).filter((form) => /an$|i$/u.test(form)),
    ...derived(name, PEOPLE),
  ];
  return own.flatMap((form) => [form, `${form}s`]);
}

export function hasStateEnding(name: string): boolean {
  return STATE_ENDING.test(name);
}

function derived(name: string, derivations: readonly Derivation[]): string[] {
  if (NO_STATE.test(name)) return [];
  const found = new Set<string>();
  for (const { ending, suffixes } of derivations) {
    if (!ending.test(name)) continue;
    for (const suffix of suffixes) {
      const form = name.replace(ending, suffix);
      if (form !== name && stemOf(name, form) >= LEAST_STEM) found.add(form);
    }
  }
  return [...found];
}

/** How many letters two forms begin with alike. */
function stemOf(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
