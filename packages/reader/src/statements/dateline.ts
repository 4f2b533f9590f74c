/** The dateline of an agency report, which belongs to no sentence: "PORT MIREL, Beland, May 5 (Gull Wire) – ". */
import type { Word, WordRange } from "../pipeline/layers.ts";

/** A dateline is no longer than this, in words. */
const LONGEST = 16;

/**
 * The pieces without words of a dateline: a place in capitals at the head of a paragraph, up to its dash.
 *
 * Takes "VERRIN, May 5 – Talks …"; leaves "NATO – the alliance – said" (no comma, bracket or date before the dash).
 */
export function withoutDateline(words: readonly Word[], ranges: readonly WordRange[]): WordRange[] {
  return ranges.flatMap(({ first, last }) => {
    const dash = datelineEnd(words, first);
    if (dash === null || dash < first) return [{ first, last }];
    return dash + 1 < last ? [{ first: dash + 1, last }] : [];
  });
}

/** Place of the dash that ends the dateline of the word's paragraph; null where there is none. */
function datelineEnd(words: readonly Word[], at: number): number | null {
  const paragraph = words[at]?.paragraph;
  let head = at;
  while (head > 0 && at - head < LONGEST && words[head - 1]?.paragraph === paragraph) head--;
  if (words[head - 1]?.paragraph === paragraph || !/^\p{Lu}{3,}$/u.test(words[head]?.form ?? ""))
    return null;
  for (let i = head + 1; i < Math.min(words.length, head + LONGEST); i++) {
    if (words[i]?.paragraph !== paragraph) return null;
    if (!/^(?:[–—]|-{1,2})$/u.test(words[i]?.form ?? "")) continue;
    const isSet = words.slice(head, i).some(({ form }) => /^(?:[,)]|\d{1,2})$/u.test(form));
    return isSet && words[i + 1]?.start !== words[i]?.end ? i : null;
  }
  return null;
}
