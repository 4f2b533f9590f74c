import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { RapporteurError } from "@rapporteur/codebook";
import { FolderEmptyError, InputMissingError, InputUnreadableError } from "../errors.ts";

/** What a file is read as. */
export type InputKind = "text" | "markdown" | "jsonl";

/** One file to read, standard input, or an argument that leads nowhere. */
export type Input = InputFile | InputStdin | InputFailure;

export interface InputFile {
  readonly kind: "file";
  readonly path: string;
  /** As its name says; `null` when the name says nothing. */
  readonly as: InputKind | null;
  /** 0 for what has no size, as a pipe. */
  readonly bytes: number;
  /** Found in a folder, not named by the user. */
  readonly isWalked: boolean;
}

export interface InputStdin {
  readonly kind: "stdin";
}

export interface InputFailure {
  readonly kind: "failure";
  readonly error: RapporteurError;
}

/**
 * The files that the arguments name: a folder gives its .txt, .md and .jsonl files and those of its
 * folders, in the order of their names' code units, which is the same on every machine. Left out are
 * README.md, names that start with a dot, `node_modules`, and links to folders.
 */
export async function listInputs(paths: readonly string[]): Promise<Input[]> {
  const inputs: Input[] = [];
  for (const path of paths) {
    if (path === "-") inputs.push({ kind: "stdin" });
    else inputs.push(...(await listPath(path)));
  }
  return inputs;
}

const KINDS: readonly (readonly [ending: RegExp, kind: InputKind])[] = [
  [/\.txt$/i, "text"],
  [/\.(?:md|markdown)$/i, "markdown"],
  [/\.(?:jsonl|ndjson)$/i, "jsonl"],
];

function kindOf(name: string): InputKind | null {
  return KINDS.find(([ending]) => ending.test(name))?.[1] ?? null;
}

async function listPath(path: string): Promise<Input[]> {
  try {
    const found = await stat(path);
    if (!found.isDirectory()) return [file(path, found.size, false)];
    const inputs = await listFolder(path);
    return inputs.length > 0 ? inputs : [{ kind: "failure", error: new FolderEmptyError(path) }];
  } catch (error) {
    return [{ kind: "failure", error: inputError(path, error) }];
  }
}

async function listFolder(folder: string): Promise<Input[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const inputs: Input[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (isLeftOut(entry)) continue;
    if (entry.isDirectory()) inputs.push(...(await listFolder(path)));
    else if (kindOf(entry.name) !== null) inputs.push(...(await listWalked(path)));
  }
  return inputs;
}

/** A link may lead nowhere, or to a folder: only files are taken. */
async function listWalked(path: string): Promise<Input[]> {
  try {
    const found = await stat(path);
    return found.isFile() ? [file(path, found.size, true)] : [];
  } catch (error) {
    return [{ kind: "failure", error: inputError(path, error) }];
  }
}

function isLeftOut({ name }: Dirent): boolean {
  return name.startsWith(".") || name === "node_modules" || /^readme\.md$/i.test(name);
}

function file(path: string, bytes: number, isWalked: boolean): InputFile {
  return { kind: "file", path, as: kindOf(path), bytes, isWalked };
}

/** Says in our words why the system would not read a path. Rethrows what is no matter of the system's. */
export function inputError(path: string, error: unknown): RapporteurError {
  const code = error instanceof Error && "code" in error ? String(error.code) : null;
  if (code === null) throw error;
  if (code === "ENOENT" || code === "ENOTDIR") return new InputMissingError(path);
  const reason = code === "EACCES" || code === "EPERM" ? "not allowed" : code;
  return new InputUnreadableError(path, reason, { cause: error });
}
