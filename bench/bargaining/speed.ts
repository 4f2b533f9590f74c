/**
 * How long the package takes: processor time of one warm call, the least of some rounds.
 *
 *   node --conditions=@rapporteur/source bench/bargaining/speed.ts [rounds = 3]
 *
 * Prints a table. Processor time, not wall time, so that other work on the machine counts less.
 */
import type { NegotiationModel } from "@rapporteur/bargaining";
import { dealsOf, fraction, known } from "@rapporteur/bargaining";
import { randomFrom } from "../../packages/bargaining/src/numbers/random.ts";

const rounds = Number(process.argv[2] ?? 3);

const CASES: readonly (readonly [
  name: string,
  issues: number,
  options: number,
  parties: number,
])[] = [
  ["8 issues x 5 options, 2 parties (390,625 packages)", 8, 5, 2],
  ["30 x 10, 2 parties (10^30)", 30, 10, 2],
  ["15 x 5, 3 parties", 15, 5, 3],
  ["7 x 10, 5 parties", 7, 10, 5],
  ["10 x 10, 5 parties (10^10)", 10, 10, 5],
];

console.log(
  "| model | points | exact | solutions exact | CPU ms | MB |\n|---|---|---|---|---|---|",
);
for (const [name, issues, options, parties] of CASES) {
  const model = drawn(issues, options, parties);
  let deals = dealsOf(model);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    deals = dealsOf(model);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  const { frontier, solutions } = deals;
  const exact = Object.values(solutions).filter((solution) => solution.exact).length;
  const memory = Math.round(process.memoryUsage().rss / 1e6);
  console.log(
    `| ${name} | ${frontier.points.length} | ${frontier.exact} | ${exact} of ${Object.keys(solutions).length} | ${best.toFixed(1)} | ${memory} |`,
  );
}

/** Weights of 1 to 9 over their sum, evaluations in twentieths, reservations of a half; the seed is 7. */
function drawn(issues: number, options: number, parties: number): NegotiationModel {
  const random = randomFrom(7);
  const below = (end: number) => BigInt(Math.floor(random() * end));
  const list = <Item>(size: number, make: (at: number) => Item) =>
    Array.from({ length: size }, (_, at) => make(at));
  return {
    name: "drawn",
    issues: list(issues, (at) => ({
      id: `i${at}`,
      label: null,
      isOrdered: false,
      range: null,
      options: list(options, (option) => ({ id: `o${option}`, label: null })),
      statusQuo: null,
    })),
    parties: list(parties, (party) => {
      const weights = list(issues, () => 1n + below(9));
      const sum = weights.reduce((all, weight) => all + weight, 0n);
      return {
        id: `p${party}`,
        label: null,
        reservation: known(fraction(1n, 2n)),
        preferences: weights.map((weight, at) => ({
          issue: `i${at}`,
          weight: known(fraction(weight, sum)),
          evaluations: list(options, () => known(fraction(below(21), 20n))),
          ranking: null,
          position: null,
        })),
        redLines: [],
        interactions: [],
      };
    }),
    links: [],
    notices: [],
  };
}
