/** Words as the matcher takes them, and a plain way to cut them from a text where no reader has. */

/** A word of a text: as written, and in its dictionary form where that is known. */
export interface IssueWord {
  readonly form: string;
  /** The form itself will do. */
  readonly lemma: string;
  /** Where known: no pattern joins words of different sentences. */
  readonly sentence?: number;
}

/** A word of a text with its place. */
export interface PlacedWord extends IssueWord {
  /** UTF-16 code units before it. */
  readonly start: number;
}

// takes "cease", "fire", "30", "don't", "CO2", "1,000", "."; leaves spaces
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*(?:[.,]\p{N}+)*|[^\s\p{L}\p{M}\p{N}]/gu;

/**
 * Cuts a text into words and marks, without dictionary forms: enough for a matcher, whose patterns know
 * their forms. A blank line ends a sentence as a full stop does. Cost: linear.
 */
export function issueWordsOf(text: string): PlacedWord[] {
  let sentence = 0;
  let end = 0;
  return [...text.matchAll(TOKEN)].map(({ 0: form, index }) => {
    if (BLANK_LINE.test(text.slice(end, index))) sentence++;
    end = index + form.length;
    return { form, lemma: form.toLowerCase(), sentence, start: index };
  });
}

const BLANK_LINE = /\n[^\S\n]*\n/u;
