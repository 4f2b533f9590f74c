/**
 * Markdown: a YAML block between `---` lines at the very top gives the fields; the text after it is kept
 * as it stands, marks and links too, so that every place found in it is a place in the file.
 */
import { FrontMatterInvalidError } from "../errors.ts";
import { type ReportFields, readFields } from "./report-fields.ts";

/** A Markdown file in its two parts. */
export interface MarkdownReport {
  readonly fields: ReportFields;
  readonly text: string;
  /** Lines of the file before the text. */
  readonly linesBefore: number;
}

// takes "---\n", leaves "--- said the envoy"
const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*\r?(?:\n|$)/gm;
// blank lines between the block and the text are no part of it
const BLANK_LINES = /^(?:[ \t]*\r?\n)+/;
// takes "# Talks resume", leaves "## Background" and "#ferries"
const FIRST_HEADING = /^# +(?<title>[^\r\n]{1,300})/;
const MOST_YAML = 2 ** 16;

/**
 * Takes the front matter off a Markdown file. A file that has no title there takes its first line when
 * this is a heading of the first level; the heading stays in the text.
 *
 * @throws {FrontMatterInvalidError} the block is no YAML, or a field is of the wrong kind
 */
export async function readMarkdown(file: string, source: string): Promise<MarkdownReport> {
  const block = blockOf(source);
  const rest = source.slice(block?.end ?? 0);
  const text = rest.replace(BLANK_LINES, "");
  const head = source.slice(0, source.length - text.length);
  const given = block === null ? {} : await readBlock(file, block.yaml);
  const title = given.title ?? headingOf(text);
  const fields = title === undefined || title === "" ? given : { ...given, title };
  return { fields, text, linesBefore: head.split("\n").length - 1 };
}

/** `null` when the file does not start with a block that ends. */
function blockOf(source: string): { readonly yaml: string; readonly end: number } | null {
  const start = OPENING.exec(source)?.[0].length;
  if (start === undefined) return null;
  CLOSING.lastIndex = start;
  const closing = CLOSING.exec(source);
  if (closing === null) return null;
  return { yaml: source.slice(start, closing.index), end: CLOSING.lastIndex };
}

/** The words of a first heading; closing marks ("# Talks #") are none of them. */
function headingOf(text: string): string | undefined {
  const words = FIRST_HEADING.exec(text)?.groups?.["title"]?.trimEnd();
  return words?.replace(/ #{1,6}$/, "").trim();
}

async function readBlock(file: string, yaml: string): Promise<ReportFields> {
  if (yaml.length > MOST_YAML) throw new FrontMatterInvalidError(file, "is longer than 64 KiB");
  // most reports have no front matter, and yaml takes longer to load than a report to read
  const { parse } = await import("yaml");
  let block: unknown;
  try {
    // the failsafe schema keeps a date and a number the words that they are
    block = parse(yaml, { schema: "failsafe", prettyErrors: false, logLevel: "error" });
  } catch (cause) {
    throw new FrontMatterInvalidError(file, "is not YAML", { cause });
  }
  if (block === null || block === undefined || block === "") return {};
  if (typeof block !== "object" || Array.isArray(block)) {
    throw new FrontMatterInvalidError(file, "is not a list of fields");
  }
  const fields = readFields(block as Record<string, unknown>);
  if (typeof fields === "string") throw new FrontMatterInvalidError(file, fields);
  return fields;
}
