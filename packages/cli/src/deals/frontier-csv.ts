import type { Deals, NegotiationModel } from "@rapporteur/bargaining";
import { CONCEPTS } from "./names.ts";

/**
 * The frontier, one point a line after a line of names: its number from 1, each party's utility as a decimal
 * and exactly, how many packages have these utilities, the concepts that pick it, one option an issue.
 * RFC 4180 with line feeds; ids, not labels.
 */
export function frontierCsv(model: NegotiationModel, { frontier, solutions }: Deals): string {
  const parties = model.parties.map(({ id }) => id);
  const head = [
    "point",
    ...parties,
    ...parties.map((id) => `${id} exactly`),
    "packages",
    "concepts",
    ...model.issues.map(({ id }) => id),
  ];
  const rows = frontier.points.map((point, index) => [
    String(index + 1),
    ...point.utilities.map(String),
    ...point.fractions,
    point.count,
    CONCEPTS.filter(([concept]) => solutions[concept].points.includes(index))
      .map(([concept]) => concept)
      .join(" "),
    ...model.issues.map(({ id }) => point.package[id] ?? ""),
  ]);
  return [head, ...rows].map((row) => `${row.map(cell).join(",")}\n`).join("");
}

// takes `a,b`, `say "no"`, a line break; leaves "a b"
const TO_QUOTE = /[",\r\n]/;

function cell(words: string): string {
  return TO_QUOTE.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
