/**
 * Resolves pronouns by syntax: the subjects of the clauses that a pronoun stands in, outwards; then the
 * sentence before, its speaker and subject first. "I" in a quotation is its speaker. What two actors of the
 * same rank could be stays open, and so does "it" after a subject that is no actor.
 *
 * After Hobbs 1978 and the rules of Lee et al. 2013, without their last-resort links.
 */
import type { Attribution, Word } from "../pipeline/layers.ts";
import type { Chain, Chains } from "./chain.ts";
import { isPluralNoun } from "./role-phrases.ts";
import type { Scene } from "./scene.ts";

type Person = "he" | "she" | "it" | "they" | "I" | "who";

const PERSONS: ReadonlyMap<string, Person> = new Map([
  ["he", "he"],
  ["him", "he"],
  ["his", "he"],
  ["himself", "he"],
  ["she", "she"],
  ["her", "she"],
  ["hers", "she"],
  ["herself", "she"],
  ["it", "it"],
  ["its", "it"],
  ["itself", "it"],
  ["they", "they"],
  ["them", "they"],
  ["their", "they"],
  ["theirs", "they"],
  ["themselves", "they"],
  ["i", "I"],
  ["me", "I"],
  ["my", "I"],
  ["mine", "I"],
  ["myself", "I"],
  ["who", "who"],
  ["whom", "who"],
  ["which", "who"],
  ["that", "who"],
]);
const MOST_STEPS = 24;
/** A long quotation is looked through to its speaker. */
const MOST_QUOTED = 16;

export class PronounReader {
  readonly #scene: Scene;
  readonly #chains: Chains;
  /** Attributions by the sentence of their cue, in text order. */
  readonly #attributions: Attribution[][];
  /** For a quoted word the attribution whose content it is in. */
  readonly #quoteOf: (Attribution | undefined)[] = [];
  readonly #speakersOf: (attribution: Attribution) => readonly Chain[];

  constructor(
    scene: Scene,
    chains: Chains,
    speakersOf: (attribution: Attribution) => readonly Chain[],
  ) {
    this.#scene = scene;
    this.#chains = chains;
    this.#speakersOf = speakersOf;
    this.#attributions = scene.analysis.sentences.map(() => []);
    for (const attribution of scene.analysis.attributions) {
      const cue = scene.word(attribution.cue[0]?.first ?? -1);
      this.#attributions[cue.sentence]?.push(attribution);
      for (const { first, last } of attribution.content)
        for (let i = first; i < last; i++) if (scene.word(i).quoted) this.#quoteOf[i] = attribution;
    }
  }

  /** Adds every pronoun that has one antecedent to its chain, in text order. */
  readAll(): void {
    for (const word of this.#scene.words) {
      if (word.upos !== "PRON" && word.upos !== "DET") continue;
      const person = PERSONS.get(word.form.toLowerCase());
      if (
        person === undefined ||
        (word.upos === "DET" &&
          person !== "he" &&
          person !== "she" &&
          person !== "it" &&
          person !== "they")
      )
        continue;
      const chain = this.#resolve(word, person);
      if (chain === undefined || this.#chains.at(word.index) !== undefined) continue;
      if ((person === "he" || person === "she") && chain.kind === "person")
        chain.pronoun ??= person;
      this.#chains.add(chain, { first: word.index, last: word.index + 1 }, "pronoun");
    }
  }

  #resolve(word: Word, person: Person): Chain | undefined {
    if (person === "who") return this.#relative(word);
    const quote = word.quoted ? this.#quoteOf[word.index] : undefined;
    if (person === "I")
      return quote === undefined
        ? undefined
        : onlyOne(
            this.#speakersOf(quote).filter(({ kind, isPlural }) => kind === "person" && !isPlural),
          );
    return this.#inSentence(word, person) ?? (word.quoted ? undefined : this.#before(word, person));
  }

  /** "who", "which", "that": the noun that the clause describes. */
  #relative(word: Word): Chain | undefined {
    return (
      this.#byClause(word) ?? (/^who$/iu.test(word.form) ? this.#besideWho(word.index) : undefined)
    );
  }

  /** "envoys, who say": the actor right before, where the tree does not tell. */
  #besideWho(index: number): Chain | undefined {
    const last = this.#scene.word(index - 1).form === "," ? index - 2 : index - 1;
    const mention = this.#chains.mentionAt(last);
    return mention !== undefined && mention.last === last + 1 ? this.#chains.at(last) : undefined;
  }

  #byClause({ index, head, upos, form }: Word): Chain | undefined {
    if (
      upos !== "PRON" ||
      (form.toLowerCase() === "that" && this.#scene.word(index).deprel === "mark")
    )
      return undefined;
    let at = head;
    for (let steps = 0; steps < MOST_STEPS && at >= 0; steps++) {
      const word = this.#scene.word(at);
      if (word.deprel === "acl") return word.head < index ? this.#actorAt(word.head) : undefined;
      if (word.deprel === "root" || word.deprel === "ccomp") return undefined;
      at = word.head;
    }
    return undefined;
  }

  /** The subjects of the clauses around the pronoun, then the only other fitting actor to its left. */
  #inSentence(word: Word, person: Person): Chain | undefined {
    const scene = this.#scene;
    let clause = scene.clauseOf(word.index);
    // a pronoun is not the subject of its own clause, unless it belongs to one of its nouns: "Voss left her post"
    const isOwn = word.deprel === "nmod" || word.deprel === "det";
    let isFirst = true;
    for (let steps = 0; steps < MOST_STEPS && clause >= 0; steps++) {
      const subject = scene.subjectOf(clause);
      if (
        subject >= 0 &&
        subject !== word.index &&
        subject < word.index &&
        (!isFirst || isOwn) &&
        !this.#isInside(word.index, subject)
      ) {
        const chain = this.#fitting(subject, person, word);
        if (chain !== undefined) return chain;
        if (person === "it" && this.#isOtherThing(subject)) return undefined;
      }
      isFirst = false;
      const { head } = scene.word(clause);
      clause = head < 0 ? -1 : scene.clauseOf(head);
    }
    return this.#onlyLeft(word, person, isOwn);
  }

  /** One fitting actor to the left in the sentence, when there is no other. */
  #onlyLeft(word: Word, person: Person, isOwn: boolean): Chain | undefined {
    const { first = 0 } = this.#scene.analysis.sentences[word.sentence] ?? {};
    const found = new Set<Chain>();
    const own = this.#scene.clauseOf(word.index);
    for (let i = first; i < word.index; i++) {
      const mention = this.#chains.mentionAt(i);
      if (mention?.head !== i) continue;
      // "Voss met him": neither argument of a verb is the other
      if (!isOwn && this.#scene.word(i).head === word.head && this.#scene.clauseOf(i) === own)
        continue;
      const chain = this.#fitting(i, person, word);
      if (chain !== undefined) found.add(chain);
    }
    return onlyOne([...found]);
  }

  /**
   * The sentence before: who speaks in it, its subject; then one more sentence back in the paragraph.
   * Sentences that are quoted throughout stand for their speaker.
   */
  #before(word: Word, person: Person): Chain | undefined {
    const { sentences } = this.#scene.analysis;
    let isNear = true;
    for (let at = word.sentence - 1; at >= 0 && at >= word.sentence - MOST_QUOTED; at--) {
      const sentence = sentences[at];
      if (sentence === undefined) return undefined;
      const quote =
        this.#scene.word(sentence.first).quoted && this.#scene.word(sentence.last - 1).quoted
          ? this.#quoteOf[sentence.first]
          : undefined;
      if (quote !== undefined) {
        const speaker = onlyOne(this.#speakersOf(quote).filter((chain) => fits(chain, person)));
        if (speaker !== undefined) return speaker;
        continue;
      }
      if (!isNear && sentence.paragraph !== word.paragraph) return undefined;
      const found = this.#inSentenceBefore(at, word, person);
      if (found !== "go on") return found;
      if (!isNear) return undefined;
      isNear = false;
    }
    return undefined;
  }

  #inSentenceBefore(at: number, word: Word, person: Person): Chain | undefined | "go on" {
    const { first, last } = this.#scene.analysis.sentences[at] ?? { first: 0, last: 0 };
    const speaking = new Set(
      (this.#attributions[at] ?? [])
        .flatMap((attribution) => this.#speakersOf(attribution))
        .filter((chain) => fits(chain, person)),
    );
    const speaker = onlyOne([...speaking]);
    const root = this.#rootOf(first, last);
    const subject = root < 0 ? -1 : this.#scene.subjectOf(root);
    const chain = subject < 0 ? undefined : this.#fitting(subject, person, word);
    if (person === "it" || person === "they") {
      // another thing is the subject: "it" may mean that
      return (
        chain ?? (subject >= 0 && this.#isOtherThing(subject) ? undefined : (speaker ?? "go on"))
      );
    }
    return (
      speaker ??
      chain ??
      this.#onlyIn(first, last, person) ??
      (speaking.size > 1 ? undefined : "go on")
    );
  }

  #onlyIn(first: number, last: number, person: Person): Chain | undefined {
    const found = new Set<Chain>();
    for (let i = first; i < last; i++) {
      const chain = this.#chains.at(i);
      if (chain !== undefined && fits(chain, person) && chain.kind === "person") found.add(chain);
    }
    return onlyOne([...found]);
  }

  #rootOf(first: number, last: number): number {
    for (let i = first; i < last; i++) if (this.#scene.word(i).deprel === "root") return i;
    return -1;
  }

  #fitting(index: number, person: Person, word: Word): Chain | undefined {
    if (
      person !== "they" &&
      this.#scene.children(index).some((child) => this.#scene.word(child).deprel === "conj")
    )
      return undefined;
    const chain = this.#actorAt(index);
    if (chain === undefined || !fits(chain, person)) return undefined;
    // what is in another quotation is not seen from here
    return this.#scene.word(index).quoted === word.quoted || !this.#scene.word(index).quoted
      ? chain
      : undefined;
  }

  #actorAt(index: number): Chain | undefined {
    const own = this.#chains.at(index);
    if (own !== undefined) return own;
    for (const child of this.#scene.children(index)) {
      const { deprel } = this.#scene.word(child);
      if (deprel === "flat" || deprel === "appos") {
        const chain = this.#chains.at(child);
        if (chain?.kind === "person") return chain;
      }
    }
    return undefined;
  }

  #isOtherThing(index: number): boolean {
    const { upos } = this.#scene.word(index);
    return (
      (upos === "NOUN" || upos === "PROPN") &&
      this.#chains.at(index) === undefined &&
      !isPluralNoun(this.#scene.word(index))
    );
  }

  #isInside(index: number, subject: number): boolean {
    let at = index;
    for (let steps = 0; steps < MOST_STEPS && at >= 0; steps++) {
      if (at === subject) return true;
      at = this.#scene.word(at).head;
    }
    return false;
  }
}

function fits(chain: Chain, person: Person): boolean {
  switch (person) {
    case "he":
    case "she":
      return (
        chain.kind === "person" &&
        !chain.isPlural &&
        (chain.pronoun === null || chain.pronoun === person)
      );
    case "it":
      return (
        chain.kind === "state" ||
        chain.kind === "organization" ||
        (chain.kind === "group" && !chain.isPlural) ||
        chain.kind === "document"
      );
    case "they":
      return chain.isPlural || (chain.kind === "group" && chain.description === null);
    default:
      return false;
  }
}

function onlyOne(found: readonly Chain[]): Chain | undefined {
  return found.length === 1 ? found[0] : undefined;
}
