/** The work of `rapporteur case`. */
import { once } from "node:events";
import { createWriteStream, existsSync } from "node:fs";
import { mkdir, open, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { finished } from "node:stream/promises";
import {
  backupRecord,
  checkRecord,
  exportCase,
  importCase,
  listCases,
  listPositions,
  listReports,
  newCase,
  openRecord,
  type Problem,
  restoreRecord,
} from "@rapporteur/record";
import { OutputUnwritableError, RecordUnsoundError, UsageError } from "../errors.ts";
import { inputError } from "../input/input-list.ts";
import type { World } from "../world.ts";
import { listFields, printListing } from "./listing.ts";
import { stampsOf, withCase, withRecord } from "./open.ts";
import {
  type CaseOptions,
  clearanceOf,
  type ListOptions,
  type ViewOptions,
  viewOf,
} from "./options.ts";

const LINES = "record.jsonl";
const TEXTS = "texts";

export async function makeCase(
  address: string,
  { title, quiet }: { title: string; quiet?: true },
  world: World,
): Promise<void> {
  const store = await openRecord(address, { create: true });
  try {
    const { id } = await newCase(store, title, stampsOf(world));
    await world.stdout.write(`${id}\n`);
    if (quiet !== true)
      await world.stderr.write(`rapporteur: began the case in ${store.address}\n`);
  } finally {
    await store.close();
  }
}

const CASE_FIELDS = {
  title: (one: { title: string }) => one.title,
  id: (one: { id: string }) => one.id,
  begun: (one: { recorded: string }) => one.recorded,
} as Readonly<Record<string, (one: { title: string; id: string; recorded: string }) => unknown>>;

export async function printCases(
  address: string,
  options: ListOptions,
  world: World,
): Promise<void> {
  if (options.json === true) return listFields(CASE_FIELDS, world);
  const items = await withRecord(address, listCases);
  await printListing(
    { items, fields: CASE_FIELDS, shown: ["title", "id", "begun"], none: "no case yet" },
    options,
    world,
  );
}

export function showCase(address: string, options: ViewOptions, world: World): Promise<void> {
  return withCase(address, options, async (store, one) => {
    const view = viewOf(one.id, options, world);
    const reports = await listReports(store, view, { limit: 10_000 });
    const positions = await listPositions(store, view);
    const parties = new Set(positions.map(({ party }) => party.id));
    const lines = [
      `title\t${one.title}`,
      `id\t${one.id}`,
      `begun\t${one.recorded}`,
      `reports\t${reports.items.length}${reports.next === null ? "" : "+"}`,
      `positions\t${positions.length} of ${parties.size} parties`,
    ];
    await world.stdout.write(`${lines.join("\n")}\n`);
  });
}

export async function backupCase(
  address: string,
  target: string,
  { quiet }: CaseOptions,
  world: World,
): Promise<void> {
  await backupRecord(address, target);
  if (quiet !== true) await world.stderr.write(`rapporteur: wrote ${target}\n`);
}

/** @throws {RecordUnsoundError} the backup is damaged; nothing was restored */
export async function restoreCase(
  source: string,
  target: string,
  { quiet }: CaseOptions,
  world: World,
): Promise<void> {
  const { problems, versions, entries } = await restoreRecord(source, target);
  await printProblems(problems, world);
  if (problems.length > 0) throw new RecordUnsoundError(source, problems.length);
  if (quiet !== true)
    await world.stderr.write(
      `rapporteur: restored ${versions} texts and ${entries} entries to ${target}\n`,
    );
}

/** @throws {RecordUnsoundError} something is not as it should be; each was named */
export async function checkCase(
  address: string,
  { quiet }: CaseOptions,
  world: World,
): Promise<void> {
  const { problems, versions, entries } = await withRecord(address, checkRecord);
  await printProblems(problems, world);
  if (problems.length > 0) throw new RecordUnsoundError(address, problems.length);
  if (quiet !== true)
    await world.stderr.write(`rapporteur: ${versions} texts and ${entries} entries are sound\n`);
}

async function printProblems(problems: readonly Problem[], world: World): Promise<void> {
  await world.stdout.write(
    problems.map(({ where, id, problem }) => `${where}\t${id}\t${problem}\n`).join(""),
  );
}

/** Writes a case into a new folder: its lines, and each text as a file. */
export function exportToFolder(
  address: string,
  folder: string,
  options: ViewOptions,
  world: World,
): Promise<void> {
  return withCase(address, options, async (store, { id }) => {
    if (existsSync(folder) && (await readdir(folder)).length > 0)
      throw new UsageError(`${folder} is not empty; give a new folder`);
    await guarded(folder, () => mkdir(join(folder, TEXTS), { recursive: true }));
    const out = createWriteStream(join(folder, LINES));
    for await (const piece of exportCase(store, id, clearanceOf(options, world))) {
      if (piece.kind === "text")
        await guarded(folder, () =>
          writeFile(join(folder, TEXTS, `${piece.hash}.txt`), piece.text),
        );
      else if (!out.write(`${piece.line}\n`)) await once(out, "drain");
    }
    out.end();
    await guarded(folder, () => finished(out));
    if (options.quiet !== true) await world.stderr.write(`rapporteur: wrote ${folder}\n`);
  });
}

/** Takes an exported case into a record, which is made where there is none. */
export async function importFromFolder(
  address: string,
  folder: string,
  { quiet }: CaseOptions,
  world: World,
): Promise<void> {
  const path = join(folder, LINES);
  const file = await open(path).catch((error: unknown) => {
    throw inputError(path, error);
  });
  const store = await openRecord(address, { create: true });
  try {
    const lines = createInterface({
      input: file.createReadStream({ encoding: "utf8" }),
      crlfDelay: Number.POSITIVE_INFINITY,
    });
    const { rows } = await importCase(store, lines, (hash) => textOf(folder, hash));
    if (quiet !== true) await world.stderr.write(`rapporteur: took in ${rows} rows\n`);
  } finally {
    await store.close();
    await file.close().catch(() => undefined);
  }
}

async function textOf(folder: string, hash: string): Promise<string> {
  // a hash names a file of the folder and nothing else
  const path = join(folder, TEXTS, `${hash.replaceAll(/[^0-9a-f]/g, "")}.txt`);
  return readFile(path, "utf8").catch((error: unknown) => {
    throw inputError(path, error);
  });
}

async function guarded<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new OutputUnwritableError(path, reason, { cause: error });
  }
}
