import { createReadStream } from "node:fs";
import { RapporteurError } from "@rapporteur/codebook";
import { asUtf8, type Bytes, peekLine, wholeOf } from "./bytes.ts";
import { decodedText } from "./decoded-text.ts";
import type { Found, FoundReport } from "./found.ts";
import { readMarkdown } from "./front-matter.ts";
import { type Input, type InputKind, inputError } from "./input-list.ts";
import type { ReportFields } from "./report-fields.ts";
import { isJsonLine, readLines } from "./report-lines.ts";

/** How the files are taken. */
export interface FindOptions {
  /** Wins over what a file's name says; absent, the name decides, then the first line. */
  readonly as?: InputKind;
  /** Win over what a report says of itself. */
  readonly fields: ReportFields;
  readonly stdin: Bytes;
}

const STDIN = "standard input";

/** Reads the inputs one after another, never more of a .jsonl than the report it is at. */
export async function* findReports(
  inputs: readonly Input[],
  options: FindOptions,
): AsyncGenerator<Found> {
  for (const input of inputs) {
    if (input.kind === "failure") yield input;
    else for await (const found of findIn(input, options)) yield withFields(found, options.fields);
  }
}

type Readable = Exclude<Input, { readonly kind: "failure" }>;

async function* findIn(input: Readable, options: FindOptions): AsyncGenerator<Found> {
  const file = input.kind === "stdin" ? STDIN : input.path;
  const bytes = input.kind === "stdin" ? options.stdin : createReadStream(input.path);
  const named = input.kind === "stdin" ? null : input.as;
  try {
    yield* readAs(options.as ?? named, asUtf8(bytes, file), file);
  } catch (error) {
    yield {
      kind: "failure",
      error: error instanceof RapporteurError ? error : inputError(file, error),
    };
  }
}

async function* readAs(as: InputKind | null, bytes: Bytes, file: string): AsyncGenerator<Found> {
  if (as === "jsonl") yield* readLines(bytes, file);
  else if (as !== null) yield await readWhole(as, bytes, file);
  else {
    const { first, all } = await peekLine(bytes);
    yield* readAs(isJsonLine(first) ? "jsonl" : "text", all, file);
  }
}

async function readWhole(
  as: "text" | "markdown",
  bytes: Bytes,
  file: string,
): Promise<FoundReport> {
  const source = decodedText(await wholeOf(bytes, file), file);
  if (as === "text") {
    return {
      kind: "report",
      report: { text: source },
      place: { file, record: null, linesBefore: 0 },
    };
  }
  const { fields, text, linesBefore } = await readMarkdown(file, source);
  return {
    kind: "report",
    report: { ...fields, text },
    place: { file, record: null, linesBefore },
  };
}

function withFields(found: Found, fields: ReportFields): Found {
  return found.kind === "failure" ? found : { ...found, report: { ...found.report, ...fields } };
}
