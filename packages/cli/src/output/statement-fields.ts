import type { Reading, Statement } from "@rapporteur/codebook";
import { type Location, locator } from "./location.ts";
import type { ReadReport } from "./renderer.ts";
import { actorName, speakerNames, contentStart, wordsOfSpans } from "./statement-words.ts";

interface FieldSource {
  readonly reading: Reading;
  readonly statement: Statement;
  readonly read: ReadReport;
  readonly at: Location;
}

/** What `--json` picks from, in the order it is listed in; a line each. */
const FIELDS: Readonly<
  Record<string, { readonly says: string; readonly of: (source: FieldSource) => unknown }>
> = {
  file: { says: "the file, as it was given", of: ({ read }) => read.place.file },
  record: { says: "line of the report in a .jsonl file", of: ({ read }) => read.place.record },
  report: { says: "id of the report", of: ({ reading }) => reading.report.id },
  title: { says: "title of the report", of: ({ reading }) => reading.report.title },
  publisher: { says: "who published it", of: ({ reading }) => reading.report.publisher },
  published: { says: "when, as an EDTF date", of: ({ reading }) => reading.report.published },
  url: { says: "its address", of: ({ reading }) => reading.report.url },
  statement: { says: "id of the statement in its report", of: ({ statement }) => statement.id },
  line: { says: "line of the content in the file, from 1", of: ({ at }) => at.line },
  column: { says: "character of that line, from 1", of: ({ at }) => at.column },
  start: { says: "offset of the content in the text, in UTF-16 units", of: ({ statement }) => contentStart(statement) },
  speakers: { says: "names of who said it", of: ({ reading, statement }) => speakerNames(reading, statement) },
  party: { says: "for whom they speak", of: ({ reading, statement }) => actorName(reading, statement.party) },
  sourcing: { says: "on-record, anonymous, institutional or unattributed", of: ({ statement }) => statement.sourcing },
  act: { says: "asserts, demands, offers, accepts, rejects …", of: ({ statement }) => statement.act },
  form: { says: "direct, indirect or mixed", of: ({ statement }) => statement.form },
  said: { says: "when it was said, as an EDTF date", of: ({ statement }) => statement.said },
  venue: { says: "where it was said", of: ({ statement }) => statement.venue },
  audience: { says: "to whom", of: ({ statement }) => statement.audience },
  issues: { says: "ids of the issues it is about", of: ({ statement }) => statement.issues },
  source: { says: "the words that name the speaker", of: ({ reading, statement }) => wordsOfSpans(reading, statement.source) },
  cue: { says: "the words that say that it was said", of: ({ reading, statement }) => wordsOfSpans(reading, statement.cue) },
  content: { says: "the words of what was said", of: ({ reading, statement }) => wordsOfSpans(reading, statement.content) },
};

/** The names of all fields. */
export const STATEMENT_FIELDS: readonly string[] = Object.keys(FIELDS);

/** The fields and what they hold, one a line, as `--json` alone prints them. */
export function listedFields(): string {
  const width = Math.max(...STATEMENT_FIELDS.map((name) => name.length));
  return STATEMENT_FIELDS.map((name) => `${name.padEnd(width)}  ${FIELDS[name]?.says}\n`).join("");
}

/** Makes the function that picks the fields of one statement, in the order asked for. */
export function statementRecord(
  read: ReadReport,
  fields: readonly string[],
): (statement: Statement) => Record<string, unknown> {
  const { reading } = read;
  const locate = locator(read);
  return (statement) => {
    const at = locate(contentStart(statement));
    const source = { reading, statement, read, at };
    return Object.fromEntries(fields.map((name) => [name, FIELDS[name]?.of(source) ?? null]));
  };
}
