import type { Kysely } from "kysely";

/** One table: `text` and `int` columns, with what SQL says about them. */
export interface TableDefinition {
  readonly name: string;
  readonly columns: readonly string[];
}

/** How a store makes its tables. */
export interface StoreSchema {
  createTable(db: Kysely<unknown>, table: TableDefinition): Promise<void>;
  createPassages(db: Kysely<unknown>): Promise<void>;
  /** Triggers that refuse every update and delete. */
  forbidChanges(db: Kysely<unknown>, tables: readonly string[]): Promise<void>;
}
