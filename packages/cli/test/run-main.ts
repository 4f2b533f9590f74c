import { fileURLToPath } from "node:url";
import { main } from "../src/main.ts";
import { type StubSettings, stubWorld } from "./stub-world.ts";

/** Where the models of the examples are. */
export const MODELS = fileURLToPath(new URL("../../../examples/models/", import.meta.url));

/** What a command line printed and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line in a world of its own, without colour unless the settings say otherwise. */
export async function run(argv: readonly string[], settings: StubSettings = {}): Promise<Ran> {
  const stub = stubWorld(settings);
  const code = await main(argv, stub.world);
  return { code, out: stub.out(), err: stub.err() };
}
