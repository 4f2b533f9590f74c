/** An outside made for a test: everything written is kept, time stands still unless it is moved. */
import type { Outlet } from "../src/outlet.ts";
import type { World } from "../src/world.ts";
import { type StubReader, stubReader } from "./stub-reader.ts";

/** What a test may set; the rest is a pipe without colour, on a machine of two cores. */
export interface StubSettings {
  readonly isTerminal?: boolean;
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | AsyncIterable<Uint8Array>;
  readonly reader?: StubReader;
  readonly openReader?: World["openReader"];
  readonly stdout?: Outlet;
}

/** The world, and what a test sees of it. */
export interface StubWorld {
  readonly world: World;
  readonly out: () => string;
  readonly err: () => string;
  /** Presses Ctrl-C. */
  readonly interrupt: () => void;
  /** Moves time on, and runs what was to be run every so often once. */
  readonly pass: (ms: number) => void;
  readonly opened: () => readonly Parameters<World["openReader"]>[0][];
}

export function stubWorld(settings: StubSettings = {}): StubWorld {
  const interruption = new AbortController();
  const out: string[] = [];
  const err: string[] = [];
  const opened: Parameters<World["openReader"]>[0][] = [];
  const ticks = new Set<() => void>();
  let nowMs = 0;
  const outlet = (words: string[]): Outlet => ({
    isTerminal: settings.isTerminal ?? false,
    columns: () => settings.columns ?? null,
    write: async (more) => void words.push(more),
  });
  const world: World = {
    stdin: asBytes(settings.stdin ?? ""),
    stdout: settings.stdout ?? outlet(out),
    stderr: outlet(err),
    env: settings.env ?? {},
    interrupted: interruption.signal,
    clock: {
      now: () => nowMs,
      every(_delayMs, tick) {
        ticks.add(tick);
        return () => ticks.delete(tick);
      },
    },
    cores: 2,
    openReader: async (options) => {
      opened.push(options);
      return settings.openReader?.(options) ?? settings.reader ?? stubReader();
    },
  };
  return {
    world,
    out: () => out.join(""),
    err: () => err.join(""),
    interrupt: () => interruption.abort(),
    pass(ms) {
      nowMs += ms;
      for (const tick of ticks) tick();
    },
    opened: () => opened,
  };
}

async function* asBytes(words: string | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (typeof words === "string") yield Buffer.from(words);
  else yield* words;
}
