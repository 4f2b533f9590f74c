/** The deals of a model as a brief. */
import type { NegotiationModel, Package } from "@rapporteur/bargaining";
import { plain } from "../output/markdown.ts";
import type { DealsFacts } from "./deals-json.ts";
import { dealsView } from "./deals-view.ts";
import { alignedUtility, issueName, optionName, partyName, shownUtility } from "./names.ts";

/** A section a part of the answer. */
export function dealsMarkdown(facts: DealsFacts, parties: readonly string[]): string {
  const { model } = facts;
  const view = dealsView(facts, parties);
  const openings = view.openings.map(
    ({ words, package: opened, utilities }, index) =>
      `${index + 1}. ${plain(words)}.\n\n   ${shares(model, utilities)}: ${terms(model, opened)}`,
  );
  const blocks = [
    `# ${plain(view.title)}`,
    plain(view.size),
    `**${plain(view.verdict)}**`,
    ...openings,
    ...(view.moreOpenings === null ? [] : [plain(view.moreOpenings)]),
    ...[view.certainty, ...view.stakes].filter((words) => words !== null).map(plain),
    ...fairTable(facts, view.fair),
    ...view.ties.map(plain),
    ...list("What may be agreed first", view.first),
    ...list("What would narrow this most", view.unknowns),
    ...list("Assumed", view.notices),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function fairTable({ model }: DealsFacts, fair: ReturnType<typeof dealsView>["fair"]): string[] {
  if (fair.length === 0) return [];
  const names = model.parties.map(({ id }) => plain(partyName(model, id)));
  const rows = fair.map(
    ({ names: concepts, point }) =>
      `| ${plain(concepts.join(", "))} | ${point.utilities.map(alignedUtility).join(" | ")} | ${terms(model, point.package)} |`,
  );
  return [
    "## Fair packages",
    [
      `| concept | ${names.join(" | ")} | package |`,
      `| --- | ${names.map(() => "---:").join(" | ")} | --- |`,
      ...rows,
    ].join("\n"),
  ];
}

/** A heading and its items; nothing where there are none. */
export function list(heading: string, items: readonly string[]): string[] {
  return items.length === 0
    ? []
    : [`## ${heading}`, items.map((item) => `- ${plain(item)}`).join("\n")];
}

/** "Kestria 0.62, Ardovia 0.70", safe in Markdown. */
export function shares(model: NegotiationModel, utilities: readonly number[]): string {
  return plain(
    model.parties
      .map(({ id }, index) => `${partyName(model, id)} ${shownUtility(utilities[index] ?? 0)}`)
      .join(", "),
  );
}

/** "passage: by-day; marines: 600", safe in Markdown. */
export function terms(model: NegotiationModel, chosen: Package): string {
  return plain(
    model.issues
      .map(({ id }) => `${issueName(model, id)}: ${optionName(model, id, chosen[id] ?? "")}`)
      .join("; "),
  );
}
