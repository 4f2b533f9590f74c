/** Reads a negotiation file (YAML or JSON). The form is docs/reference/negotiation.schema.json. */
import { ModelTooLargeError } from "../errors.ts";
import type { FileNode } from "./file-node.ts";
import { parseFile } from "./file-node.ts";
import type { Choice, Link, NegotiationIssue, NegotiationModel } from "./model.ts";
import { readIssue, refuseTwins } from "./read-issue.ts";
import { readChoices, readParty } from "./read-party.ts";

/** Issues, parties and links that a model may have. */
const MOST = { issues: 200, parties: 24, links: 2_000 };

/**
 * The model in a negotiation file.
 *
 * Numbers are taken exactly as they are written. Weights that do not add up to 1 are divided by their sum,
 * which `notices` says.
 *
 * @throws {ModelInvalidError} names the field, its line, what was expected and what is there
 * @throws {ModelTooLargeError} more text, issues, options, parties or links than are taken
 */
export function readModel(text: string): NegotiationModel {
  return modelIn(parseFile(text));
}

/** The model in a parsed file. */
export function modelIn(root: FileNode): NegotiationModel {
  root.only(["name", "issues", "parties", "links"], 'a negotiation with "issues" and "parties"');
  const issueNodes = listOf(root.field("issues"), MOST.issues, "a list of at least one issue");
  const issues = issueNodes.map(readIssue);
  refuseTwins(
    issueNodes,
    issues.map(({ id }) => id),
    "an issue",
  );
  const partyNodes = listOf(root.field("parties"), MOST.parties, "a list of at least one party");
  const read = partyNodes.map((node) => readParty(node, issues));
  refuseTwins(
    partyNodes,
    read.map(({ party }) => party.id),
    "a party",
  );
  const links = root.field("links");
  return {
    name: root.field("name").optionalWords("words") ?? "negotiation",
    issues,
    parties: read.map(({ party }) => party),
    links: links.isMissing
      ? []
      : listOf(links, MOST.links, "a list of links", 0).map((node) => readLink(node, issues)),
    notices: read.flatMap(({ notice }) => (notice === null ? [] : [notice])),
  };
}

function readLink(node: FileNode, issues: readonly NegotiationIssue[]): Link {
  node.only(
    ["if", "excludes", "requires", "note"],
    'a link with "if" and "excludes" or "requires"',
  );
  const kinds = (["excludes", "requires"] as const).filter((kind) => !node.field(kind).isMissing);
  const [kind, ...others] = kinds;
  if (kind === undefined || others.length > 0)
    node.fail('with "excludes" or "requires"', kinds.join(" and ") || "without both");
  const first = oneChoice(node.field("if"), issues);
  const target = oneChoice(node.field(kind), issues);
  if (first.issue === target.issue) node.field(kind).fail("about another issue than the link's if");
  return { kind, if: first, target, note: node.field("note").optionalWords("words") };
}

function oneChoice(node: FileNode, issues: readonly NegotiationIssue[]): Choice {
  const [choice, ...more] = readChoices(node, issues);
  if (choice === undefined || more.length > 0) node.fail("one option of one issue");
  return choice;
}

function listOf(node: FileNode, most: number, expected: string, least = 1): readonly FileNode[] {
  const items = node.items(expected);
  if (items.length < least) node.fail(expected);
  if (items.length > most) {
    throw new ModelTooLargeError(
      `the number of entries in ${node.path}`,
      `${items.length}`,
      `${most}`,
    );
  }
  return items;
}
