/** One worker of the pool: opens a reader and reads what it is sent, one report after another. */
import { parentPort, workerData } from "node:worker_threads";
import { RapporteurError } from "@rapporteur/codebook";
import { ModelUnusableError } from "../errors.ts";
import { type OpenOptions, openReader } from "./open-reader.ts";
import type { PoolAnswer, PoolJob } from "./pool.ts";

const port = parentPort;
if (port === null) throw new Error("pool-worker runs in a worker thread only");
const answer = (message: PoolAnswer) => port.postMessage(message);

function failed(id: number | null, error: unknown): PoolAnswer {
  if (error instanceof RapporteurError) {
    const message = error instanceof ModelUnusableError ? error.reason : error.message;
    return { kind: "failed", id, code: error.code, message, facts: error.facts };
  }
  return {
    kind: "failed",
    id,
    code: "reader.worker-failed",
    message: error instanceof Error ? error.message : String(error),
    facts: {},
  };
}

try {
  const reader = await openReader({
    ...(workerData as OpenOptions),
    onNotice: (line) => answer({ kind: "notice", line }),
  });
  port.on("message", ({ id, report, isGrounded }: PoolJob) => {
    const answered = isGrounded
      ? reader.readWithGrounds(report).then((reading) => answer({ kind: "grounded", id, reading }))
      : reader.read(report).then((reading) => answer({ kind: "read", id, reading }));
    answered.catch((error: unknown) => answer(failed(id, error)));
  });
  answer({ kind: "ready", model: reader.model });
} catch (error) {
  answer(failed(null, error));
}
