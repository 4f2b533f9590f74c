/** The fields of statements, actors and times as rows, for the formats that pick from them. */

import { ACTOR_FIELDS } from "./actor-fields.ts";
import type { ReadReport, RowLayer } from "./renderer.ts";
import type { Field } from "./report-row-fields.ts";
import { STATEMENT_FIELDS } from "./statement-fields.ts";
import { TIME_FIELDS } from "./time-fields.ts";

type FieldTable = Readonly<Record<string, { readonly says: string }>>;

const TABLES: Readonly<Record<RowLayer, FieldTable>> = {
  statements: STATEMENT_FIELDS.fields,
  actors: ACTOR_FIELDS.fields,
  times: TIME_FIELDS.fields,
};

/** The names of a layer's fields. */
export function fieldNames(layer: RowLayer): readonly string[] {
  return Object.keys(TABLES[layer]);
}

/** The fields of a layer and what they hold, one a line, as `--json` alone prints them. */
export function listedFields(layer: RowLayer): string {
  const names = fieldNames(layer);
  const width = Math.max(...names.map((name) => name.length));
  return names.map((name) => `${name.padEnd(width)}  ${TABLES[layer][name]?.says}\n`).join("");
}

/** The rows of a report with the fields asked for, in that order; no fields means all. */
export function rowsOf(
  read: ReadReport,
  layer: RowLayer,
  fields: readonly string[],
): Record<string, unknown>[] {
  const names = fields.length > 0 ? fields : fieldNames(layer);
  if (layer === "actors") return pick(ACTOR_FIELDS.fields, ACTOR_FIELDS.sourcesOf(read), names);
  if (layer === "times") return pick(TIME_FIELDS.fields, TIME_FIELDS.sourcesOf(read), names);
  return pick(STATEMENT_FIELDS.fields, STATEMENT_FIELDS.sourcesOf(read), names);
}

function pick<Source>(
  fields: Readonly<Record<string, Field<Source>>>,
  sources: readonly Source[],
  names: readonly string[],
): Record<string, unknown>[] {
  return sources.map((source) =>
    Object.fromEntries(names.map((name) => [name, fields[name]?.of(source) ?? null])),
  );
}
