/** How many packages reach every floor, counted without listing them where that can be done. */
import { arithmeticOf } from "../frontier/arithmetic.ts";
import { componentsOf } from "../frontier/components.ts";
import type { UnitRange } from "../frontier/outcomes.ts";
import type { Table } from "../frontier/table.ts";
import type { Run } from "../run/run.ts";
import type { Half } from "./half.ts";
import { nothingOf, sumsOf, waysOf } from "./half.ts";
import { countPairs } from "./pairs.ts";

/** Vectors that one half may have. */
const MOST_IN_HALF = 1 << 19;

/** Counts the table's packages with at least these utilities, by party. */
export type Counting = (floors: readonly (bigint | null)[]) => bigint | null;

/**
 * A counter for one table.
 *
 * @param ranges of the utilities over the table's packages, or wider
 * @param outcomes the number of the table's packages
 * @returns a function that gives `null` where there are too many packages to count
 */
export function countingOf(
  table: Table,
  ranges: readonly UnitRange[],
  outcomes: bigint,
  run: Run,
): Counting {
  let halves: readonly [Half, Half] | null | undefined;
  return (floors) => {
    // A floor that nothing falls below asks nothing.
    const asking = floors.flatMap((floor, party) => {
      const range = ranges[party];
      return floor === null || range === undefined || floor <= range.least
        ? []
        : [{ party, floor }];
    });
    if (outcomes === 0n || asking.length === 0) return outcomes;
    if (asking.some(({ party, floor }) => floor > (ranges[party]?.greatest ?? floor))) return 0n;
    halves ??= halvesOf(table, run);
    if (halves === null) return null;
    const [first, second] = halves;
    const columns = asking.map(({ party, floor }) =>
      comparable(floor, first[party] ?? [], second[party] ?? []),
    );
    const demands = {
      needed: columns.map(([needed]) => needed),
      brought: columns.map(([, brought]) => brought),
    };
    return countPairs(demands, run.mostSteps);
  };
}

/** The components in two halves of about the same size; `null` when even halves are too large. */
function halvesOf(table: Table, run: Run): readonly [Half, Half] | null {
  const isBig = arithmeticOf(table).hasBigUtilities;
  const parts: Half[] = [];
  for (const component of componentsOf(table)) {
    const ways = waysOf(table, component, MOST_IN_HALF, isBig);
    if (ways === null) return null;
    parts.push(ways);
  }
  parts.sort((a, b) => sizeOf(b) - sizeOf(a));
  const halves = parts.reduce<readonly [Share, Share]>(
    ([small, large], part) => {
      const grown = { parts: [...small.parts, part], size: small.size * sizeOf(part) };
      return grown.size < large.size ? [grown, large] : [large, grown];
    },
    [
      { parts: [], size: 1 },
      { parts: [], size: 1 },
    ],
  );
  if (halves[1].size > MOST_IN_HALF) return null;
  run.step("rational", 0, 1);
  const nothing = nothingOf(table, isBig);
  return [halves[0].parts.reduce(sumsOf, nothing), halves[1].parts.reduce(sumsOf, nothing)];
}

/** Components that make one half, and how many vectors that has. */
interface Share {
  readonly parts: readonly Half[];
  readonly size: number;
}

function sizeOf(half: Half): number {
  return half[0]?.length ?? 0;
}

/** What the first half still needs and the second brings, as doubles that compare in the same way. */
function comparable(
  floor: bigint,
  first: Half[number],
  second: Half[number],
): readonly [Float64Array, Float64Array] {
  if (first instanceof Float64Array && second instanceof Float64Array) {
    const wanted = Number(floor);
    return [first.map((value) => wanted - value), second];
  }
  const needed = Array.from<number | bigint, bigint>(first, (value) => floor - BigInt(value));
  const brought = Array.from<number | bigint, bigint>(second, BigInt);
  const all = [...new Set([...needed, ...brought])].sort((a, b) => (a < b ? -1 : 1));
  const ranks = new Map(all.map((value, rank) => [value, rank]));
  const rankOf = (value: bigint) => ranks.get(value) ?? 0;
  return [Float64Array.from(needed, rankOf), Float64Array.from(brought, rankOf)];
}
