import type { Statement } from "@rapporteur/codebook";
import { sql } from "kysely";
import { type Directory, openDirectory, type Who } from "../identity/directory.ts";
import { currentEntries, type View } from "../reads/current-entries.ts";
import { type Entry, toEntry } from "../reads/entry.ts";
import { isAsked, placedTerms, termsAsked, termsOf } from "../search/terms.ts";
import type { RecordStore } from "../store/store.ts";
import { dayOf } from "../time/days.ts";
import { fromCursor, type Page, toCursor } from "./cursor.ts";
import { type ReportLine, reportLines } from "./reports.ts";

/** How statements are asked for; what is left out narrows nothing. */
export interface StatementQuestion {
  /** Words that all must be in what was said; one that ends in `*` stands for every word that begins so. */
  readonly words?: string;
  /** A speaker, or a party that a speaker speaks for: a name or an id. */
  readonly by?: string;
  readonly issue?: string;
  /** Words of the audience. */
  readonly audience?: string;
  readonly act?: Statement["act"];
  /** Said on this day or later. */
  readonly from?: string;
  /** Said before this day. */
  readonly to?: string;
  readonly limit: number;
  readonly after?: string;
}

/** A statement with who said it, in which words and in which report. */
export interface StatementLine {
  readonly entry: Entry;
  readonly speakers: readonly Who[];
  readonly party: Who | null;
  readonly act: Statement["act"];
  readonly said: string | null;
  readonly words: string;
  /** Places in `words` that were searched for. */
  readonly hits: readonly { readonly start: number; readonly end: number }[];
  readonly report: ReportLine | null;
}

/**
 * Statements, the latest first; those without a date last.
 *
 * Cost: an index on days, or on speaker, issue or words where one is asked for.
 */
export async function listStatements(
  store: RecordStore,
  view: View,
  question: StatementQuestion,
): Promise<Page<StatementLine>> {
  const directory = await openDirectory(store.db, view);
  const meant = question.by === undefined ? null : directory.named(question.by);
  const terms = question.words === undefined ? null : termsAsked(question.words);
  if (meant?.length === 0 || terms?.length === 0) return { items: [], next: null };

  const found: Entry[] = [];
  let place = question.after === undefined ? null : fromCursor(question.after);
  let hasMore = true;
  // a report's use of a name may have been parted from it, which only the directory knows: ask until the page is full
  while (found.length <= question.limit && hasMore) {
    const rows = await page(store, view, question, {
      claims: meant === null ? null : directory.claimsOf(meant),
      terms,
      place,
    });
    hasMore = rows.length > question.limit;
    for (const row of rows.slice(0, question.limit)) {
      place = { day: row.about_day, id: row.id };
      const entry = toEntry(row);
      if (meant === null || spokenBy(entry, meant, directory)) found.push(entry);
    }
  }
  const items = found.slice(0, question.limit);
  const last = items.at(-1);
  const isMore = last !== undefined && (hasMore || found.length > items.length);
  const day = last === undefined ? 0 : await dayOfEntry(store, last.id);
  const next = isMore ? toCursor({ day, id: last.id }) : null;
  return { items: await linesOf(store, directory, items, terms ?? []), next };
}

async function page(
  store: RecordStore,
  view: View,
  question: StatementQuestion,
  {
    claims,
    terms,
    place,
  }: {
    claims: readonly string[] | null;
    terms: readonly string[] | null;
    place: { day: number; id: string } | null;
  },
) {
  let query = await currentEntries(store.db, view, "statement");
  const linked = (
    roles: readonly ("speaker" | "party" | "issue" | "audience")[],
    targets: readonly string[],
  ) =>
    store.db
      .selectFrom("links")
      .select("entry")
      .where("case_id", "=", view.caseId)
      .where("role", "in", roles)
      .where("target", "in", targets);
  if (claims !== null) query = query.where("id", "in", linked(["speaker", "party"], claims));
  if (question.issue !== undefined)
    query = query.where("id", "in", linked(["issue"], [question.issue]));
  if (question.audience !== undefined) {
    query = query.where("id", "in", linked(["audience"], [termsOf(question.audience).join(" ")]));
  }
  if (terms !== null)
    query = query.where(store.dialect.matchPassages("entries.id", "statement", terms));
  if (question.from !== undefined)
    query = query.where("about_day", ">=", dayOf("from", question.from));
  if (question.to !== undefined) query = query.where("about_day", "<", dayOf("to", question.to));
  if (question.act !== undefined) query = query.where("body", "like", `%"act":"${question.act}"%`);
  if (place !== null)
    query = query.where(sql<boolean>`(about_day, id) < (${place.day}, ${place.id})`);
  return query
    .selectAll()
    .orderBy("about_day", "desc")
    .orderBy("id", "desc")
    .limit(question.limit + 1)
    .execute();
}

async function dayOfEntry(store: RecordStore, id: string): Promise<number> {
  const row = await store.db
    .selectFrom("entries")
    .select("about_day")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return row.about_day;
}

function spokenBy(
  { body, version }: Entry,
  meant: readonly string[],
  directory: Directory,
): boolean {
  const { speakers, party } = body as unknown as Pick<Statement, "speakers" | "party">;
  return [...speakers, party].some(
    (claim) => claim !== null && meant.includes(directory.who(claim, version).id),
  );
}

async function linesOf(
  store: RecordStore,
  directory: Directory,
  entries: readonly Entry[],
  terms: readonly string[],
): Promise<StatementLine[]> {
  const reports = await reportLines(
    store.db,
    entries.map(({ version }) => version),
  );
  const bodies = entries.map(({ body }) => body as unknown as Statement);
  await directory.learn(
    bodies.flatMap(({ speakers, party }) => [...speakers, ...(party === null ? [] : [party])]),
  );
  return entries.map((entry, i) => {
    const body = bodies[i] as Statement;
    const words = entry.evidence
      .filter(({ role }) => role === "content")
      .map(({ quote }) => quote.exact)
      .join(" … ");
    return {
      entry,
      speakers: body.speakers.map((claim) => directory.who(claim, entry.version)),
      party: body.party === null ? null : directory.who(body.party, entry.version),
      act: body.act,
      said: body.said,
      words,
      hits: placedTerms(words)
        .filter(({ term }) => isAsked(term, terms))
        .map(({ start, end }) => ({ start, end })),
      report: entry.version === null ? null : (reports.get(entry.version) ?? null),
    };
  });
}
