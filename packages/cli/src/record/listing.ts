/** A list as a table for people, tab-separated lines for a pipe, JSON for programs, Markdown for a brief. */
import { UsageError } from "../errors.ts";
import { pageFor } from "../output/result.ts";
import { cells, cellWidth } from "../terminal/cell-width.ts";
import { onOneLine } from "../terminal/escape-controls.ts";
import type { World } from "../world.ts";
import type { ListOptions } from "./options.ts";

/** The fields of an item by name; those of `shown` make the columns. */
export interface Listing<Item> {
  readonly items: readonly Item[];
  readonly fields: Readonly<Record<string, (item: Item) => unknown>>;
  readonly shown: readonly string[];
  /** What is said where there is no item. */
  readonly none: string;
  readonly next?: string | null;
}

/** The names of the fields, for `--json` alone. */
export async function listFields(fields: object, world: Pick<World, "stdout">): Promise<void> {
  await world.stdout.write(`${Object.keys(fields).join("\n")}\n`);
}

/** @throws {UsageError} a field that there is not, or two formats at once */
export async function printListing<Item>(
  listing: Listing<Item>,
  options: ListOptions,
  world: World,
): Promise<void> {
  const format = formatOf(options, world);
  const names = pickedOf(listing, options, format);
  const rows = listing.items.map((item) =>
    names.map((name) => listing.fields[name]?.(item) ?? null),
  );
  if (format === "json") {
    const objects = rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i]])));
    await world.stdout.write(`${JSON.stringify(objects, null, 2)}\n`);
  } else if (rows.length === 0) {
    if (options.quiet !== true) await world.stderr.write(`rapporteur: ${listing.none}\n`);
  } else {
    const words = rows.map((row) => row.map(wordsOf));
    if (format === "tsv")
      await world.stdout.write(words.map((row) => `${row.join("\t")}\n`).join(""));
    else if (format === "markdown") await world.stdout.write(markdownOf(names, words));
    else await world.stdout.write(tableOf(names, words, world));
  }
  if (listing.next != null && options.quiet !== true)
    await world.stderr.write(`rapporteur: more with --after ${listing.next}\n`);
}

function formatOf(
  { format, json }: ListOptions,
  world: Pick<World, "stdout">,
): NonNullable<ListOptions["format"]> {
  if (typeof json === "string") {
    if (format !== undefined && format !== "json")
      throw new UsageError(`--json cannot be printed as ${format}; leave out one of the two`);
    return "json";
  }
  return format ?? (world.stdout.isTerminal ? "table" : "tsv");
}

function pickedOf<Item>(
  { fields, shown }: Listing<Item>,
  { json }: ListOptions,
  format: string,
): readonly string[] {
  if (typeof json !== "string") return format === "json" ? Object.keys(fields) : shown;
  const names = json
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
  const unknown = names.find((name) => fields[name] === undefined);
  if (unknown !== undefined || names.length === 0) {
    throw new UsageError(
      `--json has no field "${unknown ?? json}"; choose from ${Object.keys(fields).join(", ")}`,
      { field: unknown ?? json },
    );
  }
  return names;
}

function wordsOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value))
    return onOneLine(
      value.map((one) => (typeof one === "object" ? JSON.stringify(one) : String(one))).join(", "),
    );
  return onOneLine(typeof value === "object" ? JSON.stringify(value) : String(value));
}

function markdownOf(names: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]) =>
    `| ${row.map((words) => words.replaceAll("|", "\\|")).join(" | ")} |\n`;
  return line(names) + line(names.map(() => "---")) + rows.map(line).join("");
}

const GAP = 2;
const LEAST = 8;

/** Columns as wide as they need; where the line is too short, the widest gives way and its words are cut. */
function tableOf(
  names: readonly string[],
  rows: readonly (readonly string[])[],
  world: World,
): string {
  const { width, style } = pageFor(world, undefined);
  const widths = names.map((name, i) =>
    Math.max(cellWidth(name), ...rows.map((row) => cellWidth(row[i] ?? ""))),
  );
  const room = width - GAP * (names.length - 1);
  while (widths.reduce((sum, one) => sum + one, 0) > room) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= LEAST) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  const line = (row: readonly string[]) =>
    row
      .map((words, i) => fitted(words, widths[i] ?? 0))
      .join(" ".repeat(GAP))
      .trimEnd();
  return [style.dim(line(names)), ...rows.map(line)].join("\n").concat("\n");
}

function fitted(words: string, width: number): string {
  const wide = cellWidth(words);
  if (wide <= width) return words + " ".repeat(width - wide);
  let cut = "";
  let used = 0;
  for (const { character, width: cell } of cells(words)) {
    if (used + cell > width - 1) break;
    cut += character;
    used += cell;
  }
  return `${cut}…${" ".repeat(Math.max(0, width - used - 1))}`;
}
