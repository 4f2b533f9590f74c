import type { Actor } from "@rapporteur/codebook";
import type { Insertable } from "kysely";
import { highestOf, type Marking } from "../marking/marking.ts";
import { insertRows } from "../store/insert-rows.ts";
import type { Database, Stamps } from "../store/store.ts";
import type { EntriesTable } from "../store/tables.ts";
import { daysOf, FIRST_DAY } from "../time/days.ts";
import { validColumns } from "../time/valid.ts";
import type { Draft } from "./drafts.ts";
import { foundBy } from "./found-by.ts";
import { statementWords } from "./passages.ts";

/** What the entries of one action share. */
export interface PutSetting {
  readonly caseId: string;
  readonly version: string | null;
  readonly reading: string | null;
  readonly reported: string | null;
  readonly reportedDay: number | null;
  readonly status: "machine" | "reviewed";
  readonly credibility: number | null;
  /** The markings of the reports that the evidence is in. */
  readonly markings: readonly Marking[];
  readonly action: { readonly id: string; readonly recorded: string };
}

/** Adds entries with all that they are found by. @returns their ids */
export async function putEntries(
  db: Database,
  drafts: readonly Draft[],
  setting: PutSetting,
  stamps: Stamps,
): Promise<string[]> {
  const marking = highestOf(setting.markings);
  await db
    .insertInto("markings")
    .values({ marking })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const found = drafts.map(({ kind, body }) => foundBy(kind, body));
  const rows = drafts.map((draft, i): Insertable<EntriesTable> & { id: string } => ({
    id: stamps.id(),
    case_id: setting.caseId,
    claim: draft.claim,
    kind: draft.kind,
    version: setting.version,
    reading: setting.reading,
    body: JSON.stringify(draft.body),
    evidence: JSON.stringify(draft.evidence),
    party: found[i]?.party ?? null,
    issue: found[i]?.issue ?? null,
    about_day: aboutDay(draft),
    ...validColumns(draft.valid),
    reported: setting.reported,
    reported_day: setting.reportedDay,
    status: setting.status,
    credibility: setting.credibility,
    marking,
    action: setting.action.id,
    recorded: setting.action.recorded,
  }));
  const links = found.flatMap((one, i) =>
    one.links.map(({ role, target }) => ({
      case_id: setting.caseId,
      role,
      target,
      entry: rows[i]?.id ?? "",
    })),
  );
  await insertRows(db, "entries", rows);
  await insertRows(db, "links", links);
  await putNames(db, drafts, {
    caseId: setting.caseId,
    marking,
    recorded: setting.action.recorded,
  });
  await insertRows(
    db,
    "passages",
    drafts.flatMap((draft, i) => passageOf(draft, rows[i]?.id ?? "")),
  );
  return rows.map(({ id }) => id);
}

/** The words of a statement are searched. */
function passageOf(draft: Draft, owner: string) {
  return draft.kind === "statement"
    ? [{ owner, kind: "statement" as const, words: statementWords(draft.evidence) }]
    : [];
}

function aboutDay({ about, valid }: Draft): number {
  if (about !== undefined && about !== null) return daysOf(about).first;
  return valid.from === null ? FIRST_DAY : daysOf(valid.from).first;
}

async function putNames(
  db: Database,
  drafts: readonly Draft[],
  { caseId, marking, recorded }: { caseId: string; marking: Marking; recorded: string },
): Promise<void> {
  const rows = drafts
    .filter(({ kind }) => kind === "actor")
    .map(({ claim, body }) => {
      const actor = body as Pick<Actor, "kind" | "name" | "anonymous">;
      return {
        case_id: caseId,
        claim,
        kind: actor.kind,
        name: actor.name,
        anonymous: actor.anonymous ? 1 : 0,
        marking,
        recorded,
      };
    });
  if (rows.length === 0) return;
  await db
    .insertInto("names")
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
