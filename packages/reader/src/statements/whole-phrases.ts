/** Contents that end inside a phrase are led to its end: a preposition or an article does not stand alone. */
import type { Attribution, Word, WordRange } from "../pipeline/layers.ts";

/** Words that wait for the one they hang on: "for [a period]", "this [week]", "to [leave]". */
const WAITING = /^(?:ADP|DET|PART|AUX|NUM)$/u;
/** How far a phrase may reach beyond its head, in words. */
const REACH = 24;

/**
 * Completes the last phrase of each content.
 *
 * Takes "agreed to cease fire for | 45 days" to "for 45 days"; leaves "gave [it] up" (the particle hangs on
 * what stands before it), and never takes words of the source or the cue.
 */
export function wholePhrases(words: readonly Word[], attribution: Attribution): Attribution {
  const taken = [...attribution.source, ...attribution.cue];
  const content = attribution.content.map((range) => completed(words, range, taken));
  return { ...attribution, content };
}

function completed(
  words: readonly Word[],
  range: WordRange,
  taken: readonly WordRange[],
): WordRange {
  const lastWord = words[range.last - 1];
  if (lastWord === undefined || !WAITING.test(lastWord.upos) || lastWord.head < range.last)
    return range;
  const head = words[lastWord.head];
  if (head === undefined || head.sentence !== lastWord.sentence) return range;
  const isTaken = (index: number) =>
    taken.some(({ first, last }) => index >= first && index < last);
  let end = range.last;
  for (; end < Math.min(words.length, head.index + REACH); end++) {
    const word = words[end];
    if (word === undefined || word.sentence !== head.sentence || isTaken(end)) break;
    if (end > head.index && (word.upos === "PUNCT" || !hangsOn(words, word, head))) break;
  }
  return end > head.index ? { first: range.first, last: end } : range;
}

function hangsOn(words: readonly Word[], word: Word, head: Word): boolean {
  let at: Word | undefined = word;
  for (let step = 0; step < REACH && at !== undefined; step++) {
    if (at.index === head.index) return true;
    at = words[at.head];
  }
  return false;
}
