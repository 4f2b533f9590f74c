/**
 * Which kind of negotiation a text is about, by counting the words of each codebook.
 *
 * An issue counts up to three times, so that one word said often does not decide; a pattern of several words
 * counts double. Issues that several codebooks have ("process") do not count; they tell that a matter is
 * negotiated and not only spoken of. The best must stand clear of the next, or the answer is null: no codebook
 * is better than a wrong one.
 */
import type { IssueCodebook } from "./issue-codebook.ts";
import type { IssueWord } from "./issue-words.ts";
import { type IssueMatcher, issueMatcher, type WordRun } from "./match.ts";
import { SHIPPED_CODEBOOKS } from "./shipped.ts";

/** The codebook that fits a text, and by how much. */
export interface CodebookFound {
  readonly codebook: IssueCodebook;
  /** Counted as above; higher fits better, with no fixed end. */
  readonly score: number;
  /** How many of its own issues the text names. */
  readonly issues: number;
  /** The next best, `null` when no other has a word in the text. */
  readonly next: { readonly id: string; readonly score: number } | null;
}

const MOST_OF_ONE = 3;
const MOST_OF_SIGNS = 8;
/** What a text needs at least, and one more for so many words: long texts name everything once. */
const LEAST_SCORE = 4;
const WORDS_A_POINT = 400;
/** The best against the next. */
const MARGIN = 1.6;

/**
 * Finds the codebook for the words of a whole text.
 *
 * @param codebooks those to choose from; absent: the shipped ones
 * @returns `null` when none fits, or two fit alike
 */
export function detectCodebook(
  words: readonly IssueWord[],
  codebooks: readonly IssueCodebook[] = SHIPPED_CODEBOOKS,
): CodebookFound | null {
  const common = commonIssues(codebooks);
  const scored = codebooks
    .map((codebook) => ({ codebook, ...scoreOf(issueMatcher(codebook), words, common) }))
    .sort((one, other) => other.score - one.score);
  const [best, second] = scored;
  if (best === undefined || !isNegotiation(best)) return null;
  if (best.score < LEAST_SCORE + words.length / WORDS_A_POINT) return null;
  const next =
    second === undefined || second.score === 0
      ? null
      : { id: second.codebook.id, score: second.score };
  if (next !== null && best.score < next.score * MARGIN) return null;
  return { codebook: best.codebook, score: best.score, issues: best.issues, next };
}

function commonIssues(codebooks: readonly IssueCodebook[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const common = new Set<string>();
  for (const { id } of codebooks.flatMap(({ issues }) => issues))
    (seen.has(id) ? common : seen).add(id);
  return common;
}

interface Score {
  readonly score: number;
  /** Issues of its own that the text names. */
  readonly issues: number;
  /** Whether it also names one that all kinds of negotiation have: that there are talks, a date. */
  readonly isTalkedOver: boolean;
}

/** Takes a text with talks and an issue, or with three issues; leaves one that only mentions a war or a wage. */
function isNegotiation({ issues, isTalkedOver }: Score): boolean {
  return issues >= 3 || (issues >= 1 && isTalkedOver);
}

function scoreOf(
  matcher: IssueMatcher,
  words: readonly IssueWord[],
  common: ReadonlySet<string>,
): Score {
  const byIssue = new Map<string, number>();
  let isTalkedOver = false;
  for (const hit of matcher.hitsIn(words)) {
    if (common.has(hit.issue)) isTalkedOver = true;
    else
      byIssue.set(hit.issue, Math.min(MOST_OF_ONE, (byIssue.get(hit.issue) ?? 0) + weightOf(hit)));
  }
  const signs = Math.min(
    MOST_OF_SIGNS,
    matcher.signsIn(words).reduce((sum, run) => sum + weightOf(run), 0),
  );
  const score = [...byIssue.values()].reduce((sum, weight) => sum + weight, signs);
  return { score, issues: byIssue.size, isTalkedOver };
}

function weightOf({ first, last }: WordRun): number {
  return last - first > 1 ? 2 : 1;
}
