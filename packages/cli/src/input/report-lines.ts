/** JSON Lines: one report a line. A bad line is named and the next one read. */
import type { ReportInput } from "@rapporteur/reader";
import { InputEmptyError, LineInvalidError } from "../errors.ts";
import { type Bytes, type Line, linesOf, MOST_BYTES } from "./bytes.ts";
import type { Found } from "./found.ts";
import { readFields } from "./report-fields.ts";

/** The reports of a .jsonl stream, one at a time; blank lines count but give nothing. */
export async function* readLines(bytes: Bytes, file: string): AsyncGenerator<Found> {
  let line = 0;
  let given = 0;
  for await (const content of linesOf(bytes)) {
    line++;
    const found = readLine(content, file, line);
    if (found === null) continue;
    given++;
    yield found;
  }
  if (given === 0) yield { kind: "failure", error: new InputEmptyError(file) };
}

/** True when a line is a JSON object, so that standard input needs no option to say what it is. */
export function isJsonLine(line: Uint8Array): boolean {
  return typeof recordOf(line) === "object";
}

function readLine(line: Line, file: string, number: number): Found | null {
  if (line !== null && isBlank(line)) return null;
  const report = line === null ? `is longer than ${MOST_BYTES / 2 ** 20} MiB` : reportOf(line);
  if (typeof report === "string") {
    return { kind: "failure", error: new LineInvalidError(file, number, report) };
  }
  return { kind: "report", report, place: { file, record: number, linesBefore: 0 } };
}

/** The report of a line, or what is wrong with it in words. */
function reportOf(line: Uint8Array): ReportInput | string {
  const record = recordOf(line);
  if (typeof record === "string") return record;
  const { text } = record;
  if (text === undefined) return "has no text";
  if (typeof text !== "string") return "has a text that is no string";
  const fields = readFields(record);
  return typeof fields === "string" ? fields : { ...fields, text };
}

function recordOf(line: Uint8Array): Readonly<Record<string, unknown>> | string {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(line));
  } catch (cause) {
    return cause instanceof SyntaxError ? "is not JSON" : "is not UTF-8";
  }
  const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
  return isRecord ? (value as Record<string, unknown>) : "is not a JSON object";
}

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
