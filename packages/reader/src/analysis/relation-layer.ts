/**
 * The last layer of the relation classifier, applied here to the arcs that were chosen: in the graph it would
 * be applied to every pair of words.
 */
import type { ModelLabels } from "./model-file.ts";

/** Relations whose sums run side by side, so that none waits for its own last addition. */
const LANES = 4;

/** Scores relations; keeps its working memory, so one call at a time. */
export class RelationLayer {
  readonly #width: number;
  /** A row a relation, with empty rows up to a multiple of the lanes. */
  readonly #weights: Float32Array;
  readonly #bias: Float32Array;
  readonly #hidden: Float32Array;
  readonly #scores: Float64Array;

  constructor({
    relationWeight,
    relationBias,
  }: Pick<ModelLabels, "relationWeight" | "relationBias">) {
    const rows = Math.ceil(relationWeight.rows / LANES) * LANES;
    this.#width = relationWeight.columns;
    this.#weights = new Float32Array(rows * this.#width);
    this.#weights.set(relationWeight.values);
    this.#bias = new Float32Array(rows);
    this.#bias.set(relationBias.values);
    this.#hidden = new Float32Array(this.#width);
    this.#scores = new Float64Array(rows);
  }

  /**
   * Scores each relation of one arc. `dependents` and `heads` are projections, a row a word.
   *
   * @returns in the order of the labels, then of no meaning; overwritten by the next call
   */
  scores(
    dependents: Float32Array,
    dependent: number,
    heads: Float32Array,
    head: number,
  ): Float64Array {
    const width = this.#width;
    const hidden = this.#hidden;
    for (let k = 0; k < width; k++) {
      hidden[k] = gelu((dependents[dependent * width + k] ?? 0) + (heads[head * width + k] ?? 0));
    }
    for (let r = 0; r < this.#scores.length; r += LANES) this.#add(r);
    return this.#scores;
  }

  #add(first: number): void {
    const width = this.#width;
    const weights = this.#weights;
    let a = this.#bias[first] ?? 0;
    let b = this.#bias[first + 1] ?? 0;
    let c = this.#bias[first + 2] ?? 0;
    let d = this.#bias[first + 3] ?? 0;
    for (let k = 0, at = first * width; k < width; k++, at++) {
      const one = this.#hidden[k] ?? 0;
      a += (weights[at] ?? 0) * one;
      b += (weights[at + width] ?? 0) * one;
      c += (weights[at + 2 * width] ?? 0) * one;
      d += (weights[at + 3 * width] ?? 0) * one;
    }
    this.#scores[first] = a;
    this.#scores[first + 1] = b;
    this.#scores[first + 2] = c;
    this.#scores[first + 3] = d;
  }
}

/** Abramowitz & Stegun 7.1.26: error below 1.5e-7. */
function gelu(x: number): number {
  const z = Math.abs(x) * Math.SQRT1_2;
  const t = 1 / (1 + 0.3275911 * z);
  const tail =
    ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) *
    t *
    Math.exp(-z * z);
  return x >= 0 ? x * (1 - tail / 2) : (x * tail) / 2;
}
