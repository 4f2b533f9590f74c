/** Word ranges of a statement as spans of the text, cut where the boundary rules want them cut. */
import type { Span } from "@rapporteur/codebook";
import type { Word, WordRange } from "../pipeline/layers.ts";

/** Marks that never begin or end a source or a cue; the colon of a cue stays. */
const LOOSE = /^[,;.!?\-–—()[\]…]+$/u;
/** Marks that never begin or end a content outside quotation marks. */
const EDGE = /^[,;:.\-–—]+$/u;
const OPENING = /^[“"«„‘'`(]/u;

/**
 * Spans of a source or a cue: pieces that only white space parts are one; marks at the edges fall away.
 *
 * @returns in the order of the text; empty when nothing but marks is left
 */
export function plainSpans(words: readonly Word[], ranges: readonly WordRange[]): Span[] {
  return joined(ranges).flatMap((range) =>
    spanOf(
      words,
      trimmed(words, range, (word) => !word.quoted && LOOSE.test(word.form)),
    ),
  );
}

/**
 * Spans of a content. It keeps its quotation marks and its complementiser; a full stop and the commas
 * between it and the cue are out unless they stand inside the marks. Pieces that a comma or nothing parts
 * are one.
 *
 * @returns in the order of the text; empty when nothing but marks is left
 */
export function contentSpans(words: readonly Word[], ranges: readonly WordRange[]): Span[] {
  return joined(bridged(words, ranges)).flatMap((range) =>
    spanOf(
      words,
      trimmed(words, range, (word) => !word.quoted && EDGE.test(word.form)),
    ),
  );
}

/** Takes "[go] , [and stay]" as one piece, leaves "[go] , he said , [and stay]". */
function bridged(words: readonly Word[], ranges: readonly WordRange[]): WordRange[] {
  const out: WordRange[] = [];
  for (const range of ranges) {
    const last = out.at(-1);
    const gap = last === undefined ? [] : words.slice(last.last, range.first);
    const isBridge =
      last !== undefined &&
      gap.length <= 2 &&
      gap.every(({ form }) => /^[^\p{L}\p{N}]+$/u.test(form));
    if (isBridge) out[out.length - 1] = { first: last.first, last: range.last };
    else out.push(range);
  }
  return out;
}

function joined(ranges: readonly WordRange[]): WordRange[] {
  const out: WordRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.first - b.first)) {
    const last = out.at(-1);
    if (last !== undefined && range.first <= last.last)
      out[out.length - 1] = { first: last.first, last: Math.max(last.last, range.last) };
    else out.push(range);
  }
  return out;
}

function trimmed(
  words: readonly Word[],
  { first, last }: WordRange,
  isLoose: (word: Word) => boolean,
): WordRange {
  let from = first;
  let to = last;
  const loose = (i: number): boolean => {
    const word = words[i];
    return word === undefined || isLoose(word);
  };
  while (from < to && loose(from) && !OPENING.test(words[from]?.form ?? "")) from++;
  while (to > from && loose(to - 1)) to--;
  return { first: from, last: to };
}

function spanOf(words: readonly Word[], { first, last }: WordRange): Span[] {
  const start = words[first]?.start;
  const end = words[last - 1]?.end;
  return start === undefined || end === undefined || end <= start ? [] : [{ start, end }];
}
