import { type Kysely, sql } from "kysely";
import type { StoreDialect } from "./store.ts";
import type { StoreSchema } from "./store-schema.ts";

/** What the trigger says; the word is how the error is known. */
export const APPEND_ONLY = "append-only";

/** Tables, triggers and the index of words on SQLite. */
export const sqliteSchema: StoreSchema = {
  async createTable(db, { name, columns }) {
    const all = columns.map((column) => column.replace(/^(\S+) int\b/, "$1 integer")).join(", ");
    await sql.raw(`create table ${name} (${all}) strict`).execute(db);
  },
  async createPassages(db) {
    // the words come folded and cut (see search/terms.ts), so that both stores index the same terms
    await sql
      .raw(
        "create virtual table passages using fts5 (owner unindexed, kind unindexed, words, detail=none)",
      )
      .execute(db);
  },
  async forbidChanges(db, tables) {
    for (const name of tables) await forbid(db, name);
  },
};

async function forbid(db: Kysely<unknown>, name: string): Promise<void> {
  for (const change of ["update", "delete"]) {
    await sql
      .raw(
        `create trigger ${name}_no_${change} before ${change} on ${name}
         begin select raise(abort, '${APPEND_ONLY}'); end`,
      )
      .execute(db);
  }
}

/** Searching and locking on SQLite. */
export const sqliteDialect: StoreDialect = {
  name: "sqlite",
  matchPassages(owner, kind, terms) {
    const query = terms.map(termOf).join(" AND ");
    const found = sql`select owner from passages where passages match ${query} and kind = ${kind}`;
    return sql`${sql.ref(owner)} in (${found})`;
  },
  // a transaction holds the lock of the file already
  lockCase: async () => undefined,
};

/** Terms are letters and digits, with `*` at the end of one that is the beginning of a word. */
function termOf(term: string): string {
  return term.endsWith("*") ? `"${term.slice(0, -1)}"*` : `"${term}"`;
}
