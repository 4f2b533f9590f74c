/** A reader that knows one pattern, `Name said “words”`, and takes as long as a test lets it. */
import { READING_SCHEMA, type Reading } from "@rapporteur/codebook";
import type { Reader, ReadingGrounds, ReportInput } from "@rapporteur/reader";
import { markedReading } from "./marked-reading.ts";

// takes "Ilse Marn said “No.”", leaves "said “No.”"
const SAID = /(?<source>\p{Lu}\w+(?: \p{Lu}\w+)*) (?<cue>said|denied) (?<content>“[^”]*”)/gu;

/** Grounds of a reading that rests on nothing. */
export const NO_GROUNDS: ReadingGrounds = { items: {}, dates: {}, alternatives: {} };

/** What a test sees and steers. */
export interface StubReader extends Reader {
  /** Texts whose reading was begun, in order. */
  readonly begun: readonly string[];
  readonly isClosed: () => boolean;
}

/** @param until is waited for before a report is answered; absent, none is */
export function stubReader(
  until: (report: ReportInput) => Promise<void> = async () => undefined,
): StubReader {
  const begun: string[] = [];
  let isClosed = false;
  return {
    version: "0.1.0",
    model: "none",
    begun,
    isClosed: () => isClosed,
    async read(report) {
      begun.push(report.text);
      await until(report);
      return readingOf(report);
    },
    async readWithGrounds(report) {
      return { reading: await this.read(report), grounds: NO_GROUNDS };
    },
    async close() {
      isClosed = true;
    },
  };
}

function readingOf({ text, ...report }: ReportInput): Reading {
  const said = [...text.matchAll(SAID)].map(({ 0: from, groups }) => ({
    from,
    who: groups?.["source"] ?? null,
    source: groups?.["source"] ?? "",
    cue: groups?.["cue"] ?? "",
    content: groups?.["content"] ?? "",
    form: "direct" as const,
    act: groups?.["cue"] === "denied" ? ("denies" as const) : ("asserts" as const),
  }));
  const told = Object.fromEntries(
    Object.entries(report).filter(([, value]) => value !== undefined && value !== null),
  );
  const reading = markedReading({ ...told, text, said });
  return { ...reading, schema: READING_SCHEMA };
}
