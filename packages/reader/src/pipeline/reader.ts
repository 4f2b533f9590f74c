/** Joins the stages to a reader: report in, Reading out. */
import { type Edtf, parseEdtf, parseReportId, READING_SCHEMA, type Reading, reportIdOf } from "@rapporteur/codebook";
import { PublishedInvalidError, ReaderClosedError } from "../errors.ts";
import type { Stage } from "./pipeline.ts";
import { pipeline } from "./pipeline.ts";

/** A report as it comes in. Fields that are absent or null are unknown. */
export interface ReportInput {
  /** Absent: made from the text. */
  readonly id?: string | null;
  readonly title?: string | null;
  readonly publisher?: string | null;
  readonly url?: string | null;
  /** EDTF, e.g. "2027-03-12". */
  readonly published?: string | null;
  readonly text: string;
}

/** Reads reports. The same report, version and model give the same bytes. */
export interface Reader {
  /** Semantic version of the reader. */
  readonly version: string;
  /** SHA-256 of the model's graph. */
  readonly model: string;
  /**
   * Reads one report. No text makes it fail; calls may overlap.
   *
   * @throws {PublishedInvalidError} `published` is no EDTF date
   * @throws {ReaderClosedError} the reader was closed
   */
  read(report: ReportInput): Promise<Reading>;
  close(): Promise<void>;
}

/** Version of the reading rules; a change of any output changes it. */
export const READER_VERSION = "0.1.0";

/** Makes a reader of stages that are already bound to their model. */
export function readerOf(stages: readonly Stage[], model: string, close: () => Promise<void>): Reader {
  const read = pipeline(stages);
  let isClosed = false;
  // one text at a time: the runtime takes no overlapping calls
  let last: Promise<unknown> = Promise.resolve();

  async function readOne(report: ReportInput): Promise<Reading> {
    if (isClosed) throw new ReaderClosedError();
    const published = publishedOf(report);
    const text = wellFormed(report.text).normalize("NFC");
    const { mentions, times, statements } = await read({ text, published });
    return {
      schema: READING_SCHEMA,
      reader: { version: READER_VERSION, model },
      report: {
        id: parseReportId(report.id ?? "") ?? reportIdOf(text),
        title: report.title ?? null,
        publisher: report.publisher ?? null,
        url: report.url ?? null,
        published,
        language: "en",
        text,
      },
      actors: mentions.actors,
      times,
      statements,
      events: [],
      proposals: [],
      positions: [],
    };
  }

  return {
    version: READER_VERSION,
    model,
    read(report) {
      const reading = last.then(() => readOne(report));
      last = reading.catch(() => undefined);
      return reading;
    },
    async close() {
      isClosed = true;
      await last;
      await close();
    },
  };
}

function publishedOf({ published }: ReportInput): Edtf | null {
  if (published === undefined || published === null || published === "") return null;
  const date = parseEdtf(published);
  if (date === null) throw new PublishedInvalidError(published);
  return date;
}

/** A lone surrogate is no character: U+FFFD stands for it, one for one, so that offsets stay. */
function wellFormed(text: string): string {
  return text.toWellFormed();
}
