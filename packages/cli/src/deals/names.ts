/** What people are shown in place of ids. */
import {
  type FrontierPoint,
  type NegotiationModel,
  type Package,
  parseFraction,
  type Solutions,
  toNumber,
} from "@rapporteur/bargaining";
import { onOneLine } from "../terminal/escape-controls.ts";

/** A party's label, or its id where it has none. */
export function partyName({ parties }: NegotiationModel, id: string): string {
  const party = parties.find((one) => one.id === id);
  return onOneLine(party?.label ?? id);
}

/** An issue's label, or its id. */
export function issueName({ issues }: NegotiationModel, id: string): string {
  return onOneLine(issues.find((issue) => issue.id === id)?.label ?? id);
}

/** An option's label, or its id. */
export function optionName({ issues }: NegotiationModel, issue: string, option: string): string {
  const options = issues.find(({ id }) => id === issue)?.options ?? [];
  return onOneLine(options.find(({ id }) => id === option)?.label ?? option);
}

/** "Crossings a day: six · Which pier is used: new-pier". */
export function packageWords(model: NegotiationModel, chosen: Package): string {
  return model.issues
    .map(({ id }) => `${issueName(model, id)}: ${optionName(model, id, chosen[id] ?? "")}`)
    .join(" · ");
}

/** "Ostrava 0.62, Verrin 0.71". */
export function utilityWords(
  model: NegotiationModel,
  { utilities }: Pick<FrontierPoint, "utilities">,
): string {
  return model.parties
    .map(({ id }, index) => `${partyName(model, id)} ${shownUtility(utilities[index] ?? 0)}`)
    .join(", ");
}

/** Two or three decimals; more digits where these would show a difference as none. */
export function shownUtility(utility: number): string {
  const short = utility.toFixed(3).replace(/0$/, "");
  return Number(short) === 0 && utility !== 0 ? utility.toPrecision(1) : short;
}

/** Three decimals, for numbers that stand below each other. */
export function alignedUtility(utility: number): string {
  return utility.toFixed(3);
}

/** The decimal of an exact number, "29/50", as utilities are shown. */
export function shownFraction(fraction: string): string {
  const parsed = parseFraction(fraction);
  return parsed === null ? fraction : shownUtility(toNumber(parsed));
}

/** The concepts in the order in which they are shown, with what each makes greatest. */
export const CONCEPTS: readonly (readonly [
  concept: keyof Solutions,
  name: string,
  meaning: string,
])[] = [
  ["nash", "Nash", "the greatest product of gains over what each keeps without a deal"],
  [
    "kalaiSmorodinsky",
    "Kalai–Smorodinsky",
    "everybody as far as possible along the way from its fallback to its best",
  ],
  ["egalitarian", "egalitarian", "the least gain as great as possible"],
  ["utilitarian", "utilitarian", "the greatest sum of utilities"],
  [
    "relativeUtilitarian",
    "relative utilitarian",
    "the greatest sum, each party measured on its own scale",
  ],
  ["opposition", "least opposition", "nearest to everybody's best at once"],
];

/** A frontier point that at least one concept picks, with the names of these. */
export interface FairPoint {
  readonly index: number;
  readonly point: FrontierPoint;
  readonly names: readonly string[];
}

/** The points that concepts pick, each once, in the order of the concepts. */
export function fairPoints(
  points: readonly FrontierPoint[],
  solutions: Solutions,
): readonly FairPoint[] {
  const names = new Map<number, string[]>();
  for (const [concept, name] of CONCEPTS) {
    for (const index of solutions[concept].points) {
      names.set(index, [...(names.get(index) ?? []), name]);
    }
  }
  return [...names].flatMap(([index, own]) => {
    const point = points[index];
    return point === undefined ? [] : [{ index, point, names: own }];
  });
}
