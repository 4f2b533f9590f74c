/**
 * Text as terms to search by: small letters without accents, cut at everything that is no letter or digit.
 * Both stores index these terms, so both find the same.
 *
 * Scripts that do not part words by spaces give one term a run of letters; such a term is found by its
 * beginning.
 */

const WORD = /[\p{L}\p{N}]+/gu;
const MARKS = /\p{M}+/gu;
/** PostgreSQL keeps no longer ones. */
const LONGEST = 100;

/** A term, and where its words stand. */
export interface TermPlace {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** The terms of a text in order, repeated ones too. */
export function termsOf(text: string): string[] {
  return [...fold(text).matchAll(WORD)].map(([word]) => word.slice(0, LONGEST));
}

/** The terms of a text with their places in it. */
export function placedTerms(text: string): TermPlace[] {
  // a word keeps its marks here: they are part of its place
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].flatMap(({ 0: word, index }) =>
    termsOf(word).map((term) => ({ term, start: index, end: index + word.length })),
  );
}

/**
 * The terms of a question; one that ends in `*` stands for every word that begins so.
 *
 * @returns empty when there is no letter or digit in it
 */
export function termsAsked(question: string): string[] {
  const terms = question.split(/\s+/u).flatMap((word) => {
    const cut = termsOf(word);
    return word.endsWith("*")
      ? cut.map((term, i) => (i === cut.length - 1 ? `${term}*` : term))
      : cut;
  });
  return [...new Set(terms)];
}

/** Whether a term of a text is one that was asked for. */
export function isAsked(term: string, asked: readonly string[]): boolean {
  return asked.some((one) =>
    one.endsWith("*") ? term.startsWith(one.slice(0, -1)) : term === one,
  );
}

function fold(text: string): string {
  return text.normalize("NFKD").replace(MARKS, "").toLowerCase().normalize("NFC");
}
