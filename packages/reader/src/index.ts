export type { ModelFiles } from "./analysis/model-file.ts";
export type { ModelRuntime, WindowInputs, WindowOutputs } from "./analysis/runtime.ts";
export { type Piece, parseVocabulary, type Vocabulary, wordPieces } from "./analysis/word-piece.ts";
export {
  ModelUnusableError,
  PublishedInvalidError,
  ReaderClosedError,
  StageOrderError,
  WorkerFailedError,
} from "./errors.ts";
export type { Ground } from "./grounds/ground.ts";
export type { ReadingGrounds } from "./grounds/grounds.ts";
export type { ActorEntry, ActorRole } from "./lexicon/actor-entry.ts";
export { type ActorFault, findActorFaults, parseActorList } from "./lexicon/actor-faults.ts";
export type {
  Analysis,
  Attribution,
  Layer,
  Layers,
  Mentions,
  Name,
  Sentence,
  Upos,
  Word,
  WordRange,
} from "./pipeline/layers.ts";
export { openReaderWith } from "./pipeline/open.ts";
export { type Article, pipeline, type Stage } from "./pipeline/pipeline.ts";
export {
  type GroundedReading,
  READER_VERSION,
  type Reader,
  type ReportInput,
} from "./pipeline/reader.ts";
