/** Pieces of one role: the best sequence of tags in which nothing goes on that has not begun. */
import type { WordRange } from "../pipeline/layers.ts";
import type { RoleScores } from "./role-scores.ts";

const OUTSIDE = 0;
const BEGINS = 1;
const INSIDE = 2;
type Tag = 0 | 1 | 2;

/** Reads the pieces that carry a role, in the order of the text. Cost: linear in the words. */
export function rangesOf(scores: RoleScores, role: number): WordRange[] {
  const ranges: WordRange[] = [];
  const tags = bestTags(scores, role);
  let first = -1;
  for (let i = 0; i <= scores.count; i++) {
    const tag = tags[i] ?? OUTSIDE;
    if (first >= 0 && tag !== INSIDE) {
      ranges.push({ first, last: i });
      first = -1;
    }
    if (tag === BEGINS) first = i;
  }
  return ranges;
}

/**
 * The best sequence of tags in which nothing goes on that has not begun. Ties go to outside, then to
 * begins. Source: Viterbi 1967.
 */
function bestTags(scores: RoleScores, role: number): Int8Array {
  const { count } = scores;
  const tags = new Int8Array(count);
  const from = new Int8Array(count * 3);
  let ending: [number, number, number] = [0, 0, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < count; i++) {
    const [outside, begins, inside] = scores.tagScores(role, i);
    const any = best(ending, [OUTSIDE, BEGINS, INSIDE]);
    const open = best(ending, [BEGINS, INSIDE]);
    const isFirst = i === 0;
    const before = isFirst ? 0 : ending[any];
    from.set([any, any, open], i * 3);
    ending = [
      before + outside,
      before + begins,
      isFirst ? Number.NEGATIVE_INFINITY : ending[open] + inside,
    ];
  }
  let tag: Tag = best(ending, [OUTSIDE, BEGINS, INSIDE]);
  for (let i = count - 1; i >= 0; i--) {
    tags[i] = tag;
    tag = (from[i * 3 + tag] ?? OUTSIDE) as Tag;
  }
  return tags;
}

function best(ending: readonly [number, number, number], among: readonly Tag[]): Tag {
  return among.reduce((found, tag) => (ending[tag] > ending[found] ? tag : found));
}
