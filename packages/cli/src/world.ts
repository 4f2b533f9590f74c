import type { IssueCodebook } from "@rapporteur/codebook/issues";
import type { ActorEntry, Reader } from "@rapporteur/reader";
import type { Stamps } from "@rapporteur/record";
import type { Outlet } from "./outlet.ts";

/** What the command knows of the outside; a test gives its own. Files are read by `node:fs` alone. */
export interface World {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Outlet;
  readonly stderr: Outlet;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborts when the user presses Ctrl-C. */
  readonly interrupted: AbortSignal;
  readonly clock: Clock;
  /** How many threads this machine runs at once. */
  readonly cores: number;
  readonly openReader: OpenReader;
  /** Moments and ids of what is put on record; absent, this machine's clock and randomness. */
  readonly stamps?: Stamps;
}

/** Time that only ever decides how progress is drawn. */
export interface Clock {
  /** Milliseconds since any fixed moment. */
  now(): number;
  /** Calls `tick` again and again, without keeping the process alive, until the answer is called. */
  every(delayMs: number, tick: () => void): () => void;
}

/** Opens a reader of `jobs` parallel sessions; `runtime` absent leaves the choice to the reader. */
export type OpenReader = (options: ReaderOptions) => Promise<Reader>;

/** How a reader is opened. */
export interface ReaderOptions {
  readonly jobs: number;
  readonly runtime?: "native" | "wasm";
  readonly actors?: readonly ActorEntry[];
  /** Absent: the shipped one that fits each text; null: none. */
  readonly codebook?: IssueCodebook | null;
  readonly onNotice: (line: string) => void;
}
