import type { Actor } from "@rapporteur/codebook";
import { EntryUnknownError } from "../errors.ts";
import { type Directory, openDirectory, type Who } from "../identity/directory.ts";
import type { Conflict } from "../identity/identity.ts";
import { readOrigins } from "../origins/origins.ts";
import { currentEntries, type View } from "../reads/current-entries.ts";
import { type Entry, toEntry } from "../reads/entry.ts";
import { momentsOf } from "../reads/moments.ts";
import type { RecordStore } from "../store/store.ts";

/** Somebody on record. */
export interface ActorLine extends Who {
  readonly kind: Actor["kind"];
  /** Every name in use, the fullest first. */
  readonly names: readonly string[];
  readonly party: Who | null;
  /** Titles, the latest reported first. */
  readonly roles: readonly {
    readonly title: string;
    readonly of: string | null;
    readonly reported: string | null;
  }[];
  /** How many independent origins name it. */
  readonly sources: number;
  readonly claims: readonly string[];
}

/** The actors of a case, and what is open about who is who. */
export interface ActorList {
  readonly actors: readonly ActorLine[];
  readonly conflicts: readonly Conflict[];
}

/**
 * The actors of a case by name; unnamed ones are left out unless asked for.
 *
 * Cost: the actor entries that the view sees.
 */
export async function listActors(
  store: RecordStore,
  view: View,
  withUnnamed = false,
): Promise<ActorList> {
  const directory = await openDirectory(store.db, view);
  const query = await currentEntries(store.db, view, "actor");
  const rows = await query
    .selectAll()
    .orderBy("reported_day", "desc")
    .orderBy("id", "desc")
    .execute();
  const entries = rows.map(toEntry).filter(({ body }) => withUnnamed || body["anonymous"] !== true);
  await directory.learn(entries.map(({ claim }) => claim));
  const groups = Map.groupBy(entries, ({ claim, version }) => directory.who(claim, version).id);
  const origins = await readOrigins(
    store.db,
    view.caseId,
    momentsOf(view.moment ?? {}).knownBefore,
  );
  const actors = [...groups.values()].map((group) =>
    lineOf(group, directory, (versions) => origins.count(versions)),
  );
  return {
    actors: actors.sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id)),
    conflicts: directory.conflicts,
  };
}

/**
 * The actors that a name or an id means; several may have one name.
 *
 * @throws {EntryUnknownError} nobody has it, or the reader may not know
 */
export async function showActor(
  store: RecordStore,
  view: View,
  words: string,
): Promise<ActorLine[]> {
  const directory = await openDirectory(store.db, view);
  const { actors } = await listActors(store, view, true);
  const meant = directory.named(words);
  const found = actors.filter(
    ({ id, claims }) => meant.includes(id) || id === words || claims.includes(words),
  );
  if (found.length === 0) throw new EntryUnknownError("actor", words);
  return found;
}

function lineOf(
  group: readonly Entry[],
  directory: Directory,
  count: (versions: string[]) => number,
): ActorLine {
  const [latest] = group as [Entry, ...Entry[]];
  const who = directory.who(latest.claim, latest.version);
  const bodies = group.map((entry) => ({
    entry,
    body: entry.body as unknown as Actor & { party: string | null },
  }));
  const roles = new Map<string, ActorLine["roles"][number]>();
  for (const { entry, body } of bodies) {
    for (const { title, of } of body.roles) {
      const key = JSON.stringify([title, of]);
      if (!roles.has(key)) roles.set(key, { title, of, reported: entry.reported });
    }
  }
  const withParty = bodies.find(({ body }) => body.party !== null);
  const names = [...new Set(bodies.map(({ body }) => body.name))];
  return {
    ...who,
    kind: bodies[0]?.body.kind ?? "group",
    names: names.sort((a, b) => b.length - a.length || compare(a, b)),
    party:
      withParty === undefined
        ? null
        : directory.who(withParty.body.party ?? "", withParty.entry.version),
    roles: [...roles.values()],
    sources: count(group.map(({ version, id }) => version ?? id)),
    claims: [...new Set(group.map(({ claim }) => claim))].sort(),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
