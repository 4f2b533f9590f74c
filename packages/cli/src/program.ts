import { readFileSync } from "node:fs";
import { Command } from "commander";
import { COMMANDS } from "./commands.ts";
import { isPainted, makeStyle } from "./terminal/style.ts";
import type { World } from "./world.ts";

const EPILOGUE = `
Exit codes:
  0  done
  1  failed: something could not be read or written; a line on standard error says what
  2  usage: the command line itself is wrong
  130  stopped by Ctrl-C; what was written ends with a whole line

Examples:
  rapporteur read report.txt                      who said what in a report, and where
  rapporteur read reports/ --format html --output reports.html
  rapporteur deals negotiation.yaml               which packages all parties could accept
  rapporteur read --help                          all options of a command
`;

/** Joins the commands to the whole program. `speak` gets help and the version, in pieces. */
export function buildProgram(world: World, speak: (words: string) => void): Command {
  const program = new Command("rapporteur")
    .description(
      "Follows a negotiation through what is published about it. Reads offline; nothing leaves this machine.",
    )
    .version(version(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .addHelpText("after", EPILOGUE)
    .showSuggestionAfterError()
    // "deals frontier x --format svg": what comes after "frontier" is its own
    .enablePositionalOptions()
    .exitOverride()
    .configureHelp({ styleTitle: makeStyle(true).bold })
    .configureOutput({
      writeOut: speak,
      writeErr: speak,
      outputError: () => undefined,
      getOutHelpWidth: () => helpWidth(world),
      getErrHelpWidth: () => helpWidth(world),
      getOutHasColors: () => isPainted(world.stdout.isTerminal, world.env),
    });
  for (const make of COMMANDS) {
    const command = make(world).copyInheritedSettings(program);
    for (const inner of command.commands) inner.copyInheritedSettings(program);
    program.addCommand(command);
  }
  return program;
}

/** Help is read best narrow; a pipe gets the width of a page. */
function helpWidth(world: World): number {
  return Math.min(world.stdout.columns() ?? 100, 100);
}

function version(): string {
  const file = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(file) as { version: string }).version;
}
