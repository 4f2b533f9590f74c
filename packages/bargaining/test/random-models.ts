/** Random small models for comparing with brute force. Every kind of thing that a model may hold occurs. */

import type {
  Choice,
  Link,
  NegotiationModel,
  NegotiationParty,
  Quantity,
} from "@rapporteur/bargaining";
import { fraction, known, minus, plus } from "@rapporteur/bargaining";
import fc from "fast-check";

/** What the models may hold. */
export interface Shape {
  readonly mostIssues: number;
  readonly mostOptions: number;
  readonly mostParties: number;
  readonly hasIntervals: boolean;
}

/** A model with few distinct numbers, so that ties and dominated twins are common. */
export function randomModels(shape: Shape): fc.Arbitrary<NegotiationModel> {
  return fc
    .array(fc.integer({ min: 1, max: shape.mostOptions }), {
      minLength: 1,
      maxLength: shape.mostIssues,
    })
    .chain((sizes) =>
      fc
        .record({
          parties: fc.array(randomParty(sizes, shape), {
            minLength: 1,
            maxLength: shape.mostParties,
          }),
          links: sizes.length < 2 ? fc.constant([]) : fc.array(randomLink(sizes), { maxLength: 2 }),
        })
        .map(({ parties, links }) => ({
          name: "random",
          issues: sizes.map((size, issue) => ({
            id: `issue-${issue}`,
            label: null,
            isOrdered: false,
            range: null,
            options: Array.from({ length: size }, (_, option) => ({
              id: `option-${option}`,
              label: null,
            })),
            statusQuo: "option-0",
          })),
          parties: parties.map((party, at) => ({ ...party, id: `party-${at}` })),
          links,
          notices: [],
        })),
    );
}

function randomParty(
  sizes: readonly number[],
  { hasIntervals }: Shape,
): fc.Arbitrary<NegotiationParty> {
  const quantity = (most: number) => randomQuantity(most, hasIntervals);
  return fc
    .record({
      weights: fc.array(fc.integer({ min: 0, max: 3 }), {
        minLength: sizes.length,
        maxLength: sizes.length,
      }),
      spread: hasIntervals ? fc.integer({ min: 0, max: 2 }) : fc.constant(0),
      evaluations: fc.tuple(
        ...sizes.map((size) => fc.array(quantity(6), { minLength: size, maxLength: size })),
      ),
      reservation: fc.option(quantity(6), { freq: 4 }),
      redLines: fc.array(randomChoice(sizes), { maxLength: 2 }),
      interactions:
        sizes.length < 2
          ? fc.constant([])
          : fc.array(randomTerm(sizes, hasIntervals), { maxLength: 1 }),
    })
    .map(({ weights, spread, evaluations, reservation, redLines, interactions }) => {
      const total = BigInt(weights.reduce((sum, weight) => sum + weight, 0));
      const shares = weights.map((weight, at) =>
        total === 0n ? fraction(at === 0 ? 1n : 0n, 1n) : fraction(BigInt(weight), total),
      );
      const step = fraction(BigInt(spread), 8n);
      return {
        id: "",
        label: null,
        reservation,
        preferences: sizes.map((_, issue) => {
          const value = shares[issue] ?? fraction(0n, 1n);
          const low = minus(value, step);
          return {
            issue: `issue-${issue}`,
            weight: {
              ...known(value),
              low: low.numerator < 0n ? fraction(0n, 1n) : low,
              high: plus(value, step),
            },
            evaluations: evaluations[issue] ?? [],
            ranking: null,
            position: null,
          };
        }),
        redLines: redLines.map((choice) => ({
          ...choice,
          source: { kind: "given" as const, entries: [], note: null },
        })),
        interactions,
      };
    });
}

function randomQuantity(most: number, hasIntervals: boolean): fc.Arbitrary<Quantity> {
  const sixths = fc.integer({ min: 0, max: most }).map((value) => fraction(BigInt(value), 6n));
  if (!hasIntervals) return sixths.map((value) => known(value));
  const spread = fc.integer({ min: 0, max: 2 }).map((value) => fraction(BigInt(value), 6n));
  return fc.tuple(sixths, spread, spread).map(([value, below, above]) => ({
    ...known(value),
    low: minus(value, below),
    high: plus(value, above),
  }));
}

function randomChoice(sizes: readonly number[]): fc.Arbitrary<Choice> {
  return fc.tuple(fc.nat({ max: sizes.length - 1 }), fc.nat({ max: 5 })).map(([issue, option]) => ({
    issue: `issue-${issue}`,
    option: `option-${option % (sizes[issue] ?? 1)}`,
  }));
}

function twoChoices(sizes: readonly number[]): fc.Arbitrary<readonly [Choice, Choice]> {
  return fc
    .tuple(randomChoice(sizes), randomChoice(sizes))
    .filter(([one, other]) => one.issue !== other.issue);
}

function randomLink(sizes: readonly number[]): fc.Arbitrary<Link> {
  return fc
    .tuple(twoChoices(sizes), fc.constantFrom("excludes" as const, "requires" as const))
    .map(([[one, other], kind]) => ({ kind, if: one, target: other, note: null }));
}

function randomTerm(sizes: readonly number[], hasIntervals: boolean) {
  return fc
    .tuple(
      twoChoices(sizes),
      fc.integer({ min: -2, max: 2 }),
      fc.nat({ max: hasIntervals ? 1 : 0 }),
    )
    .map(([when, value, spread]) => {
      const middle = fraction(BigInt(value), 6n);
      const by = fraction(BigInt(spread), 6n);
      return { when, value: { ...known(middle), low: minus(middle, by), high: plus(middle, by) } };
    });
}
