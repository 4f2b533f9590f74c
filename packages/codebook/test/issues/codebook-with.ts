import type { IssueId } from "../../src/ids.ts";
import { ISSUE_CODEBOOK_SCHEMA, type Issue, type IssueCodebook } from "../../src/issues/index.ts";

/** A codebook of issues `a`, `b`, … with these fields; the rest is empty. */
export function codebookWith(...issues: readonly Partial<Issue>[]): IssueCodebook {
  return {
    schema: ISSUE_CODEBOOK_SCHEMA,
    id: "trial",
    label: "Trial",
    about: "For a test.",
    signs: [],
    issues: issues.map((issue, i) => ({
      id: String.fromCharCode(97 + i) as IssueId,
      label: "An issue",
      about: "",
      words: [],
      not: [],
      options: [],
      crosswalk: { pax: [], ucdp: [], plover: [] },
      takes: [],
      leaves: [],
      ...issue,
    })),
  };
}
