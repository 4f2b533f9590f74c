/** Every message names what is wrong, then after a semicolon what to do about it. */
import { RapporteurError } from "@rapporteur/codebook";

/** The command line asks for something that cannot be done. */
export class UsageError extends RapporteurError {
  readonly code = "cli.usage";

  constructor(problem: string, facts: Readonly<Record<string, unknown>> = {}) {
    super(problem, facts);
  }
}

/** A publication date that is neither EDTF level 1 nor an ISO week. */
export class DateUnreadableError extends RapporteurError {
  readonly code = "cli.date-unreadable";

  constructor(date: string) {
    super(
      `"${date}" is not a date; write it as 2025-03-18, 2025-03, 2025 or 2025-03-18T10:00-04:00`,
      { date },
    );
  }
}

/** A file or folder that is not there. */
export class InputMissingError extends RapporteurError {
  readonly code = "cli.input-missing";

  constructor(path: string) {
    super(`${path}: no such file or folder; check the path, or give - to read standard input`, {
      path,
    });
  }
}

/** A file or folder that is there but that the system does not let us read. */
export class InputUnreadableError extends RapporteurError {
  readonly code = "cli.input-unreadable";

  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(`${path}: cannot be read (${reason}); check its permissions`, { path, reason }, options);
  }
}

/** A folder in which no report was found. */
export class FolderEmptyError extends RapporteurError {
  readonly code = "cli.folder-empty";

  constructor(path: string) {
    super(
      `${path}: no reports in this folder; it needs files that end in .txt, .md or .jsonl (a README.md does not count)`,
      { path },
    );
  }
}

/** A file without a word in it. */
export class InputEmptyError extends RapporteurError {
  readonly code = "cli.input-empty";

  constructor(path: string) {
    super(`${path}: is empty; give a file with the text of a report`, { path });
  }
}

/** A file that is no text: it holds NUL bytes. */
export class InputBinaryError extends RapporteurError {
  readonly code = "cli.input-binary";

  constructor(path: string, offset: number) {
    super(
      `${path}: is a binary file (a NUL byte at ${offset}); save the report as plain text first`,
      { path, offset },
    );
  }
}

/** A text in an encoding other than UTF-8, or UTF-16 with its mark. */
export class InputEncodingError extends RapporteurError {
  readonly code = "cli.input-encoding";

  constructor(path: string, options?: ErrorOptions) {
    super(
      `${path}: is not UTF-8; convert it first, for instance with iconv -f WINDOWS-1252 -t UTF-8`,
      { path },
      options,
    );
  }
}

/** A file of a kind that this command does not read, known by its first bytes. */
export class InputUnsupportedError extends RapporteurError {
  readonly code = "cli.input-unsupported";

  constructor(path: string, kind: string) {
    super(
      `${path}: is ${kind}; save the report as plain text, Markdown or JSON Lines (.jsonl) first`,
      { path, kind },
    );
  }
}

/** A text, or a line of a .jsonl file, that is too long to be one report. */
export class InputTooLongError extends RapporteurError {
  readonly code = "cli.input-too-long";

  constructor(path: string, mostBytes: number) {
    super(
      `${path}: is longer than ${mostBytes / 2 ** 20} MiB; split it, or give one report a line as .jsonl`,
      { path, mostBytes },
    );
  }
}

/** The block between the first two --- lines of a Markdown file is not metadata that we know. */
export class FrontMatterInvalidError extends RapporteurError {
  readonly code = "cli.front-matter-invalid";

  constructor(path: string, problem: string, options?: ErrorOptions) {
    super(
      `${path}: the block between the --- lines ${problem}; it may give id, title, publisher, published and url, one a line`,
      { path, problem },
      options,
    );
  }
}

/** A line of a .jsonl file that is no report. */
export class LineInvalidError extends RapporteurError {
  readonly code = "cli.line-invalid";

  constructor(path: string, line: number, problem: string, options?: ErrorOptions) {
    super(
      `${path}:${line}: ${problem}; a line is {"text": …} with id, title, publisher, published and url where known`,
      { path, line, problem },
      options,
    );
  }
}

/** An actor list that has faults. */
export class ActorsUnusableError extends RapporteurError {
  readonly code = "cli.actors-unusable";

  constructor(path: string, problem: string, faults: number) {
    super(
      `${path}:${problem.startsWith("see") ? " " : ""}${problem} (${faults} ${faults === 1 ? "fault" : "faults"}); rapporteur actors check --help shows a list`,
      { path, problem, faults },
    );
  }
}

/** An issue codebook that has faults. */
export class CodebookUnusableError extends RapporteurError {
  readonly code = "cli.codebook-unusable";

  constructor(path: string, problem: string, faults: number) {
    super(
      `${path}${problem} (${faults} ${faults === 1 ? "fault" : "faults"}); rapporteur codebook new --help says how to start one`,
      { path, problem, faults },
    );
  }
}

/** A name that no shipped codebook and no file has. */
export class CodebookUnknownError extends RapporteurError {
  readonly code = "cli.codebook-unknown";

  constructor(name: string, known: readonly string[]) {
    super(`no codebook and no file is named "${name}"; shipped are ${known.join(", ")}`, {
      name,
      known,
    });
  }
}

/** An id that no item of the reading has. */
export class ItemUnknownError extends RapporteurError {
  readonly code = "cli.item-unknown";

  constructor(id: string, path: string, known: string) {
    super(
      known === ""
        ? `${path}: has nothing to explain; nobody and no time was read in it`
        : `${path}: nothing in it has the id "${id}"; it has ${known}`,
      { id, path, known },
    );
  }
}

/** A file that the result cannot be written to. */
export class OutputUnwritableError extends RapporteurError {
  readonly code = "cli.output-unwritable";

  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(
      `${path}: cannot be written (${reason}); check that the folder is there and yours`,
      { path, reason },
      options,
    );
  }
}

/** Whoever reads our output has stopped reading (`| head`); the command then ends quietly. */
export class OutputClosedError extends RapporteurError {
  readonly code = "cli.output-closed";

  constructor(options?: ErrorOptions) {
    super("the output was closed by its reader", {}, options);
  }
}

/** The reader broke down over a report; `cause` says how. */
export class ReadingFailedError extends RapporteurError {
  readonly code = "cli.reading-failed";

  constructor(path: string, cause: RapporteurError) {
    super(`${path}: ${cause.message}`, { path, reason: cause.code }, { cause });
  }
}

/** Some reports were read and some were not; each of these was named when it failed. */
export class ReportsFailedError extends RapporteurError {
  readonly code = "cli.reports-failed";

  constructor(failed: number, total: number) {
    super(`${failed} of ${total} reports could not be read; the lines above say why`, {
      failed,
      total,
    });
  }
}

/** The user stopped the command with Ctrl-C. */
export class InterruptedError extends RapporteurError {
  readonly code = "cli.interrupted";

  constructor() {
    super("stopped", {});
  }
}

/** A file with a model, a forecast or a position table that cannot be used; `cause` says why. */
export class ModelUnusableError extends RapporteurError {
  readonly code = "cli.model-unusable";

  constructor(path: string, cause: RapporteurError) {
    super(`${path}: ${cause.message}`, { path, reason: cause.code, ...cause.facts }, { cause });
  }
}

/** A folder without a file that could be a model. */
export class ModelMissingError extends RapporteurError {
  readonly code = "cli.model-missing";

  constructor(path: string) {
    super(`${path}: no model in this folder; it needs files that end in .yaml, .json or .xml`, {
      path,
    });
  }
}

/** A position table where a model is wanted. */
export class ModelExpectedError extends RapporteurError {
  readonly code = "cli.model-expected";

  constructor(path: string) {
    super(
      `${path}: holds positions and no model; make one of it first: rapporteur model new ${path}`,
      { path },
    );
  }
}

/** A line of a file of readings that is no JSON. */
export class ReadingsInvalidError extends RapporteurError {
  readonly code = "cli.readings-invalid";

  constructor(path: string, line: number) {
    super(
      `${path}:${line}: is no JSON; give readings as rapporteur read --format jsonl prints them`,
      { path, line },
    );
  }
}

/** A record or a backup in which something is not as it should be; each such thing was named. */
export class RecordUnsoundError extends RapporteurError {
  readonly code = "cli.record-unsound";

  constructor(path: string, problems: number) {
    super(`${path}: ${problems} problems; the lines above say which`, { path, problems });
  }
}
