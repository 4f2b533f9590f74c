/** What an attribution must be to become a statement: somebody says something in it. */
import { ASKING_VERBS } from "../lexicon/cue-acts.ts";
import type { Analysis, Attribution, Word, WordRange } from "../pipeline/layers.ts";
import { cueVerbs } from "./circumstances.ts";
import { withoutDateline } from "./dateline.ts";

/**
 * The attribution with the pieces of its content that say something, or null when none does or when its
 * source is only spoken to.
 *
 * Takes "she said [that the lock was shut]"; leaves "she was asked about [the lock]" (nobody named asks) and
 * a content of "of", "that the".
 */
export function keptAttribution(analysis: Analysis, attribution: Attribution): Attribution | null {
  if (isOnlyAsked(analysis, attribution) || isHedge(analysis, attribution)) return null;
  const content = withoutDateline(analysis.words, attribution.content).filter((range) =>
    saysSomething(analysis.words, range),
  );
  return content.length === 0 ? null : { ...attribution, content };
}

const EMPTY = /^(?:ADP|DET|SCONJ|CCONJ|PART|AUX|PUNCT|SYM)$/u;
/** "what", "which": a question word without its clause. */
const ASKING = /PronType=(?:Int|Rel)/u;

/** "The conflict appears to be ending": the reporter's own caution, said by nobody. */
function isHedge({ words }: Analysis, { source, cue }: Attribution): boolean {
  const verbs = cueVerbs(words, cue);
  return (
    source.length === 0 &&
    verbs.length > 0 &&
    verbs.every(({ lemma }) => /^(?:appear|seem)$/u.test(lemma))
  );
}

/** A word that stands for something; what is quoted always does. */
function saysSomething(words: readonly Word[], { first, last }: WordRange): boolean {
  return words
    .slice(first, last)
    .some(
      ({ upos, quoted, form, feats }) =>
        /[\p{L}\p{N}]/u.test(form) && (quoted || !(EMPTY.test(upos) || ASKING.test(feats))),
    );
}

/** "The envoy was asked about …": the subject of a passive question hears it; "by" names who asks. */
function isOnlyAsked({ words }: Analysis, { source, cue }: Attribution): boolean {
  const verb = cueVerbs(words, cue).find(({ lemma }) => ASKING_VERBS.has(lemma));
  if (verb === undefined || !isPassive(words, verb)) return false;
  return source.some(({ first, last }) =>
    words.slice(first, last).some((word) => word.head === verb.index && word.deprel === "nsubj"),
  );
}

function isPassive(words: readonly Word[], verb: Word): boolean {
  if (verb.feats.includes("Voice=Pass")) return true;
  const near = words.slice(Math.max(0, verb.index - 4), verb.index);
  return (
    verb.feats.includes("VerbForm=Part") &&
    near.some(({ lemma, head }) => lemma === "be" && head === verb.index)
  );
}
