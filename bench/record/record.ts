/**
 * How fast a record takes reports in, and how fast it answers.
 *
 *   node --conditions=@rapporteur/source bench/record/record.ts [ENTRIES] [--postgres ADDRESS] [--seed N]
 *
 * ENTRIES is 20,000 when absent. The rate is that of durable transactions, one a report; beside it stands raw
 * INSERT: the same rows of the same tables, prepared statements of node:sqlite, the same transactions, in the
 * same run. The queries are asked as of random days. A million: give 1000000, some 3 GB of disk, and half an
 * hour.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import {
  addReport,
  asClearance,
  asMarking,
  listEvents,
  listPositions,
  listProposals,
  listStatements,
  newCase,
  openRecord,
  type RecordStore,
} from "@rapporteur/record";
import { randomFrom, syntheticReading } from "./synthetic.ts";

const SIZE = { actors: 200, issues: 40, items: 12 };
const QUESTIONS = 30;
const [given = "20000", ...options] = process.argv.slice(2);
const option = (name: string) => options[options.indexOf(name) + 1];
const entries = Number(given);
const seed = options.includes("--seed") ? Number(option("--seed")) : 1;
const address = options.includes("--postgres") ? option("--postgres") : undefined;
const folder = mkdtempSync(join(tmpdir(), "bench-record-"));
const path = join(folder, "talks.db");

const random = randomFrom(seed);
let ids = 0;
const stamps = {
  now: () => "2034-01-01T00:00:00.000Z",
  id: () => `id-${String(++ids).padStart(10, "0")}`,
};
const store = await openRecord(address ?? path, { create: true });
const { id: caseId } = await newCase(store, "Synthetic", stamps);
const rate = await fill(store);
console.log(
  `import: ${Math.round(rate)} entries/s (reading excluded, one durable transaction a report)`,
);
if (address === undefined) {
  const raw = rawRate();
  console.log(
    `raw INSERT of the same rows: ${Math.round(raw)} entries/s; share ${((rate / raw) * 100).toFixed(0)} %`,
  );
}
await ask(store);
await store.close();
rmSync(folder, { recursive: true });

/** Entries a second. */
async function fill(into: RecordStore): Promise<number> {
  let done = 0;
  let spentMs = 0;
  for (let number = 0; done < entries; number++) {
    const reading = syntheticReading(number, random, SIZE);
    const start = performance.now();
    const { added } = await addReport(
      into,
      { caseId, reading, marking: asMarking("TLP:GREEN"), by: "bench" },
      stamps,
    );
    spentMs += performance.now() - start;
    done += added;
  }
  return (done / spentMs) * 1000;
}

/** The rows of every report again, into a copy of the empty tables. */
function rawRate(): number {
  const source = new DatabaseSync(path);
  const target = new DatabaseSync(join(folder, "raw.db"));
  target.exec("pragma journal_mode = wal; pragma synchronous = full");
  const schema = source
    .prepare(
      "select sql from sqlite_schema where sql is not null and type in ('table', 'index') and name not like 'passages_%'",
    )
    .all();
  for (const { sql } of schema) target.exec(String(sql));
  const tables = ["versions", "readings", "entries", "names", "links", "passages"];
  const groups = tables.map((table) => {
    const rows = source.prepare(`select * from ${table}`).all() as Record<string, SQLInputValue>[];
    const names = Object.keys(rows[0] ?? {});
    const insert = target.prepare(
      `insert into ${table} (${names.map((name) => `"${name}"`).join(", ")}) values (${names.map(() => "?").join(", ")})`,
    );
    return { insert, rows: rows.map((row) => names.map((name) => row[name] ?? null)) };
  });
  const reports = groups[0]?.rows.length ?? 1;
  target.exec("pragma foreign_keys = off");
  const start = performance.now();
  for (let report = 0; report < reports; report++) {
    target.exec("begin immediate");
    for (const { insert, rows } of groups) {
      const [from, to] = [report, report + 1].map((at) => Math.floor((at * rows.length) / reports));
      for (const row of rows.slice(from, to)) insert.run(...row);
    }
    target.exec("commit");
  }
  const spentMs = performance.now() - start;
  const count = groups[2]?.rows.length ?? 0;
  source.close();
  target.close();
  return (count / spentMs) * 1000;
}

async function ask(of: RecordStore): Promise<void> {
  const day = () => `${2030 + Math.floor(random() * 3)}-0${1 + Math.floor(random() * 9)}-15`;
  const view = () => ({ caseId, reader: asClearance("TLP:GREEN"), moment: { asOf: day() } });
  const questions: readonly (readonly [string, () => Promise<unknown>])[] = [
    ["positions matrix", () => listPositions(of, view())],
    ["timeline page", () => listEvents(of, view(), { limit: 50 })],
    ["proposals", () => listProposals(of, view())],
    ["statements page", () => listStatements(of, view(), { limit: 50 })],
    [
      "statements by words",
      () => listStatements(of, view(), { words: "harbour pilot", limit: 50 }),
    ],
    ["statements of a party", () => listStatements(of, view(), { by: "Party 7", limit: 50 })],
  ];
  for (const [name, question] of questions) {
    const spent: number[] = [];
    for (let i = 0; i < QUESTIONS; i++) {
      const start = performance.now();
      await question();
      spent.push(performance.now() - start);
    }
    spent.sort((a, b) => a - b);
    const at = (share: number) =>
      (spent[Math.min(spent.length - 1, Math.floor(share * spent.length))] ?? 0).toFixed(1);
    console.log(`${name}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`);
  }
}
