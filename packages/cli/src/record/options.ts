/** Options that the commands on a record share: the same words everywhere. */
import { asClearance, type Moment, type View } from "@rapporteur/record";
import { type Command, InvalidArgumentError, Option } from "commander";
import { UsageError } from "../errors.ts";
import type { World } from "../world.ts";

/** Which case of a record. */
export interface CaseOptions {
  readonly case?: string;
  readonly quiet?: true;
}

/** Who asks, and by which clocks. */
export interface ViewOptions extends CaseOptions {
  readonly clearance?: string;
  readonly asOf?: string;
  readonly knownOn?: string;
}

/** How a list is printed. */
export interface ListOptions extends ViewOptions {
  readonly format?: "table" | "json" | "tsv" | "markdown";
  readonly json?: string | true;
}

/** A list that comes in pages. */
export interface PageOptions extends ListOptions {
  readonly limit?: number;
  readonly after?: string;
}

/** Who does something. */
export interface ByOptions extends ViewOptions {
  readonly by?: string;
}

export const RECORD = "a record: a file, or a postgres:// address";
const USUAL_LIMIT = 50;
const MOST = 10_000;

export function withCaseOption(command: Command): Command {
  return command
    .option("--case <title>", "which case, where the record has several: its title or id")
    .option("-q, --quiet", "no notices");
}

export function withView(command: Command): Command {
  return withCaseOption(command)
    .option(
      "--clearance <marking>",
      "what you may see, e.g. TLP:AMBER//MEDIATION (default: RAPPORTEUR_CLEARANCE, else TLP:CLEAR)",
    )
    .option("--as-of <date>", "what held on this day (default: at the end)")
    .option(
      "--known-on <date>",
      "what was on record at the end of this day (default: everything that is)",
    );
}

export function withList(command: Command): Command {
  return withView(command)
    .addOption(
      new Option(
        "-f, --format <format>",
        "how to print it (default: table on a terminal, else tsv)",
      ).choices(["table", "tsv", "json", "markdown"]),
    )
    .option("--json [fields]", "print these fields, parted by commas; alone: list the fields");
}

export function withPages(command: Command): Command {
  return withList(command)
    .addOption(
      new Option("--limit <number>", `how many at most (default: ${USUAL_LIMIT})`).argParser(
        limitOf,
      ),
    )
    .option("--after <cursor>", "go on where a page ended");
}

export function withBy(command: Command): Command {
  return command.option("--by <name>", "who does it (default: your user name)");
}

/** The view of a case that the options ask for. */
export function viewOf(caseId: string, options: ViewOptions, world: Pick<World, "env">): View {
  const moment: Moment = {
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
    ...(options.knownOn === undefined ? {} : { knownOn: options.knownOn }),
  };
  return { caseId, reader: clearanceOf(options, world), moment };
}

export function clearanceOf({ clearance }: ViewOptions, { env }: Pick<World, "env">) {
  return asClearance(clearance ?? env["RAPPORTEUR_CLEARANCE"] ?? "TLP:CLEAR");
}

/** @throws {UsageError} nobody is named, and the system does not say who it is */
export function byOf({ by }: ByOptions, { env }: Pick<World, "env">): string {
  const name = by ?? env["USER"] ?? env["LOGNAME"];
  if (name === undefined || name === "") throw new UsageError("who does it? give --by NAME");
  return name;
}

export function pageOf({ limit, after }: PageOptions) {
  return { limit: limit ?? USUAL_LIMIT, ...(after === undefined ? {} : { after }) };
}

/** Takes a whole number from 1 on. */
export function limitOf(value: string): number {
  const limit = Number(value);
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST) {
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${MOST}.`);
  }
  return limit;
}
