import type { IssueCodebook } from "@rapporteur/codebook/issues";

/** The codebooks that ship, in the order in which they are listed. */
export const SHIPPED_IDS = ["armed-conflict", "trade", "labour", "climate"];

/** The source of src/issues/shipped.ts: one line of JSON a codebook, which no formatter has to touch. */
export function shippedModule(codebooks: readonly IssueCodebook[]): string {
  const rows = codebooks
    .map(
      (codebook) => `  ${quoted(JSON.stringify(codebook))},
`,
    )
    .join("");
  return `/** Made by scripts/print-codebooks.ts from codebooks/*.yaml; a test compares. Change the YAML, not this. */
import type { IssueCodebook } from "./issue-codebook.ts";

// JSON in strings: parsed faster than the same as a literal, and left alone by the formatter
const JSON_OF: readonly string[] = [
${rows}];

/** The codebooks that ship: \`armed-conflict\`, \`trade\`, \`labour\` and \`climate\`. */
export const SHIPPED_CODEBOOKS: readonly IssueCodebook[] = JSON_OF.map((json) => JSON.parse(json));

/** The shipped codebook of that id; \`null\` when there is none. */
export function shippedCodebook(id: string): IssueCodebook | null {
  return SHIPPED_CODEBOOKS.find((codebook) => codebook.id === id) ?? null;
}
`;
}

/** A string literal as the formatter writes one that is full of double quotes. */
function quoted(words: string): string {
  return `'${words.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
