/** Names of people cut into parts, and when two of them may be one person's. */
import { nameKey } from "../lexicon/actor-list.ts";
import { FIRST_NAMES, LEADING_FAMILY_NAMES } from "../lexicon/first-names.ts";
import { ADDRESSES } from "../lexicon/roles.ts";

export interface PersonName {
  /** Without forms of address and "Jr.". */
  readonly tokens: readonly string[];
  /** Folded family name: the same for "Zelensky" and "Zelenskyy". */
  readonly family: string;
  readonly pronoun: "he" | "she" | null;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/u;

export function parsePersonName(form: string): PersonName {
  const all = nameKey(form)
    .replace(/^the /u, "")
    .split(/[\s-]+/u)
    .filter((token) => token !== "");
  let pronoun: "he" | "she" | null = null;
  let from = 0;
  while (from < all.length - 1 && ADDRESSES.has(all[from] ?? ""))
    pronoun = ADDRESSES.get(all[from++] ?? "") ?? pronoun;
  let to = all.length;
  while (to > from + 1 && SUFFIX.test(all[to - 1] ?? "")) to--;
  const tokens = all.slice(from, to);
  const [given = ""] = tokens;
  const leads =
    tokens.length > 1 &&
    tokens.length <= 3 &&
    LEADING_FAMILY_NAMES.has(given) &&
    !FIRST_NAMES.has(given);
  if (tokens.length > 1 && !leads) pronoun ??= FIRST_NAMES.get(given) ?? null;
  return { tokens, family: foldName(leads ? given : (tokens.at(-1) ?? "")), pronoun };
}

/** True when all tokens of the shorter name are in the longer, initials counting: "J. Voss", "Jan Voss". */
export function mayBeSame(a: PersonName, b: PersonName): boolean {
  if (a.pronoun !== null && b.pronoun !== null && a.pronoun !== b.pronoun) return false;
  const [short, long] = a.tokens.length <= b.tokens.length ? [a, b] : [b, a];
  const pool = long.tokens.map(foldName);
  return short.tokens.every((token) => {
    const folded = foldName(token);
    return pool.some(
      (other) =>
        other === folded ||
        (isInitial(token) && other[0] === folded[0]) ||
        (isInitial(other) && other[0] === folded[0]),
    );
  });
}

function isInitial(token: string): boolean {
  return /^\p{L}\.?$/u.test(token);
}

/**
 * Spellings of one sound in names written from other alphabets: takes "Zelenskyy" and "Zelensky",
 * "Sergey" and "Sergei", "Houssein" and "Hussein"; leaves "Kim" and "Khim" apart only by what is not h.
 */
export function foldName(token: string): string {
  const folded = token
    .replace(/[.'’]/gu, "")
    .replace(/ph/gu, "f")
    .replace(/kh/gu, "h")
    .replace(/ou/gu, "u")
    .replace(/[qc](?=[^h]|$)/gu, "k")
    .replace(/w/gu, "v")
    .replace(/dj|dzh/gu, "j")
    .replace(/(?:iy|yy|ij|ii|ey|ei|y|i)$/u, "i")
    .replace(/yu|iu/gu, "u")
    .replace(/y/gu, "i");
  return token.length < 4 ? token : folded.replace(/(.)\1/gu, "$1");
}
