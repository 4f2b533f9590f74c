import { sql } from "kysely";
import type { StoreDialect } from "./store.ts";
import type { StoreSchema } from "./store-schema.ts";

/** SQLSTATE of the trigger that refuses changes. */
export const APPEND_ONLY_STATE = "RA001";

/** Tables, triggers and the index of words on PostgreSQL. Text sorts by bytes, as on SQLite. */
export const postgresSchema: StoreSchema = {
  async createTable(db, { name, columns }) {
    const all = columns.map((column) =>
      column.replace(/^(\S+) text\b/, '$1 text collate "C"').replace(/^(\S+) int\b/, "$1 bigint"),
    );
    await sql.raw(`create table ${name} (${all.join(", ")})`).execute(db);
  },
  async createPassages(db) {
    await sql
      .raw(
        `create table passages (
           owner text collate "C" not null, kind text not null, words text not null,
           terms tsvector generated always as (array_to_tsvector(string_to_array(words, ' '))) stored)`,
      )
      .execute(db);
    await sql.raw("create index passages_terms on passages using gin (terms)").execute(db);
  },
  async forbidChanges(db, tables) {
    await sql
      .raw(
        `create function refuse_change() returns trigger language plpgsql as $$
         begin raise exception 'append-only' using errcode = '${APPEND_ONLY_STATE}'; end $$`,
      )
      .execute(db);
    for (const name of tables) {
      await sql
        .raw(
          `create trigger ${name}_no_change before update or delete or truncate on ${name}
           for each statement execute function refuse_change()`,
        )
        .execute(db);
    }
  },
};

/** Searching and locking on PostgreSQL. */
export const postgresDialect: StoreDialect = {
  name: "postgres",
  matchPassages(owner, kind, terms) {
    const query = terms.map(termOf).join(" & ");
    const found = sql`select owner from passages where terms @@ ${query}::tsquery and kind = ${kind}`;
    return sql`${sql.ref(owner)} in (${found})`;
  },
  async lockCase(db, caseId) {
    await sql`select pg_advisory_xact_lock(hashtext(${caseId}))`.execute(db);
  },
};

function termOf(term: string): string {
  return term.endsWith("*") ? `'${term.slice(0, -1)}':*` : `'${term}'`;
}
