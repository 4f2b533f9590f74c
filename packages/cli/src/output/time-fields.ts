import type { TimeExpression } from "@rapporteur/codebook";
import { REPORT_FIELDS, type RowFields, type RowSource, sourcesOf } from "./report-row-fields.ts";
import { wordsOfSpans } from "./statement-words.ts";

type TimeSource = RowSource & { readonly item: TimeExpression };

/** Times as rows, in the order of the reading. */
export const TIME_FIELDS: RowFields<TimeSource> = {
  fields: {
    ...REPORT_FIELDS,
    time: { says: "id of the time in its report", of: ({ item }) => item.id },
    line: { says: "line of the words in the file, from 1", of: ({ at }) => at?.line },
    column: { says: "character of that line, from 1", of: ({ at }) => at?.column },
    start: {
      says: "offset of the words in the text, in UTF-16 units",
      of: ({ item }) => item.span.start,
    },
    type: { says: "DATE, TIME, DURATION or SET", of: ({ item }) => item.type },
    value: {
      says: "its TIMEX3 value; X stands for what the words leave open",
      of: ({ item }) => item.value,
    },
    date: {
      says: "the value as an EDTF date; null for lengths, sets and what stays open",
      of: ({ read, item }) => read.grounds?.dates[item.id],
    },
    alternatives: {
      says: "what the words may mean where they leave it open",
      of: ({ read, item }) => read.grounds?.alternatives[item.id] ?? [],
    },
    words: { says: "the words", of: ({ reading, item }) => wordsOfSpans(reading, [item.span]) },
  },
  sourcesOf: (read) => sourcesOf(read, read.reading.times, ({ span }) => span.start),
};
