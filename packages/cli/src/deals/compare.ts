/** What each party would make of one package, in each format. */
import type {
  Acceptability,
  Explanation,
  NegotiationModel,
  Neighbour,
  NeighbourVerdict,
  PartyExplanation,
} from "@rapporteur/bargaining";
import { plain } from "../output/markdown.ts";
import type { Page } from "../output/result.ts";
import { list } from "./markdown.ts";
import {
  issueName,
  optionName,
  packageWords,
  partyName,
  shownFraction,
  shownUtility,
} from "./names.ts";
import { hanging, listLines, packageLines, paragraph } from "./table.ts";
import { allParties } from "./verdict.ts";

/** Options of `deals compare`, as commander gives them. */
export interface CompareOptions {
  readonly party?: readonly string[];
  readonly format?: CompareFormat;
  readonly output?: string;
}

type CompareFormat = "table" | "json" | "markdown";

/** A package and what there is to say of it. */
export interface ComparisonFacts {
  readonly model: NegotiationModel;
  readonly explanation: Explanation;
  readonly acceptability: readonly Acceptability[];
}

/** The comparison as these parties see it, or as all do where none is named. */
export function comparisonWords(
  format: CompareFormat,
  facts: ComparisonFacts,
  parties: readonly string[],
  page: Page,
): string {
  const { model, explanation, acceptability } = facts;
  if (format === "json") {
    const value = {
      schema: "rapporteur/comparison/1",
      model: { name: model.name },
      ...explanation,
      acceptability,
    };
    return `${JSON.stringify(value, null, 2)}\n`;
  }
  const chosen = explanation.parties.filter(
    ({ party }) => parties.length === 0 || parties.includes(party),
  );
  const lead = leadWords(facts);
  const sides = chosen.map((side) => sideWords(model, side, acceptability));
  const changes = changeWords(model, explanation.neighbours);
  if (format === "markdown") {
    const blocks = [
      `# ${plain(packageWords(model, explanation.package))}`,
      plain(lead),
      ...list("What each would make of it", sides),
      ...list("One option changed", changes),
    ];
    return `${blocks.join("\n\n")}\n`;
  }
  const blocks = [
    packageLines(model, explanation.package, page, ""),
    paragraph(lead, page),
    sides.flatMap((words) => hanging(words, page, "", "  ")),
    listLines("One option changed", changes, page),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join("\n"))
    .join("\n\n")}\n`;
}

function leadWords({ model, explanation, acceptability }: ComparisonFacts): string {
  const who = allParties(model);
  const better =
    explanation.better === null
      ? ""
      : ` Better for somebody and worse for nobody: ${packageWords(model, explanation.better)}.`;
  const certainty = certaintyOf(acceptability, explanation.isAcceptable);
  const answer = explanation.isAcceptable
    ? `This package satisfies ${who}`
    : `This package does not satisfy ${who}`;
  return `${answer}${certainty}.${better}`;
}

function certaintyOf(acceptability: readonly Acceptability[], isAcceptable: boolean): string {
  if (isAcceptable)
    return acceptability.every(({ isNecessary }) => isNecessary)
      ? ""
      : ", but not for every number in the intervals of the model";
  return acceptability.every(({ isPossible }) => isPossible)
    ? ", but may, for some numbers in the intervals of the model"
    : "";
}

const MOST_GIVES = 3;

/** Its sentence, what it gives up most, and whose red lines keep it from better. */
function sideWords(
  model: NegotiationModel,
  side: PartyExplanation,
  acceptability: readonly Acceptability[],
): string {
  const gives = side.gives
    .slice(0, MOST_GIVES)
    .map(
      ({ issue, from, to, loss }) =>
        `${optionName(model, issue, to)} instead of ${optionName(model, issue, from)} on ${issueName(model, issue)} (${shownUtility(loss)})`,
    );
  const blocked = side.blocked
    .slice(0, MOST_GIVES)
    .map(
      ({ issue, option, by }) =>
        `${optionName(model, issue, option)} on ${issueName(model, issue)} is a red line of ${by.map((id) => partyName(model, id)).join(" and ")}`,
    );
  const range = acceptability.find(({ party }) => party === side.party);
  const interval =
    range === undefined || range.low === range.high
      ? ""
      : ` Its utility lies between ${shownFraction(range.low)} and ${shownFraction(range.high)}.`;
  return [
    side.words,
    interval.trim(),
    gives.length === 0 ? "" : `It takes ${gives.join(", ")}.`,
    blocked.length === 0 ? "" : `What it would like better: ${blocked.join("; ")}.`,
  ]
    .filter((words) => words !== "")
    .join(" ");
}

/** The verdicts that say most, in their order. */
const TOLD: readonly NeighbourVerdict[] = ["better", "trade", "refused", "too-low", "impossible"];
const MOST_CHANGES = 8;

function changeWords(model: NegotiationModel, neighbours: readonly Neighbour[]): readonly string[] {
  return TOLD.flatMap((verdict) => neighbours.filter((neighbour) => neighbour.verdict === verdict))
    .slice(0, MOST_CHANGES)
    .map(({ issue, words }) => `${issueName(model, issue)}, ${words}`);
}
