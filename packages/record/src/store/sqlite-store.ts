import { existsSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { RecordForeignError, RecordMissingError } from "../errors.ts";
import { migrate } from "./migrate.ts";
import { NodeSqliteDialect } from "./node-sqlite.ts";
import { explainSqlite } from "./sqlite-errors.ts";
import { sqliteDialect, sqliteSchema } from "./sqlite-schema.ts";
import type { RecordStore } from "./store.ts";
import type { Tables } from "./tables.ts";

/** How a file is opened. */
export interface SqliteOptions {
  /** Make the file where there is none. */
  readonly create?: boolean;
  /** How long to wait for another writer. */
  readonly waitMs?: number;
  /** Largest size of the file in pages of 4 KiB; absent, the disk decides. */
  readonly mostPages?: number;
}

/** An open record that is a file, with the connection under it. */
export interface SqliteStore extends RecordStore {
  readonly database: DatabaseSync;
}

const WAIT_MS = 10_000;
/** Marks a file as ours, "RAPP"; SQLite keeps the number for whoever made the file. */
const APPLICATION_ID = 0x52415050;

/**
 * Opens a record that is one file, and brings its tables up to this version. A commit is on the disk when
 * it is answered.
 *
 * @throws {RecordMissingError} there is no file, and none is to be made
 * @throws {RecordForeignError} the file is something else
 * @throws {RecordNewerError} a later version wrote it
 */
export async function openSqlite(path: string, options: SqliteOptions = {}): Promise<SqliteStore> {
  if (options.create !== true && !existsSync(path)) throw new RecordMissingError(path);
  const explain = explainSqlite(path);
  const database = explained(
    explain,
    () => new DatabaseSync(path, { timeout: options.waitMs ?? WAIT_MS }),
  );
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(database, explain) });
  try {
    explained(explain, () => prepare(database, path, options));
    await migrate(db, sqliteSchema, path);
    // set last: a file that is killed before this is an empty database, which is ours to fill
    explained(explain, () => {
      if (pragma(database, "application_id") !== APPLICATION_ID) {
        database.exec(`pragma application_id = ${APPLICATION_ID}`);
      }
    });
  } catch (error) {
    database.close();
    throw error;
  }
  return { address: path, db, dialect: sqliteDialect, database, close: () => db.destroy() };
}

function prepare(database: DatabaseSync, path: string, { mostPages }: SqliteOptions): void {
  const isOurs = pragma(database, "application_id") === APPLICATION_ID;
  if (!isOurs && isInUse(database)) throw new RecordForeignError(path);
  if (pragma(database, "journal_mode") !== "wal") database.exec("pragma journal_mode = wal");
  database.exec("pragma foreign_keys = on; pragma synchronous = full; pragma cache_size = -65536");
  if (mostPages !== undefined) database.exec(`pragma max_page_count = ${mostPages}`);
}

/** True when the file has tables, and they are not those of a record that was being made. */
function isInUse(database: DatabaseSync): boolean {
  const names = database.prepare("select name from sqlite_schema where type = 'table'").all();
  return names.length > 0 && !names.some(({ name }) => name === "schema_migrations");
}

function pragma(database: DatabaseSync, name: string): unknown {
  return Object.values(database.prepare(`pragma ${name}`).get() ?? {})[0];
}

function explained<T>(explain: (error: unknown) => unknown, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw explain(error);
  }
}
