/** Joins the stages to a reader: report in, Reading out. */
import {
  type Edtf,
  parseEdtf,
  parseReportId,
  READING_SCHEMA,
  type Reading,
  reportIdOf,
} from "@rapporteur/codebook";
import { PublishedInvalidError, ReaderClosedError } from "../errors.ts";
import { groundsOf, type ReadingGrounds } from "../grounds/grounds.ts";
import type { Layers } from "./layers.ts";
import type { Article, Stage } from "./pipeline.ts";
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

/** A Reading with what its items rest on. */
export interface GroundedReading {
  readonly reading: Reading;
  readonly grounds: ReadingGrounds;
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
  /** Reads one report as `read` does, and says for each item which head or rule gave it, from which words. */
  readWithGrounds(report: ReportInput): Promise<GroundedReading>;
  close(): Promise<void>;
}

/** Version of the reading rules; a change of any output changes it. */
export const READER_VERSION = "0.1.0";

/** Makes a reader of stages that are already bound to their model. */
export function readerOf(
  stages: readonly Stage[],
  model: string,
  close: () => Promise<void>,
): Reader {
  const read = pipeline(stages);
  let isClosed = false;
  let closing: Promise<void> | null = null;
  // one text at a time: the runtime takes no overlapping calls
  let last: Promise<unknown> = Promise.resolve();

  async function layersOf(report: ReportInput): Promise<{ article: Article; layers: Layers }> {
    if (isClosed) throw new ReaderClosedError();
    const article = {
      text: wellFormed(report.text).normalize("NFC"),
      published: publishedOf(report),
    };
    return { article, layers: await read(article) };
  }

  function readingOf(
    report: ReportInput,
    { text, published }: Article,
    { mentions, times, statements }: Layers,
  ): Reading {
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
      times: times.map(({ id, span, type, value }) => ({ id, span, type, value })),
      statements,
      events: [],
      proposals: [],
      positions: [],
    };
  }

  async function inTurn<Result>(
    report: ReportInput,
    resultOf: (article: Article, layers: Layers) => Result,
  ): Promise<Result> {
    const reading = last.then(() => layersOf(report));
    last = reading.catch(() => undefined);
    const { article, layers } = await reading;
    return resultOf(article, layers);
  }

  return {
    version: READER_VERSION,
    model,
    read: (report) => inTurn(report, (article, layers) => readingOf(report, article, layers)),
    readWithGrounds: (report) =>
      inTurn(report, (article, layers) => ({
        reading: readingOf(report, article, layers),
        grounds: groundsOf(article, layers),
      })),
    close() {
      isClosed = true;
      closing ??= last.then(close);
      return closing;
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
