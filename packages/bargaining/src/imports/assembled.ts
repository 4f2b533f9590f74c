/** A model from what other programs' files have in common: issues, and by party weights and evaluations. */
import { ImportRefusedError } from "../errors.ts";
import type {
  IntegerRange,
  NegotiationIssue,
  NegotiationModel,
  NegotiationParty,
  Quantity,
} from "../model/model.ts";
import { known } from "../model/model.ts";
import { MOST_OPTIONS } from "../model/read-issue.ts";
import type { Fraction } from "../numbers/fraction.ts";
import { compare, ONE, over, plus, printFraction, ZERO } from "../numbers/fraction.ts";

/** One party as another program's file has it. */
export interface ForeignParty {
  readonly file: string;
  readonly id: string;
  readonly reservation: Fraction | null;
  /** By issue, in the order of the issues. */
  readonly weights: readonly Fraction[];
  /** By issue and option, in their order; within [0, 1]. */
  readonly evaluations: readonly (readonly Fraction[])[];
}

/** An issue with options that are only names. */
export function plainIssue(
  file: string,
  id: string,
  options: readonly string[],
  range: IntegerRange | null = null,
  isOrdered = range !== null,
): NegotiationIssue {
  if (options.length === 0) throw new ImportRefusedError(file, `issue ${id}`, "has no values");
  if (options.length > MOST_OPTIONS) {
    const reason = `has ${options.length} values; at most ${MOST_OPTIONS} are taken`;
    throw new ImportRefusedError(file, `issue ${id}`, reason);
  }
  if (new Set(options).size !== options.length) {
    throw new ImportRefusedError(file, `issue ${id}`, "names a value twice");
  }
  const named = options.map((option) => ({ id: option, label: null }));
  return { id, label: null, isOrdered, range, options: named, statusQuo: null };
}

/** The model. Weights that do not add up to 1 are divided by their sum, and a notice says so. */
export function assembled(
  name: string,
  issues: readonly NegotiationIssue[],
  foreign: readonly ForeignParty[],
  notices: readonly string[],
): NegotiationModel {
  const twins = foreign.find(({ id }, at) => foreign.findIndex((other) => other.id === id) !== at);
  if (twins !== undefined) {
    throw new ImportRefusedError(
      twins.file,
      `party ${twins.id}`,
      "there is another party of this name",
    );
  }
  const read = foreign.map((party) => partyOf(party, issues));
  return {
    name,
    issues,
    parties: read.map(({ party }) => party),
    links: [],
    notices: [...notices, ...read.flatMap(({ notice }) => (notice === null ? [] : [notice]))],
  };
}

function partyOf(
  { file, id, reservation, weights, evaluations }: ForeignParty,
  issues: readonly NegotiationIssue[],
): { readonly party: NegotiationParty; readonly notice: string | null } {
  const sum = weights.reduce(plus, ZERO);
  if (compare(sum, ZERO) <= 0) {
    throw new ImportRefusedError(file, `party ${id}`, "has no weight above 0");
  }
  const negative = weights.findIndex((weight) => compare(weight, ZERO) < 0);
  if (negative >= 0) {
    throw new ImportRefusedError(file, `issue ${issues[negative]?.id}`, "has a weight below 0");
  }
  const preferences = issues.map((issue, at) => ({
    issue: issue.id,
    weight: known(over(weights[at] ?? ZERO, sum)),
    evaluations: (evaluations[at] ?? []).map((value, option): Quantity => {
      if (compare(value, ZERO) >= 0 && compare(value, ONE) <= 0) return known(value);
      const where = `issue ${issue.id}, value ${issue.options[option]?.id}`;
      throw new ImportRefusedError(
        file,
        where,
        `is worth ${printFraction(value)}, not between 0 and 1`,
      );
    }),
    ranking: null,
    position: null,
  }));
  const isWhole = compare(sum, ONE) === 0;
  return {
    party: {
      id,
      label: null,
      reservation: reservation === null ? null : known(reservation),
      preferences,
      redLines: [],
      interactions: [],
    },
    notice: isWhole
      ? null
      : `${id}: the weights add up to ${printFraction(sum)} and were divided by it.`,
  };
}
