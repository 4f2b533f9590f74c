import type { Actor, Statement } from "@rapporteur/codebook";
import type { Word, WordRange } from "../pipeline/layers.ts";

/** Takes "he", "who", "we"; leaves "they" and "it", which may be a body. */
const PERSON = new Set(["he", "she", "i", "who", "we", "you"]);

/**
 * Reads how well sourced a statement is: by a named person (`on-record`), by people who are described and
 * not named (`anonymous`), by a body, a state or a document (`institutional`), or by nobody in particular.
 * The weakest of several speakers counts. Of sources that lead to no actor, "he" is a person on record, "it" a
 * body, and a description is anonymous.
 */
export function readSourcing(
  speakers: readonly Actor[],
  words: readonly Word[],
  source: readonly WordRange[],
): Statement["sourcing"] {
  if (speakers.some(({ anonymous }) => anonymous)) return "anonymous";
  if (speakers.some(({ kind }) => kind === "person")) return "on-record";
  if (speakers.length > 0) return "institutional";
  const own = source.flatMap(({ first, last }) => words.slice(first, last));
  if (own.length === 0) return "unattributed";
  if (own.some(({ upos }) => upos === "NOUN" || upos === "PROPN")) return "anonymous";
  return own.some(({ form }) => PERSON.has(form.toLowerCase())) ? "on-record" : "institutional";
}
