/**
 * A case as lines of JSON, one row a line, and the texts of its reports. The same record gives the same
 * bytes from either store.
 *
 * A reader who may not see everything gets what they may see: rows that are marked higher, and rows that
 * only those need, are left out, and so are the words that persons wrote about actions and judgements, since
 * those may speak of what is left out.
 */
import { type RawBuilder, sql } from "kysely";
import { CaseUnknownError } from "../errors.ts";
import { type Clearance, type Marking, maySee } from "../marking/marking.ts";
import { visibleMarkings } from "../marking/visible.ts";
import type { Database, RecordStore } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";
import { type Row, rowsOf } from "./pages.ts";

/** Names the form of an export. */
export const EXPORT_FORM = "rapporteur/record/1";

/** A piece of an export, in the order in which it is to be written. */
export type ExportPiece =
  | { readonly kind: "line"; readonly line: string }
  | { readonly kind: "text"; readonly hash: string; readonly text: string };

/** The tables in an order in which they can be filled, each with its key. Passages are made again from the rest. */
export const EXPORTED: readonly (readonly [table: keyof Tables, key: readonly string[]])[] = [
  ["cases", ["id"]],
  ["actions", ["id"]],
  ["sources", ["id"]],
  ["grades", ["id"]],
  ["markings", ["marking"]],
  ["reports", ["id"]],
  ["versions", ["id"]],
  ["signatures", ["version"]],
  ["signature_bands", ["case_id", "band", "version"]],
  ["copies", ["version", "copy_of"]],
  ["readings", ["id"]],
  ["entries", ["id"]],
  ["names", ["case_id", "anonymous", "claim", "name", "marking"]],
  ["links", ["case_id", "role", "target", "entry"]],
  ["closings", ["entry"]],
  ["rejections", ["entry"]],
  ["judgements", ["id"]],
];

/**
 * Exports a case as far as a reader may see it.
 *
 * @throws {CaseUnknownError} there is no such case
 */
export async function* exportCase(
  store: RecordStore,
  caseId: string,
  reader: Clearance,
): AsyncGenerator<ExportPiece> {
  const { db } = store;
  const found = await db
    .selectFrom("cases")
    .select("id")
    .where("id", "=", caseId)
    .executeTakeFirst();
  if (found === undefined)
    throw new CaseUnknownError(`there is no case "${caseId}"`, { case: caseId });
  const isWhole = await seesAll(db, caseId, reader);
  const filters = filtersFor(caseId, await visibleMarkings(db, reader), isWhole);
  yield { kind: "line", line: JSON.stringify({ form: EXPORT_FORM, whole: isWhole }) };
  for (const [table, key] of EXPORTED) {
    for await (const row of rowsOf(db, table, key, filters[table])) {
      if (table === "versions")
        yield { kind: "text", hash: String(row["hash"]), text: String(row["text"]) };
      yield { kind: "line", line: lineOf(table, isWhole ? row : withoutWords(table, row)) };
    }
  }
}

async function seesAll(db: Database, caseId: string, reader: Clearance): Promise<boolean> {
  const used = await db
    .selectFrom("versions")
    .select("marking")
    .where("case_id", "=", caseId)
    .union(db.selectFrom("entries").select("marking").where("case_id", "=", caseId))
    .execute();
  return used.every(({ marking }) => maySee(reader, marking as Marking));
}

/** Fields in the order of the alphabet; a text is a file of its own. */
function lineOf(table: string, row: Row): string {
  const fields = Object.keys(row)
    .filter((name) => !(table === "versions" && name === "text"))
    .sort()
    .map((name) => [name, row[name]]);
  return JSON.stringify({ table, row: Object.fromEntries(fields) });
}

function withoutWords(table: string, row: Row): Row {
  if (table === "actions") return { ...row, facts: "{}", undoes: null };
  if (table === "judgements") return { ...row, reason: "" };
  return row;
}

type Filters = Readonly<Partial<Record<keyof Tables, RawBuilder<unknown>>>>;

function filtersFor(caseId: string, markings: readonly Marking[], isWhole: boolean): Filters {
  const visible = sql`marking in (${sql.join(markings)})`;
  const inCase = sql`case_id = ${caseId}`;
  const versions = sql`(select id from versions where ${inCase} and ${visible})`;
  const reports = sql`(select report from versions where ${inCase} and ${visible})`;
  const sources = isWhole
    ? sql`(select id from sources where ${inCase})`
    : sql`(select source from reports where id in ${reports})`;
  const entries = sql`(select id from entries where ${inCase} and ${visible})`;
  const claims = sql`(select claim from entries where ${inCase} and ${visible})`;
  const acted = sql`(select action from entries where id in ${entries} union select action from readings where version in ${versions}
    union select action from closings where entry in ${entries} union select action from rejections where entry in ${entries}
    union select action from judgements where ${inCase} and a in ${claims} and b in ${claims})`;
  return {
    cases: sql`id = ${caseId}`,
    actions: isWhole ? inCase : sql`id in ${acted}`,
    sources: sql`id in ${sources}`,
    grades: sql`source in ${sources}`,
    markings: sql`marking in (select marking from versions where id in ${versions} union select marking from entries where id in ${entries})`,
    reports: sql`id in ${reports}`,
    versions: sql`id in ${versions}`,
    signatures: sql`version in ${versions}`,
    signature_bands: sql`version in ${versions}`,
    copies: sql`version in ${versions} and copy_of in ${versions}`,
    readings: sql`version in ${versions}`,
    entries: sql`id in ${entries}`,
    names: sql`${inCase} and ${visible}`,
    links: sql`entry in ${entries}`,
    closings: sql`entry in ${entries}`,
    rejections: sql`entry in ${entries}`,
    judgements: isWhole ? inCase : sql`${inCase} and a in ${claims} and b in ${claims}`,
  };
}
