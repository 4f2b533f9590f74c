/**
 * The small language of a codebook's words. A pattern is words parted by spaces:
 *
 *     prisoner swap            both words in any of their forms: "prisoner swaps", "prisoners swapped"
 *     free|release prisoner    one word or the other in this place
 *     army|armed-forces        of several words: join them with hyphens
 *     withdraw .. troops       up to four words between
 *     lift <> blockade         the same in either order: "lift the blockade", "the blockade was lifted"
 *     <number> day truce       a number: "30-day truce", "a two-day truce"
 *     =land                    this form alone, not "landed"
 *     NPT                      a word with a capital letter is taken as it is written
 *
 * Hyphens and quotation marks count as nothing: "cease-fire" and "cease fire" are one.
 */
import { formsOf } from "./word-forms.ts";

/** A step of a pattern that was read. */
export type PatternStep = PatternWord | { readonly kind: "gap" } | { readonly kind: "number" };

/** A word, and every form in which it stands for itself. */
export interface PatternWord {
  readonly kind: "word";
  /** Names the word in the trie; two patterns with the same key share it. */
  readonly key: string;
  readonly forms: readonly string[];
  /** In lower case, a lemma will do; in lower case, the form itself; or as written, case and all. */
  readonly kindOfForms: "lemma" | "form" | "case";
}

/** A pattern read into all its alternatives, or what is wrong with it. */
export type ParsedPattern =
  | { readonly paths: readonly (readonly PatternStep[])[]; readonly problem: null }
  | { readonly paths: null; readonly problem: string };

/** The most steps of a pattern: what bounds the cost of matching. */
const MOST_STEPS = 8;
const MOST_GAPS = 2;
const MOST_PATHS = 32;
const NUMBER = "<number>";
const GAP = "..";
const EITHER_ORDER = "<>";

/** Reads a pattern. Nothing is thrown: the problem says what a pattern must be. */
export function parsePattern(pattern: string): ParsedPattern {
  const places = pattern.split(" ");
  if (pattern === "" || places.includes("")) return wrong("words parted by single spaces");
  const parsed = ordersOf(places).map(pathsOf);
  const failed = parsed.find(({ problem }) => problem !== null);
  if (failed !== undefined) return failed;
  const paths = parsed.flatMap(({ paths }) => paths ?? []);
  return { paths, problem: null };
}

/** "a <> b" is "a .. b" and "b .. a". */
function ordersOf(places: readonly string[]): readonly (readonly string[])[] {
  const at = places.indexOf(EITHER_ORDER);
  if (at < 0) return [places];
  const before = places.slice(0, at);
  const after = places.slice(at + 1);
  return [
    [...before, GAP, ...after],
    [...after, GAP, ...before],
  ];
}

function pathsOf(places: readonly string[]): ParsedPattern {
  let paths: readonly (readonly PatternStep[])[] = [[]];
  for (const place of places) {
    const isMark = place === GAP || place === NUMBER;
    const words = isMark ? [] : place.split("|");
    if (!words.every((word) => WORD.test(word))) {
      return wrong(`words of letters and digits; "${place}" is none`);
    }
    const alternatives = isMark ? [[stepOf(place)]] : joined(words.map(wordsOf));
    paths = paths.flatMap((path) => alternatives.map((steps) => [...path, ...steps]));
    if (paths.length > MOST_PATHS) return wrong(`of at most ${MOST_PATHS} alternatives`);
  }
  const problem = paths.map(problemOf).find((problem) => problem !== null);
  return problem === undefined ? { paths, problem: null } : wrong(problem);
}

function wrong(problem: string): ParsedPattern {
  return { paths: null, problem };
}

function problemOf(path: readonly PatternStep[]): string | null {
  const gaps = path.filter(({ kind }) => kind === "gap").length;
  if (path.length > MOST_STEPS) return `at most ${MOST_STEPS} words long`;
  if (gaps > MOST_GAPS) return `with at most ${MOST_GAPS} gaps (..)`;
  if (path[0]?.kind === "gap" || path.at(-1)?.kind === "gap")
    return "with a word at both ends, not a gap (..)";
  if (path.some(({ kind }, i) => kind === "gap" && path[i + 1]?.kind === "gap"))
    return "without two gaps (..) in a row";
  return path.some(({ kind }) => kind === "word") ? null : "with a word in it";
}

function stepOf(place: string): PatternStep {
  return { kind: place === GAP ? "gap" : "number" };
}

// takes "cease-fire", "=land", "NPT", "1.5", "CO2"; leaves "troops,", "a..b", "="
const WORD = /^=?(?:\p{N}+[.,]\p{N}+|[\p{L}\p{M}\p{N}'’&]+(?:-[\p{L}\p{M}\p{N}'’&]+)*)$/u;

function wordsOf(place: string): PatternWord[] {
  const isFixed = place.startsWith("=");
  return place
    .replace(/^=/, "")
    .replaceAll("’", "'")
    .split("-")
    .map((word) => wordOf(word, isFixed));
}

/** Single words of one kind become one step, so that "a|b c|d" is one path and not four. */
function joined(alternatives: readonly PatternWord[][]): readonly PatternWord[][] {
  const single = new Map<PatternWord["kindOfForms"], PatternWord[]>();
  const rest: PatternWord[][] = [];
  for (const words of alternatives) {
    const [word] = words;
    if (word === undefined || words.length > 1) rest.push(words);
    else single.set(word.kindOfForms, [...(single.get(word.kindOfForms) ?? []), word]);
  }
  const steps = [...single].map(([kindOfForms, words]): PatternWord[] => {
    const forms = words.flatMap(({ forms }) => forms);
    const key = words
      .map(({ key }) => key)
      .toSorted()
      .join("|");
    return [{ kind: "word", key, forms, kindOfForms }];
  });
  return [...steps, ...rest];
}

function wordOf(word: string, isFixed: boolean): PatternWord {
  if (/\p{Lu}/u.test(word)) {
    // "ICBM" stands for "ICBMs" too
    const forms = isFixed || !/^[\p{Lu}\p{N}]{2,}$/u.test(word) ? [word] : [word, `${word}s`];
    return { kind: "word", key: `^${word}`, forms, kindOfForms: "case" };
  }
  if (isFixed) return { kind: "word", key: `=${word}`, forms: [word], kindOfForms: "form" };
  return { kind: "word", key: word, forms: formsOf(word), kindOfForms: "lemma" };
}
