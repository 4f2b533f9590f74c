/** How far a reading agrees with the golden answer of its report. What is optional counts for nothing, found or not. */
import type { Reading } from "@rapporteur/codebook";
import { compareActors, comparePronouns } from "./compare-actors.ts";
import { compareStatements } from "./compare-statements.ts";
import { compareTimes } from "./compare-times.ts";
import type { Golden } from "./golden-answers.ts";
import { emptyRows, type Tally } from "./rows.ts";

/** Compares one reading with its answer, layer by layer. */
export function compare(golden: Golden, reading: Reading): Tally {
  const tally: Tally = { rows: emptyRows(), misses: [] };
  compareStatements(golden, reading, tally);
  compareActors(golden, reading, tally);
  comparePronouns(golden, reading, tally);
  compareTimes(golden, reading, tally);
  return tally;
}
