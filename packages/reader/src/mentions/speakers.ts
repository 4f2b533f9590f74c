/** Leads each attribution's source to its actors; a source that no rule knows becomes an actor of its own. */
import { isPersonNoun } from "../lexicon/person-nouns.ts";
import type { Attribution, WordRange } from "../pipeline/layers.ts";
import type { Chain, Chains } from "./chain.ts";
import { isPluralNoun, nounClassOf, roleNounOf } from "./role-phrases.ts";
import type { Scene } from "./scene.ts";
import { phraseAround } from "./titles.ts";

export class SpeakerReader {
  readonly #scene: Scene;
  readonly #chains: Chains;
  /** The two sides of the talks, when the text has two; for "both sides". */
  readonly #sides: () => readonly Chain[];

  readonly #bearers: ReadonlyMap<number, Chain>;

  /** @param bearers for words of titles the people who bear them */
  constructor(
    scene: Scene,
    chains: Chains,
    bearers: ReadonlyMap<number, Chain>,
    sides: () => readonly Chain[],
  ) {
    this.#scene = scene;
    this.#chains = chains;
    this.#bearers = bearers;
    this.#sides = sides;
  }

  /** The actors of an attribution, as far as its source's words belong to one by now. */
  speakersOf = (attribution: Attribution): readonly Chain[] => {
    const found = new Set<Chain>();
    for (const range of this.sourcesOf(attribution)) {
      for (const head of headsOf(this.#scene, range)) {
        if (isBothSides(this.#scene, head)) for (const side of this.#sides()) found.add(side);
        else {
          const chain = this.#actorAt(head, range);
          if (chain !== undefined) found.add(chain);
        }
      }
    }
    return [...found];
  };

  /** The source's words; where the encoder gave none, the subject of the cue's own clause. */
  sourcesOf({ source, cue }: Attribution): readonly WordRange[] {
    const first = cue[0]?.first ?? -1;
    const { sentence } = this.#scene.word(first);
    const near = source.filter((range) => this.#scene.word(range.first).sentence === sentence);
    const subject = this.#subjectOfCue(cue[0]);
    if (near.length === 0) {
      if (subject >= 0) return [phraseAround(this.#scene, subject)];
      return source.length > 0 ? source : preambleSubject(this.#scene, first);
    }
    // "Voss told the Gazette": who is told is no source
    const own = near.filter(({ first, last }) => first <= subject && subject < last);
    if (near.length === 1 || own.length === 0) return near;
    return near.filter(
      (range) =>
        own.includes(range) || this.#scene.word(this.#scene.headOf(range)).head === subject,
    );
  }

  /** Makes actors of sources that have none: "a leaked draft", "two people close to her". */
  openSources(): void {
    for (const attribution of this.#scene.analysis.attributions) {
      const isFound = attribution.source.length > 0;
      for (const range of isFound ? attribution.source : this.sourcesOf(attribution)) {
        for (const head of headsOf(this.#scene, range)) {
          const { upos } = this.#scene.word(head);
          // a subject that the encoder did not take for a source must at least be somebody
          if (!isFound && !isSomebody(this.#scene, head)) continue;
          if (this.#continues(head, range)) continue;
          const isNamed = this.#actorAt(head, range) !== undefined;
          const isPart = isPartOf(this.#scene, head);
          if (
            isNamed ||
            (upos === "PRON" && !isPart) ||
            upos === "DET" ||
            upos === "PUNCT" ||
            isBothSides(this.#scene, head)
          )
            continue;
          this.#open(
            head,
            isPart
              ? {
                  first: range.first,
                  last: Math.max(range.last, nominalEnd(this.#scene, head + 2)),
                }
              : range,
          );
        }
      }
    }
  }

  /** "One said", "another of them", "some": of the people without names in the sentence before, or a little further back. */
  #continues(head: number, range: WordRange): boolean {
    const scene = this.#scene;
    if (!isPartOfThose(scene, head)) return false;
    const { sentence, paragraph } = scene.word(head);
    for (let at = sentence - 1; at >= Math.max(0, sentence - MOST_BACK); at--) {
      const { first, last } = scene.analysis.sentences[at] ?? { first: 0, last: 0 };
      if (scene.word(first).paragraph < paragraph - 1) return false;
      const chain = this.#peopleIn(first, last);
      if (chain === undefined) continue;
      this.#chains.add(chain, range, "nominal");
      return true;
    }
    return false;
  }

  /** People without names: the subject of the sentence first, else the last ones in it. */
  #peopleIn(first: number, last: number): Chain | undefined {
    let found: Chain | undefined;
    for (let i = first; i < last; i++) {
      const chain = this.#chains.at(i);
      const { deprel, head } = this.#scene.word(i);
      const isSubject = deprel === "nsubj" && this.#scene.word(head).deprel === "root";
      if (
        chain?.isPlural === true &&
        chain.anonymous &&
        this.#chains.mentionAt(i)?.form === "nominal"
      ) {
        if (isSubject) return chain;
        found = chain;
      } else if (chain === undefined && isSubject && isPeople(this.#scene, i)) {
        this.#open(i, phraseAround(this.#scene, i));
        return this.#chains.at(i);
      }
    }
    return found;
  }

  #open(head: number, range: WordRange): void {
    const isPart = isPartOf(this.#scene, head);
    const noun = roleNounOf(
      this.#scene.word(isPart ? lastNoun(this.#scene, head + 2, range.last) : head),
    );
    const nounClass = nounClassOf(noun);
    const isPlural = isPart
      ? !/^(?:one|another)$/u.test(this.#scene.lower(head))
      : isPluralNoun(this.#scene.word(head));
    const isPeople =
      nounClass === "office" ||
      nounClass === "free" ||
      nounClass === "source" ||
      isPersonNoun(noun);
    const isName =
      this.#scene.word(head).upos === "PROPN" && /^\p{Lu}/u.test(this.#scene.word(head).form);
    const kind =
      nounClass === "document"
        ? "document"
        : isPeople && !isPlural
          ? "person"
          : isName && !isPeople
            ? "organization"
            : "group";
    const own = withoutTail(this.#scene, range);
    const chain = this.#chains.open({
      kind,
      isPlural,
      anonymous: isPeople && !isName,
      fixedName: isName ? null : this.#scene.textOf(own),
    });
    this.#chains.add(chain, own, isName ? "name" : "nominal");
  }

  #subjectOfCue(cue: WordRange | undefined): number {
    if (cue === undefined) return -1;
    const own = this.#scene.headOf(cue);
    const verb = this.#scene.word(own).upos === "AUX" ? this.#scene.word(own).head : own;
    const { upos, feats } = this.#scene.word(verb);
    if (upos !== "VERB" || feats.includes("Voice=Pass")) return -1;
    const subject = this.#scene.subjectOf(verb);
    return subject >= 0 &&
      this.#scene.word(subject).sentence === this.#scene.word(verb).sentence &&
      !/^(?:it|there)$/u.test(this.#scene.lower(subject))
      ? subject
      : -1;
  }

  /** The actor of a head, or of the name that stands beside it: "one of the envoys, Mara Voss". */
  #actorAt(head: number, range: WordRange): Chain | undefined {
    const { first } = range;
    const last = isPartOf(this.#scene, head)
      ? Math.max(range.last, nominalEnd(this.#scene, head + 2))
      : range.last;
    const own = this.#chains.at(head);
    if (own !== undefined && (own.kind === "person" || own.description === null)) return own;
    for (const child of this.#scene.children(head)) {
      const { deprel } = this.#scene.word(child);
      if (
        child < first ||
        child >= last ||
        this.#scene.word(child).upos === "PRON" ||
        (deprel !== "appos" &&
          deprel !== "flat" &&
          !(deprel === "nmod" && this.#scene.caseOf(child) === ""))
      )
        continue;
      const chain = this.#chains.at(child);
      if (chain?.kind === "person" && chain.description === null) return chain;
    }
    if (own === undefined || own.description?.isPlural === true) {
      // "one of the envoys, Mara Voss, said": the source may end before the name
      const mention =
        this.#scene.word(last).form === "," ? this.#chains.mentionAt(last + 1) : undefined;
      const chain =
        mention?.form === "name" && this.#scene.word(mention.last).form === ","
          ? this.#chains.at(last + 1)
          : undefined;
      if (chain?.kind === "person") return chain;
    }
    const { deprel, head: governor } = this.#scene.word(head);
    const beside = deprel === "appos" && own === undefined ? this.#chains.at(governor) : undefined;
    // "the Lake Palace, the seat of the presidency, said"
    if (beside !== undefined && beside.description === null && beside.kind !== "person")
      return beside;
    return own ?? this.#bearers.get(head) ?? this.#onlyNameIn(first, last);
  }

  /** The one named person of a source that no preposition or possessive mark sets apart from its head. */
  #onlyNameIn(first: number, last: number): Chain | undefined {
    const found = new Set<Chain>();
    for (let i = first; i < last; i++) {
      const mention = this.#chains.mentionAt(i);
      const chain = this.#chains.at(i);
      if (mention?.form !== "name" || chain?.kind !== "person") continue;
      if (mention.head !== i || this.#scene.caseOf(i) !== "" || this.#scene.isPossessive(i))
        continue;
      found.add(chain);
    }
    return found.size === 1 ? [...found][0] : undefined;
  }
}

const MOST_RECITALS = 24;
// takes "Recognizing", "Recalling"; leaves "According"
const RECITAL = /^(?!According)\p{Lu}\p{Ll}+ing$/u;

/**
 * Whose a recital is: in "The Parties, ¶ Recalling …, ¶ Noting …" the phrase before the first of them. Only
 * where the cue opens its paragraph; leaves a gerund inside a story ("Speaking in Tarn, Voss said").
 */
function preambleSubject(scene: Scene, cue: number): readonly WordRange[] {
  const { sentences } = scene.analysis;
  const own = sentences[scene.word(cue).sentence];
  if (own === undefined || own.first !== cue || !RECITAL.test(scene.word(cue).form)) return [];
  for (
    let at = scene.word(cue).sentence - 1;
    at >= 0 && at >= scene.word(cue).sentence - MOST_RECITALS;
    at--
  ) {
    const sentence = sentences[at];
    if (sentence === undefined) return [];
    const { first, last } = sentence;
    if (RECITAL.test(scene.word(first).form)) continue;
    const ends = scene.word(last - 1).form === ",";
    return ends ? [{ first, last: last - 1 }] : [];
  }
  return [];
}

/** The words that a source's phrases hang on, joined ones included. */
export function headsOf(scene: Scene, range: WordRange): number[] {
  const head = scene.headOf(range);
  const end = firstRunEnd(scene, range);
  const noun = lastNoun(scene, range.first, end);
  // a noun that ends the phrase heads it, whatever the tree says: "a White House official"
  const isLast =
    noun >= 0 &&
    noun !== head &&
    head < end &&
    nounClassOf(roleNounOf(scene.word(noun))) !== null &&
    scene.word(noun).upos === "NOUN";
  const heads = new Set([isLast ? noun : head]);
  for (const child of scene.children(head)) {
    if (scene.word(child).deprel === "conj" && child >= range.first && child < range.last)
      heads.add(child);
  }
  // "Voss and her team": the first of two is a source too where the tree made it the second's
  if (scene.word(end).upos === "CCONJ" && end < range.last && noun >= 0) heads.add(noun);
  return [...heads].sort((a, b) => a - b);
}

/** Where a range's first run of nouns and their modifiers ends. */
function firstRunEnd(scene: Scene, { first, last }: WordRange): number {
  let at = first;
  while (
    at < last &&
    !RUN_ENDS.has(scene.word(at).upos) &&
    !(scene.word(at).upos === "PUNCT" && scene.word(at).form !== "-" && scene.word(at).form !== ".")
  )
    at++;
  return at;
}

const RUN_ENDS = new Set(["ADP", "SCONJ", "VERB", "AUX", "CCONJ"]);

function lastNoun(scene: Scene, first: number, last: number): number {
  for (let i = last - 1; i >= first; i--)
    if (scene.word(i).upos === "NOUN" || scene.word(i).upos === "PROPN") return i;
  return -1;
}

function nominalEnd(scene: Scene, first: number): number {
  let at = first;
  while (["DET", "ADJ", "NOUN", "PROPN"].includes(scene.word(at).upos)) at++;
  return at;
}

/** "one of the envoys", "some of the envoys". */
function isPartOf(scene: Scene, head: number): boolean {
  return (
    scene.lower(head + 1) === "of" &&
    /^(?:one|two|three|some|many|several|most|few|another|others|all|both|none)$/u.test(
      scene.lower(head),
    )
  );
}

/** "One", "another", "one of them": part of people who were named before; leaves "one official", "one of the envoys". */
function isPartOfThose(scene: Scene, head: number): boolean {
  if (!/^(?:one|another|others|some|several|two|three)$/u.test(scene.lower(head))) return false;
  const next = scene.word(head + 1);
  if (scene.lower(head + 1) === "of") return /^(?:them|these|those)$/u.test(scene.lower(head + 2));
  return (
    next.upos !== "NOUN" && next.upos !== "ADJ" && next.upos !== "PROPN" && next.upos !== "ADP"
  );
}

const MOST_BACK = 3;

function isPeople(scene: Scene, at: number): boolean {
  const noun = roleNounOf(scene.word(at));
  const kind = nounClassOf(noun);
  return (
    isPluralNoun(scene.word(at)) &&
    (kind === "office" || kind === "free" || kind === "source" || isPersonNoun(noun))
  );
}

/** A person, people or a body by its noun, or a name. */
function isSomebody(scene: Scene, head: number): boolean {
  const { upos } = scene.word(head);
  const noun = roleNounOf(scene.word(head));
  return (
    upos === "PROPN" ||
    (upos === "NOUN" && (nounClassOf(noun) !== null || isPersonNoun(noun))) ||
    isPartOfThose(scene, head)
  );
}

// takes "both sides", "the two teams", "each delegation", "the parties"; leaves "both men", "the two ministers", "each union"
export function isBothSides(scene: Scene, head: number): boolean {
  const form = scene.lower(head);
  if (/^(?:side|party|delegation|team|government)$/u.test(form))
    return scene.lower(head - 1) === "each";
  if (!/^(?:sides|parties|countries|governments|nations|teams|delegations|capitals)$/u.test(form))
    return false;
  const before = [scene.lower(head - 1), scene.lower(head - 2)];
  return (
    before.includes("both") ||
    before.includes("two") ||
    (scene.lower(head) === "parties" && before[0] === "the")
  );
}

function withoutTail(scene: Scene, { first, last }: WordRange): WordRange {
  for (let i = first + 1; i < last; i++) if (scene.word(i).form === ",") return { first, last: i };
  return { first, last };
}
