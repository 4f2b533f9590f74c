import type { View } from "../reads/current-entries.ts";
import type { RecordStore } from "../store/store.ts";
import { type EventLine, listEvents } from "./events.ts";
import { listPositions, type PositionCell } from "./positions.ts";
import { listProposals, type ProposalLine } from "./proposals.ts";

/** A cell of the matrix that is not what it was. */
export interface CellChange {
  readonly party: PositionCell["party"];
  readonly issue: string;
  /** `null` when nothing was on record. */
  readonly before: PositionCell | null;
  /** `null` when nothing is any more. */
  readonly after: PositionCell | null;
}

/** What changed between two days. */
export interface Changes {
  readonly positions: readonly CellChange[];
  readonly events: readonly EventLine[];
  /** Proposals put forward, or answered, in between. */
  readonly proposals: readonly ProposalLine[];
}

const MOST_EVENTS = 10_000;

/**
 * What changed from the start of one day to the start of another: in the world, as known at the view's
 * `knownOn`.
 *
 * @throws {RecordValueError} a date that is none
 *
 * Cost: two matrices and the events in between.
 */
export async function changesBetween(
  store: RecordStore,
  view: View,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<Changes> {
  const known = view.moment?.knownOn === undefined ? {} : { knownOn: view.moment.knownOn };
  const at = (asOf: string): View => ({ ...view, moment: { ...known, asOf } });
  const [before, after] = [
    await listPositions(store, at(from)),
    await listPositions(store, at(to)),
  ];
  const { items: events } = await listEvents(
    store,
    { ...view, moment: known },
    { from, to, limit: MOST_EVENTS },
  );
  const proposals = await listProposals(store, at(to));
  const isBetween = (day: string | null) => day !== null && day >= from && day < to;
  return {
    positions: changedCells(before, after),
    events,
    proposals: proposals.filter(
      ({ day, answers }) => isBetween(day) || answers.some((answer) => isBetween(answer.day)),
    ),
  };
}

function changedCells(
  before: readonly PositionCell[],
  after: readonly PositionCell[],
): CellChange[] {
  const key = ({ party, issue }: PositionCell) => JSON.stringify([party.id, issue]);
  const old = new Map(before.map((cell) => [key(cell), cell]));
  const changed = after
    .map(
      (cell): CellChange => ({
        party: cell.party,
        issue: cell.issue,
        before: old.get(key(cell)) ?? null,
        after: cell,
      }),
    )
    .filter(
      (change) => change.before === null || stanceOf(change.before) !== stanceOf(change.after),
    );
  const there = new Set(after.map(key));
  const gone = before.filter((cell) => !there.has(key(cell)));
  return [
    ...changed,
    ...gone.map(
      (cell): CellChange => ({ party: cell.party, issue: cell.issue, before: cell, after: null }),
    ),
  ];
}

function stanceOf(cell: PositionCell | null): string {
  return cell === null ? "" : JSON.stringify([cell.stance, cell.option, cell.conditions]);
}
