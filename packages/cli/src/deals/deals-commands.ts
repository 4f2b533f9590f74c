/** The work of `rapporteur deals` and its commands. */
import {
  acceptabilityOf,
  concessionsOf,
  dealsOf,
  explainPackage,
  type NegotiationModel,
} from "@rapporteur/bargaining";
import { UsageError } from "../errors.ts";
import { formatFor, pageFor, writeResult } from "../output/result.ts";
import type { World } from "../world.ts";
import { type CompareOptions, comparisonWords } from "./compare.ts";
import { type ConcessionsOptions, concessionsWords } from "./concessions.ts";
import { factsOf, runOptions } from "./deals-facts.ts";
import { type DealsFacts, dealsJson } from "./deals-json.ts";
import { frontierCsv } from "./frontier-csv.ts";
import { dealsMarkdown } from "./markdown.ts";
import { loadModel } from "./model-files.ts";
import { readPackage } from "./package-argument.ts";
import { dealsTable } from "./table.ts";

export type { CompareOptions, ConcessionsOptions };

/** Options of `deals`, as commander gives them. */
export interface DealsOptions {
  readonly party?: readonly string[];
  readonly format?: DealsFormat;
  readonly output?: string;
}

type DealsFormat = "table" | "json" | "markdown" | "html";

/** Options of `deals frontier`. */
export interface FrontierOptions {
  readonly format?: "csv" | "svg";
  readonly output?: string;
}

const ENDINGS: Readonly<Record<string, DealsFormat>> = {
  json: "json",
  md: "markdown",
  markdown: "markdown",
  html: "html",
  htm: "html",
};

/**
 * Works out the deals of a model and prints them.
 *
 * @throws {ModelUnusableError} the files hold no sound model
 * @throws {UsageError} a party that the model has not
 * @throws {InterruptedError} the user stopped it
 */
export async function printDeals(
  paths: readonly string[],
  options: DealsOptions,
  world: World,
): Promise<void> {
  const model = await loadModel(paths, world);
  const parties = knownParties(model, options.party);
  const facts = await factsOf(model, world);
  const format = formatFor(options.format, options.output, ENDINGS, "table");
  await writeResult(await rendered(format, facts, parties, options, world), options.output, world);
}

async function rendered(
  format: DealsFormat,
  facts: DealsFacts,
  parties: readonly string[],
  { output }: DealsOptions,
  world: World,
): Promise<string> {
  if (format === "json") return dealsJson(facts);
  if (format === "markdown") return dealsMarkdown(facts, parties);
  if (format === "table") return dealsTable(facts, parties, pageFor(world, output));
  // the page draws, and what draws takes half a second to load
  const { dealsPage } = await import("./page.ts");
  return dealsPage(facts, parties);
}

/** Prints the frontier as a table for other programs, or as a picture. */
export async function printFrontier(
  paths: readonly string[],
  options: FrontierOptions,
  world: World,
): Promise<void> {
  const model = await loadModel(paths, world);
  const format = formatFor(options.format, options.output, { csv: "csv", svg: "svg" }, "csv");
  const deals = dealsOf(model, runOptions(world));
  if (format === "csv") return writeResult(frontierCsv(model, deals), options.output, world);
  const { frontierPicture } = await import("./frontier-picture.ts");
  await writeResult(frontierPicture(model, deals), options.output, world);
}

/** Prints every smallest set of moves that opens a package, or what each further move would buy. */
export async function printConcessions(
  paths: readonly string[],
  options: ConcessionsOptions,
  world: World,
): Promise<void> {
  const model = await loadModel(paths, world);
  const parties = knownParties(model, options.party);
  const concessions = concessionsOf(model, runOptions(world));
  const format = formatFor(
    options.format,
    options.output,
    { json: "json", md: "markdown" },
    "table",
  );
  const words = concessionsWords(
    format,
    model,
    concessions,
    parties,
    pageFor(world, options.output),
  );
  await writeResult(words, options.output, world);
}

/**
 * Prints what each party would make of one package.
 *
 * @throws {ModelUnusableError} the package is none of the model
 */
export async function printComparison(
  path: string,
  written: string,
  options: CompareOptions,
  world: World,
): Promise<void> {
  const model = await loadModel([path], world);
  const parties = knownParties(model, options.party);
  const wanted = await readPackage(written, model, world);
  const facts = {
    model,
    explanation: explainPackage(model, wanted),
    acceptability: acceptabilityOf(model, wanted),
  };
  const format = formatFor(
    options.format,
    options.output,
    { json: "json", md: "markdown" },
    "table",
  );
  await writeResult(
    comparisonWords(format, facts, parties, pageFor(world, options.output)),
    options.output,
    world,
  );
}

/** The parties that the user named, in the model's order. */
export function knownParties(
  model: NegotiationModel,
  named: readonly string[] | undefined,
): readonly string[] {
  const ids = model.parties.map(({ id }) => id);
  const unknown = named?.find((name) => !ids.includes(name));
  if (unknown !== undefined) {
    throw new UsageError(`the model has no party "${unknown}"; its parties are ${ids.join(", ")}`, {
      party: unknown,
    });
  }
  return ids.filter((id) => named?.includes(id));
}
