import { analysisStage } from "../analysis/analysis-stage.ts";
import { type ModelFiles, parseModel } from "../analysis/model-file.ts";
import type { ModelRuntime } from "../analysis/runtime.ts";
import { mentionsStage } from "../mentions/mentions-stage.ts";
import { paragraphsStage } from "../sentences/paragraphs-stage.ts";
import { statementsStage } from "../statements/statements-stage.ts";
import { timesStage } from "../times/times-stage.ts";
import { type Reader, readerOf } from "./reader.ts";

/**
 * Opens a reader on a model and whatever runs it: Node's runtime, a browser's, a test's.
 *
 * @throws {ModelUnusableError} the files are damaged or of another format
 */
export function openReaderWith(files: Pick<ModelFiles, "vocabulary" | "labels">, runtime: ModelRuntime): Reader {
  const { labels, vocabulary } = parseModel(files);
  const stages = [paragraphsStage, analysisStage({ labels, vocabulary, runtime }), mentionsStage, timesStage, statementsStage];
  return readerOf(stages, labels.sha256, () => runtime.close());
}
