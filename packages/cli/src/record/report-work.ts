/** The work of `rapporteur report`. */
import { RapporteurError } from "@rapporteur/codebook";
import type { Reader } from "@rapporteur/reader";
import {
  type AddedReport,
  addReport,
  asMarking,
  listReports,
  type ReportLine,
  showReport,
} from "@rapporteur/record";
import { InterruptedError, ReadingFailedError, ReportsFailedError } from "../errors.ts";
import type { Found } from "../input/found.ts";
import { findReports } from "../input/found-reports.ts";
import { type InputKind, listInputs } from "../input/input-list.ts";
import { inOrder } from "../reading/in-order.ts";
import { startProgress } from "../reading/progress.ts";
import { escapeControls } from "../terminal/escape-controls.ts";
import type { World } from "../world.ts";
import { listFields, printListing } from "./listing.ts";
import { stampsOf, withCase } from "./open.ts";
import {
  type ByOptions,
  byOf,
  type PageOptions,
  pageOf,
  type ViewOptions,
  viewOf,
} from "./options.ts";

export interface AddOptions extends ByOptions {
  readonly marking?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly as?: InputKind;
  readonly dryRun?: true;
}

/** Reports that are read ahead of the one that is added. */
const LOOK_AHEAD = 2;

/**
 * Reads reports and adds them to a case, each in a transaction of its own: what was added stays added when a
 * later one fails, and is known when the command is run again.
 *
 * @throws {ReportsFailedError} some could not be read; each was named
 * @throws {InterruptedError} the user stopped it
 */
export function addReports(
  address: string,
  paths: readonly string[],
  options: AddOptions,
  world: World,
): Promise<void> {
  return withCase(address, options, async (store, { id: caseId }) => {
    const [marking, by, stamps] = [
      asMarking(options.marking ?? "TLP:CLEAR"),
      byOf(options, world),
      stampsOf(world),
    ];
    const inputs = await listInputs(paths);
    const found = findReports(inputs, {
      ...(options.as === undefined ? {} : { as: options.as }),
      fields: {
        ...(options.published === undefined ? {} : { published: options.published }),
        ...(options.publisher === undefined ? {} : { publisher: options.publisher }),
      },
      stdin: world.stdin,
    });
    const progress = startProgress(world.stderr, world.clock, {
      total: null,
      isShown: options.quiet !== true,
    });
    const opened: Promise<Reader>[] = [];
    // made on first use: a missing file is named at once, not after the model was loaded
    const open = () => {
      opened[0] ??= world.openReader({ jobs: 1, onNotice: () => undefined });
      return opened[0];
    };
    const counts = { added: 0, known: 0, failed: 0, entries: 0 };
    try {
      for await (const outcome of inOrder(
        found,
        (item) => readOne(item, open),
        LOOK_AHEAD,
        world.interrupted,
      )) {
        progress.step();
        await progress.clear();
        if (outcome.kind === "failure") {
          counts.failed++;
          await world.stderr.write(`rapporteur: ${escapeControls(outcome.error.message)}\n`);
          continue;
        }
        if (options.dryRun === true) {
          await world.stdout.write(`${escapeControls(outcome.file)}\twould be added\n`);
          continue;
        }
        const added = await addReport(
          store,
          { caseId, reading: outcome.reading, marking, by },
          stamps,
        );
        counts[added.outcome === "known" ? "known" : "added"]++;
        counts.entries += added.added;
        await world.stdout.write(addedLine(outcome.file, added));
      }
    } finally {
      await progress.stop();
      for (const reader of opened) await (await reader).close();
    }
    if (options.quiet !== true && options.dryRun !== true) {
      await world.stderr.write(
        `rapporteur: ${counts.added} added with ${counts.entries} entries, ${counts.known} known before, ${counts.failed} failed\n`,
      );
    }
    if (world.interrupted.aborted) throw new InterruptedError();
    if (counts.failed > 0)
      throw new ReportsFailedError(counts.failed, counts.failed + counts.added + counts.known);
  });
}

async function readOne(item: Found, open: () => Promise<Reader>) {
  if (item.kind === "failure") return item;
  const file =
    item.place.record === null ? item.place.file : `${item.place.file}:${item.place.record}`;
  const reader = await open();
  try {
    return { kind: "reading" as const, file, reading: await reader.read(item.report) };
  } catch (error) {
    if (!(error instanceof RapporteurError)) throw error;
    throw new ReadingFailedError(file, error);
  }
}

function addedLine(
  file: string,
  { outcome, version, added, kept, closed, rejected, copyOf, gone }: AddedReport,
): string {
  const notes = [
    `${added} entries`,
    ...(kept > 0 ? [`${kept} kept`] : []),
    ...(closed > 0 ? [`${closed} closed`] : []),
    ...(rejected > 0 ? [`${rejected} rejected before`] : []),
    ...(copyOf.length > 0 ? [`a copy of ${copyOf.join(", ")}`] : []),
    ...(gone.length > 0 ? [`${gone.length} reviewed entries stay with the old version`] : []),
  ];
  return `${escapeControls(file)}\t${outcome}\t${version}\t${notes.join("; ")}\n`;
}

const FIELDS: Readonly<Record<string, (line: ReportLine) => unknown>> = {
  published: ({ published }) => published,
  publisher: ({ publisher }) => publisher,
  title: ({ title }) => title,
  marking: ({ marking }) => marking,
  version: ({ version }) => version,
  number: ({ number }) => number,
  report: ({ report }) => report,
  url: ({ url }) => url,
  recorded: ({ recorded }) => recorded,
};

export async function printReports(
  address: string,
  words: string | undefined,
  options: PageOptions,
  world: World,
): Promise<void> {
  if (options.json === true) return listFields(FIELDS, world);
  await withCase(address, options, async (store, { id }) => {
    const question = { ...pageOf(options), ...(words === undefined ? {} : { words }) };
    const { items, next } = await listReports(store, viewOf(id, options, world), question);
    const shown = ["published", "publisher", "title", "marking", "version"];
    await printListing({ items, fields: FIELDS, shown, none: "no report", next }, options, world);
  });
}

/** Prints a report's text, after a few lines of what is known of it. */
export function printReport(
  address: string,
  id: string,
  options: ViewOptions,
  world: World,
): Promise<void> {
  return withCase(address, options, async (store, one) => {
    const { text, ...line } = await showReport(store, viewOf(one.id, options, world), id);
    const head = ["marking", "title", "publisher", "published", "url", "number", "recorded"]
      .map((name) => [name, FIELDS[name]?.(line)] as const)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `${name}: ${escapeControls(String(value))}\n`);
    const shown = text.split("\n").map(escapeControls).join("\n");
    await world.stdout.write(`${head.join("")}\n${shown}\n`);
  });
}
