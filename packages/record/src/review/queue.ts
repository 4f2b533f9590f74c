import { sql } from "kysely";
import { openDirectory } from "../identity/directory.ts";
import { currentEntries, type View } from "../reads/current-entries.ts";
import { type Entry, toEntry } from "../reads/entry.ts";
import { fromCursor, type Page, toCursor } from "../state/cursor.ts";
import { type ReportLine, reportLines } from "../state/reports.ts";
import type { RecordStore } from "../store/store.ts";
import type { EntryKind } from "../store/words.ts";

/** How the queue is asked for; what is left out narrows nothing. */
export interface QueueQuestion {
  readonly kind?: EntryKind;
  readonly issue?: string;
  /** A party: a name or an id. */
  readonly party?: string;
  /** The name of a source. */
  readonly source?: string;
  /** Only what came on record after this moment. */
  readonly since?: string;
  /** Those that were skipped, too. */
  readonly withSkipped?: boolean;
  readonly limit: number;
  readonly after?: string;
}

/** An entry that no person has looked at yet. */
export interface QueuedEntry {
  readonly entry: Entry;
  readonly words: string;
  readonly report: ReportLine | null;
}

/**
 * What is to be reviewed, the latest first: machine entries that are held, actors left out unless asked for,
 * since they are judged by who they are.
 *
 * Cost: an index on days.
 */
export async function reviewQueue(
  store: RecordStore,
  view: View,
  question: QueueQuestion,
): Promise<Page<QueuedEntry>> {
  let query = (await currentEntries(store.db, view, question.kind)).where("status", "=", "machine");
  if (question.kind === undefined) query = query.where("kind", "!=", "actor");
  if (question.issue !== undefined) query = query.where("issue", "=", question.issue);
  if (question.party !== undefined) {
    const directory = await openDirectory(store.db, view);
    const claims = directory.claimsOf(directory.named(question.party));
    if (claims.length === 0) return { items: [], next: null };
    query = query.where("party", "in", claims);
  }
  if (question.source !== undefined) {
    const { source } = question;
    query = query.where("version", "in", (any) =>
      any
        .selectFrom("versions")
        .innerJoin("reports", "reports.id", "versions.report")
        .innerJoin("sources", "sources.id", "reports.source")
        .select("versions.id")
        .where("sources.case_id", "=", view.caseId)
        .where("sources.name", "=", source),
    );
  }
  if (question.since !== undefined) query = query.where("entries.recorded", ">", question.since);
  if (question.withSkipped !== true) {
    query = query.where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("actions as skip")
            .select("skip.id")
            .where("skip.kind", "=", "skip")
            .where("skip.facts", "=", sql<string>`'{"entry":"' || entries.id || '"}'`)
            .where((skip) =>
              skip.not(
                skip.exists(
                  skip
                    .selectFrom("actions as undo")
                    .select("undo.id")
                    .whereRef("undo.undoes", "=", "skip.id"),
                ),
              ),
            ),
        ),
      ),
    );
  }
  if (question.after !== undefined) {
    const { day, id } = fromCursor(question.after);
    query = query.where(sql<boolean>`(about_day, id) < (${day}, ${id})`);
  }
  const rows = await query
    .selectAll()
    .orderBy("about_day", "desc")
    .orderBy("id", "desc")
    .limit(question.limit + 1)
    .execute();
  const shown = rows.slice(0, question.limit);
  const reports = await reportLines(
    store.db,
    shown.map(({ version }) => version),
  );
  const last = shown.at(-1);
  return {
    items: shown.map((row) => {
      const entry = toEntry(row);
      const words = entry.evidence[0]?.quote.exact ?? "";
      return {
        entry,
        words,
        report: row.version === null ? null : (reports.get(row.version) ?? null),
      };
    }),
    next:
      rows.length > shown.length && last !== undefined
        ? toCursor({ day: last.about_day, id: last.id })
        : null,
  };
}
