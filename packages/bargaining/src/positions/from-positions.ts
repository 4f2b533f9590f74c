/** The model of a negotiation from what its parties are on record with. */
import { PositionsInvalidError } from "../errors.ts";
import type {
  IssuePreference,
  NegotiationIssue,
  NegotiationModel,
  NegotiationParty,
  Quantity,
  Source,
} from "../model/model.ts";
import { fraction, least, ONE, ZERO } from "../numbers/fraction.ts";
import { type AppliedOverride, type Override, withOverrides } from "./overrides.ts";
import { standingOf } from "./standing.ts";
import type { CodebookIssue, IssueCodebook, StatedPosition } from "./stated-position.ts";
import { type DatedPosition, inOrderOfTime } from "./timeline.ts";

/** What is taken where positions are silent. */
export interface FromPositionsOptions {
  /** The parties in order; those that speak, in the order in which they first do, when absent. */
  readonly parties?: readonly string[];
  /** Ids of the issues to take; those that a position names an option of, when absent. */
  readonly issues?: readonly string[];
  /** How many unconditional rejections of an option, with nothing said for it since, make it a red line; 2 when absent. */
  readonly redLineAfter?: number;
  /** What an analyst sets over what is derived. */
  readonly overrides?: readonly Override[];
}

/** A model, and what an analyst changed of it. */
export interface DerivedModel {
  readonly model: NegotiationModel;
  /** The same without any override. */
  readonly derived: NegotiationModel;
  readonly overrides: readonly AppliedOverride[];
}

const RED_LINE_AFTER = 2;
const HALF = fraction(1n, 2n);

/**
 * Derives a model. Demands and acceptances raise an option, rejections lower it or make it a red line,
 * silence leaves everything between 0 and 1, the later word outweighs the earlier, and contradictions widen.
 * Every number lists the ids of the positions that it rests on. The model's `notices` say what was assumed.
 *
 * Issues that nobody speaks of, and options that the codebook has not, are left out and named in a notice.
 * Pure: the same positions in the same order give the same model.
 *
 * @throws {PositionsInvalidError} no issue is left, or an override of something that the model has not
 */
export function fromPositions(
  positions: readonly StatedPosition[],
  codebook: IssueCodebook,
  options: FromPositionsOptions = {},
): DerivedModel {
  const known = positions.filter((position) => isKnown(position, codebook));
  const dated = inOrderOfTime(known);
  const named =
    options.issues ?? dated.filter(({ option }) => option !== null).map(({ issue }) => issue);
  const issues = codebook.issues.filter(
    ({ id, options: values }) => values.length > 0 && named.includes(id),
  );
  if (issues.length === 0) {
    throw new PositionsInvalidError(
      "positions",
      "of at least one option of the codebook's issues",
      "of none",
    );
  }
  const parties = options.parties ?? [...new Set(known.map(({ party }) => party))];
  const made = parties.map((party) =>
    partyOf(
      party,
      issues,
      dated.filter((position) => position.party === party),
      options.redLineAfter ?? RED_LINE_AFTER,
    ),
  );
  const derived: NegotiationModel = {
    name: codebook.label,
    issues: issues.map(issueOf),
    parties: made.map(({ party }) => party),
    links: [],
    notices: [...noticesOf(positions, codebook, issues), ...made.flatMap(({ notices }) => notices)],
  };
  const { model, applied } = withOverrides(derived, options.overrides ?? []);
  return {
    model: withReservationNotice(model),
    derived: withReservationNotice(derived),
    overrides: applied,
  };
}

function isKnown({ issue, option }: StatedPosition, codebook: IssueCodebook): boolean {
  const found = codebook.issues.find(({ id }) => id === issue);
  return found !== undefined && (option === null || found.options.some(({ id }) => id === option));
}

function issueOf({
  id,
  label,
  options,
  isOrdered = true,
  statusQuo = null,
}: CodebookIssue): NegotiationIssue {
  return {
    id,
    label,
    isOrdered,
    range: null,
    options: options.map((option) => ({ id: option.id, label: option.label })),
    statusQuo,
  };
}

function partyOf(
  id: string,
  issues: readonly CodebookIssue[],
  positions: readonly DatedPosition[],
  redLineAfter: number,
): { readonly party: NegotiationParty; readonly notices: readonly string[] } {
  const standings = issues.map((issue) => {
    const own = positions.filter((position) => position.issue === issue.id);
    return { issue, own, standing: standingOf(issue, own, redLineAfter) };
  });
  const preferences = standings.map(({ issue, own, standing }): IssuePreference => {
    const { asked } = standing;
    return {
      issue: issue.id,
      weight: equalWeight(issues.length, own),
      evaluations: standing.evaluations.map(({ value, low, high, entries }) => ({
        value,
        low,
        high,
        source: derivedFrom(entries),
      })),
      ranking: null,
      position: asked === null ? null : (issue.options[asked]?.id ?? null),
    };
  });
  const redLines = standings.flatMap(({ issue, standing }) =>
    standing.redLines.flatMap(({ option, entries }) => {
      const found = issue.options[option];
      return found === undefined
        ? []
        : [{ issue: issue.id, option: found.id, source: derivedFrom(entries) }];
    }),
  );
  const notices = standings
    .filter(({ standing }) => standing.isUneven)
    .map(
      ({ issue }) =>
        `${id} does not prefer nearer options of ${issue.id} to farther ones; each was taken as stated`,
    );
  return {
    party: {
      id,
      label: null,
      reservation: unknownReservation(),
      preferences,
      redLines,
      interactions: [],
    },
    notices,
  };
}

/** Nobody says how much an issue matters: all the same, give or take a half where the party speaks of it, down to nothing where it does not. */
function equalWeight(count: number, own: readonly DatedPosition[]): Quantity {
  const equal = fraction(1n, BigInt(count));
  return {
    value: equal,
    low: own.length === 0 ? ZERO : fraction(1n, 2n * BigInt(count)),
    high: least(ONE, fraction(2n, BigInt(count))),
    source: derivedFrom(own.map(({ id }) => id)),
  };
}

function unknownReservation(): Quantity {
  return { value: HALF, low: ZERO, high: ONE, source: derivedFrom([]) };
}

function derivedFrom(entries: readonly string[]): Source {
  return { kind: "derived", entries, note: null };
}

function noticesOf(
  positions: readonly StatedPosition[],
  codebook: IssueCodebook,
  issues: readonly CodebookIssue[],
): readonly string[] {
  const unknown = positions.filter((position) => !isKnown(position, codebook)).map(({ id }) => id);
  const silent = codebook.issues.filter((issue) => !issues.includes(issue)).map(({ id }) => id);
  return [
    "every issue is taken to weigh the same, from half of that (nothing where a party is silent) to twice",
    ...(unknown.length === 0
      ? []
      : [`left out, since the codebook has not their issue or option: ${unknown.join(", ")}`]),
    ...(silent.length === 0
      ? []
      : [`left out, since no position names an option of them: ${silent.join(", ")}`]),
  ];
}

function withReservationNotice(model: NegotiationModel): NegotiationModel {
  const guessed = model.parties
    .filter(({ reservation }) => reservation?.source.kind === "derived")
    .map(({ id }) => id);
  if (guessed.length === 0) return model;
  const notice = `no position says what its fallback is worth to ${guessed.join(", ")}: the reservation is taken as 1/2, and may be anything from 0 to 1`;
  return { ...model, notices: [...model.notices, notice] };
}
