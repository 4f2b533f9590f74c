/** Numbers with their intervals and sources, as files write them. */
import type { Fraction } from "../numbers/fraction.ts";
import { compare, fraction, plus, times } from "../numbers/fraction.ts";
import type { FileNode } from "./file-node.ts";
import type { Quantity, Source } from "./model.ts";
import { GIVEN, known } from "./model.ts";

const QUANTITY = 'a number, a pair [low, high], or fields "value", "low" and "high"';
const KINDS: readonly Source["kind"][] = ["given", "derived", "analyst"];

/** What a quantity must lie between, both included; `null` for no end. */
export interface Bounds {
  readonly low: Fraction | null;
  readonly high: Fraction | null;
}

/**
 * `0.25`, `"1/3"`, `[0.2, 0.4]` (the value is the middle), or
 * `{value: 0.3, low: 0.2, high: 0.4, source: derived, entries: [p1], note: "…"}`.
 */
export function readQuantity(node: FileNode, bounds: Bounds): Quantity {
  if (node.isList) {
    const [low, high, ...more] = node.items();
    if (low === undefined || high === undefined || more.length > 0) node.fail(QUANTITY);
    return checked(node, between(low.number(), high.number(), null, GIVEN), bounds);
  }
  if (!node.isMap) return checked(node, known(node.number(QUANTITY)), bounds);
  node.only(["value", "low", "high", "source", "entries", "note"], QUANTITY);
  const [value, low, high] = ["value", "low", "high"].map((name) => node.field(name));
  const numberOf = (field: FileNode | undefined) =>
    field === undefined || field.isMissing ? null : field.number();
  const [middle, least, most] = [value, low, high].map(numberOf);
  const source = readSource(node);
  if (least === null && most === null && middle != null) {
    return checked(node, known(middle, source), bounds);
  }
  if (least == null || most == null) node.fail('fields "low" and "high", or "value" alone');
  return checked(node, between(least, most, middle ?? null, source), bounds);
}

/** `source`, `entries` and `note` of a map. */
export function readSource(node: FileNode): Source {
  const words = node.field("source").optionalWords(KINDS.join(", "));
  const kind = KINDS.find((one) => one === words) ?? "given";
  if (words !== null && kind !== words) node.field("source").fail(KINDS.join(" or "));
  const entries = node.field("entries");
  const ids = entries.isMissing ? [] : entries.items("a list of ids");
  return {
    kind,
    entries: ids.map((id) => id.words("an id")),
    note: node.field("note").optionalWords("words"),
  };
}

function between(low: Fraction, high: Fraction, value: Fraction | null, source: Source): Quantity {
  return { value: value ?? times(plus(low, high), fraction(1n, 2n)), low, high, source };
}

function checked(node: FileNode, quantity: Quantity, bounds: Bounds): Quantity {
  const { low, value, high } = quantity;
  if (compare(low, value) > 0 || compare(value, high) > 0) {
    node.fail("in order: low ≤ value ≤ high");
  }
  const isBelow = bounds.low !== null && compare(low, bounds.low) < 0;
  const isAbove = bounds.high !== null && compare(high, bounds.high) > 0;
  if (isBelow || isAbove) node.fail(wordsOf(bounds));
  return quantity;
}

function wordsOf({ low, high }: Bounds): string {
  if (low === null) return `at most ${high?.numerator ?? ""}`;
  if (high === null) return `at least ${low.numerator}`;
  return `between ${low.numerator} and ${high.numerator}`;
}
