import { sql } from "kysely";
import { EntryUnknownError } from "../errors.ts";
import type { Marking } from "../marking/marking.ts";
import { visibleMarkings } from "../marking/visible.ts";
import type { View } from "../reads/current-entries.ts";
import { momentsOf } from "../reads/moments.ts";
import { termsAsked } from "../search/terms.ts";
import type { Database, RecordStore } from "../store/store.ts";
import { FIRST_DAY } from "../time/days.ts";
import { fromCursor, type Page, toCursor } from "./cursor.ts";

/** A version of a report, as lists show it. */
export interface ReportLine {
  readonly report: string;
  readonly version: string;
  readonly number: number;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly marking: Marking;
  readonly recorded: string;
}

/** A version with its words. */
export interface ReportText extends ReportLine {
  readonly language: string;
  readonly text: string;
  readonly hash: string;
}

/** How reports are asked for. */
export interface ReportQuestion {
  /** Words that all must be in the text or the title. */
  readonly words?: string;
  readonly limit: number;
  readonly after?: string;
}

const LINE = [
  "report",
  "id as version",
  "number",
  "title",
  "publisher",
  "url",
  "published",
  "marking",
  "recorded",
] as const;

/**
 * The reports of a case, the latest published first, each in its newest version that the view sees.
 *
 * Cost: an index on days where no words are asked for.
 */
export async function listReports(
  store: RecordStore,
  view: View,
  question: ReportQuestion,
): Promise<Page<ReportLine>> {
  const { knownBefore } = momentsOf(view.moment ?? {});
  const markings = await visibleMarkings(store.db, view.reader);
  const day = sql<number>`coalesce(versions.published_day, ${sql.lit(FIRST_DAY)})`;
  let query = store.db
    .selectFrom("versions")
    .select(LINE)
    .select(day.as("day"))
    .where("case_id", "=", view.caseId)
    .where("marking", "in", markings)
    .where("recorded", "<", knownBefore)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("versions as later")
            .select("later.id")
            .whereRef("later.report", "=", "versions.report")
            .whereRef("later.number", ">", "versions.number")
            .where("later.marking", "in", markings)
            .where("later.recorded", "<", knownBefore),
        ),
      ),
    );
  if (question.words !== undefined) {
    const terms = termsAsked(question.words);
    if (terms.length === 0) return { items: [], next: null };
    query = query.where(store.dialect.matchPassages("versions.id", "report", terms));
  }
  if (question.after !== undefined) {
    const place = fromCursor(question.after);
    query = query.where(sql<boolean>`(${day}, versions.id) < (${place.day}, ${place.id})`);
  }
  const rows = await query
    .orderBy(day, "desc")
    .orderBy("id", "desc")
    .limit(question.limit + 1)
    .execute();
  const items = rows
    .slice(0, question.limit)
    .map(({ day: _day, marking, ...line }) => ({ ...line, marking: marking as Marking }));
  const last = rows[question.limit - 1];
  const hasMore = rows.length > question.limit && last !== undefined;
  return { items, next: hasMore ? toCursor({ day: Number(last.day), id: last.version }) : null };
}

/**
 * A report in its words: by a version's id, or by a report's id its newest version that the view sees.
 *
 * @throws {EntryUnknownError} there is none, or the reader may not see it
 */
export async function showReport(store: RecordStore, view: View, id: string): Promise<ReportText> {
  const { knownBefore } = momentsOf(view.moment ?? {});
  const markings = await visibleMarkings(store.db, view.reader);
  const row = await store.db
    .selectFrom("versions")
    .select([...LINE, "language", "text", "hash"])
    .where("case_id", "=", view.caseId)
    .where("marking", "in", markings)
    .where("recorded", "<", knownBefore)
    .where((any) => any.or([any("id", "=", id), any("report", "=", id)]))
    .orderBy("number", "desc")
    .executeTakeFirst();
  if (row === undefined) throw new EntryUnknownError("report", id);
  return { ...row, marking: row.marking as Marking };
}

/** The reports of versions, by version. */
export async function reportLines(
  db: Database,
  versions: readonly (string | null)[],
): Promise<Map<string, ReportLine>> {
  const ids = [...new Set(versions)].filter((id) => id !== null);
  const lines = new Map<string, ReportLine>();
  for (let at = 0; at < ids.length; at += 500) {
    const rows = await db
      .selectFrom("versions")
      .select(LINE)
      .where("id", "in", ids.slice(at, at + 500))
      .execute();
    for (const row of rows) lines.set(row.version, { ...row, marking: row.marking as Marking });
  }
  return lines;
}
