/** The encoder's scores for the roles of a statement in one window, seen by word index within it. */
import type { WindowOutputs } from "./runtime.ts";

/** Rows of the roles in the model's outputs. */
export const SOURCE = 0;
export const CUE = 1;
export const CONTENT = 2;

/**
 * Shifts of the "outside" score by role (source, cue, content): below zero finds more, above finds less. Set
 * so that about as many attributions are found as there are.
 */
const OUTSIDE_SHIFT = [-0.5, -0.5, -0.3];

/** Scores of one window seen by word index within the window (the root left out). */
export class RoleScores {
  readonly #outputs: WindowOutputs;
  readonly #side: number;
  readonly count: number;
  readonly #sentences: ArrayLike<number>;
  readonly #quoted: ArrayLike<number>;

  /** @param layout sentence (counted from any number) and quotation (1 inside) of each word */
  constructor(
    outputs: WindowOutputs,
    count: number,
    layout: { readonly sentences: ArrayLike<number>; readonly quoted: ArrayLike<number> },
  ) {
    this.#outputs = outputs;
    this.#side = count + 1;
    this.count = count;
    this.#sentences = layout.sentences;
    this.#quoted = layout.quoted;
  }

  /** How many sentences lie from one word to another; 0 in the same. */
  sentencesApart(word: number, other: number): number {
    return Math.abs((this.#sentences[word] ?? 0) - (this.#sentences[other] ?? 0));
  }

  isQuoted(word: number): boolean {
    return this.#quoted[word] === 1;
  }

  /** Scores of outside, begins and goes on. */
  tagScores(role: number, word: number): readonly [number, number, number] {
    const at = (word + 1) * 9 + role * 3;
    const { roles } = this.#outputs;
    const shift = OUTSIDE_SHIFT[role] ?? 0;
    return [(roles[at] ?? 0) + shift, roles[at + 1] ?? 0, roles[at + 2] ?? 0];
  }

  /** Log-odds that the word belongs to the cue whose first word is `cue`, in that role. */
  link(role: number, word: number, cue: number): number {
    return this.#outputs.links[(role * this.#side + word + 1) * this.#side + cue + 1] ?? 0;
  }
}
