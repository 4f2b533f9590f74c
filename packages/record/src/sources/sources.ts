import { EntryUnknownError, RecordValueError } from "../errors.ts";
import type { Clearance } from "../marking/marking.ts";
import { visibleMarkings } from "../marking/visible.ts";
import { type Moment, momentsOf } from "../reads/moments.ts";
import { asStorable } from "../store/storable.ts";
import type { Database, RecordStore, Stamps } from "../store/store.ts";
import { dayOf, FIRST_DAY, isoDay } from "../time/days.ts";

/** Who published reports, and how far they are trusted. */
export interface Source {
  readonly id: string;
  readonly name: string;
  /** A (reliable) to E (unreliable), F (cannot be judged), of the Admiralty code; `null` when nobody graded it. */
  readonly reliability: string | null;
  readonly reason: string | null;
  /** From when the grade counts; `null` when from the start. */
  readonly from: string | null;
  readonly by: string | null;
  readonly reports: number;
}

/** A grade to give. */
export interface Grading {
  readonly caseId: string;
  /** Id or name. */
  readonly source: string;
  readonly reliability: string;
  readonly reason: string;
  /** From which day it counts; `null` for as long as the source has been known. */
  readonly from: string | null;
  readonly by: string;
}

/** The source of that name, made where there is none. */
export async function sourceNamed(
  db: Database,
  caseId: string,
  name: string,
  stamps: Stamps,
): Promise<string> {
  const known = await db
    .selectFrom("sources")
    .select("id")
    .where("case_id", "=", caseId)
    .where("name", "=", name)
    .executeTakeFirst();
  if (known !== undefined) return known.id;
  const id = stamps.id();
  await db
    .insertInto("sources")
    .values({ id, case_id: caseId, name: asStorable("the source", name), recorded: stamps.now() })
    .execute();
  return id;
}

/**
 * Grades a source; an earlier grade stays for the time before.
 *
 * @throws {RecordValueError} no letter from A to F, or no date
 * @throws {EntryUnknownError} there is no such source
 */
export async function gradeSource(
  store: RecordStore,
  grading: Grading,
  stamps: Stamps,
): Promise<void> {
  const reliability = grading.reliability.toUpperCase();
  if (!/^[A-F]$/.test(reliability)) {
    throw new RecordValueError(
      "the grade",
      grading.reliability,
      "a letter from A (reliable) to F (cannot be judged)",
    );
  }
  const from_day = grading.from === null ? FIRST_DAY : dayOf("the date", grading.from);
  const found = await store.db
    .selectFrom("sources")
    .select("id")
    .where("case_id", "=", grading.caseId)
    .where((any) => any.or([any("id", "=", grading.source), any("name", "=", grading.source)]))
    .executeTakeFirst();
  if (found === undefined) throw new EntryUnknownError("source", grading.source);
  await store.db
    .insertInto("grades")
    .values({
      id: stamps.id(),
      source: found.id,
      reliability,
      reason: asStorable("the reason", grading.reason),
      from_day,
      by: asStorable("the name", grading.by),
      recorded: stamps.now(),
    })
    .execute();
}

/** The sources whose reports a reader may see, by name, each with the grade that counted at the moment asked for. */
export async function listSources(
  store: RecordStore,
  caseId: string,
  reader: Clearance,
  moment: Moment = {},
): Promise<Source[]> {
  const { asOf, knownBefore } = momentsOf(moment);
  const markings = await visibleMarkings(store.db, reader);
  const sources = await store.db
    .selectFrom("sources")
    .innerJoin("reports", "reports.source", "sources.id")
    .innerJoin("versions", "versions.report", "reports.id")
    .select(["sources.id", "sources.name"])
    .select(({ fn }) => fn.count<number>("reports.id").distinct().as("reports"))
    .where("sources.case_id", "=", caseId)
    .where("versions.marking", "in", markings)
    .where("versions.recorded", "<", knownBefore)
    .groupBy(["sources.id", "sources.name"])
    .orderBy("sources.name")
    .execute();
  const grades = await store.db
    .selectFrom("grades")
    .innerJoin("sources", "sources.id", "grades.source")
    .selectAll("grades")
    .where("sources.case_id", "=", caseId)
    .where("grades.recorded", "<", knownBefore)
    .where("from_day", "<=", asOf)
    .orderBy("from_day")
    .orderBy("grades.id")
    .execute();
  return sources.map(({ id, name, reports }) => {
    const grade = grades.findLast(({ source }) => source === id);
    return {
      id,
      name,
      reliability: grade?.reliability ?? null,
      reason: grade?.reason ?? null,
      from: grade === undefined ? null : isoDay(grade.from_day),
      by: grade?.by ?? null,
      reports: Number(reports),
    };
  });
}
