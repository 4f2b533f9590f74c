/** The work of `rapporteur actor` and `rapporteur source`. */
import {
  type ActorLine,
  entriesOf,
  gradeSource,
  judge,
  listActors,
  listSources,
  type RecordStore,
  type Source,
  showActor,
  type View,
} from "@rapporteur/record";
import { UsageError } from "../errors.ts";
import { onOneLine } from "../terminal/escape-controls.ts";
import type { World } from "../world.ts";
import { listFields, printListing } from "./listing.ts";
import { stampsOf, withCase } from "./open.ts";
import { type ByOptions, byOf, type ListOptions, viewOf } from "./options.ts";

const ACTOR_FIELDS: Readonly<Record<string, (actor: ActorLine) => unknown>> = {
  name: ({ name }) => name,
  kind: ({ kind }) => kind,
  party: ({ party }) => party?.name ?? null,
  roles: ({ roles }) => roles.map(({ title, of }) => (of === null ? title : `${title} of ${of}`)),
  names: ({ names }) => names,
  sources: ({ sources }) => sources,
  id: ({ id }) => id,
  claims: ({ claims }) => claims,
};
const ACTOR_COLUMNS = ["name", "kind", "party", "roles", "sources", "id"];

export async function printActors(
  address: string,
  options: ListOptions & { unnamed?: true },
  world: World,
): Promise<void> {
  if (options.json === true) return listFields(ACTOR_FIELDS, world);
  await withCase(address, options, async (store, { id }) => {
    const { actors, conflicts } = await listActors(
      store,
      viewOf(id, options, world),
      options.unnamed === true,
    );
    await printListing(
      { items: actors, fields: ACTOR_FIELDS, shown: ACTOR_COLUMNS, none: "nobody on record" },
      options,
      world,
    );
    for (const { a, b, by, verdict } of conflicts) {
      await world.stderr.write(
        `rapporteur: ${onOneLine(by)} says that ${a} and ${b} are ${verdict}, which others contradict\n`,
      );
    }
  });
}

export async function printActor(
  address: string,
  words: string,
  options: ListOptions,
  world: World,
): Promise<void> {
  if (options.json === true) return listFields(ACTOR_FIELDS, world);
  await withCase(address, options, async (store, { id }) => {
    const items = await showActor(store, viewOf(id, options, world), words);
    await printListing(
      { items, fields: ACTOR_FIELDS, shown: Object.keys(ACTOR_FIELDS), none: "nobody" },
      options,
      world,
    );
  });
}

export interface JudgeOptions extends ByOptions {
  readonly reason?: string;
  readonly in?: string;
}

/** Judges that two names are one. */
export function mergeActors(
  address: string,
  first: string,
  second: string,
  options: JudgeOptions,
  world: World,
): Promise<void> {
  return withCase(address, options, async (store, { id: caseId }) => {
    const view = viewOf(caseId, options, world);
    const [a, b] = [await claimMeant(store, view, first), await claimMeant(store, view, second)];
    const judgement = {
      caseId,
      a,
      b,
      verdict: "same" as const,
      by: byOf(options, world),
      reason: options.reason ?? "",
    };
    const { action } = await judge(store, judgement, stampsOf(world));
    await world.stdout.write(`${action}\n`);
  });
}

/** Judges that two names are not one, or that one version's use of a name is another's. */
export function splitActors(
  address: string,
  first: string,
  second: string | undefined,
  options: JudgeOptions,
  world: World,
): Promise<void> {
  return withCase(address, options, async (store, { id: caseId }) => {
    const view = viewOf(caseId, options, world);
    const claim = await claimMeant(store, view, first);
    const other =
      second === undefined
        ? await useIn(store, view, claim, options.in)
        : await claimMeant(store, view, second);
    const judgement = {
      caseId,
      a: other,
      b: claim,
      verdict: "different" as const,
      by: byOf(options, world),
      reason: options.reason ?? "",
    };
    const { action } = await judge(store, judgement, stampsOf(world));
    await world.stdout.write(`${action}\n`);
  });
}

async function useIn(
  store: RecordStore,
  view: View,
  claim: string,
  version: string | undefined,
): Promise<string> {
  if (version === undefined)
    throw new UsageError(
      "split from whom? name another actor, or give --in VERSION for one report's use of the name",
    );
  const used = await entriesOf(store, view, claim);
  if (!used.some((entry) => entry.version === version))
    throw new UsageError(`version ${version} does not name ${claim}`);
  return `${claim}@${version}`;
}

/** A name that is written so is one claim, though it may be joined to others. */
async function claimMeant(store: RecordStore, view: View, words: string): Promise<string> {
  const actors = await showActor(store, view, words);
  const [actor] = actors;
  if (actors.length > 1 || actor === undefined) {
    throw new UsageError(
      `several actors are called ${words}; give an id: ${actors.map(({ id }) => id).join(", ")}`,
    );
  }
  if (actor.claims.includes(words)) return words;
  for (const claim of actor.claims) {
    const entries = await entriesOf(store, view, claim);
    if (entries.some(({ body }) => String(body["name"]).toLowerCase() === words.toLowerCase()))
      return claim;
  }
  return actor.claims[0] ?? actor.id;
}

const SOURCE_FIELDS: Readonly<Record<string, (source: Source) => unknown>> = {
  name: ({ name }) => name,
  reliability: ({ reliability }) => reliability,
  reports: ({ reports }) => reports,
  from: ({ from }) => from,
  reason: ({ reason }) => reason,
  by: ({ by }) => by,
  id: ({ id }) => id,
};

export async function printSources(
  address: string,
  options: ListOptions,
  world: World,
): Promise<void> {
  if (options.json === true) return listFields(SOURCE_FIELDS, world);
  await withCase(address, options, async (store, { id }) => {
    const view = viewOf(id, options, world);
    const items = await listSources(store, id, view.reader, view.moment);
    const shown = ["name", "reliability", "reports", "from", "reason"];
    await printListing({ items, fields: SOURCE_FIELDS, shown, none: "no source" }, options, world);
  });
}

export interface GradeOptions extends ByOptions {
  readonly reason: string;
  readonly from?: string;
}

export function gradeOne(
  address: string,
  source: string,
  grade: string,
  options: GradeOptions,
  world: World,
): Promise<void> {
  return withCase(address, options, async (store, { id: caseId }) => {
    const grading = {
      caseId,
      source,
      reliability: grade,
      reason: options.reason,
      from: options.from ?? null,
      by: byOf(options, world),
    };
    await gradeSource(store, grading, stampsOf(world));
    if (options.quiet !== true)
      await world.stderr.write(
        `rapporteur: ${onOneLine(source)} is graded ${grade.toUpperCase()}\n`,
      );
  });
}
