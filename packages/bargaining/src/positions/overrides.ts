/** Numbers that an analyst sets over derived ones. They stay apart: the model says which are his, and what they replaced. */
import { PositionsInvalidError } from "../errors.ts";
import type { NegotiationModel, NegotiationParty, Quantity, Source } from "../model/model.ts";
import {
  compare,
  type Fraction,
  minus,
  ONE,
  over,
  plus,
  printFraction,
  times,
  ZERO,
} from "../numbers/fraction.ts";

/** An interval that an analyst gives, with the reason. */
interface Judgement {
  readonly party: string;
  readonly value: Fraction;
  /** `value` where absent. */
  readonly low?: Fraction;
  readonly high?: Fraction;
  /** Why, in words. */
  readonly note: string;
}

/** What an analyst may set. */
export type Override =
  | (Judgement & { readonly kind: "evaluation"; readonly issue: string; readonly option: string })
  | (Judgement & { readonly kind: "weight"; readonly issue: string })
  | (Judgement & { readonly kind: "reservation" })
  | {
      readonly kind: "red-line";
      readonly party: string;
      readonly issue: string;
      readonly option: string;
      /** False takes a derived red line away. */
      readonly holds: boolean;
      readonly note: string;
    };

/** An override and the quantity that it replaced; `null` where there was none. */
export interface AppliedOverride {
  readonly override: Override;
  readonly replaced: Quantity | null;
}

/**
 * Sets them in the order given. A weight that is set keeps its value; the party's other weights share the
 * rest as they did before.
 *
 * @throws {PositionsInvalidError} a party, issue or option that the model has not, or a number that is none
 */
export function withOverrides(
  model: NegotiationModel,
  overrides: readonly Override[],
): { readonly model: NegotiationModel; readonly applied: readonly AppliedOverride[] } {
  const applied: AppliedOverride[] = [];
  let parties = model.parties;
  for (const [index, override] of overrides.entries()) {
    const path = `overrides[${index}]`;
    const party = parties.find(({ id }) => id === override.party);
    if (party === undefined) {
      throw new PositionsInvalidError(
        `${path}.party`,
        `one of ${parties.map(({ id }) => id).join(", ")}`,
        override.party,
      );
    }
    const { changed, replaced } = withOverride(model, party, override, path);
    applied.push({ override, replaced });
    parties = parties.map((one) => (one === party ? changed : one));
  }
  return { model: { ...model, parties }, applied };
}

interface Change {
  readonly changed: NegotiationParty;
  readonly replaced: Quantity | null;
}

function withOverride(
  model: NegotiationModel,
  party: NegotiationParty,
  override: Override,
  path: string,
): Change {
  if (override.kind === "reservation") {
    return {
      changed: { ...party, reservation: quantityOf(override, path) },
      replaced: party.reservation,
    };
  }
  const issue = model.issues.findIndex(({ id }) => id === override.issue);
  const preference = party.preferences[issue];
  const options = model.issues[issue]?.options.map(({ id }) => id) ?? [];
  if (preference === undefined) {
    throw new PositionsInvalidError(
      `${path}.issue`,
      `one of ${model.issues.map(({ id }) => id).join(", ")}`,
      override.issue,
    );
  }
  if (override.kind === "weight") {
    return {
      changed: withWeight(party, issue, quantityOf(override, path), path),
      replaced: preference.weight,
    };
  }
  const option = options.indexOf(override.option);
  if (option < 0) {
    throw new PositionsInvalidError(
      `${path}.option`,
      `one of ${options.join(", ")}`,
      override.option,
    );
  }
  if (override.kind === "red-line") {
    const others = party.redLines.filter(
      (line) => line.issue !== override.issue || line.option !== override.option,
    );
    const line = {
      issue: override.issue,
      option: override.option,
      source: sourceOf(override.note),
    };
    return {
      changed: { ...party, redLines: override.holds ? [...others, line] : others },
      replaced: null,
    };
  }
  const evaluations = preference.evaluations.with(option, quantityOf(override, path));
  const preferences = party.preferences.with(issue, { ...preference, evaluations, ranking: null });
  return { changed: { ...party, preferences }, replaced: preference.evaluations[option] ?? null };
}

function withWeight(
  party: NegotiationParty,
  issue: number,
  weight: Quantity,
  path: string,
): NegotiationParty {
  const others = party.preferences
    .filter((_, index) => index !== issue)
    .reduce((sum, preference) => plus(sum, preference.weight.value), ZERO);
  const rest = minus(ONE, weight.value);
  if (compare(others, ZERO) === 0 && compare(rest, ZERO) !== 0) {
    throw new PositionsInvalidError(
      `${path}.value`,
      "1, since no other issue has a weight",
      printFraction(weight.value),
    );
  }
  const share = compare(others, ZERO) === 0 ? ZERO : over(rest, others);
  const preferences = party.preferences.map((preference, index) => {
    if (index === issue) return { ...preference, weight };
    const { value, low, high, source } = preference.weight;
    const scaled = times(value, share);
    return {
      ...preference,
      weight: {
        value: scaled,
        low: compare(low, scaled) > 0 ? scaled : low,
        high: compare(high, scaled) < 0 ? scaled : high,
        source,
      },
    };
  });
  return { ...party, preferences };
}

function quantityOf(judgement: Judgement, path: string): Quantity {
  const { value, low = value, high = value, note } = judgement;
  if (
    compare(ZERO, low) > 0 ||
    compare(low, value) > 0 ||
    compare(value, high) > 0 ||
    compare(high, ONE) > 0
  ) {
    const received = [low, value, high].map(printFraction).join(", ");
    throw new PositionsInvalidError(path, "low, value and high that rise from 0 to 1", received);
  }
  return { value, low, high, source: sourceOf(note) };
}

function sourceOf(note: string): Source {
  return { kind: "analyst", entries: [], note };
}
