import { createHash } from "node:crypto";
import { ImportInvalidError } from "../errors.ts";
import { readEvidence } from "../reports/evidence.ts";
import { reportWords, statementWords } from "../reports/passages.ts";
import { insertRows } from "../store/insert-rows.ts";
import type { Database, RecordStore } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";
import { EXPORT_FORM, EXPORTED } from "./export-case.ts";
import type { Row } from "./pages.ts";

const BATCH = 256;

/**
 * Takes an exported case into a record, all of it or nothing. Ids, moments and texts stay what they were.
 *
 * @param lines the lines of the export, in their order
 * @param textOf the text of a hash
 * @throws {ImportInvalidError} a line is none of an export, a text is not the one of its hash, or the case is there already
 */
export async function importCase(
  store: RecordStore,
  lines: AsyncIterable<string> | Iterable<string>,
  textOf: (hash: string) => Promise<string>,
): Promise<{ readonly rows: number }> {
  return store.db.transaction().execute(async (db) => {
    let number = 0;
    let rows = 0;
    let batch: { table: keyof Tables; rows: Row[] } = { table: "cases", rows: [] };
    const flush = async () => {
      await put(db, batch.table, batch.rows, number);
      rows += batch.rows.length;
    };
    for await (const line of lines) {
      number++;
      const value = parsed(line, number);
      if (number === 1) {
        if (value["form"] !== EXPORT_FORM)
          throw new ImportInvalidError(number, `it is no ${EXPORT_FORM}`);
        continue;
      }
      const { table, row } = await rowOf(value, number, textOf);
      if (table !== batch.table || batch.rows.length >= BATCH) {
        await flush();
        batch = { table, rows: [] };
      }
      batch.rows.push(row);
    }
    await flush();
    if (rows === 0) throw new ImportInvalidError(number, "there is no row in it");
    return { rows };
  });
}

function parsed(line: string, number: number): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === "object" && value !== null)
      return value as Readonly<Record<string, unknown>>;
  } catch {
    // no JSON
  }
  throw new ImportInvalidError(number, "it is no JSON object");
}

async function rowOf(
  { table, row }: Readonly<Record<string, unknown>>,
  number: number,
  textOf: (hash: string) => Promise<string>,
): Promise<{ readonly table: keyof Tables; readonly row: Row }> {
  const name = EXPORTED.find(([known]) => known === table)?.[0];
  if (name === undefined || typeof row !== "object" || row === null) {
    throw new ImportInvalidError(number, `there is no table ${JSON.stringify(table)}`);
  }
  if (name !== "versions") return { table: name, row: row as Row };
  const hash = String((row as Row)["hash"]);
  const text = await textOf(hash);
  if (createHash("sha256").update(text, "utf8").digest("hex") !== hash) {
    throw new ImportInvalidError(number, `the text ${hash} is another one than was exported`);
  }
  return { table: name, row: { ...(row as Row), text } };
}

async function put(
  db: Database,
  table: keyof Tables,
  rows: readonly Row[],
  number: number,
): Promise<void> {
  if (rows.length === 0) return;
  if (table === "markings") {
    const values = rows.map((row) => ({ marking: String(row["marking"]) }));
    await db
      .insertInto("markings")
      .values(values)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return;
  }
  try {
    await insertRows(db, table, rows as never);
  } catch (cause) {
    if (
      !(cause instanceof Error) ||
      !/unique|duplicate|foreign key|column|null value|not null/i.test(cause.message)
    )
      throw cause;
    throw new ImportInvalidError(
      number,
      `its rows of ${table} do not fit; is the case here already? (${cause.message})`,
      { cause },
    );
  }
  if (table === "versions") await insertRows(db, "passages", rows.map(reportPassage));
  if (table === "entries")
    await insertRows(
      db,
      "passages",
      rows.filter(({ kind }) => kind === "statement").map(statementPassage),
    );
}

function reportPassage(row: Row): Tables["passages"] {
  return {
    owner: String(row["id"]),
    kind: "report",
    words: reportWords(row["title"] as string | null, String(row["text"])),
  };
}

function statementPassage(row: Row): Tables["passages"] {
  return {
    owner: String(row["id"]),
    kind: "statement",
    words: statementWords(readEvidence(String(row["evidence"]))),
  };
}
