/**
 * Whether the verb that governs a time speaks of what was or of what will be. Only the verb of the
 * time's own clause counts: in "she said on Monday that they will vote" nothing future touches Monday.
 */
import type { Analysis, Word } from "../pipeline/layers.ts";

export type Direction = "past" | "future";

/** A verb that governs a time, if the analysis has one. */
export interface Governor {
  /** `null`: present, or the verb says nothing. */
  readonly direction: Direction | null;
  /** A noun stands between verb and time: "will discuss the attack on Friday". */
  readonly isThroughNoun: boolean;
  /** The verb itself has a tense: not so "held", "to hold", "holding". */
  readonly hasTense: boolean;
}

const PLANS = new Set(
  "plan expect schedule set agree due want hope vow pledge promise intend aim prepare seek urge call ask order decide invite demand offer propose threaten slate bind order allow require need wish commit try".split(
    " ",
  ),
);
const MODALS = new Set("will shall 'll ’ll wo would may might could can should must".split(" "));
const AHEAD_ADJECTIVES = new Set(
  "due likely set ready scheduled expected planned unlikely".split(" "),
);
const STATES = new Set(
  "be have say mean show include remain know think believe see like need".split(" "),
);
const AHEAD = new Set(
  "upcoming scheduled planned next anticipated expected forthcoming future proposed coming".split(
    " ",
  ),
);

export class Tenses {
  readonly #words: readonly Word[];
  readonly #auxiliaries = new Map<number, Word[]>();
  readonly #modifiers = new Map<number, Word[]>();

  constructor({ words }: Pick<Analysis, "words">) {
    this.#words = words;
    for (const word of words) {
      if (word.deprel === "aux" || word.deprel === "cop" || word.deprel === "mark")
        add(this.#auxiliaries, word);
      if (word.deprel === "amod" || word.deprel === "acl") add(this.#modifiers, word);
    }
  }

  /** The word at a place or the first after it; -1 when there is none. */
  wordAt(start: number): number {
    let [low, high] = [0, this.#words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return low < this.#words.length ? low : -1;
  }

  /** The topmost word of a stretch: the one whose head is outside. */
  headOf(start: number, end: number): Word | null {
    const first = this.wordAt(start);
    if (first < 0) return null;
    for (let i = first; i < this.#words.length; i++) {
      const word = this.#words[i];
      if (word === undefined || word.start >= end) break;
      const head = this.#words[word.head];
      if (head === undefined || head.end <= start || head.start >= end) return word;
    }
    return null;
  }

  /** The verb above a word, itself included; `null` when there is none. */
  clauseOf(word: Word): Word | null {
    let at: Word | undefined = word;
    for (let steps = 0; at !== undefined && steps < 20; steps++) {
      if (this.#isClause(at)) return at;
      at = this.#words[at.head];
    }
    return null;
  }

  /** What governs the time that stands from `start` to `end`. */
  governorOf(start: number, end: number): Governor {
    const none: Governor = { direction: null, isThroughNoun: false, hasTense: false };
    const top = this.headOf(start, end);
    if (top === null) return none;
    if (this.#followsPastBe(start))
      return { direction: "past", isThroughNoun: false, hasTense: true };
    let isThroughNoun = false;
    let at: Word | undefined = top;
    for (let steps = 0; at !== undefined && steps < 20; steps++) {
      if (this.#isClause(at)) {
        return {
          direction: this.#directionOf(at, at === top),
          isThroughNoun,
          hasTense: this.#hasTense(at),
        };
      }
      if (at !== top && (at.upos === "NOUN" || at.upos === "PROPN")) {
        const ahead = (this.#modifiers.get(at.index) ?? []).some((word) =>
          AHEAD.has(word.form.toLowerCase()),
        );
        if (ahead) return { direction: "future", isThroughNoun: false, hasTense: false };
        isThroughNoun = true;
      }
      at = this.#words[at.head];
    }
    return { ...none, isThroughNoun };
  }

  /** "as it was on Friday", "as they did last week": the verb stands right before, whatever the tree says. */
  #followsPastBe(start: number): boolean {
    const first = this.wordAt(start);
    const before = this.#words[first - 1];
    const verb = before?.upos === "ADP" ? this.#words[first - 2] : before;
    return (
      verb !== undefined &&
      verb.sentence === this.#words[first]?.sentence &&
      /^(?:was|were|did|had)$/iu.test(verb.form) &&
      this.#words[verb.index - 1]?.upos === "PRON"
    );
  }

  #isClause(word: Word): boolean {
    if (word.upos === "VERB") return true;
    if (word.upos === "AUX") return word.deprel !== "aux" && word.deprel !== "cop";
    return (this.#auxiliaries.get(word.index) ?? []).some(({ deprel }) => deprel !== "mark");
  }

  #directionOf(verb: Word, isTime: boolean, depth = 0): Direction | null {
    const helpers = this.#auxiliaries.get(verb.index) ?? [];
    const lemmas = helpers.map(({ lemma }) => lemma);
    if (this.#isDueTo(verb)) return "future";
    // "was to be done": ahead, whatever the past of "was"
    if (helpers.some(({ deprel, lemma }) => deprel === "mark" && lemma === "to"))
      return lemmas.includes("have") ? "past" : this.#infinitive(verb, depth);
    if (lemmas.some((lemma) => MODALS.has(lemma)))
      return lemmas.includes("have") ? "past" : "future";
    if (helpers.some(isPastHelper)) return verb.lemma === "schedule" ? "future" : "past";
    if (helpers.some(({ lemma, feats }) => lemma === "be" && feats.includes("Tense=Pres")))
      return isTime || looksAhead(verb) ? "future" : null;
    return this.#byForm(verb, depth);
  }

  /** "are due to start", "is set to meet": ahead, whatever the tree makes of "due to". */
  #isDueTo({ index }: Word): boolean {
    const [be, due, to] = [index - 3, index - 2, index - 1].map((at) => this.#words[at]);
    return (
      to?.form.toLowerCase() === "to" &&
      AHEAD_ADJECTIVES.has(due?.form.toLowerCase() ?? "") &&
      be?.lemma === "be"
    );
  }

  /** A verb without helpers. */
  #byForm(verb: Word, depth: number): Direction | null {
    const { feats, lemma, deprel } = verb;
    if (feats.includes("VerbForm=Inf")) return this.#infinitive(verb, depth);
    if (feats.includes("VerbForm=Fin")) {
      if (feats.includes("Tense=Past")) return "past";
      return STATES.has(lemma) ? null : "future";
    }
    if (feats.includes("Tense=Past")) {
      if (PLANS.has(lemma)) return "future";
      return deprel === "xcomp" ? this.#above(verb, depth) : "past";
    }
    // "will meet, starting on Friday" looks ahead; "said it left, closing in May" leaves May open
    const isGoingOn = feats.includes("VerbForm=Ger") || feats.includes("Tense=Pres");
    return isGoingOn && this.#above(verb, depth) === "future" ? "future" : null;
  }

  #hasTense(verb: Word): boolean {
    return [verb, ...(this.#auxiliaries.get(verb.index) ?? [])].some(({ feats }) =>
      feats.includes("VerbForm=Fin"),
    );
  }

  /** "to meet on Friday": ahead, unless it hangs on what has happened: "managed to meet". */
  #infinitive(verb: Word, depth: number): Direction | null {
    const above = this.#words[verb.head];
    if (
      above === undefined ||
      verb.deprel !== "xcomp" ||
      above.upos !== "VERB" ||
      PLANS.has(above.lemma)
    ) {
      return verb.deprel === "advcl" ? this.#above(verb, depth) : "future";
    }
    return this.#above(verb, depth);
  }

  #above(verb: Word, depth: number): Direction | null {
    const above = this.#words[verb.head];
    if (above === undefined || depth > 4) return null;
    const clause = this.clauseOf(above);
    return clause === null ? null : this.#directionOf(clause, false, depth + 1);
  }
}

/** "was", "had", "has" of a perfect. */
function isPastHelper({ lemma, feats }: Word): boolean {
  return feats.includes("Tense=Past") || (lemma === "have" && !feats.includes("VerbForm=Inf"));
}

/** After a present "is": "is scheduled", "is due", "is meeting". */
function looksAhead({ lemma, upos, feats }: Word): boolean {
  const isProgressive = upos === "VERB" && feats.includes("Tense=Pres");
  return isProgressive || PLANS.has(lemma) || AHEAD_ADJECTIVES.has(lemma);
}

function add(lists: Map<number, Word[]>, word: Word): void {
  const list = lists.get(word.head);
  if (list === undefined) lists.set(word.head, [word]);
  else list.push(word);
}
