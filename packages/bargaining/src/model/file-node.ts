/**
 * A YAML or JSON file as nodes that know their line. Every plain value stays the words that the file has, so
 * that 0.10 is not yet a double and an option may be called "no", "1.50" or "null".
 */
import type { Node } from "yaml";
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { ModelInvalidError, ModelTooLargeError } from "../errors.ts";
import type { Fraction } from "../numbers/fraction.ts";
import { MOST_DIGITS, parseFraction } from "../numbers/fraction.ts";

/** UTF-16 code units that a file may have. */
export const MOST_TEXT = 4_000_000;

/** UTF-16 code units that an id, a label or a note may have. */
const MOST_WORDS = 2_000;

/** Entries that one list or one map may have. */
const MOST_ENTRIES = 20_000;

/** One value of a file and where it stands. Methods throw {@link ModelInvalidError} for anything else. */
export class FileNode {
  readonly path: string;
  readonly line: number | null;
  private readonly node: Node | null;
  private readonly lineOf: (node: Node | null) => number | null;
  private entries: ReadonlyMap<string, FileNode> | null = null;

  constructor(
    path: string,
    node: Node | null,
    line: number | null,
    lineOf: (node: Node | null) => number | null,
  ) {
    this.path = path;
    this.node = node;
    this.line = lineOf(node) ?? line;
    this.lineOf = lineOf;
  }

  /** True when the field is absent, empty, or says `null`. */
  get isMissing(): boolean {
    const words = isScalar(this.node) ? this.node.value : undefined;
    const isQuoted = isScalar(this.node) && this.node.type?.startsWith("QUOTE");
    return this.node === null || (!isQuoted && (words === "" || words === "null" || words === "~"));
  }

  get isMap(): boolean {
    return isMap(this.node);
  }

  get isList(): boolean {
    return isSeq(this.node);
  }

  /** The fields of a map by their names. */
  fields(expected = "fields with values"): ReadonlyMap<string, FileNode> {
    if (this.entries !== null) return this.entries;
    if (!isMap(this.node)) this.fail(expected);
    this.limit(this.node.items.length);
    const entries = new Map<string, FileNode>();
    for (const { key, value } of this.node.items) {
      const name = isScalar(key) && typeof key.value === "string" ? key.value : null;
      if (name === null) this.fail(`${expected}, each with a plain name`);
      const path =
        this.path === "model" ? shownKey(name, true) : `${this.path}${shownKey(name, false)}`;
      if (entries.has(name)) {
        const twin = new FileNode(path, key as Node, this.line, this.lineOf);
        twin.fail("there once", "there twice");
      }
      entries.set(name, new FileNode(path, (value ?? null) as Node | null, this.line, this.lineOf));
    }
    this.entries = entries;
    return entries;
  }

  /** The field of that name; a missing one when there is none. */
  field(name: string): FileNode {
    const found = this.fields().get(name);
    const path = this.path === "model" ? name : `${this.path}.${name}`;
    return found ?? new FileNode(path, null, this.line, this.lineOf);
  }

  /** The fields, which must have no other names than these. */
  only(names: readonly string[], expected?: string): ReadonlyMap<string, FileNode> {
    const fields = this.fields(expected);
    for (const [name, node] of fields) {
      if (!names.includes(name)) node.fail(`left out; the fields here are ${names.join(", ")}`);
    }
    return fields;
  }

  items(expected = "a list"): readonly FileNode[] {
    if (!isSeq(this.node)) this.fail(expected);
    this.limit(this.node.items.length);
    return this.node.items.map(
      (item, index) => new FileNode(`${this.path}[${index}]`, item as Node, this.line, this.lineOf),
    );
  }

  /** Words that are there. */
  words(expected: string): string {
    const words = isScalar(this.node) ? this.node.value : null;
    if (typeof words !== "string" || words.trim() === "") this.fail(expected);
    if (words.length > MOST_WORDS) this.fail(`${expected} of at most ${MOST_WORDS} characters`);
    return words;
  }

  /** Words, or `null` when the field is missing. */
  optionalWords(expected: string): string | null {
    return this.isMissing ? null : this.words(expected);
  }

  flag(): boolean {
    if (this.isMissing) return false;
    const words = this.words("true or false");
    return words === "true" ? true : words === "false" ? false : this.fail("true or false");
  }

  /** A number exactly as it is written. */
  number(expected = 'a number such as 0.25 or "1/3"'): Fraction {
    const words = isScalar(this.node) ? this.node.value : null;
    const value = typeof words === "string" ? parseFraction(words) : null;
    return value ?? this.fail(`${expected}, of at most ${MOST_DIGITS} digits`);
  }

  /** Throws: the value is not what was expected. */
  fail(expected: string, received = this.shown()): never {
    throw new ModelInvalidError(this.path, expected, received, this.line);
  }

  private shown(): string {
    if (this.node === null) return "missing";
    if (isAlias(this.node)) return "an alias, which is not followed";
    if (isSeq(this.node)) return `a list of ${this.node.items.length}`;
    if (isMap(this.node)) return "fields with values";
    return isScalar(this.node) ? shownWords(String(this.node.value)) : "something else";
  }

  private limit(entries: number): void {
    if (entries <= MOST_ENTRIES) return;
    throw new ModelTooLargeError(
      `the number of entries in ${this.path}`,
      `${entries}`,
      `${MOST_ENTRIES}`,
    );
  }
}

/**
 * Parses a file. Tags are not taken, aliases not followed: a model needs none, and they can grow without end.
 *
 * @throws {ModelInvalidError} no YAML and no JSON, a name that stands twice in one map, more than one document
 * @throws {ModelTooLargeError} longer than {@link MOST_TEXT}
 */
export function parseFile(text: string): FileNode {
  if (text.length > MOST_TEXT) {
    throw new ModelTooLargeError("the text", `${text.length} characters`, `${MOST_TEXT}`);
  }
  const counter = new LineCounter();
  const document = parseDocument(text, {
    schema: "failsafe",
    lineCounter: counter,
    // The library compares every key with every other; fields() looks them up.
    uniqueKeys: false,
  });
  const problem = document.errors[0] ?? document.warnings[0];
  if (problem !== undefined) {
    const reason = firstLine(problem.message);
    throw new ModelInvalidError("model", "YAML or JSON", reason, problem.linePos?.[0].line ?? null);
  }
  return new FileNode("model", document.contents, null, (node) => {
    const start = node?.range?.[0];
    return start === undefined ? null : counter.linePos(start).line;
  });
}

/** Quoted, and cut where it would fill the screen. */
export function shownWords(words: string): string {
  return JSON.stringify(words.length > 60 ? `${words.slice(0, 60)}…` : words);
}

function shownKey(name: string, isFirst: boolean): string {
  if (!/^[A-Za-z][\w-]*$/.test(name)) return `[${shownWords(name)}]`;
  return isFirst ? name : `.${name}`;
}

function firstLine(message: string): string {
  return (message.split("\n")[0] ?? message).replace(/ at line \d+, column \d+:?$/, "");
}
