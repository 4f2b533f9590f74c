import { type RawBuilder, sql } from "kysely";
import type { Database } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";

/** A row of any table. */
export type Row = Readonly<Record<string, string | number | null>>;

const ROWS = 1000;

/** The rows of a table in the order of its key, never more than a page in memory. */
export async function* rowsOf(
  db: Database,
  table: keyof Tables,
  key: readonly string[],
  where: RawBuilder<unknown> = sql`true`,
): AsyncGenerator<Row> {
  const columns = sql.join(key.map((name) => sql.ref(name)));
  let last: Row | undefined;
  do {
    const start = last;
    const after: RawBuilder<unknown> =
      start === undefined
        ? sql`true`
        : sql`(${columns}) > (${sql.join(key.map((name) => start[name]))})`;
    const { rows } = await sql<Row>`
      select * from ${sql.table(table)} where ${where} and ${after}
      order by ${columns} limit ${sql.lit(ROWS)}`.execute(db);
    yield* rows;
    last = rows.length < ROWS ? undefined : rows.at(-1);
  } while (last !== undefined);
}
