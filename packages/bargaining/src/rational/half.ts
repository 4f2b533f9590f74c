/** All packages of half the issues, as columns of utilities. */
import type { Component } from "../frontier/components.ts";
import type { Table } from "../frontier/table.ts";
import { respectsLinks } from "../frontier/table.ts";

/** Every way to decide some components: one column of utilities a party, in doubles where they are exact. */
export type Half = readonly (Float64Array | readonly bigint[])[];

/**
 * Every way to decide one component, in whole numbers.
 *
 * @returns `null` when there are more than `most`
 */
export function waysOf(
  table: Table,
  component: Component,
  most: number,
  isBig: boolean,
): Half | null {
  const product = component.reduce((all, issue) => all * optionsOf(table, issue).length, 1);
  if (product > most) return null;
  const columns = table.denominators.map((): bigint[] => []);
  const chosen = table.issues.map(() => -1);
  const visit = (step: number, sums: readonly bigint[]): void => {
    const issue = component[step];
    if (issue === undefined) {
      if (!respectsLinks(partial(table, component), chosen)) return;
      for (const [party, sum] of withTerms(table, component, chosen, sums).entries()) {
        columns[party]?.push(sum);
      }
      return;
    }
    for (const [at, option] of optionsOf(table, issue).entries()) {
      chosen[issue] = option;
      visit(
        step + 1,
        sums.map((sum, party) => sum + (table.issues[issue]?.values[party]?.[at] ?? 0n)),
      );
    }
  };
  visit(
    0,
    table.denominators.map(() => 0n),
  );
  return isBig ? columns : columns.map((column) => Float64Array.from(column, Number));
}

/** The half in which nothing is decided. */
export function nothingOf({ denominators }: Table, isBig: boolean): Half {
  return denominators.map(() => (isBig ? [0n] : Float64Array.of(0)));
}

/** Every sum of a vector of the one and a vector of the other. */
export function sumsOf(one: Half, other: Half): Half {
  return one.map((values, party) => {
    const more = other[party] ?? [];
    if (values instanceof Float64Array && more instanceof Float64Array)
      return smallSums(values, more);
    const bigs = Array.from<number | bigint, bigint>(more, BigInt);
    return Array.from<number | bigint, bigint>(values, BigInt).flatMap((value) =>
      bigs.map((own) => value + own),
    );
  });
}

function smallSums(values: Float64Array, more: Float64Array): Float64Array {
  const sums = new Float64Array(values.length * more.length);
  let at = 0;
  for (const value of values) for (const own of more) sums[at++] = value + own;
  return sums;
}

function optionsOf(table: Table, issue: number): readonly number[] {
  return table.issues[issue]?.options ?? [];
}

/** The table with the links of this component alone. */
function partial(table: Table, component: Component): Table {
  const links = table.links.filter((link) => component.includes(link.if[0]));
  return { ...table, links };
}

function withTerms(
  table: Table,
  component: Component,
  chosen: readonly number[],
  sums: readonly bigint[],
): readonly bigint[] {
  const total = [...sums];
  for (const { party, when, value } of table.terms) {
    const isHere = when.every(([issue]) => component.includes(issue));
    if (!isHere || !when.every(([issue, option]) => chosen[issue] === option)) continue;
    total[party] = (total[party] ?? 0n) + value;
  }
  return total;
}
