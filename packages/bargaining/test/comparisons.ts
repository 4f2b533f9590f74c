/** What differs between the package and brute force, in words; nothing when nothing does. */
import type {
  Concessions,
  Deals,
  NegotiationModel,
  Package,
  Uncertainty,
} from "@rapporteur/bargaining";
import { compare, dealsOf, minus, parseFraction, printFraction } from "@rapporteur/bargaining";
import type { Chosen } from "./brute-force.ts";
import {
  accepts,
  bruteForce,
  concessionsByBruteForce,
  crosses,
  extremeOf,
  packagesOf,
  printTaking,
  solutionsByBruteForce,
  utilityOf,
  ZERO,
} from "./brute-force.ts";

/** Compares `dealsOf` with the definitions. */
export function compareDeals(model: NegotiationModel): readonly string[] {
  const plain = bruteForce(model);
  if (plain.outcomes === 0) return [];
  const deals = dealsOf(model);
  const keys = deals.frontier.points.map(({ fractions }) => fractions.join(" "));
  const wrong: string[] = [];
  const expectSame = (what: string, got: unknown, wanted: unknown) => {
    if (`${got}` !== `${wanted}`) wrong.push(`${what}: ${got}, not ${wanted}`);
  };
  expectSame(
    "frontier",
    keys.toSorted().join("; "),
    [...plain.frontier.keys()].toSorted().join("; "),
  );
  expectSame("exact", deals.frontier.exact, true);
  expectSame("reachable", deals.isReachable, plain.weak > 0);
  expectSame("weak", deals.rational.weak, plain.weak);
  expectSame("strict", deals.rational.strict, plain.strict);
  expectSame(
    "least",
    deals.ranges.map(({ least }) => least),
    plain.least.map(printFraction),
  );
  expectSame(
    "greatest",
    deals.ranges.map(({ greatest }) => greatest),
    plain.greatest.map(printFraction),
  );
  expectSame(
    "fallbacks",
    deals.ranges.map(({ fallback }) => fallback),
    plain.fallbacks.map(printFraction),
  );
  for (const { fractions, count, package: witness } of deals.frontier.points) {
    expectSame("count", count, plain.frontier.get(fractions.join(" "))?.count);
    const chosen = chosenIn(model, witness);
    const utilities = model.parties.map((party) => printFraction(utilityOf(model, party, chosen)));
    expectSame("witness", utilities, fractions);
    expectSame(
      "witness accepted",
      model.parties.every((party) => accepts(model, party, chosen)),
      true,
    );
  }
  for (const [name, wanted] of solutionsByBruteForce(model, plain)) {
    const { points } = deals.solutions[name as keyof Deals["solutions"]];
    expectSame(
      name,
      points
        .map((point) => keys[point])
        .toSorted()
        .join("; "),
      [...wanted].toSorted().join("; "),
    );
  }
  return wrong;
}

/** Compares `concessionsOf` with the definition. */
export function compareConcessions(
  model: NegotiationModel,
  concessions: Concessions,
): readonly string[] {
  const isOpen = packagesOf(model).some((chosen) =>
    model.parties.every((party) => accepts(model, party, chosen)),
  );
  if (concessions.isReachable !== isOpen) return [`reachable: ${concessions.isReachable}`];
  if (isOpen) return concessions.sets.length === 0 ? [] : ["sets where a package is open"];
  const got = concessions.sets.map(({ moves }) =>
    printTaking({
      lifts: moves.flatMap((move) =>
        move.kind === "accept" ? [`${move.party} ${move.issue} ${move.to}`] : [],
      ),
      amounts: model.parties.map(({ id }) => {
        const move = moves.find((one) => one.kind === "lower" && one.party === id);
        return move === undefined ? ZERO : (parseFraction(move.costFraction) ?? ZERO);
      }),
    }),
  );
  const wanted = [...concessionsByBruteForce(model)].toSorted();
  const isSame = JSON.stringify(got.toSorted()) === JSON.stringify(wanted);
  return [
    ...(isSame ? [] : [`${got.toSorted().join("; ")}, not ${wanted.join("; ")}`]),
    ...unopened(model, concessions),
  ];
}

/** Sets whose package is not open after their moves. */
function unopened(model: NegotiationModel, { sets }: Concessions): readonly string[] {
  return sets.flatMap(({ moves, package: opened }) => {
    const chosen = chosenIn(model, opened);
    const isOpen = model.parties.every((party) => {
      const own = moves.filter((move) => move.party === party.id);
      const lowered = own.find((move) => move.kind === "lower");
      const least = lowered === undefined ? party.reservation?.value : parseFraction(lowered.to);
      const redLines = party.redLines.filter(
        (line) =>
          !own.some(
            (move) =>
              move.kind === "accept" && move.issue === line.issue && move.to === line.option,
          ),
      );
      const isEnough = least == null || compare(utilityOf(model, party, chosen), least) >= 0;
      return isEnough && !crosses(model, { ...party, redLines }, chosen);
    });
    return isOpen ? [] : [`not open: ${JSON.stringify(moves)}`];
  });
}

/** Compares the sets of `uncertaintyOf` with the definitions. */
export function compareSets(
  model: NegotiationModel,
  { necessary, possible }: Uncertainty,
): readonly string[] {
  return (
    [
      ["low", necessary],
      ["high", possible],
    ] as const
  ).flatMap(([end, set]) => {
    const isIn = (chosen: Chosen) =>
      model.parties.every((party) => {
        const least = party.reservation?.[end === "low" ? "high" : "low"];
        const isEnough =
          least === undefined || minus(extremeOf(model, party, chosen, end), least).numerator >= 0n;
        return isEnough && !crosses(model, party, chosen);
      });
    const count = packagesOf(model).filter(isIn).length;
    const strangers = set.examples.filter((example) => !isIn(chosenIn(model, example)));
    return [
      ...(set.count === `${count}` ? [] : [`${end}: ${set.count}, not ${count}`]),
      ...(set.isEmpty === (count === 0) ? [] : [`${end}: empty is ${set.isEmpty}`]),
      ...(count > 0 && set.examples.length === 0 ? [`${end}: no example`] : []),
      ...strangers.map((example) => `${end}: ${JSON.stringify(example)} is not in the set`),
    ];
  });
}

export function chosenIn(model: NegotiationModel, wanted: Package): Chosen {
  return model.issues.map(({ id, options }) =>
    options.findIndex((option) => option.id === wanted[id]),
  );
}
