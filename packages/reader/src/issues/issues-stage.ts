import type { Stage } from "../pipeline/pipeline.ts";
import { findIssues, type WantedCodebook } from "./find-issues.ts";

/** Looks up the words of a codebook's issues, once in the whole text. */
export function issuesStage(wanted: WantedCodebook): Stage<"issues", "analysis"> {
  return {
    gives: "issues",
    needs: ["analysis"],
    read: (_article, { analysis }) => findIssues(analysis.words, wanted),
  };
}
