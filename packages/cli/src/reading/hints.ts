import type { Hint } from "../output/renderer.ts";
import type { World } from "../world.ts";
import type { ReadOptions, ReadPlan } from "./read-plan.ts";

/** What to try after a page for people: none in a pipe, none for the quiet, three at most. */
export function hintsFor(
  { inputs, choice }: ReadPlan,
  options: ReadOptions,
  { stdout, env }: Pick<World, "stdout" | "env">,
): Hint[] {
  const isPage = choice.isTour || (choice.format === "table" && stdout.isTerminal);
  if (!isPage || options.quiet === true || options.output !== undefined) return [];
  const [input] = inputs;
  if (input?.kind !== "file") return [];
  const command = env["npm_command"] === undefined ? "rapporteur" : "npx rapporteur";
  const read = `${command} read ${quoted(input.path)}`;
  return [
    { command: `${read} --output reading.html`, gives: "the text with its marks, for a browser" },
    { command: `${read} --format markdown`, gives: "a brief, speaker by speaker" },
    { command: `${read} --json speakers,act,content`, gives: "these fields, for a program" },
  ];
}

// takes "examples/strait-talks/01-agency.md", leaves "my report.txt" and "$(x)"
const NEEDS_NO_QUOTES = /^[\w@%+=:,./-]+$/;

/** A path as a POSIX shell takes it. */
function quoted(path: string): string {
  return NEEDS_NO_QUOTES.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
