/** Every message names what is wrong, then after a semicolon what to do about it. */
import { RapporteurError } from "@rapporteur/codebook";

/** There is no file at the address. */
export class RecordMissingError extends RapporteurError {
  readonly code = "record.missing";

  constructor(address: string) {
    super(`${address}: no such record; make one with: rapporteur case new ${address}`, { address });
  }
}

/** A new record was to be made where something is already. */
export class RecordExistsError extends RapporteurError {
  readonly code = "record.exists";

  constructor(address: string) {
    super(`${address}: is there already; give another name`, { address });
  }
}

/** The file or database is no record of ours. */
export class RecordForeignError extends RapporteurError {
  readonly code = "record.foreign";

  constructor(address: string, options?: ErrorOptions) {
    super(`${address}: is no record; it was left as it is`, { address }, options);
  }
}

/** The record was written by a later version of this program. */
export class RecordNewerError extends RapporteurError {
  readonly code = "record.newer";

  constructor(address: string, migration: string) {
    super(
      `${address}: was written by a newer version (it has ${migration}); update this program, the record was left as it is`,
      { address, migration },
    );
  }
}

/** Somebody else holds the record for longer than we wait. */
export class RecordBusyError extends RapporteurError {
  readonly code = "record.busy";

  constructor(address: string, options?: ErrorOptions) {
    super(
      `${address}: another process is writing to it; try again when it is done`,
      { address },
      options,
    );
  }
}

/** The disk, or the size that the database may have, is full; what was being written was taken back. */
export class RecordFullError extends RapporteurError {
  readonly code = "record.full";

  constructor(address: string, options?: ErrorOptions) {
    super(
      `${address}: the disk is full; nothing of the last change was kept, free some space and do it again`,
      { address },
      options,
    );
  }
}

/** The system does not let us write to the record. */
export class RecordReadOnlyError extends RapporteurError {
  readonly code = "record.read-only";

  constructor(address: string, options?: ErrorOptions) {
    super(
      `${address}: cannot be written; check the permissions of the file and its folder`,
      { address },
      options,
    );
  }
}

/** A page of the file is damaged. */
export class RecordCorruptError extends RapporteurError {
  readonly code = "record.corrupt";

  constructor(address: string, options?: ErrorOptions) {
    super(
      `${address}: the file is damaged; restore a backup, or see what can be saved with: rapporteur case check ${address}`,
      { address },
      options,
    );
  }
}

/** The file or the server cannot be reached. */
export class RecordUnreachableError extends RapporteurError {
  readonly code = "record.unreachable";

  constructor(address: string, reason: string, options?: ErrorOptions) {
    super(
      `${address}: cannot be opened (${reason}); check the address and its permissions`,
      { address, reason },
      options,
    );
  }
}

/** Something tried to change or remove what is on record. */
export class RecordAppendOnlyError extends RapporteurError {
  readonly code = "record.append-only";

  constructor(address: string, options?: ErrorOptions) {
    super(
      `${address}: what is on record is never changed or removed; add a correction instead`,
      { address },
      options,
    );
  }
}

/** A text with a NUL or half a character in it, which neither store can keep. */
export class TextUnstorableError extends RapporteurError {
  readonly code = "record.text-unstorable";

  constructor(field: string) {
    super(`${field} has a NUL or half a character in it; clean the text first`, { field });
  }
}

/** No case, or no such one, or several where one was needed. */
export class CaseUnknownError extends RapporteurError {
  readonly code = "record.case-unknown";

  constructor(problem: string, facts: Readonly<Record<string, unknown>>) {
    super(problem, facts);
  }
}

/** What was named is not on record, or not for this reader: the two are not told apart. */
export class EntryUnknownError extends RapporteurError {
  readonly code = "record.entry-unknown";

  constructor(what: string, id: string) {
    super(`there is no ${what} "${id}" on record; list them to see the ids`, { what, id });
  }
}

/** A value that a call cannot take: a date, a marking, a grade, a cursor. */
export class RecordValueError extends RapporteurError {
  readonly code = "record.value";

  constructor(field: string, value: string, expected: string) {
    super(`${field} "${value}" is not ${expected}`, { field, value, expected });
  }
}

/** What is to be undone was undone already, or later work stands on it. */
export class UndoImpossibleError extends RapporteurError {
  readonly code = "record.undo-impossible";

  constructor(action: string, reason: string) {
    super(`action ${action} cannot be undone: ${reason}`, { action, reason });
  }
}

/** What is to be imported is no export of ours, is damaged, or is on record already. */
export class ImportInvalidError extends RapporteurError {
  readonly code = "record.import-invalid";

  constructor(line: number, problem: string, options?: ErrorOptions) {
    super(
      `the export cannot be taken in: line ${line}: ${problem}; nothing was changed`,
      { line, problem },
      options,
    );
  }
}
