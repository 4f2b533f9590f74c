/**
 * Takes a report and what was read in it on record, in one transaction: all of it, or nothing.
 *
 * A report is known by its URL, or by its id where it has none. The same text again is a re-reading; another
 * text is a new version, next to the old one.
 */
import { createHash } from "node:crypto";
import type { Reading } from "@rapporteur/codebook";
import { noteAction } from "../cases/cases.ts";
import type { Marking } from "../marking/marking.ts";
import { noteCopies } from "../origins/copies.ts";
import { sourceNamed } from "../sources/sources.ts";
import { asStorable } from "../store/storable.ts";
import type { Database, RecordStore, Stamps } from "../store/store.ts";
import { daysOf } from "../time/days.ts";
import { actorClaims } from "./actor-claims.ts";
import { draftsOf } from "./drafts.ts";
import { reportWords } from "./passages.ts";
import { putEntries } from "./put-entries.ts";
import { type Carried, carryOver, reconcile } from "./reconcile.ts";

/** A report to take on record. */
export interface NewReport {
  readonly caseId: string;
  readonly reading: Reading;
  /** Who may see it; a text that is on record already keeps the marking that it came with. */
  readonly marking: Marking;
  /** Who adds it. */
  readonly by: string;
}

/** What became of a report. */
export interface AddedReport extends Carried {
  readonly report: string;
  readonly version: string;
  readonly number: number;
  /** `known`: this reader has read this text before, and nothing was added. */
  readonly outcome: "new" | "new-version" | "re-read" | "known";
  /** Entries that were added. */
  readonly added: number;
  /** Entries that were on record for these words already. */
  readonly kept: number;
  /** Entries that the reading proposes again and that a person has rejected; they stay out. */
  readonly rejected: number;
  /** Earlier machine entries that this reading does not repeat; they are closed. */
  readonly closed: number;
  /** Versions of other reports that this one is a copy of. */
  readonly copyOf: readonly string[];
}

/**
 * Adds a report.
 *
 * @throws {TextUnstorableError} the text has a NUL in it
 * @throws {SpanOutsideTextError | SpanSplitsCharacterError} the reading is not of this text
 */
export async function addReport(
  store: RecordStore,
  given: NewReport,
  stamps: Stamps,
): Promise<AddedReport> {
  const text = asStorable("the text", given.reading.report.text);
  return store.db.transaction().execute(async (db) => {
    await store.dialect.lockCase(db, given.caseId);
    return addIn(db, given, text, stamps);
  });
}

async function addIn(
  db: Database,
  given: NewReport,
  text: string,
  stamps: Stamps,
): Promise<AddedReport> {
  const { caseId, reading } = given;
  const found = await findReport(db, given, text, stamps);
  const base = { report: found.report, version: found.version, number: found.number };
  if (!found.isNewVersion && (await isReadBy(db, found.version, reading))) {
    return {
      ...base,
      ...NOTHING,
      outcome: "known",
      added: 0,
      kept: 0,
      rejected: 0,
      closed: 0,
      copyOf: [],
    };
  }
  const outcome = !found.isNewVersion ? "re-read" : found.number === 1 ? "new" : "new-version";
  const facts = { version: found.version, reader: reading.reader };
  const action = await noteAction(
    db,
    { caseId, kind: `report-${outcome}`, by: given.by, facts },
    stamps,
  );
  const copyOf = found.isNewVersion
    ? await noteCopies(db, {
        id: found.version,
        caseId,
        report: found.report,
        text,
        recorded: action.recorded,
      })
    : [];
  const readingId = await putReading(db, reading, found.version, action, stamps);
  const drafts = draftsOf({
    reading,
    version: found.version,
    actors: actorClaims(reading, caseId, found.version),
    newClaim: () => stamps.id(),
  });
  const { fresh, kept, rejected, closed } = await reconcile(db, found.version, drafts, action);
  const setting = {
    caseId,
    version: found.version,
    reading: readingId,
    reported: reading.report.published,
    reportedDay: reading.report.published === null ? null : daysOf(reading.report.published).first,
    status: "machine" as const,
    credibility: null,
    markings: [found.marking],
    action,
  };
  await putEntries(db, fresh, setting, stamps);
  const carried =
    outcome === "new-version"
      ? await carryOver(db, { ...setting, report: found.report, text }, stamps)
      : NOTHING;
  return {
    ...base,
    ...carried,
    outcome,
    added: fresh.length,
    kept,
    rejected,
    closed,
    copyOf: copyOf.map(({ version }) => version),
  };
}

const NOTHING: Carried = { carried: 0, gone: [] };

interface FoundVersion {
  readonly report: string;
  readonly version: string;
  readonly number: number;
  readonly isNewVersion: boolean;
  /** As the version was marked when it came; a re-reading cannot lower it. */
  readonly marking: Marking;
}

async function findReport(
  db: Database,
  given: NewReport,
  text: string,
  stamps: Stamps,
): Promise<FoundVersion> {
  const { caseId, reading, marking } = given;
  const key = reading.report.url ?? reading.report.id;
  const hash = createHash("sha256").update(text, "utf8").digest("hex");
  const versions = await db
    .selectFrom("reports")
    .innerJoin("versions", "versions.report", "reports.id")
    .select(["versions.report", "versions.id", "number", "hash", "marking"])
    .where("reports.case_id", "=", caseId)
    .where("key", "=", key)
    .orderBy("number")
    .execute();
  const same = versions.find((version) => version.hash === hash);
  if (same !== undefined) {
    const [version, held] = [same.id, same.marking as Marking];
    return {
      report: same.report,
      version,
      number: same.number,
      isNewVersion: false,
      marking: held,
    };
  }

  const recorded = stamps.now();
  let report = versions[0]?.report;
  if (report === undefined) {
    report = stamps.id();
    const source = await sourceNamed(db, caseId, sourceNameOf(reading), stamps);
    await db
      .insertInto("reports")
      .values({ id: report, case_id: caseId, key: asStorable("the id", key), source, recorded })
      .execute();
  }
  const version = stamps.id();
  const number = (versions.at(-1)?.number ?? 0) + 1;
  await db
    .insertInto("markings")
    .values({ marking })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { title, publisher, url, published, language } = reading.report;
  const day = published === null ? null : daysOf(published).first;
  await db
    .insertInto("versions")
    .values({
      id: version,
      report,
      case_id: caseId,
      number,
      title,
      publisher,
      url,
      published,
      published_day: day,
      language,
      text,
      hash,
      marking,
      recorded,
    })
    .execute();
  await db
    .insertInto("passages")
    .values({ owner: version, kind: "report", words: reportWords(title, text) })
    .execute();
  return { report, version, number, isNewVersion: true, marking };
}

function sourceNameOf({ report: { publisher, url } }: Reading): string {
  if (publisher !== null) return publisher;
  return (url === null ? null : URL.parse(url)?.hostname) ?? "unknown";
}

async function isReadBy(db: Database, version: string, { reader }: Reading): Promise<boolean> {
  const reading = await db
    .selectFrom("readings")
    .select("id")
    .where("version", "=", version)
    .where("reader_version", "=", reader.version)
    .where("model", "=", reader.model)
    .executeTakeFirst();
  return reading !== undefined;
}

async function putReading(
  db: Database,
  { reader, times }: Reading,
  version: string,
  action: { readonly id: string; readonly recorded: string },
  stamps: Stamps,
): Promise<string> {
  const id = stamps.id();
  await db
    .insertInto("readings")
    .values({
      id,
      version,
      reader_version: reader.version,
      model: reader.model,
      times: JSON.stringify(times),
      action: action.id,
      recorded: action.recorded,
    })
    .execute();
  return id;
}
