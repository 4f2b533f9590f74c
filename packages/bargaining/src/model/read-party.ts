/** Parties, as the negotiation file writes them. */
import { compare, ONE, printFraction, ZERO } from "../numbers/fraction.ts";
import type { FileNode } from "./file-node.ts";
import type { Choice, Interaction, NegotiationIssue, NegotiationParty, RedLine } from "./model.ts";
import type { ReadPreference } from "./read-preference.ts";
import { normalised, readPreference } from "./read-preference.ts";
import { readQuantity, readSource } from "./read-quantity.ts";

const FIELDS = ["id", "label", "reservation", "preferences", "redLines", "interactions"];
const ANY = { low: null, high: null };

/** A party, and what was assumed on the way. */
export interface PartyRead {
  readonly party: NegotiationParty;
  readonly notice: string | null;
}

/** One entry of `parties`. */
export function readParty(node: FileNode, issues: readonly NegotiationIssue[]): PartyRead {
  node.only(FIELDS, "a party");
  const id = node.field("id").words("an id");
  const { preferences, sum } = readPreferences(node.field("preferences"), issues);
  const reservation = node.field("reservation");
  return {
    party: {
      id,
      label: node.field("label").optionalWords("words"),
      reservation: reservation.isMissing ? null : readQuantity(reservation, ANY),
      preferences,
      redLines: listOf(node.field("redLines")).map((line) => readRedLine(line, issues)),
      interactions: listOf(node.field("interactions")).map((one) => readInteraction(one, issues)),
    },
    notice: noticeOf(id, sum, issues.length),
  };
}

/** `{issue: option}` with one entry, or with at least two. */
export function readChoices(
  node: FileNode,
  issues: readonly NegotiationIssue[],
): readonly Choice[] {
  return [...node.fields("an option by its issue, such as {ports: open}")].map(([id, field]) => {
    const issue = issues.find((one) => one.id === id);
    if (issue === undefined) return field.fail("under the id of an issue of the model");
    const option = field.words(`an option of ${id}`);
    const isOption = issue.options.some((one) => one.id === option);
    return isOption ? { issue: id, option } : field.fail(`an option of ${id}`);
  });
}

function readPreferences(node: FileNode, issues: readonly NegotiationIssue[]) {
  const expected = "a preference for each issue, by its id";
  const fields = node.fields(expected);
  for (const [id, field] of fields) {
    if (!issues.some((issue) => issue.id === id))
      field.fail("under the id of an issue of the model");
  }
  const read = issues.map((issue): ReadPreference => {
    const field = fields.get(issue.id);
    if (field === undefined) node.fail(expected, `without ${issue.id}`);
    return readPreference(field, issue);
  });
  const weightless = read.find(({ weight }) => weight === null);
  const isWeighted = read.some(({ weight }) => weight !== null);
  if (weightless !== undefined && isWeighted) {
    fields.get(weightless.issue)?.field("weight").fail("given, as it is for other issues");
  }
  const isNought = read.every(({ weight }) => weight !== null && compare(weight.value, ZERO) === 0);
  if (isNought && read.length > 0)
    node.fail("with a weight above 0 for at least one issue", "all 0");
  return normalised(read);
}

function readRedLine(node: FileNode, issues: readonly NegotiationIssue[]): RedLine {
  node.only(
    ["issue", "option", "source", "entries", "note"],
    'a red line with "issue" and "option"',
  );
  const id = node.field("issue").words("the id of an issue");
  const issue = issues.find((one) => one.id === id);
  if (issue === undefined) return node.field("issue").fail("the id of an issue of the model");
  const option = node.field("option").words(`an option of ${id}`);
  const isOption = issue.options.some((one) => one.id === option);
  if (!isOption) node.field("option").fail(`an option of ${id}`);
  return { issue: id, option, source: readSource(node) };
}

function readInteraction(node: FileNode, issues: readonly NegotiationIssue[]): Interaction {
  node.only(["when", "value"], 'an interaction with "when" and "value"');
  const when = readChoices(node.field("when"), issues);
  if (when.length < 2) node.field("when").fail("options of at least two issues");
  return { when, value: readQuantity(node.field("value"), ANY) };
}

function listOf(node: FileNode): readonly FileNode[] {
  return node.isMissing ? [] : node.items();
}

function noticeOf(
  party: string,
  sum: ReturnType<typeof normalised>["sum"],
  issues: number,
): string | null {
  if (sum === null) {
    return issues === 1
      ? null
      : `${party}: no weights are given; each issue counts the same, and any weight is possible.`;
  }
  if (compare(sum, ONE) === 0) return null;
  return `${party}: the weights add up to ${printFraction(sum)} and were divided by it.`;
}
