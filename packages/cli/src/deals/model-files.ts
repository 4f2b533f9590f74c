/** Finds the files of a model: one, several that belong together (Genius), or a folder of them. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { importModel, type NegotiationModel } from "@rapporteur/bargaining";
import { RapporteurError } from "@rapporteur/codebook";
import { ModelExpectedError, ModelMissingError, ModelUnusableError } from "../errors.ts";
import { inputError } from "../input/input-list.ts";
import { type NamedText, wholeFile } from "../input/whole-file.ts";
import type { World } from "../world.ts";

// takes "talks.yaml", "Camera.json", "profile1.xml"; leaves "notes.txt", ".hidden.json"
const MODEL_FILE = /^[^.].*\.(?:ya?ml|json|xml)$/i;

// takes a line "positions:" and JSON that has it; leaves a field deeper in a model
const POSITIONS = /^(?:positions:|\{? {0,2}"positions":)/m;

/**
 * Reads the model that the paths hold together.
 *
 * @throws {ModelUnusableError} the files hold no sound model
 * @throws {ModelExpectedError} a file is a position table
 * @throws {ModelMissingError} a folder without a file that could be one
 */
export async function loadModel(
  paths: readonly string[],
  world: Pick<World, "stdin">,
  discounts: "refuse" | "ignore" = "refuse",
): Promise<NegotiationModel> {
  const files: NamedText[] = [];
  for (const path of await listFiles(paths)) files.push(await wholeFile(path, world));
  const table = files.find(({ text }) => POSITIONS.test(text));
  if (table !== undefined) throw new ModelExpectedError(table.name);
  return usable(files.map(({ name }) => name).join(", "), () => importModel(files, { discounts }));
}

/** Runs what reads a file and puts the file's name before its complaint. */
export function usable<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RapporteurError)) throw error;
    // an import names its file itself
    if (error.code === "import.refused") throw error;
    throw new ModelUnusableError(name, error);
  }
}

async function listFiles(paths: readonly string[]): Promise<readonly string[]> {
  const lists: (readonly string[])[] = [];
  for (const path of paths) lists.push(path === "-" ? [path] : await filesAt(path));
  return lists.flat();
}

async function filesAt(path: string): Promise<readonly string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const names = (await readdir(path)).filter((name) => MODEL_FILE.test(name)).sort();
    if (names.length === 0) throw new ModelMissingError(path);
    return names.map((name) => join(path, name));
  } catch (error) {
    throw error instanceof RapporteurError ? error : inputError(path, error);
  }
}
