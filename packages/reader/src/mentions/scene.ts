/** A text as the mention rules look at it: its words, and who depends on whom. */
import type { Analysis, Word, WordRange } from "../pipeline/layers.ts";

const VOID: Word = {
  index: -1,
  start: 0,
  end: 0,
  form: "",
  lemma: "",
  upos: "X",
  feats: "_",
  head: -1,
  deprel: "",
  sentence: -1,
  paragraph: -1,
  quoted: false,
};

export class Scene {
  readonly text: string;
  readonly analysis: Analysis;
  readonly words: readonly Word[];
  readonly #children: number[][];

  constructor(text: string, analysis: Analysis) {
    this.text = text;
    this.analysis = analysis;
    this.words = analysis.words;
    this.#children = this.words.map(() => []);
    for (const { index, head } of this.words) this.#children[head]?.push(index);
  }

  /** The word at a place; outside the text one with an empty form. */
  word(index: number): Word {
    return this.words[index] ?? VOID;
  }

  /** The word's form in lower case, with the plain apostrophe. */
  lower(index: number): string {
    return this.word(index).form.toLowerCase().replace("’", "'");
  }

  /** What depends on a word, in text order. */
  children(index: number): readonly number[] {
    return this.#children[index] ?? [];
  }

  /** The first dependent with one of these relations; -1 for none. */
  child(index: number, ...relations: readonly string[]): number {
    return this.children(index).find((child) => relations.includes(this.word(child).deprel)) ?? -1;
  }

  /** The words of a range as written, on one line. */
  textOf({ first, last }: WordRange): string {
    const { start, end } = this.spanOf({ first, last });
    return this.text.slice(start, end).replace(/\s+/gu, " ");
  }

  spanOf({ first, last }: WordRange): { start: number; end: number } {
    return { start: this.word(first).start, end: this.word(last - 1).end };
  }

  /** The word of a range that depends on none of its words; the first one if several do not. */
  headOf({ first, last }: WordRange): number {
    for (let i = first; i < last; i++) {
      const { head, upos } = this.word(i);
      if (upos !== "PUNCT" && (head < first || head >= last)) return i;
    }
    return first;
  }

  /** The preposition or possessive mark of a word, in lower case; "" for none. */
  caseOf(index: number): string {
    const mark = this.children(index).find((child) => this.word(child).deprel === "case");
    return mark === undefined ? "" : this.lower(mark);
  }

  isPossessive(index: number): boolean {
    return this.children(index).some((child) => isPossessiveMark(this.lower(child)));
  }

  /** The verb or predicate of the clause that a word stands in; -1 when the sentence has none. */
  clauseOf(index: number): number {
    let at = index;
    for (let steps = 0; steps < 64 && at >= 0; steps++) {
      const { head, deprel, upos } = this.word(at);
      if (
        CLAUSES.has(deprel) ||
        (deprel === "conj" && (upos === "VERB" || this.child(at, "nsubj") >= 0))
      )
        return at;
      at = head;
    }
    return -1;
  }

  /** The subject of a clause; that of the clause it is joined to when it has none of its own; -1 for none. */
  subjectOf(clause: number): number {
    let at = clause;
    for (let steps = 0; steps < 16 && at >= 0; steps++) {
      const subject = this.child(at, "nsubj");
      if (subject >= 0) return subject;
      const { head, deprel } = this.word(at);
      if (!SHARES_SUBJECT.has(deprel)) return -1;
      at = deprel === "conj" || deprel === "xcomp" ? head : this.clauseOf(head);
    }
    return -1;
  }
}

const CLAUSES = new Set(["root", "ccomp", "xcomp", "advcl", "acl", "parataxis", "csubj"]);
const SHARES_SUBJECT = new Set(["conj", "xcomp", "advcl"]);

export function isPossessiveMark(form: string): boolean {
  return form === "'s" || form === "'" || form === "’s" || form === "’";
}

/** True when two ranges share a word. */
export function meets(a: WordRange, b: WordRange): boolean {
  return a.first < b.last && b.first < a.last;
}
