/** Every command of the program, in the order in which help lists them. A new one is a file in commands/ and a line here. */
import type { Command } from "commander";
import { completionCommand } from "./commands/completion.ts";
import { readCommand } from "./commands/read.ts";
import type { World } from "./world.ts";

/** Makes one command; what it does is imported when it runs, so that help and other commands start fast. */
export type MakeCommand = (world: World) => Command;

export const COMMANDS: readonly MakeCommand[] = [readCommand, completionCommand];
