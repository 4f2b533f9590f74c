import { CaseUnknownError } from "../errors.ts";
import { asStorable } from "../store/storable.ts";
import type { Database, RecordStore, Stamps } from "../store/store.ts";

/** One negotiation that is followed. */
export interface Case {
  readonly id: string;
  readonly title: string;
  readonly recorded: string;
}

/** Begins a case. */
export async function newCase(store: RecordStore, title: string, stamps: Stamps): Promise<Case> {
  const made = { id: stamps.id(), title: asStorable("the title", title), recorded: stamps.now() };
  await store.db.insertInto("cases").values(made).execute();
  return made;
}

/** The cases of a record, the oldest first. */
export async function listCases(store: RecordStore): Promise<Case[]> {
  return store.db.selectFrom("cases").selectAll().orderBy("id").execute();
}

/**
 * The case that is meant: by id or title, or without a name the only one.
 *
 * @throws {CaseUnknownError} there is none, no such one, or more than one
 */
export async function findCase(store: RecordStore, name: string | null): Promise<Case> {
  const cases = await listCases(store);
  const [found, second] =
    name === null ? cases : cases.filter(({ id, title }) => id === name || title === name);
  const facts = { name, cases: cases.map(({ title }) => title) };
  if (found === undefined) {
    const what =
      name === null
        ? "there is no case in this record; begin one first"
        : `there is no case "${name}"; list them to see which there are`;
    throw new CaseUnknownError(what, facts);
  }
  if (second !== undefined)
    throw new CaseUnknownError("there are several cases; say which is meant", facts);
  return found;
}

/** Notes that something was done, by whom; what it added and closed names the action. */
export async function noteAction(
  db: Database,
  action: {
    readonly caseId: string;
    readonly kind: string;
    readonly by: string;
    readonly facts: object;
    readonly undoes?: string;
  },
  stamps: Stamps,
): Promise<{ readonly id: string; readonly recorded: string }> {
  const noted = { id: stamps.id(), recorded: stamps.now() };
  await db
    .insertInto("actions")
    .values({
      ...noted,
      case_id: action.caseId,
      kind: action.kind,
      by: asStorable("the name", action.by),
      facts: JSON.stringify(action.facts),
      undoes: action.undoes ?? null,
    })
    .execute();
  return noted;
}
