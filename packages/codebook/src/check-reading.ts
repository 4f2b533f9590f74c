import { z } from "zod";
import { ReadingInvalidError } from "./errors.ts";
import type { Reading } from "./reading.ts";
import type { Path } from "./reading-rules.ts";
import { readingSchema } from "./reading-schema.ts";

type Issue = z.core.$ZodIssue;

/**
 * Takes a value from outside as a Reading: a copy with the fields in the order of the schema.
 *
 * @throws {ReadingInvalidError} the value breaks the contract; names the first field that does
 */
export function checkReading(value: unknown): Reading {
  const result = readingSchema.safeParse(value);
  if (result.success) return result.data;

  const issue = result.error.issues[0];
  if (issue === undefined) throw new ReadingInvalidError("reading", "a reading", "something else");
  const path = pathOf(issue);
  throw new ReadingInvalidError(toText(path), expectedBy(issue), received(issue, value, path));
}

/** The Reading's contract as JSON Schema 2020-12, without the rules that span several fields. */
export function readingJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(readingSchema, { target: "draft-2020-12" });
  return { $schema, title: "Reading", description: DESCRIPTION, ...rest };
}

const DESCRIPTION =
  "What Rapporteur read in one report. Beyond this schema: the text is in normalization form C, spans " +
  "lie inside it and cut no character, ids are unique in their layer, every id that is referred to " +
  "exists, and party and partyGrounds are null together.";

function pathOf(issue: Issue): Path {
  const path = issue.path.filter((key) => typeof key !== "symbol");
  const unknown = issue.code === "unrecognized_keys" ? issue.keys[0] : undefined;
  return unknown === undefined ? path : [...path, unknown];
}

/** `statements[3].cue[0].end`; the whole value is `reading`. */
function toText(path: Path): string {
  if (path.length === 0) return "reading";
  return path
    .map((key, depth) => {
      if (typeof key === "number") return `[${key}]`;
      if (!/^[A-Za-z]\w*$/.test(key)) return `[${shown(key)}]`;
      return depth === 0 ? key : `.${key}`;
    })
    .join("");
}

function expectedBy(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return `of type ${issue.expected}`;
    case "invalid_value":
      return issue.values.map((value) => JSON.stringify(value)).join(" or ");
    case "unrecognized_keys":
      return "left out, it is no field";
    case "too_small":
      return `${issue.minimum} or more${issue.origin === "array" ? " spans" : ""}`;
    case "invalid_format":
      return `of the form ${issue.pattern ?? issue.format}`;
    case "custom":
      return String(issue.params?.expected);
    default:
      return issue.message;
  }
}

function received(issue: Issue, value: unknown, path: Path): string {
  if (issue.code === "custom" && issue.params?.received !== undefined) {
    return String(issue.params.received);
  }
  let inner = value;
  for (const key of path) inner = (inner as Readonly<Record<string | number, unknown>>)[key];
  return shownAny(inner);
}

function shownAny(value: unknown): string {
  if (value === undefined) return "missing";
  if (typeof value === "string") return shown(value);
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value === "function" || typeof value === "symbol") return `a ${typeof value}`;
  return String(value);
}

/** Quoted, and cut where it would fill the screen. */
function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
