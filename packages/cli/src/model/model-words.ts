/** What there is to say of a model before it is worked with. */
import {
  compare,
  type DerivedModel,
  distancesOf,
  type NegotiationModel,
  type PairDistance,
  type Quantity,
} from "@rapporteur/bargaining";
import type { Page } from "../output/result.ts";
import { counted } from "../output/statement-words.ts";
import { onOneLine } from "../terminal/escape-controls.ts";
import { flow } from "../terminal/flow.ts";

/** Size, certainty, distances and assumptions of a sound model, line by line. */
export function soundLines(model: NegotiationModel, { width, style }: Page): string {
  const lines = [
    style.bold(onOneLine(model.name)),
    `Sound: ${sizeWords(model)}.`,
    certaintyWords(model),
    ...distancesOf(model).map((pair) => distanceWords(model, pair)),
    ...model.notices.map((notice) => `Assumed: ${notice}`),
  ];
  return `${lines.flatMap((line) => flow([{ words: line }], width).map(({ painted }) => painted)).join("\n")}\n`;
}

/** What was derived from how many positions, for standard error. */
export function derivedLines({ model, overrides }: DerivedModel, positions: number): string {
  const redLines = model.parties.reduce((sum, party) => sum + party.redLines.length, 0);
  const byAnalyst =
    overrides.length === 0 ? "" : `; ${counted(overrides.length, "number")} set by an analyst`;
  const lines = [
    `from ${counted(positions, "position")}: ${sizeWords(model)}, ${counted(redLines, "red line")}${byAnalyst}`,
    ...model.notices,
  ];
  return lines.map((line) => `rapporteur: ${onOneLine(line)}\n`).join("");
}

/** "3 issues, 2 parties, 30 packages". */
export function sizeWords({ issues, parties, links }: NegotiationModel): string {
  const packages = issues.reduce((product, { options }) => product * BigInt(options.length), 1n);
  const linked = links.length === 0 ? "" : ` before ${counted(links.length, "link")}`;
  return `${counted(issues.length, "issue")}, ${parties.length === 1 ? "1 party" : `${parties.length} parties`}, ${grouped(packages)} ${packages === 1n ? "package" : "packages"}${linked}`;
}

/** Digits in groups of three; beyond a dozen as a power of ten. */
export function grouped(count: bigint): string {
  const digits = count.toString();
  if (digits.length <= 12) return count.toLocaleString("en");
  const rest = digits.slice(1, 3).replace(/0+$/, "");
  return `${digits.slice(0, 1)}${rest === "" ? "" : `.${rest}`} × 10^${digits.length - 1}`;
}

/** "Apart: Kestria and Ardovia 0.62 of the way, 0.4 to 0.8; most on When the sanctions go (1)." */
function distanceWords(
  { parties, issues }: NegotiationModel,
  { parties: pair, value, low, high, gaps }: PairDistance,
): string {
  const names = pair.map((id) => onOneLine(parties.find((party) => party.id === id)?.label ?? id));
  const [most] = gaps.toSorted((a, b) => b.value - a.value);
  const issue = issues.find(({ id }) => id === most?.issue);
  const range = low === high ? "" : `, ${shownShare(low)} to ${shownShare(high)}`;
  const where =
    most === undefined || most.value === 0
      ? ""
      : `; most on ${onOneLine(issue?.label ?? most.issue)} (${shownShare(most.value)})`;
  return `Apart: ${names.join(" and ")} ${shownShare(value)} of the way${range}${where}.`;
}

function shownShare(share: number): string {
  return String(Number(share.toFixed(2)));
}

function certaintyWords({ parties }: NegotiationModel): string {
  const all = parties.flatMap(({ preferences, interactions, reservation }) => [
    ...(reservation === null ? [] : [reservation]),
    ...preferences.flatMap(({ weight, evaluations }) => [weight, ...evaluations]),
    ...interactions.map(({ value }) => value),
  ]);
  const open = all.filter((quantity) => !isCertain(quantity)).length;
  if (open === 0) return `All ${all.length} numbers are taken as certain.`;
  return `${open} of ${all.length} numbers are not certain: each has an interval.`;
}

function isCertain({ low, high }: Quantity): boolean {
  return compare(low, high) === 0;
}
