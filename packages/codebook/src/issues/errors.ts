import { RapporteurError } from "../errors.ts";

/** A value or file that is no issue codebook; `facts` name the place, in a file with its line and column. */
export class CodebookInvalidError extends RapporteurError {
  readonly code = "codebook.invalid";

  constructor(problem: CodebookProblem) {
    super(`not a codebook: ${problemWords(problem)}`, { ...problem });
  }
}

/** One thing that is wrong with a codebook. Lines and columns count from 1; `null` outside a file. */
export interface CodebookProblem {
  readonly line: number | null;
  readonly column: number | null;
  /** `issues[3].options[0].id`; `the file` for the whole. */
  readonly field: string;
  readonly expected: string;
  readonly received: string;
}

/** A problem in one line: "line 4, column 9: issues[0].id must be a kebab-case id, but is \"Pay Rise\"". */
export function problemWords({ line, column, field, expected, received }: CodebookProblem): string {
  const place = line === null ? "" : `line ${line}, column ${column}: `;
  return `${place}${field} must be ${expected}, but is ${received}`;
}
