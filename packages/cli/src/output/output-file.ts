import { type FileHandle, open } from "node:fs/promises";
import { OutputUnwritableError } from "../errors.ts";

/** Where a result goes. */
export interface Target {
  write(words: string): Promise<void>;
  close?(): Promise<void>;
}

/** A file that is made, or emptied, at the first words: a run that reads nothing leaves an old result as it is. */
export function openOutputFile(path: string): Target {
  let opened: FileHandle | null = null;
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
      throw new OutputUnwritableError(path, reasonOf(code), { cause: error });
    }
  };
  return {
    write: (words) =>
      guarded(async () => {
        if (words === "") return;
        opened ??= await open(path, "w");
        await opened.writeFile(words);
      }),
    close: () => guarded(async () => opened?.close()),
  };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such folder",
  EISDIR: "it is a folder",
  EACCES: "not allowed",
  EPERM: "not allowed",
  ENOSPC: "the disk is full",
};

function reasonOf(code: string): string {
  return REASONS[code] ?? code;
}
