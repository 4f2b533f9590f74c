/** One long computation: its limits, its caller's signal, its progress. */
import type { RunOptions } from "../deals/deals.ts";
import { RunAbortedError } from "../errors.ts";

/** The limits that hold when the caller names none. */
export const DEFAULTS = { mostPoints: 100_000, mostSteps: 15_000_000, seed: 1, samples: 2_000 };

/** Options with their defaults, and what a step of work calls. */
export interface Run {
  readonly mostPoints: number;
  readonly mostSteps: number;
  readonly seed: number;
  readonly samples: number;
  /** Says how far the stage is. Throws {@link RunAbortedError} when the caller aborted. */
  step(stage: string, done: number, of: number): void;
}

/** A run with these options. */
export function startRun(options: RunOptions): Run {
  const { signal, onProgress } = options;
  return {
    mostPoints: options.mostPoints ?? DEFAULTS.mostPoints,
    mostSteps: options.mostSteps ?? DEFAULTS.mostSteps,
    seed: options.seed ?? DEFAULTS.seed,
    samples: options.samples ?? DEFAULTS.samples,
    step(stage, done, of) {
      onProgress?.({ stage, done, of });
      if (signal?.aborted === true) throw new RunAbortedError(stage, signal.reason);
    },
  };
}
