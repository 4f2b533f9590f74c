import { availableParallelism } from "node:os";
import { RapporteurError } from "@rapporteur/codebook";
import { type Command, CommanderError } from "commander";
import { exitCodeOf } from "./exit-codes.ts";
import { toOutlet } from "./outlet.ts";
import { buildProgram } from "./program.ts";
import { escapeControls } from "./terminal/escape-controls.ts";
import type { OpenReader, World } from "./world.ts";

/**
 * Runs one command line; `argv` without the interpreter and the script.
 *
 * @returns the exit code: 0 done, 1 failed, 2 usage, 130 stopped by Ctrl-C. Never throws.
 */
export async function main(argv: readonly string[], world: World): Promise<number> {
  const spoken: string[] = [];
  const program = buildProgram(world, (words) => spoken.push(words));
  try {
    await program.parseAsync(argv, { from: "user" });
    return 0;
  } catch (error) {
    return await answerError(error, spoken.join(""), commandNamed(program, argv), world).catch(
      () => 1,
    );
  }
}

/** Runs the command line of a process and ends the process with its exit code. */
export async function runProcess(
  process: NodeJS.Process,
  openReader: OpenReader = openShippedReader,
): Promise<void> {
  const interruption = new AbortController();
  // the first Ctrl-C ends after a whole line; `once` leaves the second one to end the process at once
  process.once("SIGINT", () => interruption.abort());
  const code = await main(process.argv.slice(2), {
    stdin: process.stdin,
    stdout: toOutlet(process.stdout),
    stderr: toOutlet(process.stderr),
    env: process.env,
    interrupted: interruption.signal,
    clock: {
      now: () => performance.now(),
      every(delayMs, tick) {
        const timer = setInterval(tick, delayMs).unref();
        return () => clearInterval(timer);
      },
    },
    cores: availableParallelism(),
    openReader,
  });
  // an open standard input or a worker must not hold the process
  process.exit(code);
}

const openShippedReader: OpenReader = async ({ jobs, ...options }) => {
  const { openReader, openReaderPool } = await import("@rapporteur/reader/node");
  return jobs > 1 ? openReaderPool({ jobs, ...options }) : openReader(options);
};

/** Says on one line what failed. Help and the version arrive here too: commander throws them. */
async function answerError(
  error: unknown,
  spoken: string,
  command: readonly string[],
  world: World,
): Promise<number> {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) {
      await world.stdout.write(spoken);
      return 0;
    }
    // no command at all: commander gives the help in place of a message
    const isHelp = error.code === "commander.help";
    await world.stderr.write(isHelp ? spoken : line(usageProblem(error, command)));
    return exitCodeOf("cli.usage");
  }
  if (!(error instanceof RapporteurError)) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    await world.stderr.write(line("a bug, sorry; please report what follows") + `${trace}\n`);
    return 1;
  }
  const code = exitCodeOf(error.code);
  if (code === 1 || code === 2) await world.stderr.write(line(error.message));
  return code;
}

/** The words of the command line that name a command, "deals" and "frontier". */
function commandNamed(program: Command, argv: readonly string[]): readonly string[] {
  const [word, ...rest] = argv;
  const found = program.commands.find((command) => command.name() === word);
  return found === undefined ? [] : [found.name(), ...commandNamed(found, rest)];
}

/** "unknown option '--foo' (Did you mean --form?); see rapporteur read --help". */
function usageProblem(error: CommanderError, command: readonly string[]): string {
  const problem = error.message
    .replace(/^error: /, "")
    .replace(/\s+/g, " ")
    .replace(/\.$/, "");
  return `${problem}; see ${["rapporteur", ...command, "--help"].join(" ")}`;
}

function line(message: string): string {
  return `rapporteur: ${escapeControls(message)}\n`;
}
