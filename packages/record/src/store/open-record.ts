import type { RecordStore } from "./store.ts";

/** How a record is opened. */
export interface OpenOptions {
  /** Make it where there is none. */
  readonly create?: boolean;
  /** How long to wait for another writer, in milliseconds; 10,000 when absent. */
  readonly waitMs?: number;
}

/**
 * Opens a record: a `postgres://` address, or the path of a file.
 *
 * @throws {RecordMissingError} there is none, and none is to be made
 * @throws {RecordForeignError} it is something else
 * @throws {RecordNewerError} a later version wrote it
 * @throws {RecordUnreachableError} it cannot be opened
 */
export async function openRecord(address: string, options: OpenOptions = {}): Promise<RecordStore> {
  if (isPostgres(address)) {
    // the driver is loaded by those who use it
    const { openPostgres } = await import("./postgres-store.ts");
    return openPostgres(address, options);
  }
  const { openSqlite } = await import("./sqlite-store.ts");
  return openSqlite(address, options);
}

/** True for the address of a server, false for the path of a file. */
export function isPostgres(address: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(address);
}
