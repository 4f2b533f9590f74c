/**
 * What a person adds to the record or takes back. Nothing is overwritten: what is contradicted is closed
 * from now on, and what is left of its time is kept.
 */
import type { Span } from "@rapporteur/codebook";
import { noteAction } from "../cases/cases.ts";
import { EntryUnknownError, RecordValueError } from "../errors.ts";
import { asMarking, type Marking } from "../marking/marking.ts";
import { copyEntry } from "../reports/copy-entry.ts";
import type { Draft } from "../reports/drafts.ts";
import { type Evidence, evidenceFor } from "../reports/evidence.ts";
import { putEntries } from "../reports/put-entries.ts";
import { close } from "../reports/reconcile.ts";
import type { Database, RecordStore, Stamps } from "../store/store.ts";
import { overlaps, remainders, type Valid, validColumns } from "../time/valid.ts";

/** A belief to take on record. */
export interface Belief extends Pick<Draft, "kind" | "body"> {
  readonly caseId: string;
  /** The claim that it says something else of; `null` for a new one. */
  readonly claim: string | null;
  readonly valid: Valid;
  /** The places that bear it out; its marking is the highest of theirs. */
  readonly evidence: readonly { readonly version: string; readonly span: Span }[];
  /** For a belief without evidence; with it, the evidence decides. */
  readonly marking: Marking;
  readonly credibility: number | null;
  readonly by: string;
}

/** What a change did. */
export interface Change {
  readonly action: string;
  readonly claim: string;
  readonly added: readonly string[];
  readonly closed: readonly string[];
}

/**
 * Takes a belief on record. Where the claim was held to be otherwise at the same time, that is closed; its
 * time before and after stays.
 *
 * @throws {RecordValueError} it ends before it starts
 * @throws {EntryUnknownError} evidence in no version that is on record
 */
export async function believe(store: RecordStore, belief: Belief, stamps: Stamps): Promise<Change> {
  const { caseId, by, kind, body, valid } = belief;
  return store.db.transaction().execute(async (db) => {
    await store.dialect.lockCase(db, caseId);
    const claim = belief.claim ?? stamps.id();
    const taken = validColumns(valid);
    const places = await placesOf(db, belief);
    const action = await noteAction(db, { caseId, kind: "believe", by, facts: { claim } }, stamps);
    const { closed, kept } = await cutOut(db, { caseId, claim, taken, action }, stamps);
    const draft = { kind, claim, body, evidence: places.evidence, valid };
    const setting = {
      ...WITHOUT_REPORT,
      caseId,
      version: belief.evidence[0]?.version ?? null,
      status: "reviewed" as const,
      credibility: belief.credibility,
      markings: places.markings,
      action,
    };
    const added = await putEntries(db, [draft], setting, stamps);
    return { action: action.id, claim, added: [...kept, ...added], closed };
  });
}

/** A claim to take back, for all time or for a part of it. */
export interface Retraction {
  readonly caseId: string;
  readonly claim: string;
  readonly valid: Valid;
  readonly reason: string;
  readonly by: string;
}

/**
 * Takes a claim back: from now on it is not held for that time. What was known before stays to be asked for.
 *
 * @throws {EntryUnknownError} nothing is held of the claim at that time
 */
export async function retract(
  store: RecordStore,
  retraction: Retraction,
  stamps: Stamps,
): Promise<Change> {
  const { caseId, claim, by, reason } = retraction;
  return store.db.transaction().execute(async (db) => {
    await store.dialect.lockCase(db, caseId);
    const action = await noteAction(
      db,
      { caseId, kind: "retract", by, facts: { claim, reason } },
      stamps,
    );
    const taken = validColumns(retraction.valid);
    const { closed, kept } = await cutOut(db, { caseId, claim, taken, action }, stamps);
    if (closed.length === 0) throw new EntryUnknownError("claim held then", claim);
    return { action: action.id, claim, added: kept, closed };
  });
}

const WITHOUT_REPORT = { reading: null, reported: null, reportedDay: null };

/** Closes what is held of a claim at a time, and adds what is left of it before and after. */
async function cutOut(
  db: Database,
  {
    caseId,
    claim,
    taken,
    action,
  }: {
    caseId: string;
    claim: string;
    taken: ReturnType<typeof validColumns>;
    action: { id: string; recorded: string };
  },
  stamps: Stamps,
): Promise<{ readonly closed: string[]; readonly kept: string[] }> {
  const held = await db
    .selectFrom("entries")
    .selectAll()
    .where("case_id", "=", caseId)
    .where("claim", "=", claim)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("closings").select("entry").whereRef("closings.entry", "=", "entries.id"),
        ),
      ),
    )
    .orderBy("id")
    .execute();
  const cut = held.filter((row) => overlaps(row, taken));
  await close(db, cut, action);
  const kept: string[] = [];
  for (const row of cut) {
    for (const { valid_from, valid_to } of remainders(row, taken)) {
      const valid = { from: valid_from, to: valid_to } as Valid;
      kept.push(await copyEntry(db, row, { valid }, action, stamps));
    }
  }
  return { closed: cut.map(({ id }) => id), kept };
}

async function placesOf(
  db: Database,
  { evidence, marking, credibility }: Belief,
): Promise<{ readonly evidence: Evidence[]; readonly markings: Marking[] }> {
  if (
    credibility !== null &&
    !(Number.isInteger(credibility) && credibility >= 1 && credibility <= 6)
  ) {
    throw new RecordValueError(
      "the credibility",
      String(credibility),
      "a whole number from 1 to 6",
    );
  }
  const places: Evidence[] = [];
  const markings: Marking[] = [];
  for (const { version, span } of evidence) {
    const found = await db
      .selectFrom("versions")
      .select(["text", "marking"])
      .where("id", "=", version)
      .executeTakeFirst();
    if (found === undefined) throw new EntryUnknownError("version of a report", version);
    places.push(...evidenceFor("evidence", [span], found.text, version));
    markings.push(asMarking(found.marking));
  }
  return { evidence: places, markings: evidence.length > 0 ? markings : [marking] };
}
