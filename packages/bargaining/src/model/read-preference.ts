/** What a party makes of an issue: weight, and evaluations listed, along a line, or by rank. */
import type { Fraction } from "../numbers/fraction.ts";
import { fraction, minus, ONE, over, plus, times, ZERO } from "../numbers/fraction.ts";
import type { FileNode } from "./file-node.ts";
import type { IssuePreference, NegotiationIssue, Quantity } from "./model.ts";
import { GIVEN, known } from "./model.ts";
import { readQuantity } from "./read-quantity.ts";

const UNIT = { low: ZERO, high: ONE };
const HOW = 'one of "evaluations", "linear" and "ranking"';

/** A preference whose weight may still be missing. */
export type ReadPreference = Omit<IssuePreference, "weight"> & { readonly weight: Quantity | null };

/** One entry of a party's `preferences`. */
export function readPreference(node: FileNode, issue: NegotiationIssue): ReadPreference {
  node.only(["weight", "position", "evaluations", "linear", "ranking"], "a preference");
  const ways = ["evaluations", "linear", "ranking"].filter((name) => !node.field(name).isMissing);
  if (ways.length !== 1) node.fail(HOW, ways.length === 0 ? "none of them" : ways.join(" and "));
  const ranking = ways[0] === "ranking" ? readRanking(node.field("ranking"), issue) : null;
  const position = node.field("position");
  const isOption = issue.options.some(({ id }) => id === position.optionalWords("an option's id"));
  if (!position.isMissing && !isOption) position.fail(`an option of ${issue.id}`);
  return {
    issue: issue.id,
    weight: node.field("weight").isMissing
      ? null
      : readQuantity(node.field("weight"), { low: ZERO, high: null }),
    evaluations:
      ranking !== null
        ? evaluationsOf(ranking, issue)
        : ways[0] === "linear"
          ? readLine(node.field("linear"), issue)
          : readEvaluations(node.field("evaluations"), issue),
    ranking,
    position: position.optionalWords("an option's id"),
  };
}

/**
 * What an order from best to worst says of each option: best 1, worst 0, between them evenly spaced with
 * all of [0, 1] open.
 */
export function evaluationsOf(
  ranking: readonly (readonly string[])[],
  { options }: NegotiationIssue,
): readonly Quantity[] {
  const last = ranking.length - 1;
  return options.map(({ id }) => {
    const rank = ranking.findIndex((equals) => equals.includes(id));
    if (rank === 0) return known(ONE);
    if (rank === last) return known(ZERO);
    const value = fraction(BigInt(last - rank), BigInt(last));
    return { value, low: ZERO, high: ONE, source: GIVEN };
  });
}

function readEvaluations(node: FileNode, issue: NegotiationIssue): readonly Quantity[] {
  const fields = node.fields(`an evaluation for each option of ${issue.id}`);
  const ids = new Set(issue.options.map(({ id }) => id));
  for (const [id, field] of fields) if (!ids.has(id)) field.fail(`for an option of ${issue.id}`);
  return issue.options.map(({ id }) => {
    const field = fields.get(id);
    if (field === undefined)
      node.fail(`an evaluation for each option of ${issue.id}`, `without ${id}`);
    return readQuantity(field, UNIT);
  });
}

/** Evenly from the first option's evaluation to the last one's. */
function readLine(node: FileNode, issue: NegotiationIssue): readonly Quantity[] {
  if (!issue.isOrdered) node.fail(`left out: the options of ${issue.id} are not ordered`);
  node.only(["first", "last"], 'the evaluations of the "first" and the "last" option');
  const first = readQuantity(node.field("first"), UNIT);
  const last = readQuantity(node.field("last"), UNIT);
  const steps = BigInt(Math.max(1, issue.options.length - 1));
  return issue.options.map((_, at) => {
    const share = fraction(BigInt(at), steps);
    const onLine = (from: Fraction, to: Fraction) => plus(from, times(share, minus(to, from)));
    return {
      value: onLine(first.value, last.value),
      low: onLine(first.low, last.low),
      high: onLine(first.high, last.high),
      source: first.source,
    };
  });
}

function readRanking(node: FileNode, issue: NegotiationIssue): readonly (readonly string[])[] {
  const expected = `all options of ${issue.id} once each, from best to worst`;
  const groups = node.items(expected).map((item) => {
    return item.isList
      ? item.items().map((one) => one.words("an option's id"))
      : [item.words("an option's id")];
  });
  const ids = new Set(issue.options.map(({ id }) => id));
  const ranked = groups.flat();
  const stranger = ranked.find((id) => !ids.has(id));
  if (stranger !== undefined) node.fail(expected, `with ${JSON.stringify(stranger)}`);
  if (ranked.length !== ids.size || new Set(ranked).size !== ids.size) {
    node.fail(expected, `a list of ${ranked.length}`);
  }
  return groups;
}

/** The weights of a party, divided by their sum; equal and open when the file states none. */
export function normalised(preferences: readonly ReadPreference[]): {
  readonly preferences: readonly IssuePreference[];
  readonly sum: Fraction | null;
} {
  const weights = preferences.flatMap(({ weight }) => (weight === null ? [] : [weight]));
  const share = fraction(1n, BigInt(Math.max(1, preferences.length)));
  const isAlone = preferences.length === 1;
  const open: Quantity = isAlone
    ? known(ONE)
    : { value: share, low: ZERO, high: ONE, source: GIVEN };
  if (weights.length === 0) {
    return { preferences: preferences.map((one) => ({ ...one, weight: open })), sum: null };
  }
  const sum = weights.reduce((all, { value }) => plus(all, value), ZERO);
  const shareOf = (quantity: Quantity): Quantity => ({
    ...quantity,
    value: over(quantity.value, sum),
    low: over(quantity.low, sum),
    high: over(quantity.high, sum),
  });
  return {
    preferences: preferences.map((one) => ({ ...one, weight: shareOf(one.weight ?? open) })),
    sum,
  };
}
