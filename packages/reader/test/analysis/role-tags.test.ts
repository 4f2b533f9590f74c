import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RoleScores, SOURCE } from "../../src/analysis/role-scores.ts";
import { rangesOf } from "../../src/analysis/role-tags.ts";
import type { WindowOutputs } from "../../src/analysis/runtime.ts";

/** Scores of outside, begins and goes on for the sources of each word; the shift of "outside" taken out. */
function scoresOf(words: readonly (readonly [number, number, number])[]): RoleScores {
  const roles = new Float32Array((words.length + 1) * 9);
  for (const [i, [outside, begins, inside]] of words.entries()) {
    roles.set([outside + 0.5, begins, inside], (i + 1) * 9);
  }
  const layout = { sentences: new Uint8Array(words.length), quoted: new Uint8Array(words.length) };
  const outputs = { roles, links: new Float32Array(0) } as unknown as WindowOutputs;
  return new RoleScores(outputs, words.length, layout);
}

const drawn = (words: readonly (readonly [number, number, number])[]) =>
  rangesOf(scoresOf(words), SOURCE).map(({ first, last }) => `${first}-${last}`);

describe("rangesOf", () => {
  test.each([
    ["a word that begins", [[0, 2, 1]], ["0-1"]],
    [
      "two that begin",
      [
        [0, 2, 1],
        [0, 2, 1],
      ],
      ["0-1", "1-2"],
    ],
    [
      "one that goes on",
      [
        [0, 2, 1],
        [0, 1, 2],
      ],
      ["0-2"],
    ],
    ["outside on a tie", [[1, 1, 1]], []],
    [
      "a beginning before a sure inside",
      [
        [1, 0, 0],
        [0, 1, 9],
      ],
      ["0-2"],
    ],
    ["no inside at the head of a window", [[0, 1, 9]], ["0-1"]],
    ["nothing", [], []],
  ] as const)("reads %s", (_name, words, expected) => {
    expect(drawn(words)).toEqual(expected);
  });

  test("equals the best of all sequences in which nothing goes on that has not begun", () => {
    const score = fc.integer({ min: -8, max: 8 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(score, score, score), { minLength: 1, maxLength: 6 }),
        (words) => {
          const total = (tags: readonly number[]) =>
            tags.reduce((sum, tag, i) => sum + (words[i]?.[tag] ?? 0), 0);
          let most = Number.NEGATIVE_INFINITY;
          for (let code = 0; code < 3 ** words.length; code++) {
            const tags = words.map((_, i) => Math.floor(code / 3 ** i) % 3);
            const isSound = tags.every((tag, i) => tag !== 2 || (i > 0 && tags[i - 1] !== 0));
            if (isSound) most = Math.max(most, total(tags));
          }
          const tags = words.map(() => 0);
          for (const { first, last } of rangesOf(scoresOf(words), SOURCE)) {
            for (let i = first; i < last; i++) tags[i] = i === first ? 1 : 2;
          }
          expect(total(tags)).toBeCloseTo(most, 5);
        },
      ),
      { numRuns: 200 },
    );
  });
});
