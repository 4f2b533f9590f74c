/** Reads reports in parallel: worker threads with a reader each, since one text does not use two cores well. */
import { Worker } from "node:worker_threads";
import type { Reading } from "@rapporteur/codebook";
import { ReaderClosedError, WorkerFailedError } from "../errors.ts";
import { READER_VERSION, type Reader, type ReportInput } from "../pipeline/reader.ts";
import type { OpenOptions } from "./open-reader.ts";

/** How many worker threads read; at least one. */
export interface PoolOptions extends OpenOptions {
  readonly jobs: number;
}

/** What the pool tells a worker, and what it answers. */
export interface PoolJob {
  readonly id: number;
  readonly report: ReportInput;
}
export type PoolAnswer =
  | { readonly kind: "ready"; readonly model: string }
  | { readonly kind: "notice"; readonly line: string }
  | { readonly kind: "read"; readonly id: number; readonly reading: Reading }
  | { readonly kind: "failed"; readonly id: number | null; readonly code: string; readonly message: string; readonly facts: Readonly<Record<string, unknown>> };

interface Pending {
  readonly report: ReportInput;
  readonly resolve: (reading: Reading) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Opens a pool; `read` takes as many calls at once as it is given and answers each when its turn came.
 *
 * @throws {WorkerFailedError} a worker could not open its model
 */
export async function openReaderPool({ jobs, onNotice, ...options }: PoolOptions): Promise<Reader> {
  const pool = new Pool(onNotice);
  await pool.start(Math.max(1, Math.floor(jobs)), options);
  return pool;
}

class Pool implements Reader {
  readonly version = READER_VERSION;
  model = "none";
  readonly #onNotice: ((line: string) => void) | undefined;
  readonly #workers: Worker[] = [];
  readonly #idle: Worker[] = [];
  readonly #waiting: Pending[] = [];
  readonly #running = new Map<number, { readonly pending: Pending; readonly worker: Worker }>();
  #next = 0;
  #isClosed = false;

  constructor(onNotice: ((line: string) => void) | undefined) {
    this.#onNotice = onNotice;
  }

  async start(jobs: number, options: OpenOptions): Promise<void> {
    await Promise.all(Array.from({ length: jobs }, () => this.#open(options)));
  }

  #open(options: OpenOptions): Promise<void> {
    // the source tree has only the .ts file, a build only the .js one
    const file = new URL(import.meta.url.endsWith(".ts") ? "./pool-worker.ts" : "./pool-worker.js", import.meta.url);
    const worker = new Worker(file, { workerData: options });
    this.#workers.push(worker);
    return new Promise((resolve, reject) => {
      worker.on("message", (answer: PoolAnswer) => {
        if (answer.kind === "ready") {
          this.model = answer.model;
          this.#idle.push(worker);
          resolve();
        } else if (answer.kind === "notice") this.#onNotice?.(answer.line);
        else if (answer.kind === "failed" && answer.id === null) reject(new WorkerFailedError(answer.code, answer.message, answer.facts));
        else this.#answered(worker, answer);
      });
      worker.on("error", (cause) => {
        const error = new WorkerFailedError("reader.worker-failed", cause instanceof Error ? cause.message : String(cause), {});
        reject(error);
        this.#lost(worker, error);
      });
      worker.on("exit", (status) => this.#lost(worker, new WorkerFailedError("reader.worker-failed", `it ended with status ${status}`, { status })));
    });
  }

  read(report: ReportInput): Promise<Reading> {
    if (this.#isClosed) return Promise.reject(new ReaderClosedError());
    return new Promise((resolve, reject) => {
      this.#waiting.push({ report, resolve, reject });
      this.#hand();
    });
  }

  #hand(): void {
    for (let worker = this.#idle.pop(); worker !== undefined; worker = this.#idle.pop()) {
      const pending = this.#waiting.shift();
      if (pending === undefined) {
        this.#idle.push(worker);
        return;
      }
      const id = this.#next++;
      this.#running.set(id, { pending, worker });
      worker.postMessage({ id, report: pending.report } satisfies PoolJob);
    }
  }

  #answered(worker: Worker, answer: PoolAnswer & { kind: "read" | "failed" }): void {
    const running = answer.id === null ? undefined : this.#running.get(answer.id);
    if (answer.id !== null) this.#running.delete(answer.id);
    this.#idle.push(worker);
    if (answer.kind === "read") running?.pending.resolve(answer.reading);
    else running?.pending.reject(new WorkerFailedError(answer.code, answer.message, answer.facts));
    this.#hand();
  }

  /** A worker that died takes its report with it, and those waiting when it was the last. */
  #lost(worker: Worker, error: Error): void {
    const at = this.#workers.indexOf(worker);
    if (at < 0) return;
    this.#workers.splice(at, 1);
    for (const [id, { pending, worker: own }] of this.#running) {
      if (own !== worker) continue;
      this.#running.delete(id);
      pending.reject(error);
    }
    if (this.#workers.length === 0) for (const pending of this.#waiting.splice(0)) pending.reject(error);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    for (const pending of this.#waiting.splice(0)) pending.reject(new ReaderClosedError());
    await Promise.all(this.#workers.splice(0).map((worker) => worker.terminate()));
    for (const { pending } of this.#running.values()) pending.reject(new ReaderClosedError());
    this.#running.clear();
  }
}
