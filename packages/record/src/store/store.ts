import type { Kysely, RawBuilder, Transaction } from "kysely";
import type { Tables } from "./tables.ts";

/** What differs between the two stores; one file each. */
export interface StoreDialect {
  readonly name: "sqlite" | "postgres";
  /** True where a column names the owner of a passage that has all these terms. */
  matchPassages(owner: string, kind: string, terms: readonly string[]): RawBuilder<boolean>;
  /** Makes writers of one case wait for each other. */
  lockCase(db: Database, caseId: string): Promise<void>;
}

/** The database, or a transaction on it. */
export type Database = Kysely<Tables> | Transaction<Tables>;

/** An open record. */
export interface RecordStore {
  /** As it was given, without a password: for messages. */
  readonly address: string;
  readonly db: Kysely<Tables>;
  readonly dialect: StoreDialect;
  close(): Promise<void>;
}

/** Where a record gets its time and its ids from. */
export interface Stamps {
  /** The moment, as ISO 8601 in UTC with milliseconds. */
  now(): string;
  /** An id that no other has; later ids sort after earlier ones. */
  id(): string;
}
