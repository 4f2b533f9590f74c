/** Where words go: a stream that is waited for, so that a slow reader of our output slows us down. */
import type { Writable } from "node:stream";
import { OutputClosedError } from "./errors.ts";

/** A place to write to. */
export interface Outlet {
  readonly isTerminal: boolean;
  /** Width in cells; `null` where there is none, as in a pipe. */
  readonly columns: () => number | null;
  /**
   * Resolves when the words were handed on.
   *
   * @throws {OutputClosedError} nobody reads there any more
   */
  write(words: string): Promise<void>;
}

/** The part of a terminal's stream that a plain stream has not. */
export interface MaybeTerminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Makes an outlet of a Node stream. Takes over the stream's errors. */
export function toOutlet(stream: Writable & MaybeTerminal): Outlet {
  let failure: Error | null = null;
  stream.on("error", (error) => {
    failure ??= outletError(error);
  });
  return {
    isTerminal: stream.isTTY === true,
    columns: () => stream.columns ?? null,
    write: (words) =>
      new Promise((resolve, reject) => {
        if (failure !== null) return reject(failure);
        if (words === "") return resolve();
        stream.write(words, (error) => (error ? reject(outletError(error)) : resolve()));
      }),
  };
}

function outletError(error: NodeJS.ErrnoException): Error {
  const isClosed = error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED";
  return isClosed ? new OutputClosedError({ cause: error }) : error;
}
