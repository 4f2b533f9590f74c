/** Times read against those of the answer: found where they overlap, right when the value is as fine or finer. */
import { overlapOf, type Reading, type TimeExpression } from "@rapporteur/codebook";
import type { Golden, GoldenTime } from "./golden-answers.ts";
import { addShare, check, type Tally, wordsIn } from "./rows.ts";

/** Counts the times and their values. */
export function compareTimes(golden: Golden, reading: Reading, tally: Tally): void {
  const { required, optional, report } = golden;
  const known = [...required.times, ...optional.times];
  const beyond = reading.times.filter((read) => !known.some((wanted) => isAt(read, wanted)));
  const found = required.times.filter((wanted) => reading.times.some((read) => isAt(read, wanted)));
  addShare(tally.rows, "times found", found.length, required.times.length);
  addShare(tally.rows, "times precise", found.length, found.length + beyond.length);
  for (const wanted of required.times) {
    const values = reading.times.filter((read) => isAt(read, wanted)).map(({ value }) => value);
    const isRight = values.some((value) => wanted.values.some((right) => value.startsWith(right)));
    const fault = `${values.join(", ") || "nothing"}, not ${wanted.values.join(" or ")} (${wanted.words})`;
    check(tally, "time values", isRight, fault);
  }
  for (const { span, value } of beyond) {
    tally.misses.push(`time beyond the answer: ${wordsIn(report.text, [span])}, read as ${value}`);
  }
}

function isAt(read: TimeExpression, wanted: GoldenTime): boolean {
  return overlapOf(read.span, wanted.span) > 0;
}
