/** Errors of SQLite as ours. Source: sqlite.org/rescode.html; an extended code has the primary one in its low byte. */
import {
  RecordAppendOnlyError,
  RecordBusyError,
  RecordCorruptError,
  RecordForeignError,
  RecordFullError,
  RecordReadOnlyError,
  RecordUnreachableError,
} from "../errors.ts";
import { APPEND_ONLY } from "./sqlite-schema.ts";

const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const CONSTRAINT_TRIGGER = 1811;
const NOTADB = 26;

/** Turns an error of `node:sqlite` into one of ours; gives back what is none. */
export function explainSqlite(address: string): (error: unknown) => unknown {
  return (error) => {
    if (!(error instanceof Error) || !("errcode" in error)) return error;
    const code = Number(error.errcode);
    const cause = { cause: error };
    if (code === CONSTRAINT_TRIGGER && error.message.includes(APPEND_ONLY)) {
      return new RecordAppendOnlyError(address, cause);
    }
    switch (code & 0xff) {
      case BUSY:
      case LOCKED:
        return new RecordBusyError(address, cause);
      case READONLY:
        return new RecordReadOnlyError(address, cause);
      case CORRUPT:
        return new RecordCorruptError(address, cause);
      case FULL:
        return new RecordFullError(address, cause);
      case NOTADB:
        return new RecordForeignError(address, cause);
      case IOERR:
      case CANTOPEN:
        return new RecordUnreachableError(address, error.message, cause);
      default:
        return error;
    }
  };
}
