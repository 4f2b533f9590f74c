/** What holds over all packages that respect the links, acceptable or not. */
import { greatestWhole } from "../numbers/whole.ts";
import type { Run } from "../run/run.ts";
import { frontierOf } from "./frontier.ts";
import type { Table } from "./table.ts";

/** Least and greatest utility of one party, in whole numbers. */
export interface UnitRange {
  readonly least: bigint;
  readonly greatest: bigint;
}

/** How many packages there are. Zero when the links contradict each other. */
export function countOutcomes(table: Table, run: Run): bigint {
  if (table.links.length === 0) {
    return table.issues.reduce((all, { options }) => all * BigInt(options.length), 1n);
  }
  // To a party that cares for nothing all packages are one point.
  const nothing = { ...table, denominators: [1n], floors: [null], terms: [] };
  const issues = table.issues.map(({ options }) => ({ options, values: [options.map(() => 0n)] }));
  const { set } = frontierOf({ ...nothing, issues }, run);
  return BigInt(set.counts[0] ?? 0);
}

/** The range of each party's utility. There must be a package. */
export function rangesOf(table: Table, run: Run): readonly UnitRange[] {
  return table.denominators.map((_, party) => ({
    greatest: greatestFor(party, 1n, table, run),
    least: -greatestFor(party, -1n, table, run),
  }));
}

/** The greatest of `sign` × utility over all packages. */
function greatestFor(party: number, sign: bigint, table: Table, run: Run): bigint {
  const issues = table.issues.map(({ options, values }) => ({
    options,
    values: [(values[party] ?? []).map((value) => sign * value)],
  }));
  if (table.links.length === 0 && table.terms.length === 0) {
    return issues.reduce((sum, { values: [own = []] }) => {
      return sum + greatestWhole(own);
    }, 0n);
  }
  const terms = table.terms
    .filter((term) => term.party === party)
    .map((term) => ({ ...term, party: 0, value: sign * term.value }));
  const alone = { ...table, denominators: [1n], floors: [null], issues, terms };
  const { set } = frontierOf(alone, run);
  return set.bigs?.[0]?.[0] ?? BigInt(set.columns?.[0]?.[0] ?? 0);
}
