import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTree } from "../../src/analysis/trees.ts";
import { growth } from "../growth.ts";

/** Scores of n words: a row a dependent, column 0 the root; small whole numbers, so that ties are many. */
const scoresOf = (n: number, least: number, most: number) =>
  fc.array(
    fc.array(fc.integer({ min: least, max: most }), { minLength: n + 1, maxLength: n + 1 }),
    { minLength: n, maxLength: n },
  );
const someScores = fc
  .integer({ min: 1, max: 5 })
  .chain((n) => fc.oneof(scoresOf(n, -3, 3), scoresOf(n, -1000, 1000)));
const manyScores = fc.integer({ min: 0, max: 40 }).chain((n) => scoresOf(n, -50, 50));

type Scores = readonly (readonly number[])[];
const treeOf = (scores: Scores) =>
  readTree(scores.length, (dependent, head) => scores[dependent]?.[head + 1] ?? 0);
const weightOf = (scores: Scores, heads: ArrayLike<number>) =>
  scores.reduce((sum, row, i) => sum + (row[(heads[i] ?? 0) + 1] ?? 0), 0);

describe("readTree", () => {
  test.each([
    ["no words", [], []],
    ["one word", [[2, 0]], [-1]],
    [
      "a chain",
      [
        [9, 0, 0, 0],
        [0, 9, 0, 0],
        [0, 0, 9, 0],
      ],
      [-1, 0, 1],
    ],
    [
      "two words that want each other",
      [
        [5, 0, 9],
        [4, 9, 0],
      ],
      [-1, 0],
    ],
    [
      "two words that want to be the root",
      [
        [9, 0, 1],
        [9, 2, 0],
      ],
      [-1, 0],
    ],
    [
      "no word that wants to be the root",
      [
        [1, 0, 5, 5],
        [2, 5, 0, 5],
        [1, 5, 4, 0],
      ],
      [1, -1, 0],
    ],
    [
      "a cycle inside a cycle",
      [
        [0, 0, 9, 1, 1],
        [0, 9, 0, 8, 1],
        [1, 8, 1, 0, 3],
        [0, 1, 1, 9, 0],
      ],
      [1, 2, -1, 2],
    ],
  ])("reads the tree of %s", (_name, scores, heads) => {
    expect([...treeOf(scores)]).toEqual(heads);
  });

  test("gives a tree with one root, whatever the scores", () => {
    fc.assert(
      fc.property(manyScores, (scores) => {
        const heads = treeOf(scores);
        expect(heads).toHaveLength(scores.length);
        expect(isTree([...heads])).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test("gives one of the best trees with one root", () => {
    fc.assert(
      fc.property(someScores, (scores) => {
        const best = Math.max(...allTrees(scores.length).map((heads) => weightOf(scores, heads)));
        expect(weightOf(scores, treeOf(scores))).toBe(best);
      }),
      { numRuns: 300 },
    );
  });

  test("gives the same tree for the same scores with a constant added", () => {
    fc.assert(
      fc.property(manyScores, (scores) => {
        const moved = scores.map((row) => row.map((value) => value + 64));
        expect(treeOf(moved)).toEqual(treeOf(scores));
      }),
      { numRuns: 50 },
    );
  });

  test("takes a time that grows with the square of the words, not with the cube, where all wants its neighbour", () => {
    const read = (n: number) =>
      readTree(n, (dependent, head) =>
        Math.trunc(dependent / 2) === Math.trunc(head / 2) ? 9 : (dependent * 7 + head * 3) % 5,
      );
    expect(growth((n) => read(n), 60)).toBeLessThan(2.6);
  });
});

function isTree(heads: readonly number[]): boolean {
  if (heads.length === 0) return true;
  const reachesRoot = heads.every((_, i) => {
    let at = i;
    for (let steps = 0; at >= 0 && steps <= heads.length; steps++) at = heads[at] ?? -1;
    return at === -1;
  });
  return reachesRoot && heads.filter((head) => head === -1).length === 1;
}

function allTrees(n: number): readonly (readonly number[])[] {
  let all: number[][] = [[]];
  for (let i = 0; i < n; i++)
    all = all.flatMap((heads) => Array.from({ length: n + 1 }, (_, head) => [...heads, head - 1]));
  return all.filter((heads) => isTree(heads));
}
