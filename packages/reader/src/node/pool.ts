/** Reads reports in parallel: worker threads with a reader each, since one text does not use two cores well. */
import { Worker } from "node:worker_threads";
import type { Reading } from "@rapporteur/codebook";
import {
  ModelUnusableError,
  PublishedInvalidError,
  ReaderClosedError,
  WorkerFailedError,
} from "../errors.ts";
import {
  type GroundedReading,
  READER_VERSION,
  type Reader,
  type ReportInput,
} from "../pipeline/reader.ts";
import type { OpenOptions } from "./open-reader.ts";

/** How many worker threads read; at least one. */
export interface PoolOptions extends OpenOptions {
  readonly jobs: number;
}

/** What the pool tells a worker, and what it answers. */
export interface PoolJob {
  readonly id: number;
  readonly report: ReportInput;
  /** Grounds are asked for too. */
  readonly isGrounded: boolean;
}
export type PoolAnswer =
  | { readonly kind: "ready"; readonly model: string }
  | { readonly kind: "notice"; readonly line: string }
  | { readonly kind: "read"; readonly id: number; readonly reading: Reading }
  | { readonly kind: "grounded"; readonly id: number; readonly reading: GroundedReading }
  | {
      readonly kind: "failed";
      readonly id: number | null;
      readonly code: string;
      readonly message: string;
      readonly facts: Readonly<Record<string, unknown>>;
    };

interface Pending extends Omit<PoolJob, "id"> {
  readonly resolve: (reading: Reading | GroundedReading) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Opens a pool; `read` takes as many calls at once as it is given and answers each when its turn came. A worker
 * that dies takes the report that it was reading with it; another takes its place.
 *
 * @throws {ModelUnusableError} the model's files are missing or damaged
 * @throws {WorkerFailedError} a worker died before it could read
 */
export async function openReaderPool({ jobs, onNotice, ...options }: PoolOptions): Promise<Reader> {
  // the source tree has only the .ts file, a build only the .js one
  const file = new URL(
    import.meta.url.endsWith(".ts") ? "./pool-worker.ts" : "./pool-worker.js",
    import.meta.url,
  );
  return openPoolOf(() => new Worker(file, { workerData: options }), jobs, onNotice);
}

/** Opens a pool of workers that speak as `pool-worker` does. */
export async function openPoolOf(
  spawn: () => Worker,
  jobs: number,
  onNotice?: (line: string) => void,
): Promise<Reader> {
  const pool = new Pool(spawn, onNotice);
  await pool.start(Math.max(1, Math.floor(jobs)));
  return pool;
}

class Pool implements Reader {
  readonly version = READER_VERSION;
  model = "none";
  readonly #spawn: () => Worker;
  readonly #onNotice: ((line: string) => void) | undefined;
  /** Every worker that lives, ready or not. */
  readonly #workers = new Set<Worker>();
  readonly #idle: Worker[] = [];
  readonly #waiting: Pending[] = [];
  readonly #running = new Map<number, { readonly pending: Pending; readonly worker: Worker }>();
  #next = 0;
  #isClosed = false;

  constructor(spawn: () => Worker, onNotice: ((line: string) => void) | undefined) {
    this.#spawn = spawn;
    this.#onNotice = onNotice;
  }

  async start(jobs: number): Promise<void> {
    try {
      await Promise.all(Array.from({ length: jobs }, () => this.#open()));
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  #open(): Promise<void> {
    const worker = this.#spawn();
    this.#workers.add(worker);
    return new Promise((resolve, reject) => {
      const lost = (error: WorkerFailedError) => {
        reject(error);
        this.#lost(worker, error);
      };
      worker.on("message", (answer: PoolAnswer) => {
        if (answer.kind === "ready") {
          this.model = answer.model;
          this.#idle.push(worker);
          resolve();
          this.#hand();
        } else if (answer.kind === "notice") this.#onNotice?.(answer.line);
        else if (answer.kind === "failed" && answer.id === null) reject(errorOf(answer));
        else this.#answered(worker, answer);
      });
      worker.on("error", (cause) =>
        lost(died(cause instanceof Error ? cause.message : String(cause), {})),
      );
      worker.on("exit", (status) => lost(died(`it ended with status ${status}`, { status })));
    });
  }

  read(report: ReportInput): Promise<Reading> {
    return this.#ask(report, false) as Promise<Reading>;
  }

  readWithGrounds(report: ReportInput): Promise<GroundedReading> {
    return this.#ask(report, true) as Promise<GroundedReading>;
  }

  #ask(report: ReportInput, isGrounded: boolean): Promise<Reading | GroundedReading> {
    if (this.#isClosed) return Promise.reject(new ReaderClosedError());
    if (this.#workers.size === 0) return Promise.reject(died("none is left", {}));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ report, isGrounded, resolve, reject });
      this.#hand();
    });
  }

  #hand(): void {
    while (this.#idle.length > 0) {
      const pending = this.#waiting.shift();
      if (pending === undefined) return;
      const worker = this.#idle.pop() as Worker;
      const id = this.#next++;
      this.#running.set(id, { pending, worker });
      worker.postMessage({
        id,
        report: pending.report,
        isGrounded: pending.isGrounded,
      } satisfies PoolJob);
    }
  }

  #answered(worker: Worker, answer: PoolAnswer & { kind: "read" | "grounded" | "failed" }): void {
    const running = answer.id === null ? undefined : this.#running.get(answer.id);
    if (answer.id !== null) this.#running.delete(answer.id);
    this.#idle.push(worker);
    if (answer.kind !== "failed") running?.pending.resolve(answer.reading);
    else running?.pending.reject(errorOf(answer));
    this.#hand();
  }

  /** Gives the error to the worker's report, and to those waiting where no other worker can be opened. */
  #lost(worker: Worker, error: Error): void {
    if (!this.#workers.delete(worker)) return;
    const place = this.#idle.indexOf(worker);
    if (place >= 0) this.#idle.splice(place, 1);
    let wasReading = false;
    for (const [id, { pending, worker: own }] of this.#running) {
      if (own !== worker) continue;
      wasReading = true;
      this.#running.delete(id);
      pending.reject(error);
    }
    // one that dies with nothing to read would only die again
    if (wasReading && !this.#isClosed) void this.#open().catch(() => undefined);
    if (this.#workers.size === 0)
      for (const pending of this.#waiting.splice(0)) pending.reject(error);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    for (const pending of this.#waiting.splice(0)) pending.reject(new ReaderClosedError());
    const workers = [...this.#workers];
    this.#workers.clear();
    this.#idle.length = 0;
    await Promise.all(workers.map((worker) => worker.terminate()));
    for (const { pending } of this.#running.values()) pending.reject(new ReaderClosedError());
    this.#running.clear();
  }
}

function died(reason: string, facts: Readonly<Record<string, unknown>>): WorkerFailedError {
  return new WorkerFailedError(reason, facts);
}

/** The error that the reader in the worker threw; a class does not survive the way between threads. */
function errorOf({ code, message, facts }: PoolAnswer & { kind: "failed" }): Error {
  switch (code) {
    case "reader.published-invalid":
      return new PublishedInvalidError(String(facts["published"]));
    case "reader.model-unusable":
      return new ModelUnusableError(message, facts);
    default:
      return died(message, facts);
  }
}
