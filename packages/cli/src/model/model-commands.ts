/** The work of `rapporteur model`. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import {
  exportModel,
  fromPositions,
  type NegotiationModel,
  type PositionTable,
  positionsOf,
  readModel,
  readPositionTable,
  writeModel,
} from "@rapporteur/bargaining";
import { checkReading } from "@rapporteur/codebook/schema";
import { loadModel, usable } from "../deals/model-files.ts";
import { OutputUnwritableError, ReadingsInvalidError, UsageError } from "../errors.ts";
import { type NamedText, wholeFile } from "../input/whole-file.ts";
import { pageFor, writeResult } from "../output/result.ts";
import { onOneLine } from "../terminal/escape-controls.ts";
import type { World } from "../world.ts";
import { derivedLines, soundLines } from "./model-words.ts";
import { STARTER } from "./starter.ts";

/** Options of `model import`, as commander gives them. */
export interface ImportOptions {
  readonly discounts?: "refuse" | "ignore";
  readonly output?: string;
}

/** Options of `model new`. */
export interface NewOptions {
  readonly issues?: string;
  readonly output?: string;
}

/** Options of `model export`. */
export interface ExportOptions {
  readonly to: "genius-xml" | "geniusweb-json" | "negotiation-yaml";
  readonly output: string;
}

/**
 * Prints a model to start from, or one derived from positions; what was assumed goes to standard error.
 *
 * @throws {ModelUnusableError} the file holds neither a sound position table nor readings
 * @throws {UsageError} readings without issues, or issues without readings
 */
export async function newModel(
  path: string | null,
  { issues, output }: NewOptions,
  world: World,
): Promise<void> {
  if (path === null) {
    if (issues !== undefined)
      throw new UsageError("--issues needs the readings to take positions from; name their file");
    return writeResult(STARTER, output, world);
  }
  const file = await wholeFile(path, world);
  const table = await tableOf(file, issues, world);
  const derived = usable(file.name, () =>
    fromPositions(table.positions, table.codebook, {
      overrides: table.overrides,
      ...(table.parties === null ? {} : { parties: table.parties }),
    }),
  );
  await writeResult(writeModel(derived.model), output, world);
  await world.stderr.write(derivedLines(derived, table.positions.length));
}

async function tableOf(
  file: NamedText,
  issues: string | undefined,
  world: World,
): Promise<PositionTable> {
  if (issues === undefined) {
    if (looksLikeReading(file.text)) {
      throw new UsageError(
        `${file.name} holds readings; give the file with their issues to --issues`,
      );
    }
    return usable(file.name, () => readPositionTable(file.text));
  }
  const codebook = await wholeFile(issues, world);
  const table = usable(codebook.name, () => readPositionTable(codebook.text));
  return { ...table, positions: positionsOf(readingsIn(file)) };
}

// takes `{"schema":"rapporteur/reading/1",…` and an array of such
const READING = /^\s*\[?\s*\{\s*"schema"\s*:\s*"rapporteur\/reading\//;

function looksLikeReading(text: string): boolean {
  return READING.test(text);
}

/** One reading, an array of readings, or one a line. */
function readingsIn({ name, text }: NamedText) {
  const values = valuesIn(text, name);
  return usable(name, () => values.map((value) => checkReading(value)));
}

function valuesIn(text: string, name: string): readonly unknown[] {
  try {
    const whole: unknown = JSON.parse(text);
    return Array.isArray(whole) ? whole : [whole];
  } catch {
    // not one value: one a line then
  }
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, index) => {
      try {
        return JSON.parse(line) as unknown;
      } catch {
        throw new ReadingsInvalidError(name, index + 1);
      }
    });
}

/**
 * Says how large a model is and what is not certain in it.
 *
 * @throws {ModelUnusableError} it is not sound
 */
export async function checkModelFiles(paths: readonly string[], world: World): Promise<void> {
  const model = await loadModel(paths, world);
  await world.stdout.write(soundLines(model, pageFor(world, undefined)));
}

/** Prints a model of another program as negotiation.yaml, and what was assumed to standard error. */
export async function importModelFiles(
  paths: readonly string[],
  { output, discounts = "refuse" }: ImportOptions,
  world: World,
): Promise<void> {
  const model = await loadModel(paths, world, discounts);
  await writeResult(writeModel(checked(model)), output, world);
  for (const notice of model.notices)
    await world.stderr.write(`rapporteur: ${onOneLine(notice)}\n`);
}

/** What was written is read back, so that a file never leaves that we could not read ourselves. */
function checked(model: NegotiationModel): NegotiationModel {
  readModel(writeModel(model));
  return model;
}

/**
 * Writes the files of another program into a folder.
 *
 * @throws {ModelUnusableError} the model is not sound, or has something that the form cannot hold
 * @throws {OutputUnwritableError} the folder or a file cannot be written
 */
export async function exportModelFiles(
  paths: readonly string[],
  { to, output }: ExportOptions,
  world: World,
): Promise<void> {
  const model = await loadModel(paths, world);
  const { files, lost } = usable(paths.join(", "), () => exportModel(model, to));
  try {
    await mkdir(output, { recursive: true });
  } catch (cause) {
    throw new OutputUnwritableError(
      output,
      cause instanceof Error && "code" in cause ? String(cause.code) : "cannot be made",
      { cause },
    );
  }
  for (const { name, text } of files) await writeResult(text, join(output, name), world);
  if (lost.length > 0)
    await world.stderr.write(
      `rapporteur: left out, since ${to} has no place for them: ${lost.join(", ")}\n`,
    );
}
