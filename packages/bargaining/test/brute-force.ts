/** The definitions of docs/methods/bargaining.md word by word, over every package. Slow and plain on purpose. */
import type { Fraction, NegotiationModel, NegotiationParty } from "@rapporteur/bargaining";
import { compare, fraction, minus, over, plus, printFraction, times } from "@rapporteur/bargaining";

export const ZERO = fraction(0n, 1n);
export const ONE = fraction(1n, 1n);

/** A package by option index. */
export type Chosen = readonly number[];

type End = "low" | "value" | "high";

/** All packages that respect the links. */
export function packagesOf(model: NegotiationModel): readonly Chosen[] {
  const all = model.issues.reduce<readonly Chosen[]>(
    (sofar, { options }) =>
      sofar.flatMap((chosen) => options.map((_, option) => [...chosen, option])),
    [[]],
  );
  return all.filter((chosen) =>
    model.links.every(({ kind, if: first, target }) => {
      if (optionAt(model, chosen, first.issue) !== first.option) return true;
      return (optionAt(model, chosen, target.issue) === target.option) === (kind === "requires");
    }),
  );
}

export function optionAt(
  model: NegotiationModel,
  chosen: Chosen,
  issue: string,
): string | undefined {
  const at = model.issues.findIndex(({ id }) => id === issue);
  return model.issues[at]?.options[chosen[at] ?? -1]?.id;
}

export function utilityOf(
  model: NegotiationModel,
  party: NegotiationParty,
  chosen: Chosen,
): Fraction {
  const weights = party.preferences.map(({ weight }) => weight.value);
  return utilityWith(model, party, chosen, weights, "value");
}

function utilityWith(
  model: NegotiationModel,
  party: NegotiationParty,
  chosen: Chosen,
  weights: readonly Fraction[],
  end: End,
): Fraction {
  const own = party.preferences.reduce((sum, { evaluations }, issue) => {
    const evaluation = evaluations[chosen[issue] ?? -1]?.[end] ?? ZERO;
    return plus(sum, times(weights[issue] ?? ZERO, evaluation));
  }, ZERO);
  return party.interactions
    .filter(({ when }) =>
      when.every(({ issue, option }) => optionAt(model, chosen, issue) === option),
    )
    .reduce((sum, { value }) => plus(sum, value[end]), own);
}

/** Least or greatest utility over all weights in their intervals that add up to 1: over the corners of that set. */
export function extremeOf(
  model: NegotiationModel,
  party: NegotiationParty,
  chosen: Chosen,
  end: "low" | "high",
): Fraction {
  const utilities = weightCorners(party).map((weights) =>
    utilityWith(model, party, chosen, weights, end),
  );
  return utilities.reduce((best, value) =>
    compare(value, best) < 0 === (end === "low") ? value : best,
  );
}

/** Corners: all weights but one at an end of their interval. */
export function weightCorners({ preferences }: NegotiationParty): readonly (readonly Fraction[])[] {
  return preferences.flatMap((_, free) => {
    const ends = preferences.reduce<readonly (readonly Fraction[])[]>(
      (sofar, { weight }, issue) =>
        sofar.flatMap((corner) =>
          issue === free
            ? [[...corner, ZERO]]
            : [
                [...corner, weight.low],
                [...corner, weight.high],
              ],
        ),
      [[]],
    );
    return ends.flatMap((corner) => {
      const rest = minus(ONE, corner.reduce(plus, ZERO));
      const { low, high } = preferences[free]?.weight ?? { low: ZERO, high: ZERO };
      const fits = compare(rest, low) >= 0 && compare(rest, high) <= 0;
      return fits ? [corner.with(free, rest)] : [];
    });
  });
}

export function crosses(model: NegotiationModel, party: NegotiationParty, chosen: Chosen): boolean {
  return party.redLines.some(({ issue, option }) => optionAt(model, chosen, issue) === option);
}

/** Whether the party accepts the package: without red line and at or above its reservation. */
export function accepts(model: NegotiationModel, party: NegotiationParty, chosen: Chosen): boolean {
  const { reservation } = party;
  const isEnough =
    reservation === null || compare(utilityOf(model, party, chosen), reservation.value) >= 0;
  return isEnough && !crosses(model, party, chosen);
}

/** The frontier: distinct utility vectors of acceptable packages that no other such vector dominates. */
export interface Plain {
  readonly outcomes: number;
  readonly weak: number;
  readonly strict: number;
  /** By vector, printed and joined: utilities and number of packages. */
  readonly frontier: ReadonlyMap<
    string,
    { readonly utilities: readonly Fraction[]; readonly count: number }
  >;
  readonly least: readonly Fraction[];
  readonly greatest: readonly Fraction[];
  readonly fallbacks: readonly Fraction[];
}

export function bruteForce(model: NegotiationModel): Plain {
  const packages = packagesOf(model);
  const all = packages.map((chosen) =>
    model.parties.map((party) => utilityOf(model, party, chosen)),
  );
  const acceptable = packages.flatMap((chosen, at) =>
    model.parties.every((party) => accepts(model, party, chosen)) ? [all[at] ?? []] : [],
  );
  const strict = acceptable.filter((utilities) =>
    model.parties.every(
      ({ reservation }, at) =>
        reservation === null || compare(utilities[at] ?? ZERO, reservation.value) > 0,
    ),
  );
  const vectors = new Map<string, { utilities: readonly Fraction[]; count: number }>();
  for (const utilities of acceptable) {
    const key = keyOf(utilities);
    vectors.set(key, { utilities, count: (vectors.get(key)?.count ?? 0) + 1 });
  }
  const isDominated = (one: readonly Fraction[], key: string) =>
    [...vectors].some(
      ([other, { utilities }]) =>
        other !== key && utilities.every((value, at) => compare(value, one[at] ?? value) >= 0),
    );
  const least = model.parties.map((_, at) =>
    all
      .map((one) => one[at] ?? ZERO)
      .reduce((a, b) => (compare(a, b) <= 0 ? a : b), all[0]?.[at] ?? ZERO),
  );
  return {
    outcomes: packages.length,
    weak: acceptable.length,
    strict: strict.length,
    frontier: new Map([...vectors].filter(([key, { utilities }]) => !isDominated(utilities, key))),
    least,
    greatest: model.parties.map((_, at) =>
      all
        .map((one) => one[at] ?? ZERO)
        .reduce((a, b) => (compare(a, b) >= 0 ? a : b), all[0]?.[at] ?? ZERO),
    ),
    fallbacks: model.parties.map(({ reservation }, at) => {
      const worst = least[at] ?? ZERO;
      return reservation !== null && compare(reservation.value, worst) >= 0
        ? reservation.value
        : worst;
    }),
  };
}

export function keyOf(utilities: readonly Fraction[]): string {
  return utilities.map(printFraction).join(" ");
}

/** The vectors that each concept picks, as keys. */
export function solutionsByBruteForce(
  model: NegotiationModel,
  plain: Plain,
): ReadonlyMap<string, ReadonlySet<string>> {
  const points = [...plain.frontier.values()].map(({ utilities }) => utilities);
  const gains = (one: readonly Fraction[]) =>
    one.map((value, at) => minus(value, plain.fallbacks[at] ?? ZERO));
  const counting = [...model.parties.keys()].filter(
    (at) => compare(plain.greatest[at] ?? ZERO, plain.fallbacks[at] ?? ZERO) > 0,
  );
  const relative = (one: readonly Fraction[]) =>
    counting.map((at) =>
      over(gains(one)[at] ?? ZERO, minus(plain.greatest[at] ?? ZERO, plain.fallbacks[at] ?? ZERO)),
    );
  const product = (values: readonly Fraction[]) => values.reduce(times, ONE);
  const sum = (values: readonly Fraction[]) => values.reduce(plus, ZERO);
  const least = (values: readonly Fraction[]) =>
    values.reduce((a, b) => (compare(a, b) <= 0 ? a : b), values[0] ?? ZERO);
  const most = (values: readonly Fraction[]) =>
    values.reduce((a, b) => (compare(a, b) >= 0 ? a : b), values[0] ?? ZERO);
  const negative = (value: Fraction) => minus(ZERO, value);
  const measures: Readonly<Record<string, (one: readonly Fraction[]) => readonly Fraction[]>> = {
    nash: (one) => [product(gains(one))],
    kalaiSmorodinsky: (one) => relative(one).toSorted(compare),
    egalitarian: (one) => [least(gains(one))],
    utilitarian: (one) => [sum(one)],
    relativeUtilitarian: (one) => [
      sum(
        counting.map((at) =>
          over(
            minus(one[at] ?? ZERO, plain.least[at] ?? ZERO),
            minus(plain.greatest[at] ?? ZERO, plain.fallbacks[at] ?? ZERO),
          ),
        ),
      ),
    ],
    opposition: (one) => [
      negative(
        sum(
          one.map((value, at) => {
            const top = plain.greatest[at] ?? ZERO;
            const short = compare(top, ZERO) > 0 ? minus(ONE, over(value, top)) : ZERO;
            return times(short, short);
          }),
        ),
      ),
    ],
    ksSpread: (one) => [minus(least(relative(one)), most(relative(one)))],
    geniusNash: (one) => [
      product(one.map((value, at) => minus(value, model.parties[at]?.reservation?.value ?? ZERO))),
    ],
    geniusKalaiSmorodinsky: (one) => [
      negative(
        sum(
          one.flatMap((a, at) =>
            one.slice(at + 1).map((b) => (compare(a, b) >= 0 ? minus(a, b) : minus(b, a))),
          ),
        ),
      ),
    ],
  };
  return new Map(
    Object.entries(measures).map(([name, measure]) => [
      name,
      new Set(bestBy(points, measure).map(keyOf)),
    ]),
  );
}

function bestBy(
  points: readonly (readonly Fraction[])[],
  measure: (one: readonly Fraction[]) => readonly Fraction[],
): readonly (readonly Fraction[])[] {
  const inTurn = (a: readonly Fraction[], b: readonly Fraction[]) =>
    a.map((value, at) => compare(value, b[at] ?? value)).find((order) => order !== 0) ?? 0;
  const measured = points.map((point) => ({ point, value: measure(point) }));
  return measured
    .filter(({ value }) => measured.every((other) => inTurn(value, other.value) >= 0))
    .map(({ point }) => point);
}

/** What a package would take: red lines given up and amounts by which reservations fall. */
interface Taking {
  readonly lifts: readonly string[];
  readonly amounts: readonly Fraction[];
}

/** All minimal sets of concessions, printed. */
export function concessionsByBruteForce(model: NegotiationModel): ReadonlySet<string> {
  const takings = packagesOf(model).map(
    (chosen): Taking => ({
      lifts: model.parties.flatMap((party) =>
        party.redLines
          .filter(({ issue, option }) => optionAt(model, chosen, issue) === option)
          .map(({ issue, option }) => `${party.id} ${issue} ${option}`),
      ),
      amounts: model.parties.map((party) => {
        if (party.reservation === null) return ZERO;
        const short = minus(party.reservation.value, utilityOf(model, party, chosen));
        return compare(short, ZERO) > 0 ? short : ZERO;
      }),
    }),
  );
  const isPart = (one: Taking, other: Taking) =>
    one.lifts.every((lift) => other.lifts.includes(lift)) &&
    one.amounts.every((amount, at) => compare(amount, other.amounts[at] ?? amount) <= 0);
  const minimal = takings.filter(
    (one) => !takings.some((other) => isPart(other, one) && !isPart(one, other)),
  );
  return new Set(minimal.map(printTaking));
}

export function printTaking({ lifts, amounts }: Taking): string {
  return `${[...new Set(lifts)].toSorted().join(", ")} | ${amounts.map(printFraction).join(" ")}`;
}
