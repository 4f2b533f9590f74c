import { describe, expect, test } from "vitest";
import { StageOrderError } from "../../src/errors.ts";
import type { Layer } from "../../src/pipeline/layers.ts";
import { pipeline, type Stage } from "../../src/pipeline/pipeline.ts";

const ARTICLE = { text: "Talks resumed.", published: null };

/** A stage that gives a list of what it was given. */
function stage(
  gives: Layer,
  needs: readonly Layer[] = [],
  delay: Promise<void> | null = null,
): Stage {
  return {
    gives,
    needs,
    read: (_article, layers) => {
      const seen = Object.keys(layers) as never;
      return delay === null ? seen : delay.then(() => seen);
    },
  };
}

describe("pipeline", () => {
  test.each([
    [
      "a stage before what it needs",
      [stage("analysis", ["paragraphs"]), stage("paragraphs")],
      "analysis",
      ["paragraphs"],
    ],
    [
      "a stage without what it needs",
      [stage("statements", ["analysis", "mentions"])],
      "statements",
      ["analysis", "mentions"],
    ],
    [
      "a stage that needs itself",
      [stage("paragraphs", ["paragraphs"])],
      "paragraphs",
      ["paragraphs"],
    ],
  ])("throws StageOrderError on %s, before any text is read", (_name, stages, given, missing) => {
    const error = thrownBy(() => pipeline(stages));
    expect(error).toBeInstanceOf(StageOrderError);
    expect(error).toMatchObject({ code: "reader.stage-order", facts: { stage: given, missing } });
  });

  test("runs the stages in their order, each with the layers of the earlier ones", async () => {
    const read = pipeline([
      stage("paragraphs"),
      stage("analysis", ["paragraphs"]),
      stage("mentions", ["analysis"]),
    ]);
    expect(await read(ARTICLE)).toEqual({
      paragraphs: [],
      analysis: ["paragraphs"],
      mentions: ["paragraphs", "analysis"],
    });
  });

  test("waits for a stage that takes its time", async () => {
    const read = pipeline([
      stage("paragraphs", [], Promise.resolve()),
      stage("analysis", ["paragraphs"]),
    ]);
    expect(await read(ARTICLE)).toEqual({ paragraphs: [], analysis: ["paragraphs"] });
  });

  test("gives each text layers of its own", async () => {
    const read = pipeline([stage("paragraphs")]);
    expect(await read(ARTICLE)).not.toBe(await read(ARTICLE));
  });

  test("lets what a stage throws through", async () => {
    const broken: Stage = {
      gives: "paragraphs",
      needs: [],
      read: () => Promise.reject(new RangeError("broken")),
    };
    await expect(pipeline([broken])(ARTICLE)).rejects.toThrow("broken");
  });
});

function thrownBy(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
