import { analysisStage } from "../analysis/analysis-stage.ts";
import { type ModelFiles, parseModel } from "../analysis/model-file.ts";
import type { ModelRuntime } from "../analysis/runtime.ts";
import type { WantedCodebook } from "../issues/find-issues.ts";
import { issuesStage } from "../issues/issues-stage.ts";
import type { ActorEntry } from "../lexicon/actor-entry.ts";
import { mentionsStageWith } from "../mentions/mentions-stage.ts";
import { paragraphsStage } from "../sentences/paragraphs-stage.ts";
import { statementsStage } from "../statements/statements-stage.ts";
import { timesStage } from "../times/times-stage.ts";
import { type Reader, readerOf } from "./reader.ts";

/** What a reader reads with, beside its model. */
export interface ReadingSettings {
  /** Who is who, beside the shipped list; own entries win over shipped ones of the same name. */
  readonly actors?: readonly ActorEntry[] | undefined;
  /** Names the issues of statements. Absent or "detect": the shipped one that fits the text; null: none. */
  readonly codebook?: WantedCodebook | undefined;
}

/**
 * Opens a reader on a model and whatever runs it: Node's runtime, a browser's, a test's.
 *
 * @throws {ModelUnusableError} the files are damaged or of another format
 */
export function openReaderWith(
  files: Pick<ModelFiles, "vocabulary" | "labels">,
  runtime: ModelRuntime,
  { actors = [], codebook = "detect" }: ReadingSettings = {},
): Reader {
  const { labels, vocabulary } = parseModel(files);
  const stages = [
    paragraphsStage,
    analysisStage({ labels, vocabulary, runtime }),
    mentionsStageWith(actors),
    timesStage,
    issuesStage(codebook),
    statementsStage,
  ];
  return readerOf(stages, labels.sha256, () => runtime.close());
}
