/** Turns a command line into what is to be done, and refuses what cannot be. */
import { resolve } from "node:path";
import { parseEdtf } from "@rapporteur/codebook";
import { DateUnreadableError, UsageError } from "../errors.ts";
import { type Input, type InputKind, listInputs } from "../input/input-list.ts";
import type { ReportFields } from "../input/report-fields.ts";
import { type Format, type FormatChoice, formatOf } from "../output/formats.ts";
import type { RowLayer } from "../output/renderer.ts";
import { fieldNames } from "../output/row-fields.ts";
import type { World } from "../world.ts";

/** What the options of `read` say, as commander gives them. */
export interface ReadOptions {
  readonly published?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly as?: InputKind;
  readonly format?: Format;
  /** True: only list the fields. */
  readonly json?: string | true;
  /** Whose rows to print; absent: statements, and whole Readings as JSON. */
  readonly layer?: RowLayer;
  /** Id of the one item to explain. */
  readonly explain?: string;
  readonly output?: string;
  readonly jobs?: number;
  readonly runtime?: "native" | "wasm";
  /** A user's own actor list. */
  readonly actors?: string;
  readonly codebook?: string;
  readonly tour?: true;
  readonly quiet?: true;
}

/** What is to be read, and how it is to come out. */
export interface ReadPlan {
  readonly inputs: readonly Input[];
  /** One file that holds one report, so that there is one answer; more may come otherwise. */
  readonly isSingle: boolean;
  readonly fields: ReportFields;
  readonly choice: FormatChoice;
  readonly layer: RowLayer;
  /** Fields of a row to print; empty for all that the format shows. */
  readonly picked: readonly string[];
  readonly jobs: number;
}

/** Work that is worth the start of more workers. */
const LARGE_BYTES = 2 ** 20;
const MOST_JOBS_UNASKED = 4;

/**
 * @throws {UsageError} options that do not go together, or fields that there are not
 * @throws {DateUnreadableError} `--published` is no date
 */
export async function planRead(
  paths: readonly string[],
  options: ReadOptions,
  world: Pick<World, "stdout" | "cores">,
): Promise<ReadPlan> {
  const picked = pickedFields(options);
  const choice = chooseFormat(options, world.stdout.isTerminal, picked.length > 0);
  const fields = givenFields(options);
  const inputs = withoutOutput(await listInputs(paths), options.output);
  const isSingle = isOneReport(inputs, options.as);
  if (options.title !== undefined && !isSingle) {
    throw new UsageError(
      "--title names one report, but several may come; leave it out, or give one file",
    );
  }
  if (choice.isExplanation && !isSingle) {
    throw new UsageError(
      "--explain takes an item of one report, but several may come; give one file",
    );
  }
  const layer = options.layer ?? "statements";
  return {
    inputs,
    isSingle,
    fields,
    choice,
    layer,
    picked,
    jobs: options.jobs ?? jobsFor(inputs, world.cores),
  };
}

function pickedFields({ json, format, layer = "statements" }: ReadOptions): string[] {
  if (json === undefined || json === true) return [];
  if (format !== undefined && format !== "json" && format !== "jsonl") {
    throw new UsageError(
      `--json picks fields for --format json and jsonl, not for ${format}; leave one of them out`,
    );
  }
  const picked = json
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const known = fieldNames(layer);
  const unknown = picked.find((name) => !known.includes(name));
  if (unknown !== undefined || picked.length === 0) {
    throw new UsageError(
      `--json has no field "${unknown ?? json}" of ${layer}; choose from ${known.join(", ")}`,
      { field: unknown ?? json },
    );
  }
  return picked;
}

function chooseFormat(options: ReadOptions, isTerminal: boolean, hasFields: boolean): FormatChoice {
  const { format, layer, output, tour, explain } = options;
  const isTour = tour === true;
  const isExplanation = explain !== undefined;
  refuseTwoPages(options);
  const asked =
    format ?? (output === undefined ? null : formatOf(output)) ?? (hasFields ? "json" : null);
  const format_ =
    asked ?? (isTerminal && output === undefined && layer === undefined ? "table" : "tsv");
  if (layer !== undefined && !ROW_FORMATS.includes(format_)) {
    throw new UsageError(
      `--layer picks rows for tsv, json and jsonl, not for ${format_}, which shows all layers; leave one of them out`,
    );
  }
  if (hasFields && format_ !== "json" && format_ !== "jsonl") {
    throw new UsageError(
      `--json cannot be written as ${format_}; name a file that ends in .json or .jsonl`,
    );
  }
  const isRows = hasFields || (layer !== undefined && format_ !== "tsv");
  return { format: format_, isRows, isTour, isExplanation };
}

/** The tour and an explanation are pages of their own. */
function refuseTwoPages({ format, json, layer, tour, explain }: ReadOptions): void {
  if (tour !== true && explain === undefined) return;
  if (tour === true && explain !== undefined) {
    throw new UsageError("--tour and --explain are two pages; leave out one of them");
  }
  if (format !== undefined || json !== undefined || layer !== undefined) {
    throw new UsageError(
      `${tour === true ? "--tour" : "--explain"} is a page for people; leave out --format, --json and --layer`,
    );
  }
}

const ROW_FORMATS: readonly Format[] = ["tsv", "json", "jsonl"];

function givenFields({ published, title, publisher }: ReadOptions): ReportFields {
  if (published !== undefined && parseEdtf(published) === null)
    throw new DateUnreadableError(published);
  return {
    ...(published === undefined ? {} : { published }),
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
  };
}

/** The file that is written to is not read: named, that is a mistake; found in a folder, it is an earlier result. */
function withoutOutput(inputs: readonly Input[], output: string | undefined): readonly Input[] {
  if (output === undefined) return inputs;
  const target = resolve(output);
  return inputs.filter((input) => {
    if (input.kind !== "file" || resolve(input.path) !== target) return true;
    if (input.isWalked) return false;
    throw new UsageError(
      `${output} would be read and written at once; give another file to --output`,
    );
  });
}

function isOneReport(inputs: readonly Input[], as: InputKind | undefined): boolean {
  const [input] = inputs;
  if (inputs.length !== 1 || input === undefined) return false;
  if (input.kind === "file") return !input.isWalked && (as ?? input.as) !== "jsonl";
  return input.kind === "failure" || as !== "jsonl";
}

function jobsFor(inputs: readonly Input[], cores: number): number {
  const bytes = inputs.reduce((sum, input) => sum + (input.kind === "file" ? input.bytes : 0), 0);
  return bytes < LARGE_BYTES ? 1 : Math.max(1, Math.min(cores, MOST_JOBS_UNASKED));
}
