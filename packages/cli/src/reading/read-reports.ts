/** The work of `rapporteur read`: inputs to reports, reports to readings, readings to text, one stream from end to end. */
import { RapporteurError } from "@rapporteur/codebook";
import type { IssueCodebook } from "@rapporteur/codebook/issues";
import type { Reader } from "@rapporteur/reader";
import { InterruptedError, ReadingFailedError, ReportsFailedError, UsageError } from "../errors.ts";
import type { Found, FoundFailure } from "../input/found.ts";
import { findReports } from "../input/found-reports.ts";
import { needsGrounds, openRenderer } from "../output/formats.ts";
import { openOutputFile, type Target } from "../output/output-file.ts";
import type { ReadReport, Renderer } from "../output/renderer.ts";
import { escapeControls } from "../terminal/escape-controls.ts";
import { isPainted, makeStyle } from "../terminal/style.ts";
import type { World } from "../world.ts";
import { hintsFor } from "./hints.ts";
import { inOrder } from "./in-order.ts";
import { startProgress } from "./progress.ts";
import { planRead, type ReadOptions, type ReadPlan } from "./read-plan.ts";

const DEFAULT_WIDTH = 80;
const GREATEST_WIDTH = 100;
/** Reports that are read ahead of the one that is written, for each worker. */
const LOOK_AHEAD = 2;

/**
 * Reads what the command line names and writes it out.
 *
 * @throws {UsageError | DateUnreadableError} the command line is wrong
 * @throws {ReportsFailedError} some of several reports could not be read; the others were
 * @throws {InterruptedError} the user stopped it; what was written ends with a whole line
 */
export async function readReports(
  paths: readonly string[],
  options: ReadOptions,
  world: World,
): Promise<void> {
  if (paths.length === 0)
    throw new UsageError("nothing to read; give a file, a folder, or - for standard input");
  const plan = await planRead(paths, options, world);
  const reader = lazily(() => openReader(plan, options, world));
  try {
    await readAll(plan, options, world, reader.get);
  } finally {
    // a reader in the middle of a report would keep a user who pressed Ctrl-C waiting
    const closing = reader
      .opened()
      ?.then((opened) => opened.close())
      .catch(() => undefined);
    if (!world.interrupted.aborted) await closing;
  }
}

type Outcome = ({ readonly kind: "reading" } & ReadReport) | FoundFailure;

async function readAll(
  plan: ReadPlan,
  options: ReadOptions,
  world: World,
  getReader: () => Promise<Reader>,
): Promise<void> {
  const target: Target =
    options.output === undefined ? world.stdout : openOutputFile(options.output);
  const renderer = await rendererFor(plan, options, world);
  const progress = startProgress(world.stderr, world.clock, {
    total: plan.inputs.some((input) => input.kind !== "file" || input.as === "jsonl")
      ? null
      : plan.inputs.length,
    isShown: options.quiet !== true,
  });
  const counts = { read: 0, failed: 0 };
  const found = findReports(plan.inputs, {
    ...asOption(options),
    fields: plan.fields,
    stdin: world.stdin,
  });
  try {
    const isGrounded = needsGrounds(plan.choice, plan.layer);
    const outcomes = inOrder(
      found,
      (item) => readOne(item, getReader, isGrounded),
      plan.jobs * LOOK_AHEAD,
      world.interrupted,
    );
    for await (const outcome of outcomes) {
      progress.step();
      if (outcome.kind === "failure") {
        counts.failed++;
        if (plan.isSingle && outcome.error.code !== "cli.line-invalid") throw outcome.error;
        await progress.clear();
        await world.stderr.write(`rapporteur: ${escapeControls(outcome.error.message)}\n`);
        continue;
      }
      const words = (counts.read === 0 ? renderer.begin() : "") + renderer.report(outcome);
      counts.read++;
      if (words !== "") await progress.clear();
      await target.write(words);
    }
    await progress.stop();
    if (world.interrupted.aborted) throw new InterruptedError();
    if (counts.read > 0) await target.write(renderer.end());
  } finally {
    await progress.stop();
    await target.close?.();
  }
  if (counts.read > 0 && options.output !== undefined && options.quiet !== true) {
    await world.stderr.write(`rapporteur: wrote ${escapeControls(options.output)}\n`);
  }
  if (counts.failed > 0) throw new ReportsFailedError(counts.failed, counts.failed + counts.read);
}

/** No text makes a reader fail: when it does, it broke down, and the work ends. */
async function readOne(
  item: Found,
  getReader: () => Promise<Reader>,
  isGrounded: boolean,
): Promise<Outcome> {
  if (item.kind === "failure") return item;
  const reader = await getReader();
  try {
    const read = isGrounded
      ? await reader.readWithGrounds(item.report)
      : { reading: await reader.read(item.report), grounds: null };
    return { kind: "reading", ...read, place: item.place };
  } catch (error) {
    if (!(error instanceof RapporteurError)) throw error;
    throw new ReadingFailedError(item.place.file, error);
  }
}

function rendererFor(plan: ReadPlan, options: ReadOptions, world: World): Promise<Renderer> {
  const isPage = options.output === undefined;
  const paints = isPage && isPainted(world.stdout.isTerminal, world.env);
  return openRenderer(plan.choice, {
    width: Math.min(world.stdout.columns() ?? DEFAULT_WIDTH, GREATEST_WIDTH),
    style: makeStyle(paints),
    isSeveral: !plan.isSingle,
    layer: plan.layer,
    fields: plan.picked,
    explained: options.explain ?? null,
    hints: hintsFor(plan, options, world),
  });
}

async function openReader(
  plan: ReadPlan,
  { runtime, quiet, actors, codebook }: ReadOptions,
  world: World,
): Promise<Reader> {
  const own =
    actors === undefined
      ? undefined
      : await (await import("../actors/actor-files.ts")).loadActors(actors, world);
  return world.openReader({
    jobs: plan.jobs,
    ...(runtime === undefined ? {} : { runtime }),
    ...(own === undefined ? {} : { actors: own }),
    ...(codebook === undefined ? {} : { codebook: await codebookNamed(codebook, world) }),
    onNotice(line) {
      if (quiet !== true)
        void world.stderr.write(`rapporteur: ${escapeControls(line)}\n`).catch(() => undefined);
    },
  });
}

/** `none` reads without issues. */
async function codebookNamed(name: string, world: World): Promise<IssueCodebook | null> {
  if (name === "none") return null;
  const { loadCodebook } = await import("../codebook/load-codebook.ts");
  return loadCodebook(name, world);
}

function asOption({ as }: ReadOptions): Pick<ReadOptions, "as"> {
  return as === undefined ? {} : { as };
}

/** Made on first use: a missing file is named at once, not after the model was loaded. */
function lazily<T>(make: () => Promise<T>): {
  get: () => Promise<T>;
  opened: () => Promise<T> | null;
} {
  let made: Promise<T> | null = null;
  return {
    get: () => (made ??= make()),
    opened: () => made,
  };
}
