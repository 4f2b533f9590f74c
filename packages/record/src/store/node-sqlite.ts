/**
 * Kysely's own SQLite dialect over `node:sqlite`: statements are prepared once and kept, transactions take
 * the write lock when they begin (so that two writers wait in line instead of failing at the first
 * write), and the schema is changed inside a transaction, which SQLite can.
 */
import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type Kysely,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from "kysely";

/** Statements kept ready; a program has a few dozen. */
const MOST_KEPT = 200;

/** @param explain turns an error of the database into one of ours, or gives it back */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #database: SqliteDatabase;

  constructor(database: DatabaseSync, explain: (error: unknown) => unknown) {
    const kept = keepStatements(database, explain);
    super({ database: kept });
    this.#database = kept;
  }

  override createDriver(): Driver {
    return new ImmediateDriver({ database: this.#database });
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}

class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }

  /** Nothing to do: the transaction of the migration holds the write lock. */
  override async acquireMigrationLock(_db: Kysely<unknown>): Promise<void> {}
}

function keepStatements(
  database: DatabaseSync,
  explain: (error: unknown) => unknown,
): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = kept.get(sql);
      if (known !== undefined) return known;
      const statement = guarded(explain, () => statementOf(database.prepare(sql), explain));
      const oldest = kept.size >= MOST_KEPT ? kept.keys().next().value : undefined;
      if (oldest !== undefined) kept.delete(oldest);
      kept.set(sql, statement);
      return statement;
    },
  };
}

function statementOf(
  statement: StatementSync,
  explain: (error: unknown) => unknown,
): SqliteStatement {
  const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => guarded(explain, () => statement.all(...values(parameters))),
    run: (parameters) => guarded(explain, () => statement.run(...values(parameters))),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  };
}

function guarded<T>(explain: (error: unknown) => unknown, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw explain(error);
  }
}
