import { describe, expect, test } from "vitest";
import { parseModel } from "../../src/analysis/model-file.ts";
import { ModelUnusableError } from "../../src/errors.ts";
import { matrix, STUB_FILES } from "../stub-model.ts";

const GOOD = JSON.parse(STUB_FILES.labels);
const withLabels = (labels: unknown) => ({
  ...STUB_FILES,
  labels: typeof labels === "string" ? labels : JSON.stringify(labels),
});

describe("parseModel", () => {
  test("reads the lists, the matrices and the checksum", () => {
    const { labels, vocabulary } = parseModel(STUB_FILES);
    const { press_names: pressNames, ...others } = GOOD.labels;
    expect(labels).toMatchObject({ ...others, pressNames, sha256: "0".repeat(64) });
    expect(labels.relationWeight).toMatchObject({ rows: 6, columns: 4 });
    expect(labels.relationWeight.values[1]).toBeCloseTo(Math.sin(2), 6);
    expect(labels.relationBias).toMatchObject({ rows: 6, columns: 1 });
    expect(vocabulary.ids.get("[UNK]")).toBe(1);
  });

  test.each([
    ["no JSON", withLabels("{"), "its labels are not JSON"],
    ["an empty file", withLabels(""), "its labels are not JSON"],
    ["a list", withLabels("[]"), '"file" is missing'],
    ["null", withLabels("null"), '"file" is missing'],
    [
      "another format",
      withLabels({ ...GOOD, format: "rapporteur/model/0" }),
      "not of format rapporteur/model/1",
    ],
    ["no format", withLabels({ ...GOOD, format: undefined }), "not of format rapporteur/model/1"],
    ["no labels", withLabels({ ...GOOD, labels: undefined }), '"labels" is missing'],
    [
      "a list that is none",
      withLabels({ ...GOOD, labels: { ...GOOD.labels, upos: "NOUN" } }),
      '"upos" is missing',
    ],
    [
      "a list with a number in it",
      withLabels({ ...GOOD, labels: { ...GOOD.labels, feats: ["_", 1] } }),
      '"feats" is missing',
    ],
    ["no constants", withLabels({ ...GOOD, constants: [] }), '"constants" is missing'],
    [
      "no matrix",
      withLabels({ ...GOOD, constants: { relation_weight: { shape: 4, float32: "" } } }),
      '"relation_weight" is no matrix',
    ],
    [
      "a matrix cut short",
      withLabels({
        ...GOOD,
        constants: {
          ...GOOD.constants,
          relation_bias: { shape: [7], float32: matrix(6, 1).float32 },
        },
      }),
      '"relation_bias" has the wrong size',
    ],
    [
      "a matrix in no base64",
      withLabels({
        ...GOOD,
        constants: { ...GOOD.constants, relation_bias: { shape: [1], float32: "*" } },
      }),
      '"relation_bias" is no matrix',
    ],
    [
      "weights for fewer relations than there are",
      withLabels({
        ...GOOD,
        labels: { ...GOOD.labels, relations: [...GOOD.labels.relations, "dep"] },
      }),
      '"relation_weight" has the wrong size',
    ],
    [
      "a vocabulary without the unknown piece",
      { ...STUB_FILES, vocabulary: "a\nb" },
      "its vocabulary has no [UNK]",
    ],
    ["an empty vocabulary", { ...STUB_FILES, vocabulary: "" }, "its vocabulary has no [UNK]"],
  ])("throws ModelUnusableError on %s", (_name, files, reason) => {
    expect(() => parseModel(files)).toThrow(ModelUnusableError);
    expect(() => parseModel(files)).toThrow(reason);
  });

  test("says in its facts which part is wrong", () => {
    const files = withLabels({ ...GOOD, labels: { ...GOOD.labels, names: undefined } });
    expect(thrownBy(() => parseModel(files))).toMatchObject({
      code: "reader.model-unusable",
      facts: { field: "names" },
    });
  });
});

function thrownBy(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
