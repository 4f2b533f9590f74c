/** Actor lists in YAML files: read whole, checked, every fault named with its line. */
import { type ActorEntry, findActorFaults, parseActorList } from "@rapporteur/reader";
import { isMap, isScalar, LineCounter, type Node, parseDocument } from "yaml";
import { ActorsUnusableError } from "../errors.ts";
import { wholeFile } from "../input/whole-file.ts";
import { escapeControls } from "../terminal/escape-controls.ts";
import type { World } from "../world.ts";

/** A fault of a file, ready to print. */
export interface LineFault {
  readonly line: number;
  /** `actors[2].roles[0].from`; the whole list is `actors`. */
  readonly field: string;
  readonly problem: string;
}

const MOST_ALIASES = 100;

/** Every fault of an actor list's text, by line. */
export function faultsIn(text: string): LineFault[] {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: "error",
  });
  const lineOf = (offset: number) => lines.linePos(offset).line;
  if (document.errors.length > 0) {
    return document.errors.map(({ pos, message }) => ({
      line: lineOf(pos[0]),
      field: "the file",
      problem: `is no YAML: ${message}`,
    }));
  }
  const faults = findActorFaults(document.toJS({ maxAliasCount: MOST_ALIASES }));
  return faults
    .map(({ path, expected, received }) => ({
      line: lineOf(offsetOf(document.contents, path)),
      field: fieldOf(path),
      problem: `is to be ${expected}; there is ${received}`,
    }))
    .sort((a, b) => a.line - b.line);
}

/**
 * The entries of a user's list.
 *
 * @throws {ActorsUnusableError} it has faults; the message names the first
 */
export async function loadActors(
  path: string,
  world: Pick<World, "stdin">,
): Promise<readonly ActorEntry[]> {
  const { name, text } = await wholeFile(path, world);
  const faults = faultsIn(text);
  const [first] = faults;
  if (first !== undefined)
    throw new ActorsUnusableError(
      name,
      `${first.line}: ${first.field} ${first.problem}`,
      faults.length,
    );
  return parseActorList(parseDocument(text).toJS()) ?? [];
}

/**
 * Says of each file that it is sound, or names its faults, a line each.
 *
 * @throws {ActorsUnusableError} a file has faults
 */
export async function checkActorFiles(paths: readonly string[], world: World): Promise<void> {
  let failed: ActorsUnusableError | null = null;
  for (const path of paths) {
    const { name, text } = await wholeFile(path, world);
    const faults = faultsIn(text);
    for (const { line, field, problem } of faults) {
      await world.stdout.write(`${escapeControls(`${name}:${line}: ${field} ${problem}`)}\n`);
    }
    const count =
      faults.length === 0 ? (parseActorList(parseDocument(text).toJS())?.length ?? 0) : 0;
    if (faults.length === 0)
      await world.stdout.write(
        `${escapeControls(name)}: sound, ${count} ${count === 1 ? "actor" : "actors"}\n`,
      );
    else failed ??= new ActorsUnusableError(name, "see the lines above", faults.length);
  }
  if (failed !== null) throw failed;
}

/** Where the field stands, or its key, or the nearest thing around it that there is. */
function offsetOf(root: unknown, path: readonly (string | number)[]): number {
  let node = root as Node | null;
  let offset = node?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => (isScalar(key) ? key.value : key) === step);
      if (pair === undefined) return offset;
      offset = (pair.key as Node | null)?.range?.[0] ?? offset;
      node = pair.value as Node | null;
    } else {
      node = (node as { items?: readonly Node[] } | null)?.items?.[Number(step)] ?? null;
      if (node === null) return offset;
      offset = node.range?.[0] ?? offset;
    }
  }
  return offset;
}

function fieldOf(path: readonly (string | number)[]): string {
  if (path.length === 0) return "the file";
  return path
    .map((step, i) => (typeof step === "number" ? `[${step}]` : i === 0 ? step : `.${step}`))
    .join("");
}
