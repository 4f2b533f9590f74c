import type { Statement } from "@rapporteur/codebook";
import { overlapOf } from "@rapporteur/codebook";
import { partyGroundsOf, roleWords, speakersOf } from "./actor-words.ts";
import { REPORT_FIELDS, type RowFields, type RowSource, sourcesOf } from "./report-row-fields.ts";
import { actorName, contentStart, speakerNames, wordsOfSpans } from "./statement-words.ts";

type StatementSource = RowSource & { readonly item: Statement };

/** Statements as rows, in the order of the reading. */
export const STATEMENT_FIELDS: RowFields<StatementSource> = {
  fields: {
    ...REPORT_FIELDS,
    statement: { says: "id of the statement in its report", of: ({ item }) => item.id },
    line: { says: "line of the content in the file, from 1", of: ({ at }) => at?.line },
    column: { says: "character of that line, from 1", of: ({ at }) => at?.column },
    start: {
      says: "offset of the content in the text, in UTF-16 units",
      of: ({ item }) => contentStart(item),
    },
    speakers: {
      says: "names of who said it",
      of: ({ reading, item }) => speakerNames(reading, item),
    },
    speakerIds: { says: "their ids among the actors", of: ({ item }) => item.speakers },
    roles: {
      says: "the first role of each speaker, null where none is known",
      of: ({ reading, item }) =>
        speakersOf(reading, item).map((actor) => roleWords(actor)[0] ?? null),
    },
    party: {
      says: "for whom they speak",
      of: ({ reading, item }) => actorName(reading, item.party),
    },
    partyGrounds: {
      says: "how that is known: stated, known or inferred",
      of: ({ reading, item }) => partyGroundsOf(reading, item),
    },
    sourcing: {
      says: "on-record, anonymous, institutional or unattributed",
      of: ({ item }) => item.sourcing,
    },
    act: { says: "asserts, demands, offers, accepts, rejects …", of: ({ item }) => item.act },
    form: { says: "direct, indirect or mixed", of: ({ item }) => item.form },
    said: { says: "when it was said, as an EDTF date", of: ({ item }) => item.said },
    venue: { says: "where it was said", of: ({ item }) => item.venue },
    audience: { says: "to whom", of: ({ item }) => item.audience },
    issues: { says: "ids of the issues it is about", of: ({ item }) => item.issues },
    times: { says: "values of the times in what was said", of: timesWithin },
    source: {
      says: "the words that name the speaker",
      of: ({ reading, item }) => wordsOfSpans(reading, item.source),
    },
    cue: {
      says: "the words that say that it was said",
      of: ({ reading, item }) => wordsOfSpans(reading, item.cue),
    },
    content: {
      says: "the words of what was said",
      of: ({ reading, item }) => wordsOfSpans(reading, item.content),
    },
  },
  sourcesOf: (read) => sourcesOf(read, read.reading.statements, contentStart),
};

function timesWithin({ reading, item }: StatementSource): string[] {
  return reading.times
    .filter(({ span }) => item.content.some((part) => overlapOf(span, part) > 0))
    .map(({ value }) => value);
}
