import { RapporteurError } from "@rapporteur/codebook";

/** A model that breaks its form or its rules; `facts` name the field, its line where there is one, and what was expected. */
export class ModelInvalidError extends RapporteurError {
  readonly code = "model.invalid";

  constructor(path: string, expected: string, received: string, line: number | null = null) {
    const where = line === null ? path : `line ${line}, ${path}`;
    super(`not a negotiation model: ${where} must be ${expected}, but is ${received}`, {
      path,
      line,
      expected,
      received,
    });
  }
}

/** A model that is sound but beyond what is taken or can be computed. */
export class ModelTooLargeError extends RapporteurError {
  readonly code = "model.too-large";

  constructor(what: string, size: string, limit: string) {
    super(`the model is too large: ${what} is ${size}, at most ${limit} can be taken`, {
      what,
      size,
      limit,
    });
  }
}

/** Links that leave no package at all, whatever the parties want. */
export class NoPackageError extends RapporteurError {
  readonly code = "model.no-package";

  constructor(issues: readonly string[]) {
    super(`the links between ${issues.join(", ")} contradict each other: no package is left`, {
      issues,
    });
  }
}

/** Something in a file of another program that has no exact counterpart here; nothing is guessed. */
export class ImportRefusedError extends RapporteurError {
  readonly code = "import.refused";

  constructor(file: string, where: string, reason: string) {
    super(`${file}: ${where}: ${reason}`, { file, where, reason });
  }
}

/** Something in the model that the wanted format cannot hold. */
export class ExportRefusedError extends RapporteurError {
  readonly code = "export.refused";

  constructor(format: string, where: string, reason: string) {
    super(`cannot be written as ${format}: ${where}: ${reason}`, { format, where, reason });
  }
}

/** A package that does not take exactly one known option of every issue, or breaks a link. */
export class PackageInvalidError extends RapporteurError {
  readonly code = "package.invalid";

  constructor(where: string, expected: string, received: string) {
    super(`not a package of this model: ${where} must be ${expected}, but is ${received}`, {
      where,
      expected,
      received,
    });
  }
}

/** A phase that cannot be worked out; `facts.issue` names the issue that is missing something. */
export class PhaseInvalidError extends RapporteurError {
  readonly code = "phase.invalid";

  constructor(issue: string, expected: string) {
    super(`no such phase: ${issue} must be ${expected}`, { issue, expected });
  }
}

/** A run that its caller aborted; `cause` is the signal's reason. */
export class RunAbortedError extends RapporteurError {
  readonly code = "run.aborted";

  constructor(stage: string, reason: unknown) {
    super(`aborted while working on ${stage}`, { stage }, { cause: reason });
  }
}

/** A forecast file that cannot be used; `facts` name the field, its line, and what was expected. */
export class ForecastInvalidError extends RapporteurError {
  readonly code = "forecast.invalid";

  constructor(path: string, expected: string, received: string, line: number | null = null) {
    const where = line === null ? path : `line ${line}, ${path}`;
    super(`not a forecast file: ${where} must be ${expected}, but is ${received}`, {
      path,
      line,
      expected,
      received,
    });
  }
}

/** A position table that cannot be used, or an override of something that there is not. */
export class PositionsInvalidError extends RapporteurError {
  readonly code = "positions.invalid";

  constructor(path: string, expected: string, received: string, line: number | null = null) {
    const where = line === null ? path : `line ${line}, ${path}`;
    super(`not a position table: ${where} must be ${expected}, but is ${received}`, {
      path,
      line,
      expected,
      received,
    });
  }
}
