import type { ReadReport } from "./renderer.ts";

/** A place that a person can go to. */
export interface Location {
  /** Line of the file, from 1; of the text where the file holds several reports. */
  readonly line: number;
  /** Character of that line, from 1, counted in code points as most editors do. */
  readonly column: number;
  /** As people are shown it: `12:4` in a file, `@431` (UTF-16 units of the text) in a line of a .jsonl file. */
  readonly shown: string;
}

/** Makes the function that tells where an offset of the report's text is. Cost: linear in the text, once. */
export function locator({ reading, place }: ReadReport): (offset: number) => Location {
  const { text } = reading.report;
  const starts = [0];
  for (const lineBreak of text.matchAll(/\r\n|\n|\r/g)) {
    starts.push(lineBreak.index + lineBreak[0].length);
  }
  return (offset) => {
    const index = lastNotAfter(starts, offset);
    const before = text.slice(starts[index] ?? 0, offset);
    const line = index + 1 + place.linesBefore;
    const column = [...before].length + 1;
    return { line, column, shown: place.record === null ? `${line}:${column}` : `@${offset}` };
  };
}

/** Index of the greatest number that is not greater than `most`; the list ascends and starts with 0. */
function lastNotAfter(numbers: readonly number[], most: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The file of a report, with the line that holds it where it holds several. */
export function shownFile({ place }: ReadReport): string {
  return place.record === null ? place.file : `${place.file}:${place.record}`;
}
