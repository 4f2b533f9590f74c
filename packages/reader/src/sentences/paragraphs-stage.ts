import type { Stage } from "../pipeline/pipeline.ts";
import { readParagraphs } from "./paragraphs.ts";

/** Cuts the text into paragraphs. */
export const paragraphsStage: Stage<"paragraphs", never> = {
  gives: "paragraphs",
  needs: [],
  read: ({ text }) => readParagraphs(text),
};
