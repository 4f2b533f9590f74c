/**
 * Which names stand for one. Judgements are kept, never acted on: who is who is found at each question, so
 * that a split costs nothing and loses nothing.
 *
 * A member is a claim, or a claim in one version of a report (`claim@version`), which is how one report's
 * use of a name is told apart from all the others.
 */

import type { Change } from "../beliefs/believe.ts";
import { noteAction } from "../cases/cases.ts";
import { EntryUnknownError, RecordValueError } from "../errors.ts";
import { asStorable } from "../store/storable.ts";
import type { Database, RecordStore, Stamps } from "../store/store.ts";
import type { Verdict } from "../store/words.ts";

/** Who judges when no person did: a rule of this program, or of one that adds to the record. */
export const MACHINE = "machine";

/** A judgement about two members. */
export interface Judgement {
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
  /** A person, or {@link MACHINE}. */
  readonly by: string;
  readonly reason: string;
}

/** A judgement to take on record. */
export interface NewJudgement extends Judgement {
  readonly caseId: string;
}

/** The member that is one version's use of a claim. */
export function memberIn(claim: string, version: string): string {
  return `${claim}@${version}`;
}

/**
 * Takes a judgement on record; it stands until the same judge, or a person, judges the same two otherwise.
 *
 * @throws {RecordValueError} the two are one member
 * @throws {EntryUnknownError} there is no such claim in the case
 */
export async function judge(
  store: RecordStore,
  judgement: NewJudgement,
  stamps: Stamps,
): Promise<Change> {
  const { caseId, verdict, by, reason } = judgement;
  const [a, b] = [judgement.a, judgement.b].sort() as [string, string];
  if (a === b) throw new RecordValueError("the second actor", b, "another one than the first");
  return store.db.transaction().execute(async (db) => {
    await store.dialect.lockCase(db, caseId);
    for (const member of [a, b]) await assertMember(db, caseId, member);
    const action = await noteAction(
      db,
      { caseId, kind: `judge-${verdict}`, by, facts: { a, b } },
      stamps,
    );
    await db
      .insertInto("judgements")
      .values({
        id: stamps.id(),
        case_id: caseId,
        a,
        b,
        verdict,
        by,
        reason: asStorable("the reason", reason),
        action: action.id,
        recorded: action.recorded,
      })
      .execute();
    return { action: action.id, claim: a, added: [], closed: [] };
  });
}

async function assertMember(db: Database, caseId: string, member: string): Promise<void> {
  const [claim = "", version] = member.split("@");
  let query = db
    .selectFrom("entries")
    .select("id")
    .where("case_id", "=", caseId)
    .where("claim", "=", claim);
  if (version !== undefined) query = query.where("version", "=", version);
  if ((await query.executeTakeFirst()) === undefined) throw new EntryUnknownError("actor", member);
}

/** The judgements of a case that stood at a moment, the newest last; those that were undone are left out. */
export async function judgementsOf(
  db: Database,
  caseId: string,
  knownBefore: string,
): Promise<Judgement[]> {
  return db
    .selectFrom("judgements")
    .select(["a", "b", "verdict", "by", "reason"])
    .where("case_id", "=", caseId)
    .where("recorded", "<", knownBefore)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("actions")
            .select("actions.id")
            .whereRef("actions.undoes", "=", "judgements.action")
            .where("actions.recorded", "<", knownBefore),
        ),
      ),
    )
    .orderBy("recorded")
    .orderBy("id")
    .execute();
}
