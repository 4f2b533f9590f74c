export { type CodebookFound, detectCodebook } from "./detect.ts";
export { CodebookInvalidError, type CodebookProblem, problemWords } from "./errors.ts";
export type { Crosswalk, Issue, IssueCodebook, Option } from "./issue-codebook.ts";
export { ISSUE_CODEBOOK_SCHEMA } from "./issue-codebook.ts";
export { type IssueWord, issueWordsOf, type PlacedWord } from "./issue-words.ts";
export { type IssueHit, type IssueMatcher, issueMatcher, type WordRun } from "./match.ts";
export { SHIPPED_CODEBOOKS, shippedCodebook } from "./shipped.ts";
