/** Finds words of a golden answer in the text of its report. */
import type { Span } from "@rapporteur/codebook";

/** Words of the text; with the number of the place, from 1, where they stand more than once. */
export type Quoted = string | { readonly words: string; readonly nth: number };

/**
 * The span of quoted words. Whole words only: "he" is not found in "the".
 *
 * @param where names the answer in the error: file, item, field
 * @throws {Error} the words are not there, stand several times without a number, or not so often
 */
export function spanOfWords(text: string, quoted: Quoted, where: string): Span {
  const { words, nth } = typeof quoted === "string" ? { words: quoted, nth: null } : quoted;
  const places = placesOf(text, words);
  if (places.length === 0) throw new Error(`${where}: "${words}" is not in the report`);
  if (nth === null && places.length > 1) {
    throw new Error(`${where}: "${words}" is there ${places.length} times: say which with "nth"`);
  }
  const start = places[(nth ?? 1) - 1];
  if (start === undefined) {
    throw new Error(`${where}: "${words}" is there ${places.length} times, no place ${nth}`);
  }
  return { start, end: start + words.length };
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  if (words === "") return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (!cutsWord(text, at) && !cutsWord(text, end)) places.push(at);
  }
  return places;
}

/** True between two letters or digits. */
export function cutsWord(text: string, at: number): boolean {
  return at > 0 && WORD.test(text[at - 1] ?? "") && WORD.test(text[at] ?? "");
}

const WORD = /[\p{L}\p{N}]/u;
