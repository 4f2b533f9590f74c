/** One statement a line, its fields parted by tabs: for `cut`, `awk` and spreadsheets. */
import { onOneLine } from "../terminal/escape-controls.ts";
import { locator, shownFile } from "./location.ts";
import type { ReadReport, Renderer } from "./renderer.ts";
import { speakerLabel, contentStart, wordsOfSpans } from "./statement-words.ts";

/** The columns of a line, in order. */
export const COLUMNS = [
  "place",
  "speaker",
  "act",
  "form",
  "sourcing",
  "said",
  "cue",
  "content",
] as const;

/** No heading line, so that lines of several runs can be put together; a column without a value is empty. */
export function tabSeparatedRenderer(): Renderer {
  return {
    begin: () => "",
    report: (read) => rowsOf(read).map((row) => `${row.map(onOneLine).join("\t")}\n`).join(""),
    end: () => "",
  };
}

function rowsOf(read: ReadReport): string[][] {
  const { reading } = read;
  const file = shownFile(read);
  const locate = locator(read);
  return reading.statements.map((statement) => {
    const row: Record<(typeof COLUMNS)[number], string> = {
      place: `${file}:${locate(contentStart(statement)).shown}`,
      speaker: speakerLabel(reading, statement),
      act: statement.act,
      form: statement.form,
      sourcing: statement.sourcing,
      said: statement.said ?? "",
      cue: wordsOfSpans(reading, statement.cue),
      content: wordsOfSpans(reading, statement.content),
    };
    return COLUMNS.map((column) => row[column]);
  });
}
