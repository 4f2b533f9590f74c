/** Reads a codebook from YAML (or JSON) and says of everything that is wrong where it stands. */
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from "yaml";
import type { z } from "zod";
import { brokenCodebookRules, brokenPhrases } from "./codebook-rules.ts";
import { issueCodebookSchema } from "./codebook-schema.ts";
import { CodebookInvalidError, type CodebookProblem } from "./errors.ts";
import type { IssueCodebook } from "./issue-codebook.ts";

/** A codebook that was read, or everything that is wrong with the file, in its order. */
export type CheckedCodebook =
  | { readonly codebook: IssueCodebook; readonly problems: readonly [] }
  | { readonly codebook: null; readonly problems: readonly CodebookProblem[] };

type Path = readonly (string | number)[];

/** The longest file: some thousand issues. */
const MOST_CHARACTERS = 2 ** 20;
const LONGEST_SHOWN = 60;

/**
 * Reads a codebook from the text of a YAML or JSON file.
 *
 * @throws {CodebookInvalidError} names the first thing that is wrong, with its line, column and field
 */
export function parseCodebook(yaml: string): IssueCodebook {
  const { codebook, problems } = checkCodebook(yaml);
  if (codebook !== null) return codebook;
  const [
    first = {
      line: 1,
      column: 1,
      field: "the file",
      expected: "a codebook",
      received: "something else",
    },
  ] = problems;
  throw new CodebookInvalidError(first);
}

/** Reads a codebook and collects everything that is wrong with it. */
export function checkCodebook(yaml: string): CheckedCodebook {
  if (yaml.length > MOST_CHARACTERS) {
    return refused({
      line: 1,
      column: 1,
      field: "the file",
      expected: `at most ${MOST_CHARACTERS} characters long`,
      received: `${yaml.length}`,
    });
  }
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, uniqueKeys: true, version: "1.2" });
  const [broken] = document.errors;
  if (broken !== undefined) {
    const { line = 1, col = 1 } = broken.linePos?.[0] ?? {};
    return refused({
      line,
      column: col,
      field: "the file",
      expected: "YAML or JSON",
      received: firstLine(broken.message),
    });
  }
  const strange = strangeIn(document);
  if (strange !== null) {
    const { node, expected, received } = strange;
    return refused({ ...placeOf(node, lines), field: "the file", expected, received });
  }

  const at = new Places(document, lines);
  const result = issueCodebookSchema.safeParse(document.toJS());
  if (!result.success)
    return refused(...result.error.issues.flatMap((issue) => problemsOf(issue, at)));
  const codebook: IssueCodebook = result.data;
  const rules = [...brokenCodebookRules(codebook)];
  const broke = rules.length > 0 ? rules : [...brokenPhrases(codebook)];
  if (broke.length === 0) return { codebook, problems: [] };
  return refused(
    ...broke.map(({ path, expected, received }) => at.problem(path, expected, received)),
  );
}

function refused(...problems: readonly CodebookProblem[]): CheckedCodebook {
  return {
    codebook: null,
    problems: problems.toSorted(
      (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
    ),
  };
}

/** Where the fields of a document are. */
class Places {
  readonly #document: Document;
  readonly #lines: LineCounter;

  constructor(document: Document, lines: LineCounter) {
    this.#document = document;
    this.#lines = lines;
  }

  /** A problem at the field; where it is missing, at what lacks it. */
  problem(path: Path, expected: string, received: string | null = null): CodebookProblem {
    const node = this.#nodeAt(path);
    let place = node;
    for (let depth = path.length - 1; place === null && depth >= 0; depth--)
      place = this.#nodeAt(path.slice(0, depth));
    return {
      ...placeOf(place, this.#lines),
      field: toText(path),
      expected,
      received: received ?? shown(node),
    };
  }

  /** A problem at the name of a field. */
  unknownField(path: Path, name: string, expected: string): CodebookProblem {
    const map = this.#nodeAt(path);
    const pair = isMap(map)
      ? map.items.find(({ key }) => isScalar(key) && String(key.value) === name)
      : undefined;
    return {
      ...placeOf((pair?.key ?? map) as Node | null, this.#lines),
      field: toText([...path, name]),
      expected,
      received: "there",
    };
  }

  #nodeAt(path: Path): Node | null {
    if (path.length === 0) return this.#document.contents as Node | null;
    return (this.#document.getIn(path, true) as Node | undefined) ?? null;
  }
}

function placeOf(
  node: Node | null,
  lines: LineCounter,
): { readonly line: number; readonly column: number } {
  const { line, col } = lines.linePos(node?.range?.[0] ?? 0);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function problemsOf(issue: z.core.$ZodIssue, at: Places): readonly CodebookProblem[] {
  const path = issue.path.filter((key) => typeof key !== "symbol");
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => at.unknownField(path, key, "left out, it is no field"));
  }
  return [at.problem(path, expectedBy(issue))];
}

const TYPES: Readonly<Record<string, string>> = {
  string: "words, in quotation marks where YAML sees a number",
  array: "a list",
  object: "fields with values",
};

function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return TYPES[issue.expected] ?? issue.expected;
    case "invalid_value":
      return issue.values.map(String).join(" or ");
    case "too_small":
      return issue.origin === "array" ? "a list with something in it" : "words";
    case "custom":
      return String(issue.params?.expected);
    default:
      return issue.message;
  }
}

/** What YAML allows and a codebook does not need: aliases, which can grow without end, and names that are no words. */
function strangeIn(document: Document) {
  let found: { readonly node: Node; readonly expected: string; readonly received: string } | null =
    null;
  visit(document, {
    Alias(_key, node) {
      found = { node, expected: "without aliases", received: `*${node.source}` };
      return visit.BREAK;
    },
    Pair(_key, { key }) {
      if (isScalar(key) || isAlias(key)) return undefined;
      found = {
        node: key as Node,
        expected: "of fields whose names are words",
        received: shown(key as Node),
      };
      return visit.BREAK;
    },
  });
  return found as {
    readonly node: Node;
    readonly expected: string;
    readonly received: string;
  } | null;
}

/** `issues[3].options[0].id`; the whole value is `the file`. */
function toText(path: Path): string {
  if (path.length === 0) return "the file";
  return path
    .map((key, depth) => (typeof key === "number" ? `[${key}]` : depth === 0 ? key : `.${key}`))
    .join("");
}

function shown(node: Node | null): string {
  if (node === null) return "missing";
  if (isAlias(node)) return "an alias";
  if (isSeq(node)) return node.items.length === 0 ? "an empty list" : "a list";
  if (isMap(node)) return "fields with values";
  const value = isScalar(node) ? node.value : null;
  if (value === null) return "empty";
  const words = typeof value === "string" ? JSON.stringify(value) : String(value);
  return words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words;
}

function firstLine(message: string): string {
  return (message.split("\n")[0] ?? message).replace(/ at line \d+, column \d+:?$/, "");
}
