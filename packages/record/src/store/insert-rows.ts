import type { Insertable } from "kysely";
import type { Database } from "./store.ts";
import type { Tables } from "./tables.ts";

/** Few sizes, so that few statements have to be prepared; the largest stays below SQLite's 32,766 values. */
const SIZES = [256, 32, 4, 1];

/** Inserts rows in their order. */
export async function insertRows<Name extends keyof Tables>(
  db: Database,
  table: Name,
  rows: readonly Insertable<Tables[Name]>[],
): Promise<void> {
  let at = 0;
  for (const size of SIZES) {
    for (; at + size <= rows.length; at += size) {
      await db
        .insertInto(table)
        .values(rows.slice(at, at + size))
        .execute();
    }
  }
}
