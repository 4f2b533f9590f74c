export type { ModelFiles } from "./analysis/model-file.ts";
export type { ModelRuntime, WindowInputs, WindowOutputs } from "./analysis/runtime.ts";
export { type Piece, parseVocabulary, type Vocabulary, wordPieces } from "./analysis/word-piece.ts";
export { ModelUnusableError, PublishedInvalidError, ReaderClosedError, StageOrderError } from "./errors.ts";
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
export { READER_VERSION, type Reader, type ReportInput } from "./pipeline/reader.ts";
