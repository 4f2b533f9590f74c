import {
  type CodebookProblem,
  type IssueCodebook,
  SHIPPED_CODEBOOKS,
  shippedCodebook,
} from "@rapporteur/codebook/issues";
import { CodebookUnknownError, CodebookUnusableError } from "../errors.ts";
import { wholeFile } from "../input/whole-file.ts";
import type { World } from "../world.ts";

/** A codebook, or what is wrong with its file, under the name that the user knows it by. */
export interface CheckedFile {
  readonly name: string;
  readonly codebook: IssueCodebook | null;
  readonly problems: readonly CodebookProblem[];
}

/**
 * The codebook of a name or a file: a shipped one by its id, else a YAML file, or standard input for `-`.
 *
 * @throws {CodebookUnusableError} the file is no codebook; the message names the first fault
 * @throws {CodebookUnknownError} neither a shipped codebook nor a file has that name
 */
export async function loadCodebook(
  nameOrPath: string,
  world: Pick<World, "stdin">,
): Promise<IssueCodebook> {
  const { name, codebook, problems } = await checkedFile(nameOrPath, world);
  if (codebook !== null) return codebook;
  const [first] = problems;
  throw new CodebookUnusableError(
    name,
    first === undefined ? ": is no codebook" : placed(first),
    problems.length,
  );
}

/**
 * Reads and checks the codebook of a name or a file.
 *
 * @throws {CodebookUnknownError} neither a shipped codebook nor a file has that name
 */
export async function checkedFile(
  nameOrPath: string,
  world: Pick<World, "stdin">,
): Promise<CheckedFile> {
  const shipped = shippedCodebook(nameOrPath);
  if (shipped !== null) return { name: nameOrPath, codebook: shipped, problems: [] };

  const { checkCodebook } = await import("@rapporteur/codebook/issues/file");
  const { name, text } = await fileNamed(nameOrPath, world);
  return { name, ...checkCodebook(text) };
}

/** ":4:9: issues[0].id must be …", to stand behind the file's name. */
export function placed({ line, column, field, expected, received }: CodebookProblem): string {
  return `:${line}:${column}: ${field} must be ${expected}, but is ${received}`;
}

async function fileNamed(nameOrPath: string, world: Pick<World, "stdin">) {
  // a bare word was most likely meant as a name: "no such file" alone would not say which there are
  const isBare = /^[a-z0-9-]+$/i.test(nameOrPath) && nameOrPath !== "-";
  try {
    return await wholeFile(nameOrPath, world);
  } catch (error) {
    if (!isBare || (error as { code?: unknown }).code !== "cli.input-missing") throw error;
    throw new CodebookUnknownError(
      nameOrPath,
      SHIPPED_CODEBOOKS.map(({ id }) => id),
    );
  }
}
