/** Every number of a model that is an interval, with the question that would settle it. */
import type { NegotiationModel, NegotiationParty, Quantity } from "../model/model.ts";
import { printNumber } from "../numbers/decimal.ts";
import type { Fraction } from "../numbers/fraction.ts";
import { compare, greatest, least, minus, ONE, plus, ZERO } from "../numbers/fraction.ts";
import type { OpenQuestion } from "./uncertainty.ts";

/** Where an unknown number stands in the model. */
export interface Unknown
  extends Pick<OpenQuestion, "question" | "kind" | "party" | "issue" | "option"> {
  readonly quantity: Quantity;
  /** Indices: of the party, and of the issue or interaction and the option where there are. */
  readonly at: { readonly party: number; readonly issue: number; readonly option: number };
}

/** The unknowns, by party in the model's order: reservation, weights, evaluations, interactions. */
export function unknownsOf(model: NegotiationModel): readonly Unknown[] {
  return model.parties.flatMap((party, at) =>
    [
      ...reservationOf(party, at),
      ...weightsOf(model, party, at),
      ...evaluationsOf(model, party, at),
      ...interactionsOf(model, party, at),
    ].filter(({ quantity }) => compare(quantity.low, quantity.high) !== 0),
  );
}

/** The model with the unknown settled. */
export function withAnswer(
  model: NegotiationModel,
  { kind, at }: Unknown,
  answer: Fraction,
): NegotiationModel {
  const settle = (quantity: Quantity): Quantity => ({
    ...quantity,
    value: answer,
    low: answer,
    high: answer,
  });
  const parties = model.parties.map((party, index): NegotiationParty => {
    if (index !== at.party) return party;
    if (kind === "reservation") {
      return {
        ...party,
        reservation: party.reservation === null ? null : settle(party.reservation),
      };
    }
    if (kind === "interaction") {
      const interactions = party.interactions.map((one, term) =>
        term === at.issue ? { ...one, value: settle(one.value) } : one,
      );
      return { ...party, interactions };
    }
    const preferences = party.preferences.map((one, issue) => {
      if (issue !== at.issue) return one;
      if (kind === "weight") return { ...one, weight: settle(one.weight) };
      const evaluations = one.evaluations.map((quantity, option) =>
        option === at.option ? settle(quantity) : quantity,
      );
      return { ...one, evaluations };
    });
    return { ...party, preferences };
  });
  return { ...model, parties };
}

function reservationOf(party: NegotiationParty, at: number): readonly Unknown[] {
  const { reservation: quantity } = party;
  if (quantity === null) return [];
  const question = `What is the least that ${nameOf(party)} would accept? Its reservation is taken to be ${between(quantity)}.`;
  const place = { party: at, issue: -1, option: -1 };
  return [
    {
      question,
      kind: "reservation",
      party: party.id,
      issue: null,
      option: null,
      quantity,
      at: place,
    },
  ];
}

function weightsOf(
  model: NegotiationModel,
  party: NegotiationParty,
  at: number,
): readonly Unknown[] {
  return party.preferences
    .map(({ issue }, index) => ({ issue, index, quantity: possibleWeight(party, index) }))
    .map(({ issue, index, quantity }) => ({
      question: `How important is ${nameOf(model.issues[index])} to ${nameOf(party)}? Its weight is taken to be ${between(quantity)}.`,
      kind: "weight",
      party: party.id,
      issue,
      option: null,
      quantity,
      at: { party: at, issue: index, option: -1 },
    }));
}

/** A weight's interval without what the others leave no room for. */
function possibleWeight({ preferences }: NegotiationParty, issue: number): Quantity {
  const others = preferences.filter((_, other) => other !== issue).map(({ weight }) => weight);
  const { weight } = preferences[issue] as NegotiationParty["preferences"][number];
  const rest = (end: "low" | "high") => others.reduce((sum, other) => plus(sum, other[end]), ZERO);
  const low = greatest(weight.low, minus(ONE, rest("high")));
  const high = least(weight.high, minus(ONE, rest("low")));
  return { ...weight, low, high };
}

function evaluationsOf(
  model: NegotiationModel,
  party: NegotiationParty,
  at: number,
): readonly Unknown[] {
  return party.preferences.flatMap(({ issue, evaluations }, index) =>
    evaluations.map((quantity, option): Unknown => {
      const named = model.issues[index]?.options[option];
      const what = `${nameOf(named)} on ${nameOf(model.issues[index])}`;
      return {
        question: `How good is ${what} for ${nameOf(party)}, if its best is 1 and its worst 0? It is taken to be ${between(quantity)}.`,
        kind: "evaluation",
        party: party.id,
        issue,
        option: named?.id ?? null,
        quantity,
        at: { party: at, issue: index, option },
      };
    }),
  );
}

function interactionsOf(
  model: NegotiationModel,
  party: NegotiationParty,
  at: number,
): readonly Unknown[] {
  return party.interactions.map(({ when, value: quantity }, index) => {
    const together = when.map(({ issue, option }) => {
      const found = model.issues.find(({ id }) => id === issue);
      return `${nameOf(found?.options.find(({ id }) => id === option))} on ${nameOf(found)}`;
    });
    return {
      question: `What is it worth to ${nameOf(party)} to get ${together.join(" together with ")}? It is taken to be ${between(quantity)}.`,
      kind: "interaction",
      party: party.id,
      issue: null,
      option: null,
      quantity,
      at: { party: at, issue: index, option: -1 },
    };
  });
}

function between({ low, high }: Quantity): string {
  return `between ${printNumber(low)} and ${printNumber(high)}`;
}

function nameOf(named: { readonly id: string; readonly label: string | null } | undefined): string {
  return named?.label ?? named?.id ?? "";
}
