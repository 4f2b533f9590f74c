/** What the commands of `rapporteur codebook` do. */
import { parseIssueId } from "@rapporteur/codebook";
import { type Issue, type IssueCodebook, SHIPPED_CODEBOOKS } from "@rapporteur/codebook/issues";
import { CodebookUnusableError, UsageError } from "../errors.ts";
import { pageFor, writeResult } from "../output/result.ts";
import { escapeControls } from "../terminal/escape-controls.ts";
import type { World } from "../world.ts";
import { codebookPage, issuePage, listPage } from "./codebook-page.ts";
import { foundIn } from "./found-words.ts";
import { checkedFile, loadCodebook, placed } from "./load-codebook.ts";

/** What `show` is told. */
export interface ShowOptions {
  readonly issue?: string;
  readonly format?: "table" | "yaml" | "json";
}

/** What `check` is told. */
export interface CheckOptions {
  readonly in?: string;
}

/** What `new` is told. */
export interface NewOptions {
  readonly from?: string;
  readonly output?: string;
}

/** The shipped codebooks, a line each. */
export async function listCodebooks(world: World): Promise<void> {
  await world.stdout.write(listPage(SHIPPED_CODEBOOKS, pageFor(world, undefined)));
}

/** A codebook, or one issue of it, as a page, as YAML or as JSON. */
export async function showCodebook(
  nameOrPath: string,
  options: ShowOptions,
  world: World,
): Promise<void> {
  const codebook = await loadCodebook(nameOrPath, world);
  const issue = options.issue === undefined ? null : issueOf(codebook, options.issue);
  await world.stdout.write(await shown(codebook, issue, options.format ?? "table", world));
}

async function shown(
  codebook: IssueCodebook,
  issue: Issue | null,
  format: "table" | "yaml" | "json",
  world: World,
): Promise<string> {
  const page = pageFor(world, undefined);
  if (format === "table")
    return issue === null ? codebookPage(codebook, page) : issuePage(issue, page);
  const part = issue === null ? codebook : { ...codebook, issues: [issue] };
  if (format === "json") return `${JSON.stringify(part, null, 2)}\n`;
  const { printCodebook } = await import("@rapporteur/codebook/issues/file");
  return printCodebook(part);
}

function issueOf(codebook: IssueCodebook, id: string): Issue {
  const issue = codebook.issues.find((issue) => issue.id === id);
  if (issue !== undefined) return issue;
  const ids = codebook.issues.map(({ id }) => id).join(", ");
  throw new UsageError(`${codebook.id} has no issue "${id}"; it has ${ids}`, {
    codebook: codebook.id,
    issue: id,
  });
}

/**
 * Says of each codebook that it is sound, or names its faults, a line each; then what it finds in a text.
 *
 * @throws {CodebookUnusableError} a codebook has faults
 */
export async function checkCodebooks(
  files: readonly string[],
  options: CheckOptions,
  world: World,
): Promise<void> {
  let failed: CodebookUnusableError | null = null;
  for (const file of files) {
    const { name, codebook, problems } = await checkedFile(file, world);
    for (const problem of problems)
      await world.stdout.write(`${escapeControls(name + placed(problem))}\n`);
    if (codebook === null)
      failed ??= new CodebookUnusableError(name, ": see the lines above", problems.length);
    else {
      await world.stdout.write(`${escapeControls(`${name}: sound, ${sizeOf(codebook)}`)}\n`);
      if (options.in !== undefined)
        await world.stdout.write(await foundIn(codebook, options.in, world));
    }
  }
  if (failed !== null) throw failed;
}

function sizeOf({ issues }: IssueCodebook): string {
  const options = issues.reduce((sum, issue) => sum + issue.options.length, 0);
  const phrases = issues.reduce((sum, { takes, leaves }) => sum + takes.length + leaves.length, 0);
  return `${counted(issues.length, "issue")}, ${counted(options, "option")}, ${counted(phrases, "phrase")} tried`;
}

/** A codebook to start from, or a copy of another under a new id. */
export async function newCodebook(name: string, options: NewOptions, world: World): Promise<void> {
  const id = parseIssueId(name);
  if (id === null)
    throw new UsageError(
      `"${name}" is no name for a codebook; write it in lower case with hyphens, as in choir-merger`,
      { name },
    );
  const { newCodebookText, printCodebook } = await import("@rapporteur/codebook/issues/file");
  const text =
    options.from === undefined
      ? newCodebookText(id)
      : printCodebook({ ...(await loadCodebook(options.from, world)), id });
  await writeResult(text, options.output, world);
}

function counted(count: number, thing: string): string {
  return `${count} ${count === 1 ? thing : `${thing}s`}`;
}
