/** Base of every error this project throws on purpose. Callers switch on `code`, never on `message`. */
export abstract class RapporteurError extends Error {
  /** Stable machine name, `package.reason`. Part of the public API. */
  abstract readonly code: string;

  /** The values that made it fail, safe to log and to show. */
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(message: string, facts: Readonly<Record<string, unknown>>, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.facts = facts;
  }
}

/** A span that does not lie in its text: empty, reversed, not whole numbers, or past an end. */
export class SpanOutsideTextError extends RapporteurError {
  readonly code = "span.outside-text";

  constructor(start: number, end: number, length: number) {
    super(`span ${start}..${end} is no part of a text of ${length} code units`, {
      start,
      end,
      length,
    });
  }
}

/** A span that starts or ends inside a surrogate pair, so that its words cannot be stored as UTF-8. */
export class SpanSplitsCharacterError extends RapporteurError {
  readonly code = "span.splits-character";

  constructor(start: number, end: number) {
    super(`span ${start}..${end} cuts a character in two`, { start, end });
  }
}

/** A value that is not a Reading; `facts.path` names the first field that is wrong. */
export class ReadingInvalidError extends RapporteurError {
  readonly code = "reading.invalid";

  constructor(path: string, expected: string, received: string) {
    super(`not a reading: ${path} must be ${expected}, but is ${received}`, {
      path,
      expected,
      received,
    });
  }
}
