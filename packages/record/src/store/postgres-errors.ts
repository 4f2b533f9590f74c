/** Errors of PostgreSQL as ours. Source: the SQLSTATE table, appendix A of its manual. */
import {
  RecordAppendOnlyError,
  RecordBusyError,
  RecordCorruptError,
  RecordFullError,
  RecordReadOnlyError,
  RecordUnreachableError,
} from "../errors.ts";
import { APPEND_ONLY_STATE } from "./postgres-schema.ts";

const BUSY = new Set(["55P03", "40P01", "40001", "53300"]);
const READ_ONLY = new Set(["25006", "42501"]);
const CORRUPT = new Set(["XX001", "XX002"]);
// the server is starting, stopping or gone; or does not know the user, the password or the database
const UNREACHABLE =
  /^(?:57P0[123]|08\w{3}|28\w{3}|3D000|ECONN\w+|ENOENT|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EACCES|EPIPE)$/;

/** Turns an error of `pg` into one of ours; gives back what is none. */
export function explainPostgres(address: string): (error: unknown) => unknown {
  return (error) => {
    if (!(error instanceof Error)) return error;
    const cause = { cause: error };
    // the driver gives no code for these
    if (/^(?:timeout|Connection terminated)/i.test(error.message)) {
      return new RecordUnreachableError(address, error.message, cause);
    }
    const code = "code" in error ? String(error.code) : "";
    if (code === APPEND_ONLY_STATE) return new RecordAppendOnlyError(address, cause);
    if (code === "53100") return new RecordFullError(address, cause);
    if (BUSY.has(code)) return new RecordBusyError(address, cause);
    if (READ_ONLY.has(code)) return new RecordReadOnlyError(address, cause);
    if (CORRUPT.has(code)) return new RecordCorruptError(address, cause);
    if (UNREACHABLE.test(code))
      return new RecordUnreachableError(address, error.message || code, cause);
    return error;
  };
}
