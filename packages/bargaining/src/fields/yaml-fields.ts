/** Reads the fields of a YAML (or JSON) file one by one, so that an error can name the line. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { type Fraction, parseFraction } from "../numbers/fraction.ts";

/** A place in the file and what stands there; `null` where nothing does, and then the line of what lacks it. */
export interface Field {
  readonly path: string;
  readonly node: Node | null;
  readonly line: number | null;
}

/** Makes the error of a file of this kind. */
export type MakeError = (
  path: string,
  expected: string,
  received: string,
  line: number | null,
) => Error;

/** Reads fields; every method throws the file's own error where the file has something else. */
export interface FieldReader {
  readonly root: Field;
  /** The field of that name, which may be empty. */
  child(field: Field, name: string): Field;
  isEmpty(field: Field): boolean;
  isList(field: Field): boolean;
  items(field: Field, expected: string): readonly Field[];
  names(field: Field): readonly string[];
  text(field: Field, expected: string): string;
  number(field: Field, expected: string): number;
  /** The number as it is written, exactly: 0.1 is a tenth. */
  exact(field: Field, expected: string): Fraction;
  fail(field: Field, expected: string, received?: string): never;
}

/** The longest file: a table of some thousand lines. */
const MOST_CHARACTERS = 2 ** 22;
const LONGEST_SHOWN = 60;

/** Parses the file. Aliases are not followed: a file of this kind needs none, and they can grow without end. */
export function fieldsOf(text: string, makeError: MakeError): FieldReader {
  if (text.length > MOST_CHARACTERS) {
    throw makeError(
      "the file",
      `at most ${MOST_CHARACTERS} characters long`,
      `${text.length}`,
      null,
    );
  }
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, version: "1.2" });
  const [problem] = document.errors;
  if (problem !== undefined) {
    throw makeError(
      "the file",
      "YAML or JSON",
      firstLine(problem.message),
      problem.linePos?.[0].line ?? null,
    );
  }
  const lineOf = (node: Node | null): number | null => {
    const start = node?.range?.[0];
    return start === undefined ? null : counter.linePos(start).line;
  };
  const fail: FieldReader["fail"] = (field, expected, received = shown(field)) => {
    throw makeError(field.path, expected, received, field.line);
  };
  const fieldAt = (path: string, node: Node | null, parent: Field | null): Field => ({
    path,
    node,
    line: lineOf(node) ?? parent?.line ?? null,
  });
  const root = fieldAt("the file", document.contents, null);
  return {
    root,
    child(field, name) {
      if (!isMap(field.node)) return fail(field, "fields with values");
      const value = field.node.get(name, true) as Node | undefined;
      return fieldAt(field === root ? name : `${field.path}.${name}`, value ?? null, field);
    },
    isEmpty: ({ node }) => node === null || (isScalar(node) && node.value === null),
    isList: ({ node }) => isSeq(node),
    items(field, expected) {
      if (!isSeq(field.node)) return fail(field, expected);
      return field.node.items.map((node, index) =>
        fieldAt(`${field.path}[${index}]`, node as Node, field),
      );
    },
    names(field) {
      if (!isMap(field.node)) return fail(field, "fields with values");
      return field.node.items.map(({ key }) => String(isScalar(key) ? key.value : key));
    },
    text(field, expected) {
      const words = writtenOf(field);
      return words === null || words === "" ? fail(field, expected) : words;
    },
    number(field, expected) {
      const value = isScalar(field.node) ? field.node.value : null;
      return typeof value === "number" && Number.isFinite(value) ? value : fail(field, expected);
    },
    exact(field, expected) {
      return parseFraction(writtenOf(field) ?? "") ?? fail(field, expected);
    },
    fail,
  };
}

/** A string, or a number as it is written; `null` for anything else. */
function writtenOf({ node }: Field): string | null {
  if (!isScalar(node)) return null;
  if (typeof node.value === "string") return node.value.trim();
  return typeof node.value === "number" ? (node.source ?? String(node.value)).trim() : null;
}

function shown({ node }: Field): string {
  if (node === null) return "missing";
  if (isAlias(node)) return "an alias, which is not followed";
  if (isSeq(node)) return "a list";
  if (isMap(node)) return "fields with values";
  const value = isScalar(node) ? node.value : node;
  if (value === null) return "empty";
  const words = typeof value === "string" ? JSON.stringify(value) : String(value);
  return words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words;
}

function firstLine(message: string): string {
  return (message.split("\n")[0] ?? message).replace(/ at line \d+, column \d+:?$/, "");
}
