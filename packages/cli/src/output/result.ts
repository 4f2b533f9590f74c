/** One result, made as a whole, to standard output or to a file. */
import { escapeControls } from "../terminal/escape-controls.ts";
import { isPainted, makeStyle, type Style } from "../terminal/style.ts";
import type { World } from "../world.ts";
import { openOutputFile } from "./output-file.ts";

const DEFAULT_WIDTH = 80;
const GREATEST_WIDTH = 100;

/** What a page for people is told of where it is shown. */
export interface Page {
  /** Cells a line may have. */
  readonly width: number;
  readonly style: Style;
}

/** The page that a result is written on; a file is never painted. */
export function pageFor(world: Pick<World, "stdout" | "env">, output: string | undefined): Page {
  const paints = output === undefined && isPainted(world.stdout.isTerminal, world.env);
  return {
    width: Math.min(world.stdout.columns() ?? DEFAULT_WIDTH, GREATEST_WIDTH),
    style: makeStyle(paints),
  };
}

/**
 * Writes a result and, where it goes to a file, says so on standard error.
 *
 * @throws {OutputUnwritableError} the file cannot be written
 */
export async function writeResult(
  words: string,
  output: string | undefined,
  world: Pick<World, "stdout" | "stderr">,
): Promise<void> {
  if (output === undefined) return world.stdout.write(words);
  const file = openOutputFile(output);
  try {
    await file.write(words);
  } finally {
    await file.close?.();
  }
  await world.stderr.write(`rapporteur: wrote ${escapeControls(output)}\n`);
}

/** The format that was asked for, else that of the output's ending, else `usual`. */
export function formatFor<Format extends string>(
  asked: Format | undefined,
  output: string | undefined,
  endings: Readonly<Record<string, Format>>,
  usual: Format,
): Format {
  const ending =
    output === undefined ? undefined : /\.(?<ending>[a-z]+)$/i.exec(output)?.groups?.["ending"];
  return asked ?? endings[ending?.toLowerCase() ?? ""] ?? usual;
}
