/** Positions and issues for tests: two invented coastal states and their ferry line. */
import type {
  CodebookIssue,
  IssueCodebook,
  StatedPosition,
} from "../../src/positions/stated-position.ts";

export function issue(
  id: string,
  options: readonly string[],
  changes: Partial<CodebookIssue> = {},
): CodebookIssue {
  return {
    id,
    label: null,
    isOrdered: true,
    options: options.map((option) => ({ id: option, label: null })),
    statusQuo: null,
    ...changes,
  };
}

export const CODEBOOK: IssueCodebook = {
  label: "Ferry talks",
  issues: [
    issue("crossings", ["none", "two", "four", "six", "eight"]),
    issue("harbour", ["old-pier", "new-pier", "both"], { isOrdered: false }),
  ],
};

/** A position written as "Ostrava demands crossings=six 2031-05-02 if fuel is paid". */
export function position(words: string, id: string): StatedPosition {
  const [said = "", condition] = words.split(" if ");
  const [party = "", stance = "", about = "", time] = said.split(" ");
  const [of = "", option] = about.split("=");
  return {
    id,
    party,
    stance: stance as StatedPosition["stance"],
    issue: of,
    option: option ?? null,
    conditions: condition === undefined ? [] : [condition],
    time: time ?? null,
  };
}

/** Positions with the ids a, b, c … in the order given. */
export function record(...lines: readonly string[]): readonly StatedPosition[] {
  return lines.map((line, index) => position(line, String.fromCharCode(97 + index)));
}
