import type { Reading } from "@rapporteur/codebook";
import { type Location, locator } from "./location.ts";
import type { ReadReport } from "./renderer.ts";

/** A field of a row: what it holds in words, and how it is had. */
export interface Field<Source> {
  readonly says: string;
  readonly of: (source: Source) => unknown;
}

/** What every row knows of its report, and where its words are. */
export interface RowSource {
  readonly read: ReadReport;
  readonly reading: Reading;
  /** Where the words are; `null` for an actor without a mention. */
  readonly at: Location | null;
}

/** A layer as rows. */
export interface RowFields<Source> {
  readonly fields: Readonly<Record<string, Field<Source>>>;
  readonly sourcesOf: (read: ReadReport) => Source[];
}

/** The fields of the report that every row has, in the order they are listed in. */
export const REPORT_FIELDS: Readonly<Record<string, Field<RowSource>>> = {
  file: { says: "the file, as it was given", of: ({ read }) => read.place.file },
  record: { says: "line of the report in a .jsonl file", of: ({ read }) => read.place.record },
  report: { says: "id of the report", of: ({ reading }) => reading.report.id },
  title: { says: "title of the report", of: ({ reading }) => reading.report.title },
  publisher: { says: "who published it", of: ({ reading }) => reading.report.publisher },
  published: { says: "when, as an EDTF date", of: ({ reading }) => reading.report.published },
  url: { says: "its address", of: ({ reading }) => reading.report.url },
};

/** Makes the sources of a layer's rows; `startOf` gives the offset of an item's words. */
export function sourcesOf<Item>(
  read: ReadReport,
  items: readonly Item[],
  startOf: (item: Item) => number | null,
): (RowSource & { readonly item: Item })[] {
  const locate = locator(read);
  return items.map((item) => {
    const start = startOf(item);
    return { read, reading: read.reading, item, at: start === null ? null : locate(start) };
  });
}
