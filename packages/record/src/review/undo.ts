import type { Change } from "../beliefs/believe.ts";
import { noteAction } from "../cases/cases.ts";
import { EntryUnknownError, UndoImpossibleError } from "../errors.ts";
import { copyEntry } from "../reports/copy-entry.ts";
import { close } from "../reports/reconcile.ts";
import type { Database, RecordStore, Stamps } from "../store/store.ts";

/** Something that was done. */
export interface ActionLine {
  readonly id: string;
  readonly kind: string;
  readonly by: string;
  readonly recorded: string;
  readonly isUndone: boolean;
}

const UNDOABLE = [
  "accept",
  "edit",
  "reject",
  "skip",
  "believe",
  "retract",
  "judge-same",
  "judge-different",
  "judge-unsure",
];

/** What was done last and can be undone, the latest first. @param by only by this person; `null`: by anybody */
export async function lastActions(
  store: RecordStore,
  caseId: string,
  by: string | null,
  limit: number,
): Promise<ActionLine[]> {
  let query = store.db
    .selectFrom("actions")
    .leftJoin("actions as undo", "undo.undoes", "actions.id")
    .select(["actions.id", "actions.kind", "actions.by", "actions.recorded", "undo.id as undone"])
    .where("actions.case_id", "=", caseId)
    .where("actions.kind", "in", UNDOABLE);
  if (by !== null) query = query.where("actions.by", "=", by);
  const rows = await query
    .orderBy("actions.recorded", "desc")
    .orderBy("actions.id", "desc")
    .limit(limit)
    .execute();
  return rows.map(({ undone, ...line }) => ({ ...line, isUndone: undone !== null }));
}

/**
 * Takes an action back by its inverse: what it added is closed, what it closed is added again, and a
 * rejection or a judgement of it counts no more. The action itself stays on record.
 *
 * @returns what it touched
 * @throws {EntryUnknownError} there is no such action in the case
 * @throws {UndoImpossibleError} it was undone before, is of a kind that is not undone, or later work stands on it
 */
export async function undo(
  store: RecordStore,
  { caseId, action, by }: { readonly caseId: string; readonly action: string; readonly by: string },
  stamps: Stamps,
): Promise<Change> {
  return store.db.transaction().execute(async (db) => {
    await store.dialect.lockCase(db, caseId);
    await assertUndoable(db, caseId, action);
    const added = await db
      .selectFrom("entries")
      .select(["id", "claim"])
      .where("action", "=", action)
      .orderBy("id")
      .execute();
    const held: { id: string }[] = [];
    for (const entry of added) held.push({ id: await heldForm(db, action, entry) });
    const closed = await db
      .selectFrom("entries")
      .innerJoin("closings", "closings.entry", "entries.id")
      .selectAll("entries")
      .where("closings.action", "=", action)
      .orderBy("entries.id")
      .execute();
    const inverse = await noteAction(
      db,
      { caseId, kind: "undo", by, facts: { action }, undoes: action },
      stamps,
    );
    await close(db, held, inverse);
    const restored: string[] = [];
    for (const row of closed) restored.push(await copyEntry(db, row, {}, inverse, stamps));
    return {
      action: inverse.id,
      claim: closed[0]?.claim ?? "",
      added: restored,
      closed: held.map(({ id }) => id),
    };
  });
}

/** What an entry is held as: itself, or where a later action on it was undone, what the undoing brought back. */
async function heldForm(
  db: Database,
  action: string,
  entry: { readonly id: string; readonly claim: string },
): Promise<string> {
  const closing = await db
    .selectFrom("closings")
    .select("action")
    .where("entry", "=", entry.id)
    .executeTakeFirst();
  if (closing === undefined) return entry.id;
  const back = await db
    .selectFrom("entries")
    .innerJoin("actions", "actions.id", "entries.action")
    .select("entries.id")
    .where("actions.undoes", "=", closing.action)
    .where("entries.claim", "=", entry.claim)
    .orderBy("entries.id")
    .executeTakeFirst();
  if (back === undefined) {
    throw new UndoImpossibleError(
      action,
      `what it added was changed later by action ${closing.action}; undo that first`,
    );
  }
  return heldForm(db, action, { id: back.id, claim: entry.claim });
}

async function assertUndoable(db: Database, caseId: string, id: string): Promise<void> {
  const action = await db
    .selectFrom("actions")
    .select("kind")
    .where("id", "=", id)
    .where("case_id", "=", caseId)
    .executeTakeFirst();
  if (action === undefined) throw new EntryUnknownError("action", id);
  if (!UNDOABLE.includes(action.kind)) {
    throw new UndoImpossibleError(
      id,
      `it is of the kind "${action.kind}"; do again what it took back, or retract what it added`,
    );
  }
  const undone = await db
    .selectFrom("actions")
    .select("id")
    .where("undoes", "=", id)
    .executeTakeFirst();
  if (undone !== undefined)
    throw new UndoImpossibleError(id, `action ${undone.id} has undone it already`);
}
