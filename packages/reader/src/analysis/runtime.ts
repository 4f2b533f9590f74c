/** What runs the model: injected, so that the reader knows neither Node's nor the browser's runtime. */

/** One window for the encoder; batch size one. */
export interface WindowInputs {
  /** One element a piece, [CLS] first and [SEP] last. */
  readonly pieces: Int32Array;
  readonly shapes: Int32Array;
  readonly quoted: Int32Array;
  readonly gaps: Int32Array;
  /** Place of each word's first piece; element 0 is the root's, 0. */
  readonly first: Int32Array;
}

/** Scores for one window with n words; every array is row after row, and word 0 is the root. */
export interface WindowOutputs {
  /** (n+1) × 3 roles × 3 classes (outside, begin, inside); roles source, cue, content. */
  readonly roles: Float32Array;
  /** 3 roles × (n+1) words × (n+1) cues. */
  readonly links: Float32Array;
  readonly upos: Float32Array;
  readonly feats: Float32Array;
  /** (n+1) × 2: goes on, starts a sentence. */
  readonly sentence: Float32Array;
  /** (n+1) dependents × (n+1) heads. */
  readonly arcs: Float32Array;
  readonly relation_dependent: Float32Array;
  readonly relation_head: Float32Array;
  readonly names: Float32Array;
  readonly press_names: Float32Array;
}

/** The outputs of the graph that the reader asks for. */
export const OUTPUTS = [
  "roles",
  "links",
  "upos",
  "feats",
  "sentence",
  "arcs",
  "relation_dependent",
  "relation_head",
  "names",
  "press_names",
] as const satisfies readonly (keyof WindowOutputs)[];

/** A loaded model. Calls may come one after another only. */
export interface ModelRuntime {
  /** "native" or "wasm", for notices. */
  readonly kind: string;
  run(window: WindowInputs): Promise<WindowOutputs>;
  close(): Promise<void>;
}
