/** Reads a position table from YAML or JSON: issues with their options, and who said what of them when. */
import { parseEdtf } from "@rapporteur/codebook";
import { PositionsInvalidError } from "../errors.ts";
import { type Field, type FieldReader, fieldsOf } from "../fields/yaml-fields.ts";
import { readOverrides } from "./override-fields.ts";
import type { Override } from "./overrides.ts";
import type { CodebookIssue, IssueCodebook, StatedPosition } from "./stated-position.ts";

/** What a position table holds. */
export interface PositionTable {
  readonly codebook: IssueCodebook;
  /** `null` where the file does not list them: those that speak. */
  readonly parties: readonly string[] | null;
  readonly positions: readonly StatedPosition[];
  readonly overrides: readonly Override[];
}

const STANCES = ["demands", "offers", "accepts", "rejects", "open", "undecided"] as const;
/** `by`, `text` and `source` are for people. */
const POSITION_FIELDS = [
  "id",
  "party",
  "issue",
  "stance",
  "option",
  "conditions",
  "time",
  "by",
  "text",
  "source",
];
const MOST_POSITIONS = 20_000;
const MOST_OPTIONS = 1_000;

/**
 * Reads a position table, or an issue codebook: `positions` may be missing where the file only holds issues.
 * Docs: docs/guide/first-deal.md.
 *
 * @throws {PositionsInvalidError} with the line, the field, what was expected and what was there
 */
export function readPositionTable(text: string): PositionTable {
  const read = fieldsOf(text, (...facts) => new PositionsInvalidError(...facts));
  const at = (name: string): Field => read.child(read.root, name);
  const issues = readIssues(read, at("issues"));
  const parties = read.isEmpty(at("parties"))
    ? null
    : read
        .items(at("parties"), "a list of parties")
        .map((item) => read.text(item, "the id of a party"));
  return {
    codebook: {
      label: labelOf(read),
      issues,
    },
    parties,
    positions: read.isEmpty(at("positions")) ? [] : readPositions(read, at("positions"), issues),
    overrides: read.isEmpty(at("overrides")) ? [] : readOverrides(read, at("overrides")),
  };
}

/** A position table has a name, a codebook a label. */
function labelOf(read: FieldReader): string {
  const field = ["name", "label"]
    .map((name) => read.child(read.root, name))
    .find((one) => !read.isEmpty(one));
  return field === undefined ? "negotiation" : read.text(field, "a name");
}

/** A codebook has its options in order, and issues without any. */
function isCodebook(read: FieldReader): boolean {
  const schema = read.child(read.root, "schema");
  return (
    !read.isEmpty(schema) &&
    read.text(schema, "the name of a form").startsWith("rapporteur/codebook/")
  );
}

function readIssues(read: FieldReader, field: Field): readonly CodebookIssue[] {
  const items = read.items(field, "a list of issues, each with an id and its options");
  if (items.length === 0) read.fail(field, "a list of at least one issue", "empty");
  const ids = new Set<string>();
  const fromCodebook = isCodebook(read);
  return items.map((item) => {
    const at = (name: string): Field => read.child(item, name);
    const id = ownId(read, at("id"), ids);
    const isBare = fromCodebook && read.isEmpty(at("options"));
    const options = isBare ? [] : readOptions(read, at("options"), fromCodebook ? 0 : 1);
    const statusQuo = at("statusQuo");
    return {
      id,
      label: optionalText(read, at("label"), "words to show"),
      isOrdered: fromCodebook || readOrdered(read, at("ordered")),
      options,
      statusQuo: read.isEmpty(statusQuo)
        ? null
        : optionOf(
            read,
            statusQuo,
            options.map((option) => option.id),
          ),
    };
  });
}

function readOptions(read: FieldReader, field: Field, least: number): CodebookIssue["options"] {
  const items = read.items(field, "a list of options, in their order");
  if (items.length < least) read.fail(field, "a list of at least one option", "empty");
  if (items.length > MOST_OPTIONS)
    read.fail(field, `a list of at most ${MOST_OPTIONS} options`, `${items.length} long`);
  const ids = new Set<string>();
  return items.map((item) => {
    const isShort = item.node !== null && "value" in item.node;
    if (isShort) return { id: ownId(read, item, ids), label: null };
    return {
      id: ownId(read, read.child(item, "id"), ids),
      label: optionalText(read, read.child(item, "label"), "words to show"),
    };
  });
}

function readOrdered(read: FieldReader, field: Field): boolean {
  if (read.isEmpty(field)) return false;
  const value = field.node !== null && "value" in field.node ? field.node.value : null;
  return typeof value === "boolean" ? value : read.fail(field, "true or false");
}

function readPositions(
  read: FieldReader,
  field: Field,
  issues: readonly CodebookIssue[],
): readonly StatedPosition[] {
  const items = read.items(field, "a list of positions");
  if (items.length > MOST_POSITIONS)
    read.fail(field, `a list of at most ${MOST_POSITIONS}`, `${items.length} long`);
  const ids = new Set<string>();
  return items.map((item, index) => {
    const unknown = read.names(item).find((name) => !POSITION_FIELDS.includes(name));
    if (unknown !== undefined)
      read.fail(item, `a position with ${POSITION_FIELDS.join(", ")}`, `one with "${unknown}"`);
    const at = (name: string): Field => read.child(item, name);
    const issue = read.text(at("issue"), "the id of an issue");
    const found = issues.find(({ id }) => id === issue);
    if (found === undefined)
      read.fail(at("issue"), `one of ${issues.map(({ id }) => id).join(", ")}`);
    return {
      id: read.isEmpty(at("id")) ? `p${index + 1}` : ownId(read, at("id"), ids),
      party: read.text(at("party"), "the id of a party"),
      issue,
      stance: readStance(read, at("stance")),
      option: read.isEmpty(at("option"))
        ? null
        : optionOf(read, at("option"), found?.options.map(({ id }) => id) ?? []),
      conditions: readConditions(read, at("conditions")),
      time: readTime(read, at("time")),
    };
  });
}

function readStance(read: FieldReader, field: Field): StatedPosition["stance"] {
  const words = read.text(field, `one of ${STANCES.join(", ")}`);
  return (
    STANCES.find((stance) => stance === words) ?? read.fail(field, `one of ${STANCES.join(", ")}`)
  );
}

function readConditions(read: FieldReader, field: Field): readonly string[] {
  if (read.isEmpty(field)) return [];
  if (!read.isList(field)) return [read.text(field, "a condition in words, or a list of them")];
  return read
    .items(field, "a list of conditions")
    .map((item) => read.text(item, "a condition in words"));
}

function readTime(read: FieldReader, field: Field): string | null {
  if (read.isEmpty(field)) return null;
  const expected = "a date such as 2031-05-18, 2031-05 or 2031";
  const words = read.text(field, expected);
  return parseEdtf(words) === null ? read.fail(field, expected) : words;
}

function optionOf(read: FieldReader, field: Field, options: readonly string[]): string {
  const words = read.text(field, "the id of an option");
  return options.includes(words) ? words : read.fail(field, `one of ${options.join(", ")}`);
}

function optionalText(read: FieldReader, field: Field, expected: string): string | null {
  return read.isEmpty(field) ? null : read.text(field, expected);
}

function ownId(read: FieldReader, field: Field, taken: Set<string>): string {
  const id = read.text(field, "an id");
  if (taken.has(id)) read.fail(field, "an id of its own", `a second ${JSON.stringify(id)}`);
  taken.add(id);
  return id;
}
