import { RapporteurError } from "@rapporteur/codebook";

/** Stages were joined in an order in which one lacks what it needs. */
export class StageOrderError extends RapporteurError {
  readonly code = "reader.stage-order";

  constructor(stage: string, missing: readonly string[]) {
    super(`stage "${stage}" needs ${missing.join(", ")} from an earlier stage`, { stage, missing });
  }
}

/** The model's files cannot be used: missing, damaged, or made for another reader. */
export class ModelUnusableError extends RapporteurError {
  readonly code = "reader.model-unusable";
  /** What is wrong with them, in a few words. */
  readonly reason: string;

  constructor(reason: string, facts: Readonly<Record<string, unknown>>, options?: ErrorOptions) {
    super(`the reader's model cannot be used: ${reason}`, facts, options);
    this.reason = reason;
  }
}

/** The publication date of a report is no EDTF date. */
export class PublishedInvalidError extends RapporteurError {
  readonly code = "reader.published-invalid";

  constructor(published: string) {
    super(`"${published}" is no publication date: give a day like 2027-03-12, or a month or year`, {
      published,
    });
  }
}

/** A closed reader was asked to read. */
export class ReaderClosedError extends RapporteurError {
  readonly code = "reader.closed";

  constructor() {
    super("the reader was closed", {});
  }
}

/** A worker thread of a pool died, or broke down over a report. */
export class WorkerFailedError extends RapporteurError {
  readonly code = "reader.worker-failed";

  constructor(reason: string, facts: Readonly<Record<string, unknown>>) {
    super(`a reading worker failed: ${reason}`, facts);
  }
}
