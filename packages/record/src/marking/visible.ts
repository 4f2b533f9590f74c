import type { Database } from "../store/store.ts";
import { type Clearance, type Marking, maySee } from "./marking.ts";

/**
 * The markings on record that a reader may see, for `marking in (…)`: whatever is not on the list is not
 * read, so nothing that is marked higher is counted, searched or joined.
 *
 * @returns never empty: one that nothing has where there is none, since SQL has no empty list
 */
export async function visibleMarkings(db: Database, reader: Clearance): Promise<Marking[]> {
  const rows = await db.selectFrom("markings").select("marking").execute();
  const visible = rows
    .map(({ marking }) => marking as Marking)
    .filter((marking) => maySee(reader, marking));
  return visible.length > 0 ? visible : ["" as Marking];
}
