import { EntryUnknownError } from "../errors.ts";
import type { Clearance } from "../marking/marking.ts";
import { visibleMarkings } from "../marking/visible.ts";
import type { RecordStore } from "../store/store.ts";
import { currentEntries, type View } from "./current-entries.ts";
import { type Entry, toEntry } from "./entry.ts";

/** What is held of a claim: one entry, several where parts of its time are told apart, none when retracted. */
export async function entriesOf(store: RecordStore, view: View, claim: string): Promise<Entry[]> {
  const query = await currentEntries(store.db, view);
  const rows = await query
    .selectAll()
    .where("claim", "=", claim)
    .orderBy("from_first_day")
    .orderBy("id")
    .execute();
  return rows.map(toEntry);
}

/** An entry with what became of it. */
export interface PastEntry extends Entry {
  /** When it was closed; `null` when it is held. */
  readonly closed: string | null;
}

/** Everything that was ever held of a claim, in the order in which it came on record. */
export async function historyOf(
  store: RecordStore,
  reader: Clearance,
  claim: string,
): Promise<PastEntry[]> {
  const markings = await visibleMarkings(store.db, reader);
  const rows = await store.db
    .selectFrom("entries")
    .leftJoin("closings", "closings.entry", "entries.id")
    .selectAll("entries")
    .select("closings.recorded as closed")
    .where("claim", "=", claim)
    .where("marking", "in", markings)
    .orderBy("entries.recorded")
    .orderBy("entries.id")
    .execute();
  return rows.map((row) => ({ ...toEntry(row), closed: row.closed }));
}

/**
 * One entry by its id, whether it is held or closed.
 *
 * @throws {EntryUnknownError} there is none, or the reader may not see it
 */
export async function entryById(store: RecordStore, reader: Clearance, id: string): Promise<Entry> {
  const markings = await visibleMarkings(store.db, reader);
  const row = await store.db
    .selectFrom("entries")
    .selectAll()
    .where("id", "=", id)
    .where("marking", "in", markings)
    .executeTakeFirst();
  if (row === undefined) throw new EntryUnknownError("entry", id);
  return toEntry(row);
}
