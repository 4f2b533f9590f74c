/** What a new reading means for what is on record: reviewed work is never replaced, rejected work never comes back. */
import { type Edtf, resolveSelectors, toSelectors } from "@rapporteur/codebook";
import type { Selectable } from "kysely";
import { insertRows } from "../store/insert-rows.ts";
import type { Database, Stamps } from "../store/store.ts";
import type { EntriesTable } from "../store/tables.ts";
import type { Draft } from "./drafts.ts";
import { type Evidence, readEvidence } from "./evidence.ts";
import { type PutSetting, putEntries } from "./put-entries.ts";
import { readingKey } from "./value-key.ts";

type Entry = Selectable<EntriesTable>;
type Action = PutSetting["action"];

/** What became of the entries of an earlier version. */
export interface Carried {
  /** Reviewed entries whose words still stand: they are carried over to the new version. */
  readonly carried: number;
  /** Reviewed entries whose words are gone: they stay with the version that they were read in. */
  readonly gone: readonly string[];
}

/** Parts drafts into new ones, those on record already and those rejected; closes what the reading no longer says. */
export async function reconcile(
  db: Database,
  version: string,
  drafts: readonly Draft[],
  action: Action,
): Promise<{
  readonly fresh: Draft[];
  readonly kept: number;
  readonly rejected: number;
  readonly closed: number;
}> {
  const current = await currentOf(db, [version]);
  const known = new Set(current.map(keyOf));
  const refused = new Set(
    (await rejectionsOf(db, version)).map(
      ({ kind, start, end, value }) => `${kind} ${start}-${end} ${value}`,
    ),
  );
  const keys = drafts.map(({ kind, evidence, body }) => readingKey(kind, evidence, body));
  const fresh = drafts.filter((_, i) => !known.has(keys[i] ?? "") && !refused.has(keys[i] ?? ""));
  const kept = keys.filter((key) => known.has(key)).length;
  const said = new Set(keys);
  const dropped = current.filter((entry) => entry.status === "machine" && !said.has(keyOf(entry)));
  await close(db, dropped, action);
  return { fresh, kept, rejected: drafts.length - fresh.length - kept, closed: dropped.length };
}

/** Takes the reviewed entries of earlier versions to a new text, where their words still stand. */
export async function carryOver(
  db: Database,
  setting: PutSetting & {
    readonly report: string;
    readonly text: string;
    readonly version: string;
  },
  stamps: Stamps,
): Promise<Carried> {
  const earlier = await db
    .selectFrom("versions")
    .select("id")
    .where("report", "=", setting.report)
    .where("id", "!=", setting.version)
    .execute();
  const current = await currentOf(
    db,
    earlier.map(({ id }) => id),
  );
  await close(
    db,
    current.filter(({ status }) => status === "machine"),
    setting.action,
  );
  const gone: string[] = [];
  let carried = 0;
  for (const entry of current.filter(({ status }) => status === "reviewed")) {
    const evidence = movedTo(setting.text, setting.version, readEvidence(entry.evidence));
    if (evidence === null) {
      gone.push(entry.id);
      continue;
    }
    await close(db, [entry], setting.action);
    const draft = { ...draftOf(entry), evidence };
    await putEntries(
      db,
      [draft],
      { ...setting, status: "reviewed", credibility: entry.credibility },
      stamps,
    );
    carried++;
  }
  return { carried, gone };
}

/** An entry as a draft of its next version. */
export function draftOf(entry: Entry): Draft {
  return {
    kind: entry.kind,
    claim: entry.claim,
    body: JSON.parse(entry.body) as object,
    evidence: readEvidence(entry.evidence),
    valid: { from: entry.valid_from, to: entry.valid_to } as Draft["valid"],
    about:
      entry.kind === "event"
        ? ((JSON.parse(entry.body) as { time?: Edtf | null }).time ?? null)
        : null,
  };
}

/** The places in another text; `null` when one is gone or open. */
function movedTo(text: string, version: string, evidence: readonly Evidence[]): Evidence[] | null {
  const moved: Evidence[] = [];
  for (const place of evidence) {
    const span = resolveSelectors(text, place);
    if (span === null) return null;
    moved.push({ role: place.role, version, ...span, ...toSelectors(text, span) });
  }
  return moved;
}

/** Entries of versions that nothing has closed. */
async function currentOf(db: Database, versions: readonly string[]): Promise<Entry[]> {
  if (versions.length === 0) return [];
  return db
    .selectFrom("entries")
    .selectAll()
    .where("version", "in", versions)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("closings").select("entry").whereRef("closings.entry", "=", "entries.id"),
        ),
      ),
    )
    .orderBy("id")
    .execute();
}

/** Rejections that were not taken back. */
function rejectionsOf(db: Database, version: string) {
  return db
    .selectFrom("rejections")
    .select(["kind", "start", "end", "value"])
    .where("version", "=", version)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("actions").select("id").whereRef("actions.undoes", "=", "rejections.action"),
        ),
      ),
    )
    .execute();
}

/** Closes entries: from now on they are no longer what is held. */
export async function close(
  db: Database,
  entries: readonly Pick<Entry, "id">[],
  action: Action,
): Promise<void> {
  await insertRows(
    db,
    "closings",
    entries.map(({ id }) => ({ entry: id, action: action.id, recorded: action.recorded })),
  );
}

function keyOf(entry: Entry): string {
  return readingKey(entry.kind, readEvidence(entry.evidence), JSON.parse(entry.body) as object);
}
