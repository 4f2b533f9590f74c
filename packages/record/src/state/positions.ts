/** Where everybody stands: the positions matrix, and how a cell came to be what it is. */
import type { Position } from "@rapporteur/codebook";
import { type Directory, openDirectory, type Who } from "../identity/directory.ts";
import { type Origins, readOrigins } from "../origins/origins.ts";
import { currentEntries, type View } from "../reads/current-entries.ts";
import { type Entry, toEntry } from "../reads/entry.ts";
import { momentsOf } from "../reads/moments.ts";
import type { RecordStore } from "../store/store.ts";
import { dayOf, isoDay } from "../time/days.ts";

/** What a party wants on an issue. */
export interface PositionCell {
  readonly party: Who;
  readonly issue: string;
  readonly stance: Position["stance"];
  readonly option: string | null;
  readonly conditions: readonly string[];
  readonly text: string;
  /** The day that the party was first on record with this stance and option, of those that go on until now. */
  readonly since: string | null;
  /** The day of the latest word. */
  readonly latest: string | null;
  /** How many independent origins report it since then; copies of one report count once. */
  readonly sources: number;
  /** Another entry of the latest day says what cannot hold as well. */
  readonly isContradicted: boolean;
  /** The latest word is older than was asked. */
  readonly isStale: boolean;
  readonly status: Entry["status"];
  readonly entries: readonly string[];
}

/** How positions are asked for; what is left out narrows nothing. */
export interface PositionQuestion {
  /** A party: a name or an id. */
  readonly party?: string;
  readonly issue?: string;
  /** A position whose latest word is before this day is stale. */
  readonly staleBefore?: string;
}

/**
 * The positions matrix, by party and issue.
 *
 * A cell is the latest word of the party on the issue; of several of one day reviewed ones go first, then
 * the one that most origins report.
 *
 * Cost: the positions that the view sees.
 */
export async function listPositions(
  store: RecordStore,
  view: View,
  question: PositionQuestion = {},
): Promise<PositionCell[]> {
  const { cells, directory, origins } = await readCells(store, view, question);
  const staleBefore =
    question.staleBefore === undefined ? null : dayOf("stale-before", question.staleBefore);
  await directory.learn([...cells.values()].map(([one]) => bodyOf(one as Dated).party));
  return [...cells.values()]
    .map((entries) => cellOf(entries, directory, origins, staleBefore))
    .sort(
      (a, b) =>
        compare(a.party.name, b.party.name) ||
        compare(a.party.id, b.party.id) ||
        compare(a.issue, b.issue),
    );
}

/** One step of a cell: a stance and an option, until another took its place. */
export interface PositionStep extends PositionCell {
  /** The day of the next step; `null` for the last. */
  readonly until: string | null;
}

/**
 * How a cell moved, the oldest step first; several parties may be meant by one name, so each step names its own.
 *
 * Cost: the positions of the party on the issue.
 */
export async function positionHistory(
  store: RecordStore,
  view: View,
  question: { readonly party: string; readonly issue: string },
): Promise<PositionStep[]> {
  const { cells, directory, origins } = await readCells(store, view, question);
  return [...cells.values()].flatMap((entries) => {
    const runs: Dated[][] = [];
    for (const entry of entries) {
      const run = runs.at(-1);
      const first = run?.[0];
      if (first !== undefined && stanceOf(first) === stanceOf(entry)) run?.push(entry);
      else runs.push([entry]);
    }
    return runs.map((run, i) => ({
      ...cellOf(run, directory, origins, null),
      until: isoDay(runs[i + 1]?.[0]?.day ?? Number.MAX_SAFE_INTEGER),
    }));
  });
}

interface Dated extends Entry {
  readonly day: number;
}

/** The entries of every cell, the oldest first. */
async function readCells(
  store: RecordStore,
  view: View,
  { party, issue }: PositionQuestion,
): Promise<{
  readonly cells: Map<string, Dated[]>;
  readonly directory: Directory;
  readonly origins: Origins;
}> {
  const directory = await openDirectory(store.db, view);
  const origins = await readOrigins(
    store.db,
    view.caseId,
    momentsOf(view.moment ?? {}).knownBefore,
  );
  const meant = party === undefined ? null : directory.named(party);
  const cells = new Map<string, Dated[]>();
  if (meant?.length === 0) return { cells, directory, origins };
  let query = await currentEntries(store.db, view, "position");
  if (meant !== null) query = query.where("party", "in", directory.claimsOf(meant));
  if (issue !== undefined) query = query.where("issue", "=", issue);
  const rows = await query
    .selectAll()
    .where("party", "is not", null)
    .where("issue", "is not", null)
    .orderBy("about_day")
    .orderBy("reported_day")
    .orderBy("id")
    .execute();
  for (const row of rows) {
    const who = directory.who(row.party ?? "", row.version);
    if (meant !== null && !meant.includes(who.id)) continue;
    const key = JSON.stringify([who.id, row.issue]);
    const cell = cells.get(key);
    const dated = { ...toEntry(row), day: row.about_day };
    if (cell === undefined) cells.set(key, [dated]);
    else cell.push(dated);
  }
  return { cells, directory, origins };
}

function cellOf(
  entries: readonly Dated[],
  directory: Directory,
  origins: Origins,
  staleBefore: number | null,
): PositionCell {
  const day = entries.at(-1)?.day ?? 0;
  const latest = entries.filter((entry) => entry.day === day);
  const standing = strongest(latest, origins);
  const run = runUpTo(entries, standing);
  const { party, issue, stance, option, conditions, text } = bodyOf(standing);
  return {
    party: directory.who(party, standing.version),
    issue,
    stance,
    option,
    conditions,
    text,
    since: isoDay(run[0]?.day ?? day),
    latest: isoDay(day),
    sources: origins.count(run.map(({ version, id }) => version ?? id)),
    isContradicted: latest.some((entry) => contradict(bodyOf(entry), bodyOf(standing))),
    isStale: staleBefore !== null && day < staleBefore,
    status: standing.status,
    entries: run.map(({ id }) => id),
  };
}

/** Of the words of one day the reviewed, then the most reported, then the first in the order of their values. */
function strongest(latest: readonly Dated[], origins: Origins): Dated {
  const support = (entry: Dated) =>
    origins.count(
      latest
        .filter((other) => stanceOf(other) === stanceOf(entry))
        .map(({ version, id }) => version ?? id),
    );
  const [first] = latest.toSorted(
    (a, b) =>
      Number(b.status === "reviewed") - Number(a.status === "reviewed") ||
      support(b) - support(a) ||
      compare(stanceOf(a), stanceOf(b)) ||
      compare(a.id, b.id),
  );
  return first as Dated;
}

/** The entries with the value that stands, back to the last day on which nobody said it. */
function runUpTo(entries: readonly Dated[], standing: Dated): Dated[] {
  const value = stanceOf(standing);
  const said = new Set(entries.filter((entry) => stanceOf(entry) === value).map(({ day }) => day));
  const broken = entries.findLastIndex(({ day }) => !said.has(day));
  return entries.slice(broken + 1).filter((entry) => stanceOf(entry) === value);
}

/** Yes and no to the same, or two outcomes of which one can be. */
export function contradict(
  a: Pick<Position, "stance" | "option">,
  b: Pick<Position, "stance" | "option">,
): boolean {
  const isYesAndNo =
    [a.stance, b.stance].includes("rejects") &&
    [a.stance, b.stance].some((one) => one === "accepts" || one === "offers");
  if (isYesAndNo) return a.option === b.option;
  const bothWant = a.stance !== "rejects" && b.stance !== "rejects";
  return bothWant && a.option !== null && b.option !== null && a.option !== b.option;
}

function bodyOf({ body }: Entry): Position {
  return body as unknown as Position;
}

function stanceOf(entry: Entry): string {
  const { stance, option } = bodyOf(entry);
  return `${stance} ${option ?? ""}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
