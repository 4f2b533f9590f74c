/** The model's files as the reader needs them: the ONNX graph, its vocabulary, and the labels of its outputs. */
import { ModelUnusableError } from "../errors.ts";
import { parseVocabulary, type Vocabulary } from "./word-piece.ts";

/** The three files of a model, as read from wherever they are kept. */
export interface ModelFiles {
  /** The ONNX graph. */
  readonly encoder: Uint8Array;
  /** One vocabulary piece a line. */
  readonly vocabulary: string;
  /** JSON that the export wrote. */
  readonly labels: string;
}

/** A matrix of a trained layer that the reader applies itself; row after row. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

/** A model's labels, each list in the order of its output's columns. */
export interface ModelLabels {
  /** SHA-256 of the graph, lower-case hex. */
  readonly sha256: string;
  readonly upos: readonly string[];
  readonly feats: readonly string[];
  readonly relations: readonly string[];
  /** BIO classes: "O", "B-person", "I-person" … */
  readonly pressNames: readonly string[];
  readonly names: readonly string[];
  /** The last layer of the relation classifier, a row a relation, and its bias. */
  readonly relationWeight: Matrix;
  readonly relationBias: Matrix;
}

const FORMAT = "rapporteur/model/1";

/**
 * Reads a model's labels and vocabulary.
 *
 * @throws {ModelUnusableError} the file is no JSON, of another format, or lacks a part
 */
export function parseModel(files: Pick<ModelFiles, "vocabulary" | "labels">): {
  readonly labels: ModelLabels;
  readonly vocabulary: Vocabulary;
} {
  const raw = parsedJson(files.labels);
  if (raw.format !== FORMAT)
    throw new ModelUnusableError(`its labels are not of format ${FORMAT}`, { format: raw.format });
  const vocabulary = parseVocabulary(files.vocabulary);
  if (!vocabulary.ids.has("[UNK]"))
    throw new ModelUnusableError("its vocabulary has no [UNK]", { pieces: vocabulary.ids.size });
  const lists = record(raw.labels, "labels");
  const constants = record(raw.constants, "constants");
  const relations = list(lists, "relations");
  const labels: ModelLabels = {
    sha256: typeof raw.sha256 === "string" ? raw.sha256 : "none",
    upos: list(lists, "upos"),
    feats: list(lists, "feats"),
    relations,
    pressNames: list(lists, "press_names"),
    names: list(lists, "names"),
    relationWeight: matrix(constants, "relation_weight", relations.length),
    relationBias: matrix(constants, "relation_bias", relations.length),
  };
  return { labels, vocabulary };
}

function parsedJson(text: string): Record<string, unknown> {
  try {
    return record(JSON.parse(text), "file");
  } catch (cause) {
    if (cause instanceof SyntaxError)
      throw new ModelUnusableError("its labels are not JSON", {}, { cause });
    throw cause;
  }
}

function record(value: unknown, field: string): Record<string, unknown> {
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new ModelUnusableError(`"${field}" is missing from its labels`, { field });
}

function list(from: Record<string, unknown>, field: string): readonly string[] {
  const value = from[field];
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
  throw new ModelUnusableError(`"${field}" is missing from its labels`, { field });
}

/** A matrix with a row for each label. */
function matrix(from: Record<string, unknown>, field: string, labels: number): Matrix {
  const { shape, float32 } = record(from[field], field);
  if (!Array.isArray(shape) || typeof float32 !== "string")
    throw new ModelUnusableError(`"${field}" is no matrix`, { field });
  const bytes = decoded(float32, field);
  const [rows = 0, columns = 1] = shape as number[];
  if (rows !== labels || bytes.length !== rows * columns * 4) {
    throw new ModelUnusableError(`"${field}" has the wrong size`, { field, rows, columns, labels });
  }
  return { rows, columns, values: new Float32Array(bytes.buffer) };
}

function decoded(base64: string, field: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  } catch (cause) {
    throw new ModelUnusableError(`"${field}" is no matrix`, { field }, { cause });
  }
}
