/**
 * What a text is about, in the issues of a codebook: given, or detected from its words. The codebook's words
 * are looked up once in the whole text; a statement, an event or a position then asks for its own run of words.
 */
import type { IssueId } from "@rapporteur/codebook";
import {
  detectCodebook,
  type IssueCodebook,
  type IssueHit,
  type IssueMatcher,
  issueMatcher,
} from "@rapporteur/codebook/issues";
import type { IssueFinder, Word, WordRange } from "../pipeline/layers.ts";

/** Which codebook to read with: one, none, or the shipped one that fits the text. */
export type WantedCodebook = IssueCodebook | "detect" | null;

/** Chooses the codebook of a text and finds its words. Cost: linear in the words. */
export function findIssues(words: readonly Word[], wanted: WantedCodebook): IssueFinder {
  if (wanted === null) return nothing("no codebook");
  if (wanted !== "detect") {
    return finderOf(words, issueMatcher(wanted), "given", `codebook ${wanted.id}, as asked`);
  }
  const found = detectCodebook(words);
  if (found === null) return nothing("no codebook fits this text; --codebook names one");
  const { codebook, issues, score, next } = found;
  const other = next === null ? "" : `; next ${next.id} with ${next.score}`;
  const notice = `codebook ${codebook.id}, detected (${issues} of its issues, ${score} points${other})`;
  return finderOf(words, issueMatcher(codebook), "detected", notice);
}

function nothing(notice: string): IssueFinder {
  return { codebook: null, grounds: "none", notice, issuesIn: () => [], optionIn: () => null };
}

function finderOf(
  words: readonly Word[],
  matcher: IssueMatcher,
  grounds: "given" | "detected",
  notice: string,
): IssueFinder {
  const { codebook } = matcher;
  const hits = matcher.hitsIn(words);
  return {
    codebook,
    grounds,
    notice,
    issuesIn(ranges, around = []) {
      const named = new Set(ranges.flatMap((range) => hitsAt(hits, range, [...ranges, ...around])));
      return codebook.issues.map(({ id }) => id).filter((id) => named.has(id));
    },
    optionIn: (ranges, issue) =>
      matcher.optionIn(
        ranges.flatMap(({ first, last }) => words.slice(first, last)),
        issue,
      ),
  };
}

/** The issues of hits that touch the range and lie inside the allowed ones, be it in two of them. */
function hitsAt(
  hits: readonly IssueHit[],
  range: WordRange,
  allowed: readonly WordRange[],
): IssueId[] {
  const isAllowed = (word: number) =>
    allowed.some(({ first, last }) => word >= first && word < last);
  const found: IssueId[] = [];
  // a hit reaches at most as far as the longest pattern with its gaps
  for (let i = firstFrom(hits, range.first - LONGEST_HIT); i < hits.length; i++) {
    const hit = hits[i];
    if (hit === undefined || hit.first >= range.last) break;
    if (hit.last > range.first && isAllowed(hit.first) && isAllowed(hit.last - 1))
      found.push(hit.issue);
  }
  return found;
}

/** Eight steps, two gaps of four, and marks between that count as nothing. */
const LONGEST_HIT = 32;

/** The place of the first hit that begins at this word or after. */
function firstFrom(hits: readonly IssueHit[], word: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.first ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
