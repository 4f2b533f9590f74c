import type { SelectQueryBuilder } from "kysely";
import type { Clearance } from "../marking/marking.ts";
import { visibleMarkings } from "../marking/visible.ts";
import type { Database } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";
import type { EntryKind } from "../store/words.ts";
import { LAST_DAY } from "../time/days.ts";
import { type Moment, momentsOf } from "./moments.ts";

/** Who asks, of which case, by which clocks. Every read has one: there is no read without a clearance. */
export interface View {
  readonly caseId: string;
  readonly reader: Clearance;
  readonly moment?: Moment;
}

/** A query over entries, to be narrowed and ordered. */
export type EntryQuery = SelectQueryBuilder<Tables, "entries", object>;

/**
 * The entries that a view sees: of its case, marked for its reader, on record by `knownOn` and not closed by
 * then, and such as may have held on the day of `asOf`. All reads start here.
 */
export async function currentEntries(
  db: Database,
  view: View,
  kind?: EntryKind,
): Promise<EntryQuery> {
  const { asOf, knownBefore } = momentsOf(view.moment ?? {});
  const markings = await visibleMarkings(db, view.reader);
  const known = db
    .selectFrom("entries")
    .where("entries.case_id", "=", view.caseId)
    .where("entries.marking", "in", markings)
    .where("entries.recorded", "<", knownBefore)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("closings")
            .select("closings.entry")
            .whereRef("closings.entry", "=", "entries.id")
            .where("closings.recorded", "<", knownBefore),
        ),
      ),
    );
  const ofKind = kind === undefined ? known : known.where("entries.kind", "=", kind);
  if (asOf === LAST_DAY) return ofKind;
  return ofKind.where("from_first_day", "<=", asOf).where("to_last_day", ">", asOf);
}
