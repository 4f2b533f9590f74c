/**
 * The point set of one component: its issues taken one by one, with one set of points for every way in
 * which the issues that still matter to later ones (the open ones) can be decided.
 *
 * Dropping a dominated point is exact as long as it is dropped in favour of a point with the same open
 * options, because target whatever can follow the one can follow the other. This is variable elimination
 * (Dechter 1999, Bucket elimination, Artificial Intelligence 113) with frontiers for values.
 */
import { ModelTooLargeError } from "../errors.ts";
import type { ShiftedSet } from "./candidates.ts";
import type { Component } from "./components.ts";
import { groupsOf } from "./components.ts";
import type { Arithmetic, PointSet } from "./point-set.ts";
import { originOf } from "./point-set.ts";
import type { Table, TableLink } from "./table.ts";

/** Ways to decide the open issues that are followed at once. */
const MOST_STATES = 5_000;

/** How a step's copies become one set. */
export type Merging = (copies: readonly ShiftedSet[], done: readonly number[]) => PointSet;

/** What the steps share. */
export interface LinkedRun {
  readonly table: Table;
  readonly arithmetic: Arithmetic;
  readonly merge: Merging;
  /** The number that stands for an option in a witness. */
  readonly labelOf: (issue: number, option: number) => number;
}

/** One way to decide the open issues, with what can be reached by it. */
interface State {
  /** Option by open issue. */
  readonly open: ReadonlyMap<number, number>;
  readonly set: PointSet;
}

/**
 * All undominated points of the component.
 *
 * @returns `null` when its links leave no way to decide it
 * @throws {ModelTooLargeError} when too many ways to decide the open issues would have to be followed
 */
export function linkedSet(component: Component, run: LinkedRun): PointSet | null {
  let states: readonly State[] = [{ open: new Map(), set: originOf(run.arithmetic) }];
  for (const step of component.keys()) states = nextStates(states, component, step, run);
  return states[0]?.set ?? null;
}

/** Takes one more issue: states with the same open options become one. */
function nextStates(
  states: readonly State[],
  component: Component,
  step: number,
  { table, merge, labelOf }: LinkedRun,
): readonly State[] {
  const issue = component[step] ?? -1;
  const done = component.slice(0, step + 1);
  const stays = openAfter(table, component, step);
  const next = new Map<string, { open: ReadonlyMap<number, number>; copies: ShiftedSet[] }>();
  for (const state of states) {
    for (const [at, option] of (table.issues[issue]?.options ?? []).entries()) {
      const chosen = new Map(state.open).set(issue, option);
      if (!isAllowed(table.links, issue, chosen)) continue;
      const open = new Map([...chosen].filter(([one]) => stays.has(one)));
      const key = [...open.values()].join(" ");
      const shift = shiftOf(table, issue, at, chosen, done);
      const known = next.get(key) ?? { open, copies: [] };
      known.copies.push({ set: state.set, shift, count: 1n, label: labelOf(issue, option) });
      next.set(key, known);
    }
    if (next.size > MOST_STATES) throw tooManyStates(component);
  }
  return [...next.values()]
    .map(({ open, copies }) => ({ open, set: merge(copies, done) }))
    .filter(({ set }) => set.size > 0);
}

/** The taken issues that an issue still to come is joined to. */
function openAfter(table: Table, component: Component, step: number): ReadonlySet<number> {
  const done = new Set(component.slice(0, step + 1));
  const waiting = groupsOf(table).filter((group) => group.some((issue) => !done.has(issue)));
  return new Set(waiting.flat().filter((issue) => done.has(issue)));
}

/** Whether the links between the issue and those decided before allow its option. */
function isAllowed(
  links: readonly TableLink[],
  issue: number,
  chosen: ReadonlyMap<number, number>,
): boolean {
  return links.every(({ kind, if: first, target }) => {
    const concerns = first[0] === issue || target[0] === issue;
    const [one, other] = [chosen.get(first[0]), chosen.get(target[0])];
    if (!concerns || one === undefined || other === undefined || one !== first[1]) return true;
    return (other === target[1]) === (kind === "requires");
  });
}

/** What the option adds to each party: its own worth, and the interactions that it is the last part of. */
function shiftOf(
  { issues, terms, denominators }: Table,
  issue: number,
  at: number,
  chosen: ReadonlyMap<number, number>,
  done: readonly number[],
): bigint[] {
  const shift = denominators.map((_, party) => issues[issue]?.values[party]?.[at] ?? 0n);
  for (const { party, when, value } of terms) {
    const isDue = when.some(([one]) => one === issue) && when.every(([one]) => done.includes(one));
    if (!isDue || !when.every(([one, option]) => chosen.get(one) === option)) continue;
    shift[party] = (shift[party] ?? 0n) + value;
  }
  return shift;
}

function tooManyStates(component: Component): ModelTooLargeError {
  const what = `the number of ways to decide ${component.length} issues that links or interactions join`;
  return new ModelTooLargeError(what, `more than ${MOST_STATES}`, `${MOST_STATES}`);
}
