import { parseEdtf } from "@rapporteur/codebook";
import type { ReportInput } from "@rapporteur/reader";

/** What is known of a report besides its text. */
export type ReportFields = Omit<ReportInput, "text">;

const FIELDS = ["id", "title", "publisher", "published", "url"] as const;

/**
 * Reads the fields of a report from a record of unknown origin; other keys are ignored, as are empty
 * values. A whole number counts as an id.
 *
 * @returns what is wrong, in words, instead of fields
 */
export function readFields(record: Readonly<Record<string, unknown>>): ReportFields | string {
  const fields: Partial<Record<(typeof FIELDS)[number], string>> = {};
  for (const name of FIELDS) {
    const value = wordOf(record[name]);
    if (value === undefined)
      return `has ${aKind(record[name])} as its ${name}, where words are needed`;
    if (value !== null) fields[name] = value;
  }
  if (fields.published !== undefined && parseEdtf(fields.published) === null) {
    return `has "${fields.published}" as its published date, which is not a date like 2025-03-18`;
  }
  return fields;
}

/** `undefined` for what cannot be a word. */
function wordOf(value: unknown): string | null | undefined {
  if (value === undefined || value === null) return null;
  if (typeof value === "string") return value.trim() === "" ? null : value;
  return Number.isSafeInteger(value) ? String(value) : undefined;
}

function aKind(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `the ${typeof value} ${String(value)}`;
}
