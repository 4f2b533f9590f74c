import type { Stage } from "../pipeline/pipeline.ts";
import { analyse, type Encoder } from "./analysis.ts";
import { WordEncoder } from "./features.ts";

/** Runs the encoder over the text: words, trees, names, attributions. */
export function analysisStage(encoder: Encoder): Stage<"analysis", "paragraphs"> {
  const words = new WordEncoder(encoder.vocabulary);
  return {
    gives: "analysis",
    needs: ["paragraphs"],
    read: ({ text }, { paragraphs }) => analyse(text, paragraphs, encoder, words),
  };
}
