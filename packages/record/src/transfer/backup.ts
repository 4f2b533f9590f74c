import { copyFileSync, existsSync, renameSync, rmSync } from "node:fs";
import { backup } from "node:sqlite";
import { RecordExistsError, RecordValueError } from "../errors.ts";
import { isPostgres } from "../store/open-record.ts";
import { openSqlite } from "../store/sqlite-store.ts";
import { type CheckResult, checkRecord } from "./check-record.ts";

/**
 * Copies a record into a new file while others may read and write it; the copy is of one moment.
 *
 * @throws {RecordExistsError} there is something at the target
 * @throws {RecordValueError} the record is on a server
 */
export async function backupRecord(address: string, target: string): Promise<void> {
  assertFile(address);
  if (existsSync(target)) throw new RecordExistsError(target);
  const store = await openSqlite(address);
  const unfinished = `${target}.unfinished`;
  try {
    await backup(store.database, unfinished);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  } finally {
    await store.close();
  }
  renameSync(unfinished, target);
}

/**
 * Makes a record from a backup. A backup that is not sound is not restored.
 *
 * @returns what was found; the target is there only when nothing was
 * @throws {RecordExistsError} there is something at the target
 * @throws {RecordMissingError | RecordForeignError | RecordNewerError} the backup is no record that we can open
 */
export async function restoreRecord(source: string, target: string): Promise<CheckResult> {
  assertFile(target);
  if (existsSync(target)) throw new RecordExistsError(target);
  const store = await openSqlite(source);
  const result = await checkRecord(store);
  await store.close();
  if (result.problems.length > 0) return result;
  const unfinished = `${target}.unfinished`;
  copyFileSync(source, unfinished);
  renameSync(unfinished, target);
  return result;
}

function assertFile(address: string): void {
  if (isPostgres(address)) {
    throw new RecordValueError(
      "the address",
      address.replace(/:[^:@/]*@/, "@"),
      "a file; a server is backed up with pg_dump, or a case with: rapporteur case export",
    );
  }
}
