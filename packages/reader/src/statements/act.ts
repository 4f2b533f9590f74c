/**
 * What a statement does. The cue decides where its lemma does ("denied", "ruled out", "vowed"); a cue that
 * only says ("said", "told") leaves it to the words of the content: "we will never", "must withdraw". A
 * negated cue turns: "did not accept" rejects, "did not rule out" is open and asserts.
 */
import type { Statement } from "@rapporteur/codebook";
import { CUE_ACTS, PARTICLE_ACTS, STATE_ACTS } from "../lexicon/cue-acts.ts";
import type { Word, WordRange } from "../pipeline/layers.ts";

type Act = Statement["act"];

/** Reads the act of a statement from its cue and, where that only says, from its content. */
export function readAct(
  words: readonly Word[],
  cue: readonly WordRange[],
  content: readonly WordRange[],
): Act {
  const cueWords = wordsIn(words, cue);
  const said = wordsIn(words, content);
  const act = cueAct(cueWords, said);
  if (act === "asserts") return contentAct(said) ?? act;
  if (act === "threatens") return isThreat(said) ? act : warned(said);
  if (act === "asks") return asked(said);
  return hasNegation(cueWords) ? (NEGATED[act] ?? act) : act;
}

const NEGATED: Readonly<Partial<Record<Act, Act>>> = {
  accepts: "rejects",
  rejects: "asserts",
  denies: "asserts",
  offers: "rejects",
  promises: "rejects",
};

function cueAct(cue: readonly Word[], said: readonly Word[]): Act {
  for (const [i, word] of cue.entries()) {
    const particle = PARTICLE_ACTS.get(
      `${word.lemma} ${cue[i + 1]?.lemma ?? said[0]?.lemma ?? ""}`,
    );
    if (particle !== undefined) return particle;
  }
  const verbs = cue.filter(({ upos }) => upos === "VERB" || upos === "NOUN");
  for (const { lemma } of verbs.length > 0 ? verbs : cue) {
    const act = CUE_ACTS.get(lemma);
    if (act !== undefined) return act;
  }
  const state = cue.map(({ lemma }) => STATE_ACTS.get(lemma)).find((found) => found !== undefined);
  return state ?? "asserts";
}

/** Takes "whether they would come", "Will you sign?"; leaves "asked them to leave", which demands. */
function asked(said: readonly Word[]): Act {
  const [first] = said.filter(({ upos }) => upos !== "PUNCT");
  if (first === undefined) return "asks";
  const isInfinitive = said
    .slice(0, 12)
    .some(
      (word, i) =>
        word.lemma === "to" &&
        word.upos === "PART" &&
        said[i + 1]?.feats.includes("VerbForm=Inf") === true,
    );
  const isQuestion =
    said.some(({ form }) => form === "?") ||
    /^(?:if|whether|what|who|whom|whose|when|where|why|how|which)$/u.test(first.lemma);
  if (isQuestion) return "asks";
  return isInfinitive || first.lemma === "for" || first.lemma === "that" ? "demands" : "asks";
}

/** A warning threatens where its speaker's side would act: "we will", "would retaliate"; else it judges. */
function isThreat(said: readonly Word[]): boolean {
  const isWilled = said.some(
    ({ lemma }) => lemma === "will" || lemma === "would" || lemma === "shall",
  );
  const isInfinitive = said.find(({ upos }) => upos !== "PUNCT")?.lemma === "to";
  return isWilled || isInfinitive || said.some(({ lemma }) => HARMS.has(lemma));
}

const HARMS = new Set(
  "retaliate retaliation strike attack close halt suspend withdraw sanction block cut end leave quit punish tariff retaliatory consequence response reprisal".split(
    " ",
  ),
);

function warned(said: readonly Word[]): Act {
  return contentAct(said) ?? "assesses";
}

/** What the words of a plain "said" do; null when they only state. */
function contentAct(said: readonly Word[]): Act | null {
  if (said.at(-1)?.form === "?" || said.at(-2)?.form === "?") return "asks";
  const own = said.filter(({ upos }) => upos !== "PUNCT");
  for (const i of own.keys()) {
    const act = demanded(own, i) ?? refused(own, i) ?? offered(own, i) ?? promised(own, i);
    if (act !== null) return act;
  }
  return null;
}

/** Takes "they must leave", "needs to withdraw"; leaves "need not hurry", "Should talks fail, …". */
function demanded(own: readonly Word[], at: number): Act | null {
  const word = own[at];
  if (word === undefined) return null;
  const next = own.slice(at + 1, at + 4);
  const isBinding =
    word.lemma === "must" ||
    (word.lemma === "should" && !isConditional(own, at)) ||
    isNeed(word, next);
  return isBinding && !(word.lemma === "need" && hasNegation(next)) ? "demands" : null;
}

/** Takes "will not accept", "could never sign"; leaves "will not rain". */
function refused(own: readonly Word[], at: number): Act | null {
  const next = own.slice(at + 1, at + 4);
  const isWilled = /^(?:will|wo|would|can|ca|could)$/u.test(own[at]?.lemma ?? "");
  return isWilled &&
    hasNegation(next) &&
    next.some(({ lemma, upos }) => upos === "VERB" && STANCE.has(lemma))
    ? "rejects"
    : null;
}

/** Takes "is ready to talk", "not prepared to wait" (which rejects); leaves "ready meals". */
function offered(own: readonly Word[], at: number): Act | null {
  if (!/^(?:ready|willing|prepared)$/u.test(own[at]?.lemma ?? "") || own[at + 1]?.lemma !== "to")
    return null;
  return hasNegation(own.slice(Math.max(0, at - 3), at)) ? "rejects" : "offers";
}

/** Takes "we will return the ships", "I'll sign"; leaves "they will return". */
function promised(own: readonly Word[], at: number): Act | null {
  const isOurs = /^(?:we|i)$/iu.test(own[at - 1]?.form ?? "");
  const isWill = /^(?:will|'ll|’ll|shall)$/u.test(own[at]?.lemma ?? "");
  return isOurs && isWill && !hasNegation(own.slice(at + 1, at + 4)) ? "promises" : null;
}

/** "Should talks fail, …": inversion at the head of a clause. */
function isConditional(own: readonly Word[], at: number): boolean {
  return (
    own[at]?.form === "Should" && /^(?:NOUN|PROPN|PRON|DET|ADJ)$/u.test(own[at + 1]?.upos ?? "")
  );
}

/** Takes "needs to withdraw", "has to stop"; leaves "needs help". */
function isNeed(word: Word, next: readonly Word[]): boolean {
  return (
    (word.lemma === "need" || word.lemma === "have") &&
    word.upos !== "AUX" &&
    next[0]?.lemma === "to" &&
    next[0].upos === "PART"
  );
}

const STANCE = new Set(
  "accept agree sign allow tolerate recognise recognize yield surrender give support negotiate withdraw leave compromise concede talk discuss attend join permit approve ratify lift".split(
    " ",
  ),
);

function hasNegation(words: readonly Word[]): boolean {
  return words.some(({ lemma }) => /^(?:not|n't|n’t|never|no)$/u.test(lemma));
}

function wordsIn(words: readonly Word[], ranges: readonly WordRange[]): Word[] {
  return ranges.flatMap(({ first, last }) => words.slice(first, last));
}
