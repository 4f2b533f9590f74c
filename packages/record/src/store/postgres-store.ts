import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient, sql } from "kysely";
import pg from "pg";
import { RecordForeignError, RecordMissingError } from "../errors.ts";
import { appliedTo, migrate } from "./migrate.ts";
import { explainPostgres } from "./postgres-errors.ts";
import { postgresDialect, postgresSchema } from "./postgres-schema.ts";
import type { RecordStore } from "./store.ts";
import type { Tables } from "./tables.ts";

/** How a database is opened. */
export interface PostgresOptions {
  /** Make the tables where there are none. */
  readonly create?: boolean;
  /** How long to wait for another writer. */
  readonly waitMs?: number;
}

const WAIT_MS = 10_000;
const INT8 = 20;

/**
 * Opens a record that is a PostgreSQL database, 15 or later, and brings its tables up to this version.
 *
 * The address may name a schema of its own: `postgres://host/db?schema=talks`.
 *
 * @throws {RecordMissingError} there are no tables, and none are to be made
 * @throws {RecordForeignError} the schema has tables of something else
 * @throws {RecordUnreachableError} no server answers, or it does not let us in
 */
export async function openPostgres(
  address: string,
  options: PostgresOptions = {},
): Promise<RecordStore> {
  const url = new URL(address);
  const schema = url.searchParams.get("schema") ?? "public";
  url.searchParams.delete("schema");
  const shown = withoutPassword(address);
  const explain = explainPostgres(shown);
  const waitMs = options.waitMs ?? WAIT_MS;
  const pool = new pg.Pool({
    connectionString: url.href,
    max: 4,
    connectionTimeoutMillis: waitMs,
    options: `-c lock_timeout=${waitMs} -c search_path=${identifier(schema)}`,
    // every whole number that we keep fits a JavaScript number
    types: {
      getTypeParser: (id, format) => (id === INT8 ? Number : pg.types.getTypeParser(id, format)),
    },
  });
  // an idle connection that is cut is replaced; the query that needs it reports what is wrong
  pool.on("error", () => undefined);
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: explainedPool(pool, explain) }),
  });
  try {
    if (options.create === true)
      await sql`create schema if not exists ${sql.id(schema)}`.execute(db);
    const tables = await sql<{ name: string }>`
      select table_name as name from information_schema.tables where table_schema = ${schema}`.execute(
      db,
    );
    if (tables.rows.length === 0 && options.create !== true) throw new RecordMissingError(shown);
    const isOurs = tables.rows.length === 0 || (await appliedTo(db, schema)).length > 0;
    if (!isOurs) throw new RecordForeignError(shown);
    await migrate(db, postgresSchema, shown, schema);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return { address: shown, db, dialect: postgresDialect, close: () => db.destroy() };
}

/** Kysely takes what connects, queries and releases; ours says what went wrong in our words. */
function explainedPool(pool: pg.Pool, explain: (error: unknown) => unknown): PostgresPool {
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw explain(error);
    }
  };
  return {
    options: {},
    end: () => pool.end(),
    connect: () =>
      guarded(async () => {
        const client = await pool.connect();
        const query = (...given: Parameters<PostgresPoolClient["query"]>) =>
          guarded(async () => client.query(...(given as unknown as [string, unknown[]])));
        return { query, release: () => client.release() } as unknown as PostgresPoolClient;
      }),
  };
}

function withoutPassword(address: string): string {
  const url = new URL(address);
  url.password = "";
  return url.href;
}

function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`.replaceAll(/([\\ ])/g, "\\$1");
}
