/** Issues, as the negotiation file writes them. */
import { ModelTooLargeError } from "../errors.ts";
import type { FileNode } from "./file-node.ts";
import type { IntegerRange, IssueOption, NegotiationIssue } from "./model.ts";

/** Options that one issue may have. */
export const MOST_OPTIONS = 1_000;

/** One entry of `issues`: options listed, or an integer range. */
export function readIssue(node: FileNode): NegotiationIssue {
  node.only(["id", "label", "ordered", "options", "range", "statusQuo"], "an issue");
  const id = node.field("id").words("an id");
  const range = node.field("range").isMissing ? null : readRange(node.field("range"));
  if (range !== null && !node.field("options").isMissing) {
    node.field("options").fail("left out where there is a range");
  }
  const options = range === null ? readOptions(node.field("options")) : optionsOf(range);
  const statusQuo = node.field("statusQuo");
  const isOption = options.some(
    (option) => option.id === statusQuo.optionalWords("an option's id"),
  );
  if (!statusQuo.isMissing && !isOption) statusQuo.fail(`an option of ${id}`);
  return {
    id,
    label: node.field("label").optionalWords("words"),
    isOrdered: range !== null || node.field("ordered").flag(),
    range,
    options,
    statusQuo: statusQuo.optionalWords("an option's id"),
  };
}

/** The options of an integer range. */
export function optionsOf({ from, to, step }: IntegerRange): readonly IssueOption[] {
  const size = Number((to - from) / step) + 1;
  return Array.from({ length: size }, (_, at) => ({
    id: `${from + BigInt(at) * step}`,
    label: null,
  }));
}

/** Fails on the second of two nodes with the same id. */
export function refuseTwins(
  nodes: readonly FileNode[],
  ids: readonly string[],
  what: string,
): void {
  const seen = new Set<string>();
  for (const [index, id] of ids.entries()) {
    if (seen.has(id)) nodes[index]?.fail(`${what} with an id of its own`, JSON.stringify(id));
    seen.add(id);
  }
}

function readOptions(node: FileNode): readonly IssueOption[] {
  const nodes = node.items("a list of at least one option, or a range beside it");
  if (nodes.length === 0) node.fail("a list of at least one option");
  limit(node.path, nodes.length);
  const options = nodes.map((option): IssueOption => {
    if (!option.isMap) return { id: option.words("an option"), label: null };
    option.only(["id", "label"], "an option");
    return {
      id: option.field("id").words("an id"),
      label: option.field("label").optionalWords("words"),
    };
  });
  refuseTwins(
    nodes,
    options.map(({ id }) => id),
    "an option",
  );
  return options;
}

function readRange(node: FileNode): IntegerRange {
  node.only(["from", "to", "step"], 'a range with "from", "to" and perhaps "step"');
  const [from, to] = [wholeNumber(node.field("from")), wholeNumber(node.field("to"))];
  const step = node.field("step").isMissing ? 1n : wholeNumber(node.field("step"));
  if (step <= 0n) node.field("step").fail("at least 1");
  if (to < from) node.field("to").fail(`at least ${from}`);
  if ((to - from) % step !== 0n) node.field("to").fail(`${from} and some steps of ${step}`);
  const size = (to - from) / step + 1n;
  if (size > BigInt(MOST_OPTIONS)) limit(node.path, size);
  return { from, to, step };
}

function wholeNumber(node: FileNode): bigint {
  const { numerator, denominator } = node.number("a whole number");
  return denominator === 1n ? numerator : node.fail("a whole number");
}

function limit(path: string, size: number | bigint): void {
  if (size <= MOST_OPTIONS) return;
  throw new ModelTooLargeError(`the number of options of ${path}`, `${size}`, `${MOST_OPTIONS}`);
}
