/** Where and to whom something was said, from the dependents of the cue's verb. */
import { AUDIENCE_VERBS, VENUE_NOUNS, VENUE_PREPOSITIONS } from "../lexicon/venues.ts";
import type { Analysis, Word, WordRange } from "../pipeline/layers.ts";

/** A venue with its preposition and the hearers, in the text's words. */
export interface Circumstances {
  readonly venue: string | null;
  readonly audience: readonly string[];
}

/** What a cue's clause says of where and to whom; `content` is no part of the answer. */
export function readCircumstances(
  text: string,
  analysis: Analysis,
  cue: readonly WordRange[],
  content: readonly WordRange[],
): Circumstances {
  const verbs = cueVerbs(analysis.words, cue);
  const isContent = (word: Word): boolean =>
    content.some(({ first, last }) => word.index >= first && word.index < last);
  const dependents = verbs
    .flatMap((verb) => dependentsOf(analysis, verb))
    .filter((word) => !isContent(word));
  const audience: string[] = [];
  let venue: string | null = null;
  for (const word of dependents) {
    const words = phraseOf(text, analysis, word, isContent);
    if (words === null) continue;
    if (isHearer(analysis, word, verbs)) audience.push(withoutCase(analysis, word, words));
    else if (venue === null && isVenue(analysis, word)) venue = words;
  }
  return { venue, audience };
}

/** The verbs and verbal nouns of a cue. */
export function cueVerbs(words: readonly Word[], cue: readonly WordRange[]): Word[] {
  const own = cue.flatMap(({ first, last }) => words.slice(first, last));
  const verbs = own.filter(({ upos }) => upos === "VERB");
  return verbs.length > 0
    ? verbs
    : own.filter(({ upos }) => upos === "NOUN" || upos === "AUX").slice(0, 1);
}

function dependentsOf({ words, sentences }: Analysis, head: Word): Word[] {
  const sentence = sentences[head.sentence];
  return sentence === undefined
    ? []
    : words.slice(sentence.first, sentence.last).filter((word) => word.head === head.index);
}

/**
 * Takes "told [reporters]", "said to [the council]", "in a call with"… no: only whom the verb is said to.
 * Leaves "said [the minister]", whose relation is that of a subject.
 */
function isHearer(analysis: Analysis, word: Word, verbs: readonly Word[]): boolean {
  const verb = verbs.find(({ index }) => index === word.head);
  if (verb === undefined || !/^(?:NOUN|PROPN|PRON)$/u.test(word.upos)) return false;
  const preposition = caseOf(analysis, word);
  if (word.deprel === "iobj") return true;
  if (word.deprel === "obj")
    return preposition === null && AUDIENCE_VERBS.has(verb.lemma) && word.index > verb.index;
  return word.deprel === "obl" && preposition === "to";
}

function isVenue(analysis: Analysis, word: Word): boolean {
  if (word.deprel !== "obl" && word.deprel !== "nmod") return false;
  const preposition = caseOf(analysis, word);
  return (
    preposition !== null &&
    VENUE_PREPOSITIONS.has(preposition) &&
    (VENUE_NOUNS.has(word.lemma) || (word.upos === "PROPN" && isPlace(analysis, word)))
  );
}

/** A named place or vessel ("in Geneva", "on Air Force One"); a person or party is no venue. */
function isPlace({ names }: Analysis, word: Word): boolean {
  const name = names.find(({ first, last }) => word.index >= first && word.index < last);
  return name === undefined ? false : name.type === "place";
}

function caseOf(analysis: Analysis, word: Word): string | null {
  return (
    dependentsOf(analysis, word).find(
      ({ deprel, index }) => deprel === "case" && index < word.index,
    )?.lemma ?? null
  );
}

/** The words of a whole phrase, as they stand; null when the content lies inside it. */
function phraseOf(
  text: string,
  analysis: Analysis,
  head: Word,
  isContent: (word: Word) => boolean,
): string | null {
  const within = new Set([head.index]);
  const sentence = analysis.sentences[head.sentence];
  if (sentence === undefined) return null;
  const own = analysis.words.slice(sentence.first, sentence.last);
  for (let grew = true; grew; ) {
    grew = false;
    for (const word of own) {
      if (within.has(word.index) || !within.has(word.head) || isCut(word)) continue;
      within.add(word.index);
      grew = true;
    }
  }
  const indices = [...within].sort((a, b) => a - b);
  const first = analysis.words[indices[0] ?? -1];
  const last = analysis.words[indices.at(-1) ?? -1];
  if (first === undefined || last === undefined) return null;
  if (analysis.words.slice(first.index, last.index + 1).some(isContent)) return null;
  return text.slice(first.start, last.end).replace(/\s+/gu, " ");
}

/** A clause or a mark that hangs on the phrase says nothing of the place. */
function isCut({ deprel, upos }: Word): boolean {
  return upos === "PUNCT" || /^(?:acl|advcl|parataxis|conj|cc|appos)$/u.test(deprel);
}

function withoutCase(analysis: Analysis, word: Word, words: string): string {
  const preposition = caseOf(analysis, word);
  return preposition !== null && words.toLowerCase().startsWith(`${preposition} `)
    ? words.slice(preposition.length + 1)
    : words;
}
