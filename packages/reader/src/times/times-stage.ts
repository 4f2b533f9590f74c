import type { Stage } from "../pipeline/pipeline.ts";
import { timesOfWords } from "./clause-times.ts";
import { readTimes } from "./times.ts";

/** Reads the times of a text. */
export const timesStage: Stage<"times", "paragraphs" | "analysis"> = {
  gives: "times",
  needs: ["paragraphs", "analysis"],
  read: ({ text, published }, { paragraphs, analysis }) =>
    readTimes(text, published, paragraphs, analysis),
};

/** Says for each word which time holds for its clause: for what is said, offered or done in it. */
export const clauseTimesStage: Stage<"clauseTimes", "analysis" | "times"> = {
  gives: "clauseTimes",
  needs: ["analysis", "times"],
  read: (_article, { analysis, times }) => timesOfWords(analysis, times),
};
