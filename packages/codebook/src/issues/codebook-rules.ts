/** The rules of a codebook that no field shows alone. */
import type { IssueCodebook } from "./issue-codebook.ts";
import { issueWordsOf } from "./issue-words.ts";
import { issueMatcher } from "./match.ts";

/** One rule that a codebook breaks, and the field that breaks it. */
export interface BrokenCodebookRule {
  readonly path: readonly (string | number)[];
  readonly expected: string;
  readonly received: string;
}

/** Ids that stand twice. */
export function* brokenCodebookRules({ issues }: IssueCodebook): Generator<BrokenCodebookRule> {
  yield* repeated(
    issues.map(({ id }) => id),
    (index) => ["issues", index, "id"],
    "an id that no other issue has",
  );
  for (const [index, { options }] of issues.entries()) {
    const ids = options.map(({ id }) => id);
    yield* repeated(
      ids,
      (at) => ["issues", index, "options", at, "id"],
      "an id that no other option of the issue has",
    );
  }
}

/** Phrases that an issue promises to take and does not, or to leave alone and takes. */
export function* brokenPhrases(codebook: IssueCodebook): Generator<BrokenCodebookRule> {
  const matcher = issueMatcher(codebook);
  for (const [index, { id, takes, leaves }] of codebook.issues.entries()) {
    const wordsFor = (phrase: string): string | undefined =>
      matcher.hitsIn(issueWordsOf(phrase)).find(({ issue }) => issue === id)?.pattern;
    for (const [at, phrase] of takes.entries()) {
      if (wordsFor(phrase) !== undefined) continue;
      yield {
        path: ["issues", index, "takes", at],
        expected: `taken by a pattern of ${id}`,
        received: `left alone: ${JSON.stringify(phrase)}`,
      };
    }
    for (const [at, phrase] of leaves.entries()) {
      const pattern = wordsFor(phrase);
      if (pattern === undefined) continue;
      yield {
        path: ["issues", index, "leaves", at],
        expected: `left alone by ${id}`,
        received: `taken by "${pattern}": ${JSON.stringify(phrase)}`,
      };
    }
  }
}

function* repeated(
  ids: readonly string[],
  pathOf: (index: number) => BrokenCodebookRule["path"],
  expected: string,
): Generator<BrokenCodebookRule> {
  const seen = new Set<string>();
  for (const [index, id] of ids.entries()) {
    if (seen.has(id)) yield { path: pathOf(index), expected, received: JSON.stringify(id) };
    seen.add(id);
  }
}
