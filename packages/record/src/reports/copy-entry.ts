import type { Selectable } from "kysely";
import { asMarking } from "../marking/marking.ts";
import type { Database, Stamps } from "../store/store.ts";
import type { EntriesTable } from "../store/tables.ts";
import type { Draft } from "./drafts.ts";
import { type PutSetting, putEntries } from "./put-entries.ts";
import { draftOf } from "./reconcile.ts";

/** What is other in a copy. */
export interface CopyChanges extends Partial<Pick<Draft, "body" | "evidence" | "valid">> {
  readonly status?: "machine" | "reviewed";
  readonly credibility?: number | null;
}

/** Adds the next version of an entry: as it is, but for the changes. @returns its id */
export async function copyEntry(
  db: Database,
  row: Selectable<EntriesTable>,
  { status, credibility, ...changes }: CopyChanges,
  action: PutSetting["action"],
  stamps: Stamps,
): Promise<string> {
  const before = draftOf(row);
  const about =
    changes.body === undefined ? before.about : (changes.body as { time?: Draft["about"] }).time;
  const draft: Draft = {
    ...before,
    ...changes,
    ...(row.kind === "event" ? { about: about ?? null } : {}),
  };
  const setting: PutSetting = {
    caseId: row.case_id,
    version: row.version,
    reading: row.reading,
    reported: row.reported,
    reportedDay: row.reported_day,
    status: status ?? row.status,
    credibility: credibility === undefined ? row.credibility : credibility,
    markings: [asMarking(row.marking)],
    action,
  };
  const [id = ""] = await putEntries(db, [draft], setting, stamps);
  return id;
}
