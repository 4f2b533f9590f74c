/** Every command of the program, in the order in which help lists them. A new one is a file in commands/ and a line here. */
import type { Command } from "commander";
import { actorCommand } from "./commands/actor.ts";
import { actorsCommand } from "./commands/actors.ts";
import { caseCommand } from "./commands/case.ts";
import { codebookCommand } from "./commands/codebook.ts";
import { completionCommand } from "./commands/completion.ts";
import { dealsCommand } from "./commands/deals.ts";
import { diffCommand } from "./commands/diff.ts";
import { eventCommand } from "./commands/event.ts";
import { forecastCommand } from "./commands/forecast.ts";
import { modelCommand } from "./commands/model.ts";
import { positionCommand } from "./commands/position.ts";
import { proposalCommand } from "./commands/proposal.ts";
import { readCommand } from "./commands/read.ts";
import { reportCommand } from "./commands/report.ts";
import { reviewCommand } from "./commands/review.ts";
import { sourceCommand } from "./commands/source.ts";
import { statementCommand } from "./commands/statement.ts";
import type { World } from "./world.ts";

/** Makes one command; what it does is imported when it runs, so that help and other commands start fast. */
export type MakeCommand = (world: World) => Command;

export const COMMANDS: readonly MakeCommand[] = [
  readCommand,
  dealsCommand,
  forecastCommand,
  modelCommand,
  actorsCommand,
  codebookCommand,
  caseCommand,
  reportCommand,
  statementCommand,
  positionCommand,
  eventCommand,
  proposalCommand,
  actorCommand,
  sourceCommand,
  diffCommand,
  reviewCommand,
  completionCommand,
];
