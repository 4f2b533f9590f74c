import { termsOf } from "../search/terms.ts";
import type { Evidence } from "./evidence.ts";

/** What a report is searched by: the terms of its title and text, each once. */
export function reportWords(title: string | null, text: string): string {
  return eachOnce(`${title ?? ""} ${text}`);
}

/** What a statement is searched by: the terms of what was said, each once. */
export function statementWords(evidence: readonly Evidence[]): string {
  return eachOnce(
    evidence
      .filter(({ role }) => role === "content")
      .map(({ quote }) => quote.exact)
      .join(" "),
  );
}

function eachOnce(text: string): string {
  return [...new Set(termsOf(text))].join(" ");
}
