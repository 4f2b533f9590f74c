import type { Stage } from "../pipeline/pipeline.ts";

export const timesStage: Stage<"times", "paragraphs" | "analysis"> = {
  gives: "times",
  needs: ["paragraphs", "analysis"],
  read: () => [],
};
