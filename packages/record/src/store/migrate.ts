import type { Kysely } from "kysely";
import { Migrator } from "kysely/migration";
import { RecordNewerError } from "../errors.ts";
import { migrationsFor } from "./migrations.ts";
import type { StoreSchema } from "./store-schema.ts";
import type { Tables } from "./tables.ts";

const MIGRATIONS_TABLE = "schema_migrations";

/**
 * Brings the tables up to this version, in one transaction.
 *
 * @param inSchema the schema that holds the tables, where the store has several
 * @throws {RecordNewerError} the record has a migration that this version does not know; nothing was changed
 */
export async function migrate(
  db: Kysely<Tables>,
  schema: StoreSchema,
  address: string,
  inSchema?: string,
): Promise<void> {
  const migrations = migrationsFor(schema);
  const applied = await appliedTo(db, inSchema);
  const unknown = applied.find((name) => migrations[name] === undefined);
  if (unknown !== undefined) throw new RecordNewerError(address, unknown);
  // a reader takes no lock
  if (applied.length === Object.keys(migrations).length) return;
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    ...(inSchema === undefined ? {} : { migrationTableSchema: inSchema }),
    migrationTableName: MIGRATIONS_TABLE,
    migrationLockTableName: `${MIGRATIONS_TABLE}_lock`,
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

/** Names of the migrations in the record; none for an empty database. */
export async function appliedTo(db: Kysely<Tables>, inSchema?: string): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  const isThere = tables.some(
    ({ name, schema }) =>
      name === MIGRATIONS_TABLE && (inSchema === undefined || schema === inSchema),
  );
  if (!isThere) return [];
  const rows = await db
    .withTables<{ [MIGRATIONS_TABLE]: { name: string } }>()
    .selectFrom(MIGRATIONS_TABLE)
    .select("name")
    .orderBy("name")
    .execute();
  return rows.map(({ name }) => name);
}
