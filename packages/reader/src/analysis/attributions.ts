/**
 * Turns the encoder's role tags and links into attributions: one a cue. Cue pieces that link to an earlier
 * cue join it; every content piece goes to the cue that it links to best; a source goes to every cue that it
 * links to. A cue without content is dropped: somebody "says" nothing there.
 */
import type { Attribution, WordRange } from "../pipeline/layers.ts";
import type { WindowOutputs } from "./runtime.ts";

const SOURCE = 0;
const CUE = 1;
const CONTENT = 2;

/** Shifts of the "outside" score by role: below zero finds more, above finds less. */
const OUTSIDE_SHIFT = [0, 0, 0];
const LINKED = 0;

/** Scores of one window seen by word index within the window (the root left out). */
export class RoleScores {
  readonly #outputs: WindowOutputs;
  readonly #side: number;
  readonly count: number;

  constructor(outputs: WindowOutputs, count: number) {
    this.#outputs = outputs;
    this.#side = count + 1;
    this.count = count;
  }

  /** 0 outside, 1 begins, 2 goes on. */
  tag(role: number, word: number, shift = OUTSIDE_SHIFT[role] ?? 0): number {
    const at = (word + 1) * 9 + role * 3;
    const { roles } = this.#outputs;
    const outside = (roles[at] ?? 0) + shift;
    const begins = roles[at + 1] ?? 0;
    const inside = roles[at + 2] ?? 0;
    if (outside >= begins && outside >= inside) return 0;
    return begins >= inside ? 1 : 2;
  }

  /** Log-odds that the word belongs to the cue whose first word is `cue`, in that role. */
  link(role: number, word: number, cue: number): number {
    return this.#outputs.links[(role * this.#side + word + 1) * this.#side + cue + 1] ?? 0;
  }
}

/**
 * Reads the attributions of one window; ranges count words of the window.
 *
 * @returns in the order of their first cue word; ties between cues go to the earlier
 */
export function readAttributions(scores: RoleScores): Attribution[] {
  const cues = rangesOf(scores, CUE);
  if (cues.length === 0) return [];
  const firsts = cues.map(({ first }) => first);
  const owner = joinedCues(scores, cues);
  const found = new Map<number, { source: WordRange[]; cue: WordRange[]; content: WordRange[] }>();
  for (const [k, cue] of cues.entries()) {
    const own = owner[k] ?? k;
    const entry = found.get(own) ?? { source: [], cue: [], content: [] };
    entry.cue.push(cue);
    found.set(own, entry);
  }
  const heads = [...found.keys()].sort((a, b) => a - b);
  for (const content of rangesOf(scores, CONTENT)) {
    let best = heads[0] ?? 0;
    let most = Number.NEGATIVE_INFINITY;
    for (const k of heads) {
      const link = meanLink(scores, CONTENT, content, firsts[k] ?? 0);
      if (link > most) {
        most = link;
        best = k;
      }
    }
    found.get(best)?.content.push(content);
  }
  for (const source of rangesOf(scores, SOURCE)) {
    for (const k of heads) if (meanLink(scores, SOURCE, source, firsts[k] ?? 0) > LINKED) found.get(k)?.source.push(source);
  }
  return heads.map((k) => found.get(k)).filter((entry) => entry !== undefined && entry.content.length > 0) as Attribution[];
}

function rangesOf(scores: RoleScores, role: number): WordRange[] {
  const ranges: WordRange[] = [];
  let first = -1;
  for (let i = 0; i <= scores.count; i++) {
    const tag = i < scores.count ? scores.tag(role, i) : 0;
    if (first >= 0 && tag !== 2) {
      ranges.push({ first, last: i });
      first = -1;
    }
    if (tag === 1 || (tag === 2 && first < 0)) first = i;
  }
  return ranges;
}

/** For each cue piece the piece that heads its attribution: itself, or an earlier one that it links to. */
function joinedCues(scores: RoleScores, cues: readonly WordRange[]): number[] {
  const owner: number[] = [];
  for (const [k, cue] of cues.entries()) {
    let best = k;
    let most = LINKED;
    for (let j = 0; j < k; j++) {
      if (owner[j] !== j) continue;
      const link = meanLink(scores, CUE, cue, cues[j]?.first ?? 0);
      if (link > most) {
        most = link;
        best = j;
      }
    }
    owner.push(best);
  }
  return owner;
}

/** Mean probability turned back to log-odds would be dearer: the mean of the log-odds, clipped, serves as well. */
function meanLink(scores: RoleScores, role: number, range: WordRange, cue: number): number {
  let sum = 0;
  for (let i = range.first; i < range.last; i++) sum += Math.max(-6, Math.min(6, scores.link(role, i, cue)));
  return sum / (range.last - range.first);
}
