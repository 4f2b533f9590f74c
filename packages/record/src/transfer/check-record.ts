/** Looks whether a record is sound: the file, the texts, the evidence, the intervals, the markings. */
import { createHash } from "node:crypto";
import { toSelectors, wordsOf } from "@rapporteur/codebook";
import { sql } from "kysely";
import { highestOf, type Marking } from "../marking/marking.ts";
import { type Evidence, readEvidence } from "../reports/evidence.ts";
import type { RecordStore } from "../store/store.ts";
import { type Row, rowsOf } from "./pages.ts";

/** Something that is not as it should be. */
export interface Problem {
  /** The table, or `file`. */
  readonly where: string;
  readonly id: string;
  readonly problem: string;
}

/** What was looked at, and what was found. */
export interface CheckResult {
  readonly versions: number;
  readonly entries: number;
  readonly problems: readonly Problem[];
}

/** Checks all cases of a record; reads only. Cost: every row, and every text once an entry. */
export async function checkRecord(store: RecordStore): Promise<CheckResult> {
  const problems: Problem[] = await fileProblems(store);
  const counts = { versions: 0, entries: 0 };
  for await (const row of rowsOf(store.db, "versions", ["id"])) {
    counts.versions++;
    for (const problem of textProblems(row))
      problems.push({ where: "versions", id: String(row["id"]), problem });
  }
  const closed = new Map<string, string>();
  for await (const row of rowsOf(store.db, "closings", ["entry"]))
    closed.set(String(row["entry"]), String(row["recorded"]));
  const texts = await lately(store);
  for await (const row of rowsOf(store.db, "entries", ["id"])) {
    counts.entries++;
    const id = String(row["id"]);
    const found = [...(await evidenceProblems(row, texts)), ...timeProblems(row, closed.get(id))];
    for (const problem of found) problems.push({ where: "entries", id, problem });
  }
  return { ...counts, problems };
}

async function fileProblems({ db, dialect }: RecordStore): Promise<Problem[]> {
  if (dialect.name !== "sqlite") return [];
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(20)`.execute(db);
  const broken = await sql<{ table: string; rowid: number }>`pragma foreign_key_check`.execute(db);
  return [
    ...rows
      .filter((row) => row.integrity_check !== "ok")
      .map((row) => ({ where: "file", id: "", problem: row.integrity_check })),
    ...broken.rows.map(({ table, rowid }) => ({
      where: table,
      id: String(rowid),
      problem: "refers to a row that is not there",
    })),
  ];
}

function* textProblems(row: Row): Generator<string> {
  const text = String(row["text"]);
  if (createHash("sha256").update(text, "utf8").digest("hex") !== row["hash"])
    yield "the text is not the one of its hash";
  if (text.normalize("NFC") !== text) yield "the text is not in normalization form C";
}

interface Version {
  readonly text: string;
  readonly marking: Marking;
}

/** Entries come in the order in which they were added, so those of one version are near each other. */
async function lately({ db }: RecordStore): Promise<(version: string) => Promise<Version | null>> {
  let last: { readonly id: string; readonly version: Version | null } | null = null;
  return async (id) => {
    if (last?.id !== id) {
      const row = await db
        .selectFrom("versions")
        .select(["text", "marking"])
        .where("id", "=", id)
        .executeTakeFirst();
      last = {
        id,
        version: row === undefined ? null : { text: row.text, marking: row.marking as Marking },
      };
    }
    return last.version;
  };
}

async function evidenceProblems(
  row: Row,
  versionOf: (id: string) => Promise<Version | null>,
): Promise<string[]> {
  const problems: string[] = [];
  const held = String(row["marking"]) as Marking;
  for (const place of readEvidence(String(row["evidence"]))) {
    const version = await versionOf(place.version);
    if (version === null)
      problems.push(`its evidence is in no version on record: ${place.version}`);
    else if (!agrees(version.text, place))
      problems.push(`its evidence does not stand at ${place.start}..${place.end}`);
    else if (highestOf([held, version.marking]) !== held)
      problems.push("it is marked lower than its evidence");
  }
  return problems;
}

function agrees(text: string, place: Evidence): boolean {
  if (place.start < 0 || place.end > text.length || place.start >= place.end) return false;
  const span = { start: place.start, end: place.end };
  const { position, quote } = toSelectors(text, span);
  return (
    wordsOf(text, span) === place.quote.exact &&
    position.start === place.position.start &&
    position.end === place.position.end &&
    quote.prefix === place.quote.prefix &&
    quote.suffix === place.quote.suffix
  );
}

function* timeProblems(row: Row, closed: string | undefined): Generator<string> {
  const day = (name: string) => Number(row[name]);
  if (day("from_first_day") >= day("to_last_day")) yield "it ends before it starts";
  if (closed !== undefined && closed < String(row["recorded"]))
    yield "it was closed before it was recorded";
}
