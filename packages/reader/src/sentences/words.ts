/**
 * Cuts a paragraph into syntactic words as Universal Dependencies does for English: clitics stand alone
 * (do|n't, Trump|'s, can|not), hyphenated compounds fall apart (30|-|day) unless they begin with a bound
 * prefix (pre-war), abbreviations keep their full stop, and every other mark is a word of its own.
 *
 * Each piece between white space is cut from the left: the longest of the patterns below that fits wins.
 * What it gives up: words run together ("dont", "gonna" is known), and a sentence-final abbreviation keeps
 * its stop (the corpora give "U.S." one word at the end of a sentence, too).
 */
import type { Span } from "@rapporteur/codebook";
import { ABBREVIATIONS, BOUND_PREFIXES, SPLIT_WORDS } from "../lexicon/words.ts";

const URL = /^(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’]/iu;
const EMAIL = /^[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
const DOMAIN =
  /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|org|net|gov|edu|int|co\.uk|info|news|eu)\b(?:\/[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’])?/iu;
const TAG = /^[@#][\p{L}_][\p{L}\p{N}_]*/u;
/** Takes "3.5", "1,000", "10:30", "9/11", "12/03/2027", "1990s", "20th", ".5"; "555-0100"; leaves the stop of "in 1999." */
const NUMBER =
  /^(?:(?:\d{3}-)?\d{3}-\d{4}|\d+(?:[.,:/]\d+)+|\d+|\.\d+)(?:(?:st|nd|rd|th|s|bn|m|k)(?![\p{L}\p{N}]))?/iu;
/** Takes "U.S.", "a.m.", "D.C."; needs two letters at least: "J." is an initial, read by the next. */
const DOTTED = /^(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/u;
const INITIAL = /^\p{Lu}\.(?=\s|$)/u;
const CLITIC = /^['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])/iu;
const NEGATION = /^n['’]t(?![\p{L}\p{N}])/iu;
const LETTERS = /^[\p{L}\p{M}\p{N}]+(?:[_&][\p{L}\p{M}\p{N}]+)*/u;
/** An apostrophe inside a word that is no clitic: takes "O'Brien", "l'accord", "Ba'ath"; leaves "Trump's". */
const INNER_APOSTROPHE = /^[\p{L}\p{M}]+['’ʼ][\p{L}\p{M}]{2,}/u;
const ELLIPSIS_OR_DASH = /^(?:\.{2,}|…+|-{2,}|[!?]{2,}|[*=_~]{2,}|``|'')/u;
const MARK =
  /^(?:\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic}|\ufe0f)*|[^\s])/u;
/** Longest stretch of one piece that the patterns look at: a piece longer than that is cut, never rescanned. */
const REACH = 256;

/**
 * Reads the words of one paragraph, in order. Words never overlap and never hold white space.
 *
 * Cost: linear in the paragraph.
 */
export function readWords(text: string, paragraph: Span): Span[] {
  const words: Span[] = [];
  // the paragraph alone: where it ends without white space (U+0085), a piece would run to the end of the text
  for (const piece of text.slice(paragraph.start, paragraph.end).matchAll(/\S+/gu)) {
    const start = paragraph.start + piece.index;
    cutPiece(text, start, start + piece[0].length, words);
  }
  return words;
}

function cutPiece(text: string, start: number, end: number, words: Span[]): void {
  let at = start;
  while (at < end) {
    const rest = text.slice(at, reachOf(text, at, end));
    const length = Math.max(1, wordLength(rest, at > start ? text[at - 1] : undefined));
    pushWord(text, at, at + length, words);
    at += length;
  }
}

/** End of the stretch to look at; never between the halves of a surrogate pair. */
function reachOf(text: string, at: number, end: number): number {
  if (end - at <= REACH) return end;
  const isPair = (text.codePointAt(at + REACH - 1) ?? 0) > 0xffff;
  return at + REACH - (isPair ? 1 : 0);
}

/** Length of the word at the start of `rest`; `before` is the character glued in front of it, if any. */
function wordLength(rest: string, before: string | undefined): number {
  const first = rest.charCodeAt(0);
  const isLetter = (first >= 0x61 && first <= 0x7a) || (first >= 0x41 && first <= 0x5a);
  if (isLetter || first > 0x7f) return letterWord(rest, before);
  if ((first >= 0x30 && first <= 0x39) || first === 0x2e) {
    const number = NUMBER.exec(rest);
    if (number !== null && (first !== 0x2e || before === undefined))
      return numberWord(rest, number[0]);
  }
  return (
    CLITIC.exec(rest)?.[0].length ??
    (before === undefined ? TAG.exec(rest)?.[0].length : undefined) ??
    ELLIPSIS_OR_DASH.exec(rest)?.[0].length ??
    MARK.exec(rest)?.[0].length ??
    1
  );
}

/** "10am" and "5m" are a number and a unit; "3rd", "1990s" and "A4" are one word, "7z9" too. */
function numberWord(rest: string, number: string): number {
  const unit = /^\d[\d.,]*(?=(?:am|pm|bn|m|k|km|kg|mm|cm|mph)(?![\p{L}\p{N}]))/iu.exec(
    number + rest.slice(number.length),
  );
  if (unit !== null) return unit[0].length;
  const letters = LETTERS.exec(rest)?.[0].length ?? 0;
  return Math.max(number.length, letters);
}

function letterWord(rest: string, before: string | undefined): number {
  const address =
    before === undefined || /[("“‘[<]/u.test(before)
      ? (URL.exec(rest) ?? EMAIL.exec(rest) ?? DOMAIN.exec(rest))
      : null;
  if (address !== null) return address[0].length;
  const dotted = DOTTED.exec(rest);
  if (dotted !== null) return dotted[0].length;
  const negation = before === undefined ? null : NEGATION.exec(rest);
  if (negation !== null) return negation[0].length;
  const letters = LETTERS.exec(rest)?.[0];
  if (letters === undefined)
    return CLITIC.exec(rest)?.[0].length ?? MARK.exec(rest)?.[0].length ?? 1;
  const after = rest.slice(letters.length);
  if (after.startsWith(".") && (ABBREVIATIONS.has(letters.toLowerCase()) || INITIAL.test(rest)))
    return letters.length + 1;
  if (/^-[\p{L}\p{N}]/u.test(after) && BOUND_PREFIXES.has(letters.toLowerCase())) {
    return letters.length + 1 + (LETTERS.exec(after.slice(1))?.[0].length ?? 0);
  }
  if (/^['’]t(?![\p{L}\p{N}])/iu.test(after) && /n$/iu.test(letters))
    return letters.length > 1 ? letters.length - 1 : letters.length;
  if (/^['’ʼ]/u.test(after) && !CLITIC.test(after))
    return INNER_APOSTROPHE.exec(rest)?.[0].length ?? letters.length;
  return letters.length;
}

/** Words written as one that are two: "cannot" is can|not, "gonna" gon|na. */
function pushWord(text: string, start: number, end: number, words: Span[]): void {
  const cut = end - start <= 7 ? SPLIT_WORDS.get(text.slice(start, end).toLowerCase()) : undefined;
  if (cut === undefined) words.push({ start, end });
  else words.push({ start, end: start + cut }, { start: start + cut, end });
}
