import type { Span } from "@rapporteur/codebook";

/** How one thing of an item came about: which head or rule gave it, from which words. */
export interface Ground {
  /** What it is about: "source", "act", "value", "party" … */
  readonly about: string;
  /** What came out, where it is not words of the text; `null` otherwise. */
  readonly value: string | null;
  /** A head of the trained model, a rule, the actor list, or the report's own date. */
  readonly by: "model" | "rule" | "list" | "report";
  /** The head or rule by name or in a few words; `null` where the layer keeps none. */
  readonly name: string | null;
  /** The words that it rests on, in the order of the text; empty when it rests on none. */
  readonly spans: readonly Span[];
}
