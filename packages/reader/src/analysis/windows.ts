/**
 * Cuts a text's words into windows that the encoder can take. Every word lies in the core of exactly one
 * window; around the core stands context, so that nothing is lost at a border. Cores end at a paragraph's
 * end where one is near, else after a sentence's end, else after a word.
 */
import type { Span } from "@rapporteur/codebook";
import type { EncodedParagraph } from "./features.ts";
import { GAP } from "./features.ts";

/** Sizes in pieces. The whole window must not exceed what the encoder was trained with by much. */
export interface WindowSizes {
  readonly core: number;
  readonly context: number;
}

/** The words of a whole text, flat, as the encoder is given them. */
export interface EncodedText {
  readonly words: readonly Span[];
  readonly pieces: readonly (readonly number[])[];
  readonly shapes: Uint8Array;
  readonly quoted: Uint8Array;
  readonly gaps: Uint8Array;
  /** Paragraph of each word. */
  readonly paragraphs: Int32Array;
}

/** Word indices: `first` … `last` with context, `coreFirst` … `coreLast` without; lasts are out. */
export interface Window {
  readonly first: number;
  readonly last: number;
  readonly coreFirst: number;
  readonly coreLast: number;
}

/** Pieces of a single word beyond this are cut off: a word of a hundred pieces is no word. */
export const WORD_PIECES = 24;

/** Joins paragraphs to one run of words. */
export function joinParagraphs(paragraphs: readonly EncodedParagraph[]): EncodedText {
  const count = paragraphs.reduce((sum, { words }) => sum + words.length, 0);
  const words: Span[] = [];
  const pieces: (readonly number[])[] = [];
  const shapes = new Uint8Array(count);
  const quoted = new Uint8Array(count);
  const gaps = new Uint8Array(count);
  const own = new Int32Array(count);
  let at = 0;
  for (const [p, paragraph] of paragraphs.entries()) {
    shapes.set(paragraph.shapes, at);
    quoted.set(paragraph.quoted, at);
    gaps.set(paragraph.gaps, at);
    own.fill(p, at, at + paragraph.words.length);
    for (const word of paragraph.words) words.push(word);
    for (const ids of paragraph.pieces)
      pieces.push(ids.length > WORD_PIECES ? ids.slice(0, WORD_PIECES) : ids);
    at += paragraph.words.length;
  }
  return { words, pieces, shapes, quoted, gaps, paragraphs: own };
}

/**
 * Plans the windows of a text, in order; their cores cover every word once.
 *
 * Cost: linear in the words.
 */
export function planWindows(
  text: EncodedText,
  endsSentence: (word: number) => boolean,
  sizes: WindowSizes,
): Window[] {
  const n = text.words.length;
  const sum = new Int32Array(n + 1);
  for (let i = 0; i < n; i++) sum[i + 1] = (sum[i] ?? 0) + (text.pieces[i]?.length ?? 0);
  const size = (from: number, to: number) => (sum[to] ?? 0) - (sum[from] ?? 0);
  const windows: Window[] = [];
  let coreFirst = 0;
  while (coreFirst < n) {
    const room =
      size(coreFirst, n) <= sizes.core + sizes.context ? sizes.core + sizes.context : sizes.core;
    let limit = coreFirst + 1;
    while (limit < n && size(coreFirst, limit + 1) <= room) limit++;
    const coreLast = limit >= n ? n : bestCut(text, coreFirst, limit, endsSentence);
    let first = coreFirst;
    while (first > 0 && size(first - 1, coreFirst) <= sizes.context) first--;
    let last = coreLast;
    while (last < n && size(coreLast, last + 1) <= sizes.context) last++;
    windows.push({ first, last, coreFirst, coreLast });
    coreFirst = coreLast;
  }
  return windows;
}

/** A paragraph's end in the last two thirds, else a sentence's end there, else the limit. */
function bestCut(
  text: EncodedText,
  first: number,
  limit: number,
  endsSentence: (word: number) => boolean,
): number {
  const least = first + Math.floor((limit - first) / 3);
  for (let i = limit; i > least; i--) if (text.gaps[i] === GAP.paragraph) return i;
  for (let i = limit; i > least; i--) if (endsSentence(i - 1)) return i;
  return limit;
}
