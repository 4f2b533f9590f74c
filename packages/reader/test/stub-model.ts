/** A model without weights: its scores are drawn from a seed and the window, so that every decoder is exercised. */
import type { ModelRuntime, WindowInputs, WindowOutputs } from "../src/analysis/runtime.ts";

const LABELS = {
  upos: ["NOUN", "VERB", "PROPN", "PRON", "ADP", "PUNCT", "AUX"],
  feats: ["_", "Number=Sing", "Number=Plur", "Mood=Ind|Tense=Past|VerbForm=Fin", "VerbForm=Inf"],
  relations: ["root", "nsubj", "obj", "obl", "case", "ccomp"],
  press_names: [
    "O",
    "B-person",
    "I-person",
    "B-place",
    "I-place",
    "B-organization",
    "I-organization",
  ],
  names: ["O", "B-person", "I-person", "B-group", "I-group"],
};
const WIDTH = 4;
const PIECES = [
  "[PAD]",
  "[UNK]",
  "[CLS]",
  "[SEP]",
  "“",
  "”",
  ".",
  ",",
  "said",
  "talk",
  "##s",
  "a",
  "##a",
  "e",
  "##e",
  "the",
];

/** The two text files of the stub, as `openReaderWith` takes them. */
export const STUB_FILES = {
  vocabulary: PIECES.join("\n"),
  labels: JSON.stringify({
    format: "rapporteur/model/1",
    sha256: "0".repeat(64),
    labels: LABELS,
    constants: {
      relation_weight: matrix(LABELS.relations.length, WIDTH),
      relation_bias: matrix(LABELS.relations.length, 1),
    },
  }),
} as const;

/** Runs nothing: scores between -8 and 8, the same for the same seed and window. */
export function stubRuntime(seed = 1): ModelRuntime {
  return {
    kind: "stub",
    run: async (window) => outputsOf(window, seed),
    close: async () => {},
  };
}

const POOL_SIZE = 2 ** 20;
let pool: Float32Array | null = null;

/** Each output is a stretch of one pool of numbers: to draw them anew would take longer than to decode them. */
function outputsOf({ pieces, first }: WindowInputs, seed: number): WindowOutputs {
  const own = pool ?? filledPool();
  pool = own;
  const side = first.length;
  const next = chanceFrom(pieces.reduce((sum, piece) => (Math.imul(sum, 31) + piece) | 0, seed));
  const scores = (columns: number) => {
    const size = side * columns;
    if (size > POOL_SIZE) throw new RangeError(`a window of ${side} words is no window`);
    const from = Math.floor(next() * (POOL_SIZE - size));
    return own.subarray(from, from + size);
  };
  return {
    roles: scores(9),
    links: scores(3 * side),
    upos: scores(LABELS.upos.length),
    feats: scores(LABELS.feats.length),
    sentence: scores(2),
    arcs: scores(side),
    relation_dependent: scores(WIDTH),
    relation_head: scores(WIDTH),
    names: scores(LABELS.names.length),
    press_names: scores(LABELS.press_names.length),
  };
}

function filledPool(): Float32Array {
  const next = chanceFrom(1);
  return Float32Array.from({ length: POOL_SIZE }, () => 16 * next() - 8);
}

/** Numbers in [0, 1) from a seed. Source: Mulberry32, in the public domain. */
export function chanceFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A matrix as the labels file holds it. */
export function matrix(
  rows: number,
  columns: number,
  values?: readonly number[],
): { readonly shape: readonly number[]; readonly float32: string } {
  const floats = Float32Array.from(
    { length: rows * columns },
    (_, i) => values?.[i] ?? Math.sin(i + 1),
  );
  const bytes = new Uint8Array(floats.buffer);
  return {
    shape: columns === 1 ? [rows] : [rows, columns],
    float32: btoa(String.fromCharCode(...bytes)),
  };
}
