/**
 * What the encoder is told of each word beside its pieces: the shape of its letters (the vocabulary is
 * uncased), whether it stands in a quotation, and what stands before it. Quotation marks of every kind
 * become the same two pieces, so that ‘this’, "this" and «this» are one thing to the model.
 */
import type { Span } from "@rapporteur/codebook";
import { type Quotation, readQuotations } from "../sentences/quotes.ts";
import { type Vocabulary, wordPieces } from "./word-piece.ts";

/** Rows of the model's shape embedding. Never renumber: the trained weights depend on it. */
export const SHAPE = {
  padding: 0,
  digits: 1,
  mark: 2,
  lower: 3,
  upper: 4,
  letter: 5,
  initial: 6,
  mixed: 7,
} as const;
/** Rows of the model's gap embedding: what stands before the word. */
export const GAP = { space: 0, glued: 1, paragraph: 2 } as const;

/** One paragraph as the encoder sees it; all arrays but `pieces` have one element a word. */
export interface EncodedParagraph {
  readonly words: readonly Span[];
  /** Vocabulary ids of each word; never empty (a word without pieces is one unknown piece). */
  readonly pieces: readonly (readonly number[])[];
  readonly shapes: Uint8Array;
  /** 1 inside a quotation, marks included. */
  readonly quoted: Uint8Array;
  readonly gaps: Uint8Array;
  /** Its last quotation is not closed: it may go on in the next paragraph. */
  readonly leavesOpen: boolean;
}

/** Turns words into pieces and features. Keeps the pieces of words it has seen: one encoder a reader. */
export class WordEncoder {
  readonly #vocabulary: Vocabulary;
  readonly #seen = new Map<string, readonly number[]>();
  readonly #openMark: readonly number[];
  readonly #closeMark: readonly number[];

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#openMark = [vocabulary.ids.get("“") ?? vocabulary.unknown];
    this.#closeMark = [vocabulary.ids.get("”") ?? vocabulary.unknown];
  }

  /** @param isGoingOn the paragraph before left a quotation open */
  encode(
    text: string,
    paragraph: Span,
    words: readonly Span[],
    isGoingOn = false,
  ): EncodedParagraph {
    const quotations = readQuotations(text, paragraph, isGoingOn);
    const shapes = new Uint8Array(words.length);
    const quoted = new Uint8Array(words.length);
    const gaps = new Uint8Array(words.length);
    const pieces: (readonly number[])[] = [];
    let next = 0;
    for (const [i, word] of words.entries()) {
      while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next++;
      const quotation = quotations[next];
      const inside = quotation !== undefined && word.start >= quotation.start;
      const form = text.slice(word.start, word.end);
      quoted[i] = inside ? 1 : 0;
      shapes[i] = shapeOf(form);
      gaps[i] = i === 0 ? GAP.paragraph : words[i - 1]?.end === word.start ? GAP.glued : GAP.space;
      pieces.push((inside ? this.#markPieces(word, quotation) : null) ?? this.#piecesOf(form));
    }
    const leavesOpen = quotations.at(-1)?.closed === false;
    return { words, pieces, shapes, quoted, gaps, leavesOpen };
  }

  #markPieces(word: Span, quotation: Quotation): readonly number[] | null {
    if (word.start === quotation.start && word.end === quotation.start + quotation.openLength)
      return this.#openMark;
    if (
      quotation.closed &&
      word.end === quotation.end &&
      word.start === quotation.end - quotation.closeLength
    )
      return this.#closeMark;
    return null;
  }

  #piecesOf(form: string): readonly number[] {
    const kept = this.#seen.get(form);
    if (kept !== undefined) return kept;
    const ids = wordPieces(form, this.#vocabulary).map(({ id }) => id);
    const pieces = ids.length > 0 ? ids : [this.#vocabulary.unknown];
    // bounded: a text of a million different words must not stay in memory
    if (this.#seen.size >= 50_000) this.#seen.clear();
    this.#seen.set(form, pieces);
    return pieces;
  }
}

function shapeOf(form: string): number {
  if (!/\p{L}/u.test(form)) return /\p{N}/u.test(form) ? SHAPE.digits : SHAPE.mark;
  const lower = form.toLowerCase();
  if (form === lower) return SHAPE.lower;
  if (form === form.toUpperCase()) return form.length > 1 ? SHAPE.upper : SHAPE.letter;
  return /^\P{L}*\p{Lu}/u.test(form) && form.slice(1) === lower.slice(1)
    ? SHAPE.initial
    : SHAPE.mixed;
}
