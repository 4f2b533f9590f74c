import type { Analysis, Attribution } from "../pipeline/layers.ts";
import type { Stage } from "../pipeline/pipeline.ts";
import { analyse, type Encoder } from "./analysis.ts";
import { WordEncoder } from "./features.ts";
import { readTurns } from "./turns.ts";

/** Runs the encoder over the text: words, trees, names, attributions. */
export function analysisStage(encoder: Encoder): Stage<"analysis", "paragraphs"> {
  const words = new WordEncoder(encoder.vocabulary);
  return {
    gives: "analysis",
    needs: ["paragraphs"],
    async read({ text }, { paragraphs }) {
      const analysis = await analyse(text, paragraphs, encoder, words);
      return withTurns(analysis, readTurns(text, paragraphs, analysis.words));
    },
  };
}

/** Turns and the attributions inside them, in the order of their cues. What a label was read as gives way. */
function withTurns(analysis: Analysis, turns: readonly Attribution[]): Analysis {
  if (turns.length === 0) return analysis;
  const labels = new Set(
    turns.flatMap(({ source, cue }) =>
      [...source, ...cue].flatMap(({ first, last }) => range(first, last)),
    ),
  );
  const kept = analysis.attributions.filter(
    ({ cue }) => !cue.some(({ first }) => labels.has(first)),
  );
  const firstCue = ({ cue }: Attribution): number => cue[0]?.first ?? 0;
  return {
    ...analysis,
    attributions: [...kept, ...turns].sort((a, b) => firstCue(a) - firstCue(b)),
  };
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first }, (_, i) => first + i);
}
