/**
 * GeniusWeb's profiles: a `LinearAdditiveUtilitySpace` per party, each with the domain in it. A value that a
 * profile leaves out is worth 0, a reservation is a bid, and an issue that the bid leaves out adds 0.
 */
import { ImportRefusedError } from "../errors.ts";
import type { FileNode } from "../model/file-node.ts";
import { parseFile } from "../model/file-node.ts";
import type { NegotiationIssue } from "../model/model.ts";
import { MOST_OPTIONS } from "../model/read-issue.ts";
import { printNumber } from "../numbers/decimal.ts";
import type { Fraction } from "../numbers/fraction.ts";
import {
  compare,
  fraction,
  minus,
  over,
  parseFraction,
  plus,
  times,
  ZERO,
} from "../numbers/fraction.ts";
import type { ForeignParty } from "./assembled.ts";
import { assembled, plainIssue } from "./assembled.ts";
import type { ModelReader, NamedText } from "./formats.ts";

const SPACE = "LinearAdditiveUtilitySpace";

/** Reads GeniusWeb profiles of one domain. */
export const geniusWebJson: ModelReader = {
  takes: (files) =>
    files.some(({ text }) => /"\w*UtilitySpace"\s*:/.test(text) && /^\s*\{/.test(text)),
  read(files) {
    const spaces = files.filter(({ text }) => /"\w*UtilitySpace"\s*:/.test(text)).map(spaceIn);
    const [first] = spaces;
    if (first === undefined) throw new ImportRefusedError("", "files", "none is a profile");
    const issues = issuesIn(first.name, first.space);
    for (const { name, space } of spaces.slice(1)) {
      const isSame =
        JSON.stringify(issuesIn(name, space), withBigInts) === JSON.stringify(issues, withBigInts);
      if (!isSame) throw new ImportRefusedError(name, "domain", `is not that of ${first.name}`);
    }
    const domain = first.space.field("domain").field("name").optionalWords("a name");
    return assembled(
      domain ?? first.name,
      issues,
      spaces.map(({ name, space }) => partyOf(name, space, issues)),
      [],
    );
  },
};

function spaceIn({ name, text }: NamedText): { readonly name: string; readonly space: FileNode } {
  const [[kind, space] = []] = [...parseFile(text).fields()];
  if (kind !== SPACE || space === undefined) {
    throw new ImportRefusedError(name, kind ?? "profile", `only a ${SPACE} is taken`);
  }
  return { name, space };
}

function issuesIn(file: string, space: FileNode): readonly NegotiationIssue[] {
  const valueSets = space.field("domain").field("issuesValues").fields("values by issue");
  return [...valueSets].map(([id, node]) => {
    const range = node.field("range");
    if (range.isMissing) {
      const values = node.field("values").items("a list of values");
      return plainIssue(
        file,
        id,
        values.map((value) => value.words("a value")),
      );
    }
    return rangeIssue(file, id, range);
  });
}

/** Numbers from low to high by steps; whole ones become an integer range. */
function rangeIssue(file: string, id: string, node: FileNode): NegotiationIssue {
  const ends = node.isList ? node.items() : ["low", "high", "step"].map((name) => node.field(name));
  const [low, high, step] = ends.map((end) => end.number());
  if (low === undefined || high === undefined || step === undefined)
    node.fail("low, high and step");
  if (compare(step, ZERO) <= 0) {
    throw new ImportRefusedError(file, `issue ${id}`, "is continuous: its step is not above 0");
  }
  const span = over(minus(high, low), step);
  const steps = span.numerator / span.denominator;
  if (steps < 0n || steps >= BigInt(MOST_OPTIONS)) {
    throw new ImportRefusedError(
      file,
      `issue ${id}`,
      `has ${steps + 1n} values; at most ${MOST_OPTIONS} are taken`,
    );
  }
  const values = Array.from({ length: Number(steps) + 1 }, (_, at) =>
    printNumber(plus(low, times(fraction(BigInt(at), 1n), step))),
  );
  const isWhole = low.denominator === 1n && step.denominator === 1n && span.denominator === 1n;
  const range = { from: low.numerator, to: high.numerator, step: step.numerator };
  return plainIssue(file, id, values, isWhole ? range : null, true);
}

function partyOf(file: string, space: FileNode, issues: readonly NegotiationIssue[]): ForeignParty {
  const weights = space.field("issueWeights");
  const utilities = space.field("issueUtilities");
  const evaluations = issues.map((issue) => evaluationsOf(file, utilities.field(issue.id), issue));
  const byIssue = issues.map(({ id }) => weights.field(id).number());
  const bid = space.field("reservationBid");
  return {
    file,
    id: space.field("name").optionalWords("a name") ?? file,
    reservation: bid.isMissing
      ? null
      : worthOf(bid.field("issuevalues"), issues, byIssue, evaluations),
    weights: byIssue,
    evaluations,
  };
}

function evaluationsOf(file: string, node: FileNode, issue: NegotiationIssue): readonly Fraction[] {
  const [[kind, space] = []] = [...node.fields(`utilities of the values of ${issue.id}`)];
  if (space === undefined) node.fail("utilities of values");
  if (kind === "DiscreteValueSetUtilities" || kind === "discreteutils") {
    const utilities = space.field("valueUtilities").fields();
    for (const [value, field] of utilities) {
      if (!issue.options.some(({ id }) => id === value)) field.fail(`for a value of ${issue.id}`);
    }
    return issue.options.map(({ id }) => utilities.get(id)?.number() ?? ZERO);
  }
  if (kind !== "NumberValueSetUtilities" && kind !== "numberutils") {
    throw new ImportRefusedError(file, `issue ${issue.id}`, `${kind} is not taken`);
  }
  const [lowValue, lowUtility, highValue, highUtility] = [
    "lowValue",
    "lowUtility",
    "highValue",
    "highUtility",
  ].map((name) => space.field(name).number()) as [Fraction, Fraction, Fraction, Fraction];
  const width = minus(highValue, lowValue);
  if (compare(width, ZERO) <= 0) space.field("highValue").fail("above lowValue");
  const slope = over(minus(highUtility, lowUtility), width);
  return issue.options.map(({ id }) => {
    const value = parseFraction(id) ?? node.fail(`for an issue with numbers`);
    return plus(lowUtility, times(slope, minus(value, lowValue)));
  });
}

function worthOf(
  bid: FileNode,
  issues: readonly NegotiationIssue[],
  weights: readonly Fraction[],
  evaluations: readonly (readonly Fraction[])[],
): Fraction {
  return [...bid.fields("values by issue")].reduce((sum, [id, field]) => {
    const issue = issues.findIndex((one) => one.id === id);
    const value = field.words("a value");
    const option = issues[issue]?.options.findIndex((one) => one.id === value) ?? -1;
    if (option < 0) field.fail(`a value of an issue of the domain`);
    return plus(sum, times(weights[issue] ?? ZERO, evaluations[issue]?.[option] ?? ZERO));
  }, ZERO);
}

function withBigInts(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? `${value}` : value;
}
