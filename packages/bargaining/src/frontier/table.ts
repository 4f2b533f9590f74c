/**
 * A model in whole numbers: every weight × evaluation of a party over one common denominator, so that sums
 * and comparisons of utilities are exact.
 */
import { ModelTooLargeError } from "../errors.ts";
import type { Choice, NegotiationModel, Quantity } from "../model/model.ts";
import type { Fraction } from "../numbers/fraction.ts";
import { fraction, greatestCommonDivisor, times } from "../numbers/fraction.ts";
import { ceilingOf } from "../numbers/whole.ts";

/** Bits that a party's common denominator may have. */
const MOST_BITS = 4096;

/** The options of one issue that a computation may use, with what each adds to each party's utility. */
export interface TableIssue {
  /** By party, target by `options`. */
  readonly values: readonly (readonly bigint[])[];
  /** Indices of the issue's options that may be used, rising. */
  readonly options: readonly number[];
}

/** What one party's utility gains when all these options come together. */
export interface TableTerm {
  readonly party: number;
  /** Issue and option, by index. */
  readonly when: readonly (readonly [issue: number, option: number])[];
  readonly value: bigint;
}

/** Options that cannot go together. */
export interface TableLink {
  readonly kind: "excludes" | "requires";
  readonly if: readonly [issue: number, option: number];
  readonly target: readonly [issue: number, option: number];
}

/** Utilities as whole numbers of 1/denominator, by party. */
export interface Table {
  readonly denominators: readonly bigint[];
  /** The least whole number that is at least the reservation; `null` when the party has none. */
  readonly floors: readonly (bigint | null)[];
  readonly issues: readonly TableIssue[];
  readonly terms: readonly TableTerm[];
  readonly links: readonly TableLink[];
}

/** Which options and which end of each interval a table takes. */
export interface TableOptions {
  /** What a quantity of a utility counts as; its value when not given. */
  readonly utility?: (quantity: Quantity) => Fraction;
  /** What a reservation counts as; its value when not given. */
  readonly reservation?: (quantity: Quantity) => Fraction;
  /** Whether an option may be used; all when not given. */
  readonly allows?: (issue: number, option: number) => boolean;
}

/** The model's table. Cost: parties × options, with one gcd each. */
export function tableOf(model: NegotiationModel, options: TableOptions = {}): Table {
  const { utility = estimateOf, reservation = estimateOf, allows = () => true } = options;
  const indexOf = indexOfChoices(model);
  const used = model.issues.map(({ options: all }, issue) =>
    all.map((_, option) => option).filter((option) => allows(issue, option)),
  );
  const parties = model.parties.map((party) => {
    const worth = party.preferences.map(({ weight, evaluations }) =>
      evaluations.map((evaluation) => times(utility(weight), utility(evaluation))),
    );
    const terms = party.interactions.map(({ value }) => utility(value));
    return { worth, terms, denominator: commonDenominator([...worth.flat(), ...terms], party.id) };
  });
  return {
    denominators: parties.map(({ denominator }) => denominator),
    floors: model.parties.map(({ reservation: least }, party) =>
      least === null ? null : ceilingOf(reservation(least), parties[party]?.denominator ?? 1n),
    ),
    issues: used.map((indices, issue) => ({
      options: indices,
      values: parties.map(({ worth, denominator }) =>
        indices.map((option) => inUnits(worth[issue]?.[option], denominator)),
      ),
    })),
    terms: model.parties.flatMap(({ interactions }, party) =>
      interactions.map(({ when }, term) => ({
        party,
        when: when.map(indexOf),
        value: inUnits(parties[party]?.terms[term], parties[party]?.denominator ?? 1n),
      })),
    ),
    links: model.links.map((link) => ({
      kind: link.kind,
      if: indexOf(link.if),
      target: indexOf(link.target),
    })),
  };
}

/** Whether nobody has a red line on the option: what {@link TableOptions.allows} is for acceptable packages. */
export function withoutRedLines(
  model: NegotiationModel,
): (issue: number, option: number) => boolean {
  const indexOf = indexOfChoices(model);
  const refused = new Set(
    model.parties.flatMap(({ redLines }) => redLines.map((line) => indexOf(line).join(" "))),
  );
  return (issue, option) => !refused.has(`${issue} ${option}`);
}

/** Finds issue and option by their ids. */
export function indexOfChoices(
  model: NegotiationModel,
): (choice: Choice) => readonly [issue: number, option: number] {
  const issues = new Map(model.issues.map(({ id }, index) => [id, index]));
  const options = model.issues.map(
    (issue) => new Map(issue.options.map(({ id }, index) => [id, index])),
  );
  return (choice) => {
    const issue = issues.get(choice.issue) ?? -1;
    return [issue, options[issue]?.get(choice.option) ?? -1];
  };
}

/** Utilities of one package, in whole numbers by party. */
export function unitsOf(table: Table, chosen: readonly number[]): bigint[] {
  const sums = table.denominators.map((_, party) =>
    table.issues.reduce((sum, { options, values }, issue) => {
      const at = options.indexOf(chosen[issue] ?? -1);
      return sum + (values[party]?.[at] ?? 0n);
    }, 0n),
  );
  for (const { party, when, value } of table.terms) {
    const applies = when.every(([issue, option]) => chosen[issue] === option);
    if (applies) sums[party] = (sums[party] ?? 0n) + value;
  }
  return sums;
}

/** Whether the package, by option index, respects every link. */
export function respectsLinks(table: Table, chosen: readonly number[]): boolean {
  return table.links.every(({ kind, if: first, target }) => {
    if (chosen[first[0]] !== first[1]) return true;
    return (chosen[target[0]] === target[1]) === (kind === "requires");
  });
}

function estimateOf(quantity: Quantity): Fraction {
  return quantity.value;
}

function commonDenominator(numbers: readonly Fraction[], party: string): bigint {
  let common = 1n;
  for (const { denominator } of numbers) {
    common *= denominator / greatestCommonDivisor(common, denominator);
    if (common >> BigInt(MOST_BITS) > 0n) {
      const what = `the common denominator of all numbers of ${party}`;
      throw new ModelTooLargeError(what, "more", `${MOST_BITS} bits`);
    }
  }
  return common;
}

function inUnits(number: Fraction | undefined, denominator: bigint): bigint {
  if (number === undefined) return 0n;
  return number.numerator * (denominator / number.denominator);
}

/** Utility as a fraction again. */
export function fromUnits(table: Table, party: number, units: bigint): Fraction {
  return fraction(units, table.denominators[party] ?? 1n);
}
