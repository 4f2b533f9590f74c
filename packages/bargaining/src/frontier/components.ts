/** Issues that must be looked at together, because a link or an interaction joins them. */
import type { Table } from "./table.ts";

/** Issues by index, in the order in which they are best taken. */
export type Component = readonly number[];

/** Sets of issues that nothing joins to each other; issues that are joined to none stand alone. */
export function componentsOf(table: Table): readonly Component[] {
  const groups = groupsOf(table);
  const leaders = table.issues.map((_, issue) => issue);
  const leaderOf = (issue: number): number => {
    const leader = leaders[issue] ?? issue;
    return leader === issue ? issue : leaderOf(leader);
  };
  for (const [first = 0, ...others] of groups) {
    for (const other of others) leaders[leaderOf(other)] = leaderOf(first);
  }
  const members = Map.groupBy(leaders.keys(), leaderOf);
  return [...members.values()].map((issues) => ordered(issues, groups));
}

/** The sets of issues that a link or an interaction names together. */
export function groupsOf({ links, terms }: Table): readonly (readonly number[])[] {
  return [
    ...links.map((link) => [link.if[0], link.target[0]]),
    ...terms.map(({ when }) => when.map(([issue]) => issue)),
  ];
}

/**
 * An order in which few issues are ever open at once: an issue is open while it has been taken and one that
 * it is joined to has not. Greedy; the least number of open issues, then the first in the model.
 */
function ordered(issues: readonly number[], groups: readonly (readonly number[])[]): Component {
  const joined = neighboursIn(issues, groups);
  const left = new Set(issues);
  const open = new Set<number>();
  const order: number[] = [];
  const waitsFor = (issue: number) => [...(joined.get(issue) ?? [])].filter((one) => left.has(one));
  // What taking the issue adds to the open ones; among equals, one that is joined to what is open already.
  const rankOf = (issue: number) => {
    const opens = waitsFor(issue).length > 0 ? 1 : 0;
    const closes = [...open].filter((one) =>
      waitsFor(one).every((other) => other === issue),
    ).length;
    const isJoined = [...open].some((one) => joined.get(issue)?.has(one));
    return opens - closes - (isJoined ? 0.5 : 0);
  };
  while (left.size > 0) {
    const ranked = [...left].map((issue) => ({ issue, rank: rankOf(issue) }));
    const { issue } = ranked.reduce((best, one) => (one.rank < best.rank ? one : best));
    left.delete(issue);
    order.push(issue);
    open.add(issue);
    for (const one of open) if (waitsFor(one).length === 0) open.delete(one);
  }
  return order;
}

function neighboursIn(
  issues: readonly number[],
  groups: readonly (readonly number[])[],
): ReadonlyMap<number, ReadonlySet<number>> {
  const joined = new Map(issues.map((issue) => [issue, new Set<number>()]));
  for (const group of groups) {
    for (const one of group)
      for (const other of group) if (one !== other) joined.get(one)?.add(other);
  }
  return joined;
}
