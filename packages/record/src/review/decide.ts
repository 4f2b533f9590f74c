/** What a person makes of machine entries. Every decision is an action, and every action but a report can be undone. */
import type { Span } from "@rapporteur/codebook";
import type { Selectable } from "kysely";
import type { Change } from "../beliefs/believe.ts";
import { noteAction } from "../cases/cases.ts";
import { EntryUnknownError, RecordValueError } from "../errors.ts";
import type { Clearance } from "../marking/marking.ts";
import { visibleMarkings } from "../marking/visible.ts";
import { type CopyChanges, copyEntry } from "../reports/copy-entry.ts";
import { evidenceFor, readEvidence } from "../reports/evidence.ts";
import { close } from "../reports/reconcile.ts";
import { firstPlace, valueKey } from "../reports/value-key.ts";
import type { Database, RecordStore, Stamps } from "../store/store.ts";
import type { EntriesTable } from "../store/tables.ts";
import type { Valid } from "../time/valid.ts";

type Row = Selectable<EntriesTable>;

/** Who decides, about which entries. */
export interface Decision {
  readonly caseId: string;
  /** What the person may see: nothing else can be decided about. */
  readonly reader: Clearance;
  readonly entries: readonly string[];
  readonly by: string;
}

/** Accepts entries as they are, all in one action. @throws {EntryUnknownError} one is not held, or not seen */
export function accept(
  store: RecordStore,
  decision: Decision & { readonly credibility?: number },
  stamps: Stamps,
): Promise<Change> {
  const { credibility } = decision;
  assertCredibility(credibility);
  const changes: CopyChanges = {
    status: "reviewed",
    ...(credibility === undefined ? {} : { credibility }),
  };
  return decide(store, decision, "accept", stamps, (db, row, action) =>
    copyEntry(db, row, changes, action, stamps),
  );
}

/** What a person says an entry should be. */
export interface Edit {
  /** Fields of the body that are other: a party, an issue, a stance. */
  readonly body?: Readonly<Record<string, unknown>>;
  /** The place that bears it out, in the same version. */
  readonly span?: Span;
  readonly valid?: Valid;
  readonly credibility?: number;
}

/**
 * Accepts an entry in another form; the old one stays in its history.
 *
 * @throws {EntryUnknownError} it is not held, or not seen
 * @throws {SpanOutsideTextError} the span is no place in the text
 */
export function edit(
  store: RecordStore,
  decision: Decision & { readonly change: Edit },
  stamps: Stamps,
): Promise<Change> {
  const { body, span, valid, credibility } = decision.change;
  assertCredibility(credibility);
  return decide(store, decision, "edit", stamps, async (db, row, action) =>
    copyEntry(
      db,
      row,
      {
        status: "reviewed",
        ...(body === undefined ? {} : { body: { ...(JSON.parse(row.body) as object), ...body } }),
        ...(span === undefined ? {} : { evidence: await placedAt(db, row, span) }),
        ...(valid === undefined ? {} : { valid }),
        ...(credibility === undefined ? {} : { credibility }),
      },
      action,
      stamps,
    ),
  );
}

/** Rejects entries: they are no longer held, and no reader proposes the same at the same place again. */
export function reject(
  store: RecordStore,
  decision: Decision & { readonly reason?: string },
  stamps: Stamps,
): Promise<Change> {
  return decide(store, decision, "reject", stamps, async (db, row, action) => {
    if (row.version === null) return null;
    const { start, end } = firstPlace(readEvidence(row.evidence));
    const value = valueKey(row.kind, JSON.parse(row.body) as object);
    await db
      .insertInto("rejections")
      .values({
        entry: row.id,
        case_id: row.case_id,
        version: row.version,
        kind: row.kind,
        start,
        end,
        value,
        action: action.id,
        recorded: action.recorded,
      })
      .execute();
    return null;
  });
}

/** Leaves an entry for later: the queue does not offer it again unless asked to. */
export async function skip(
  store: RecordStore,
  { caseId, reader, entries, by }: Decision,
  stamps: Stamps,
): Promise<Change> {
  const [entry = ""] = entries;
  await heldRows(store.db, { caseId, reader, entries: [entry] });
  const action = await noteAction(store.db, { caseId, kind: "skip", by, facts: { entry } }, stamps);
  return { action: action.id, claim: "", added: [], closed: [] };
}

async function decide(
  store: RecordStore,
  decision: Decision,
  kind: "accept" | "edit" | "reject",
  stamps: Stamps,
  next: (
    db: Database,
    row: Row,
    action: { id: string; recorded: string },
  ) => Promise<string | null>,
): Promise<Change> {
  const { caseId, by } = decision;
  return store.db.transaction().execute(async (db) => {
    await store.dialect.lockCase(db, caseId);
    const rows = await heldRows(db, decision);
    const action = await noteAction(
      db,
      { caseId, kind, by, facts: { entries: rows.map(({ id }) => id) } },
      stamps,
    );
    await close(db, rows, action);
    const added: string[] = [];
    for (const row of rows) {
      const id = await next(db, row, action);
      if (id !== null) added.push(id);
    }
    return {
      action: action.id,
      claim: rows[0]?.claim ?? "",
      added,
      closed: rows.map(({ id }) => id),
    };
  });
}

/** The rows of entries that are held; all of them or none. */
async function heldRows(
  db: Database,
  { caseId, reader, entries }: Pick<Decision, "caseId" | "reader" | "entries">,
): Promise<Row[]> {
  const markings = await visibleMarkings(db, reader);
  const rows: Row[] = [];
  for (const id of new Set(entries)) {
    const row = await db
      .selectFrom("entries")
      .selectAll()
      .where("id", "=", id)
      .where("case_id", "=", caseId)
      .where("marking", "in", markings)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom("closings").select("entry").whereRef("closings.entry", "=", "entries.id"),
          ),
        ),
      )
      .executeTakeFirst();
    if (row === undefined) throw new EntryUnknownError("entry held now", id);
    rows.push(row);
  }
  return rows;
}

async function placedAt(db: Database, row: Row, span: Span) {
  if (row.version === null) throw new EntryUnknownError("report of the entry", row.id);
  const { text } = await db
    .selectFrom("versions")
    .select("text")
    .where("id", "=", row.version)
    .executeTakeFirstOrThrow();
  const [first, ...others] = readEvidence(row.evidence);
  return [...evidenceFor(first?.role ?? "evidence", [span], text, row.version), ...others];
}

function assertCredibility(credibility: number | undefined): void {
  if (
    credibility === undefined ||
    (Number.isInteger(credibility) && credibility >= 1 && credibility <= 6)
  )
    return;
  throw new RecordValueError(
    "the credibility",
    String(credibility),
    "a whole number from 1 (confirmed) to 6 (cannot be judged)",
  );
}
