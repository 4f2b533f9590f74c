import type { Stage } from "../pipeline/pipeline.ts";
import { readTimes } from "./times.ts";

/** Reads the times of a text. */
export const timesStage: Stage<"times", "paragraphs" | "analysis"> = {
  gives: "times",
  needs: ["paragraphs", "analysis"],
  read: ({ text, published }, { paragraphs, analysis }) =>
    readTimes(text, published, paragraphs, analysis),
};
