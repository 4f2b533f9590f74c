/** Which time holds for which clause: the one that hangs on its verb, else that of the verb it continues. */
import type { Analysis, TimeReading, Word } from "../pipeline/layers.ts";
import { Tenses } from "./tense.ts";

/** Relations that carry a clause on in the time of the one above: "met and signed on Friday", "began to leave on Friday". */
const CONTINUES = new Set(["xcomp", "conj", "aux", "cop"]);

/**
 * For each word the place of the time that holds for its clause; -1 when none does. A clause with several
 * times has the finest, on a tie the first. What somebody says does not take the time of the saying.
 */
export function timesOfWords(
  { words }: Pick<Analysis, "words">,
  expressions: readonly TimeReading[],
): number[] {
  const tenses = new Tenses({ words });
  const ofClause = new Map<number, number>();
  for (const [place, { span, date }] of expressions.entries()) {
    const head = date === null ? null : tenses.headOf(span.start, span.end);
    const clause = head === null ? null : tenses.clauseOf(head);
    if (clause === null) continue;
    const other = expressions[ofClause.get(clause.index) ?? -1];
    if (other === undefined || finenessOf(other) < finenessOf(expressions[place] as TimeReading))
      ofClause.set(clause.index, place);
  }
  const known = new Map<number, number>();
  return words.map((word) => timeOf(word, words, ofClause, known, tenses));
}

function timeOf(
  word: Word,
  words: readonly Word[],
  ofClause: ReadonlyMap<number, number>,
  known: Map<number, number>,
  tenses: Tenses,
): number {
  let clause = tenses.clauseOf(word);
  let found = -1;
  const passed: number[] = [];
  for (let steps = 0; clause !== null && steps < 20; steps++) {
    const here: number | undefined = known.get(clause.index) ?? ofClause.get(clause.index);
    if (here !== undefined) {
      found = here;
      break;
    }
    passed.push(clause.index);
    const above: Word | undefined = CONTINUES.has(clause.deprel) ? words[clause.head] : undefined;
    clause = above === undefined ? null : tenses.clauseOf(above);
  }
  for (const index of passed) known.set(index, found);
  return found;
}

/** A longer TIMEX3 value is a finer one: `2025`, `2025-03`, `2025-03-18`. */
function finenessOf({ value }: TimeReading): number {
  return value.length;
}
