import type { Attribution, Word, WordRange } from "../pipeline/layers.ts";
import { readAct } from "../statements/act.ts";

/**
 * The words that fix the act of a statement: a smallest set of its cue and content that gives the same act by
 * itself, found by leaving out one word after another from the end. Empty for an act that no word is needed
 * for ("asserts").
 *
 * Cost: the square of the statement's length.
 */
export function findActWords(
  words: readonly Word[],
  { cue, content }: Pick<Attribution, "cue" | "content">,
): readonly Word[] {
  const act = readAct(words, cue, content);
  const left = { cue: indicesOf(cue), content: indicesOf(content) };
  for (const part of ["content", "cue"] as const) {
    for (const index of left[part].toReversed()) {
      const fewer = { ...left, [part]: left[part].filter((other) => other !== index) };
      if (readAct(words, rangesOf(fewer.cue), rangesOf(fewer.content)) === act)
        left[part] = fewer[part];
    }
  }
  return [...left.cue, ...left.content]
    .sort((a, b) => a - b)
    .map((index) => words[index])
    .filter((word) => word !== undefined);
}

function indicesOf(ranges: readonly WordRange[]): number[] {
  return ranges.flatMap(({ first, last }) =>
    Array.from({ length: last - first }, (_, i) => first + i),
  );
}

function rangesOf(indices: readonly number[]): WordRange[] {
  return indices.map((index) => ({ first: index, last: index + 1 }));
}
