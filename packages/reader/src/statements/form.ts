import type { Statement } from "@rapporteur/codebook";
import type { Word, WordRange } from "../pipeline/layers.ts";

/**
 * Reads the form of a statement: `direct` when every word stands in quotation marks and they hold a whole
 * clause, `indirect` when none does, else `mixed`.
 *
 * Takes “We will sign,” as direct; leaves he called it “a start” mixed: a quoted scrap is woven into the
 * reporter's own sentence.
 */
export function readForm(words: readonly Word[], content: readonly WordRange[]): Statement["form"] {
  const own = content
    .flatMap(({ first, last }) => words.slice(first, last))
    .filter(({ form }) => /[\p{L}\p{N}]/u.test(form));
  const quoted = own.filter((word) => word.quoted).length;
  if (quoted === 0) return "indirect";
  if (quoted < own.length) return "mixed";
  return isWhole(own) ? "direct" : "mixed";
}

/** A finite verb, or a sentence of its own ("Never again.", "No deal!"). */
function isWhole(own: readonly Word[]): boolean {
  const [first] = own;
  if (own.some(({ feats }) => feats.includes("VerbForm=Fin"))) return true;
  return (
    own.some(({ deprel }) => deprel === "root") &&
    /^\p{Lu}/u.test(first?.form ?? "") &&
    own.length >= 2
  );
}
