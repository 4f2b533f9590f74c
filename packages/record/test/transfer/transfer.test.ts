import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { judge } from "../../src/identity/judgements.ts";
import { asClearance } from "../../src/marking/marking.ts";
import { accept, reject } from "../../src/review/decide.ts";
import { reviewQueue } from "../../src/review/queue.ts";
import { gradeSource } from "../../src/sources/sources.ts";
import { listPositions } from "../../src/state/positions.ts";
import { listStatements } from "../../src/state/statements.ts";
import { openPostgres } from "../../src/store/postgres-store.ts";
import { openSqlite } from "../../src/store/sqlite-store.ts";
import type { RecordStore } from "../../src/store/store.ts";
import { backupRecord, restoreRecord } from "../../src/transfer/backup.ts";
import { checkRecord } from "../../src/transfer/check-record.ts";
import { exportCase } from "../../src/transfer/export-case.ts";
import { importCase } from "../../src/transfer/import-case.ts";
import { type Server, startPostgres } from "../postgres-server.ts";
import { FERRY_TEXT, ferryReading, readingOf } from "../readings.ts";
import { begunCase } from "../state/begun.ts";

const RED = asClearance("TLP:RED");
let folder = "";
let server: Server;
let store: RecordStore;
let caseId = "";
const opened: RecordStore[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "transfer-"));
  server = await startPostgres();
  store = await openSqlite(join(folder, "talks.db"), { create: true });
  opened.push(store);
  const talks = await begunCase(store);
  caseId = talks.caseId;
  await talks.add(ferryReading({ url: "https://a.example/1" }));
  await talks.add(
    ferryReading({
      url: "https://b.example/1",
      publisher: "Courier",
      text: `By our staff. ${FERRY_TEXT}`,
    }),
  );
  await talks.add(
    readingOf({
      url: "https://cable.example/1",
      publisher: "Nightjar desk",
      title: "Nightjar",
      text: "Nils Nightjar said that 🦉 the Nightjar plan stands.",
      people: ["Nils Nightjar"],
      statements: [{ by: "Nils Nightjar", content: "the Nightjar plan stands" }],
    }),
    "TLP:RED",
  );
  const decision = { caseId, reader: RED, by: "ana" };
  const { items } = await reviewQueue(store, talks.view(), { limit: 9 });
  const [first, second] = items.map(({ entry }) => entry.id);
  await accept(store, { ...decision, entries: [first ?? ""], credibility: 3 }, talks.stamps);
  await reject(store, { ...decision, entries: [second ?? ""] }, talks.stamps);
  const names = await store.db.selectFrom("names").select(["claim", "name"]).execute();
  const claim = (name: string) => names.find((one) => one.name === name)?.claim ?? "";
  await judge(
    store,
    {
      caseId,
      a: claim("Ilse Brandt"),
      b: claim("Nils Nightjar"),
      verdict: "different",
      by: "ana",
      reason: "Nightjar is a man",
    },
    talks.stamps,
  );
  await gradeSource(
    store,
    {
      caseId,
      source: "Courier",
      reliability: "b",
      reason: "mostly right",
      from: "2031-01-01",
      by: "ana",
    },
    talks.stamps,
  );
});

afterAll(async () => {
  for (const one of opened) await one.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function exported(from: RecordStore, clearance = "TLP:RED") {
  const lines: string[] = [];
  const texts = new Map<string, string>();
  for await (const piece of exportCase(from, caseId, asClearance(clearance))) {
    if (piece.kind === "line") lines.push(piece.line);
    else texts.set(piece.hash, piece.text);
  }
  return { lines, texts };
}

async function imported(
  into: RecordStore,
  { lines, texts }: Awaited<ReturnType<typeof exported>>,
): Promise<RecordStore> {
  opened.push(into);
  await importCase(into, lines, async (hash) => texts.get(hash) ?? "");
  return into;
}

const newFile = (name: string) => openSqlite(join(folder, name), { create: true });
const newSchema = (name: string) =>
  openPostgres(server.address(`${name}_${server.mark}`), { create: true });

describe("exportCase and importCase", () => {
  test("bring a case from SQLite to PostgreSQL and back with the same bytes and the same answers", async () => {
    const first = await exported(store);
    const onServer = await imported(await newSchema("there"), first);
    const second = await exported(onServer);
    const back = await imported(await newFile("back.db"), second);
    const third = await exported(back);
    expect(second).toEqual(first);
    expect(third).toEqual(first);
    const view = { caseId, reader: RED };
    const answers = [];
    for (const one of [store, onServer, back]) {
      answers.push([
        await listPositions(one, view),
        await listStatements(one, view, { words: "night*", limit: 9 }),
      ]);
    }
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  test("give a lower reader nothing that is marked higher, and a record that is sound", async () => {
    const lower = await exported(store, "TLP:AMBER");
    expect(lower.lines.join("\n") + [...lower.texts.values()].join("\n")).not.toMatch(/nightjar/i);
    expect(lower.texts.size).toBe(2);
    const part = await imported(await newFile("part.db"), lower);
    expect((await checkRecord(part)).problems).toEqual([]);
  });

  test.each([
    ["a text that was changed", (lines: string[]) => lines, () => "another text"],
    ["a line that is no JSON", (lines: string[]) => lines.with(3, "{"), null],
    ["an unknown table", (lines: string[]) => lines.with(3, '{"table":"people","row":{}}'), null],
    ["another form", (lines: string[]) => lines.with(0, '{"form":"x"}'), null],
    ["the same case twice", (lines: string[]) => [...lines, ...lines.slice(1)], null],
    [
      "a row that refers to nothing",
      (lines: string[]) => lines.filter((line) => !line.includes('"table":"sources"')),
      null,
    ],
  ])("refuse %s, and change nothing", async (name, change, other) => {
    const { lines, texts } = await exported(store);
    const target = await newFile(`refused-${name.length}.db`);
    opened.push(target);
    const work = importCase(
      target,
      change(lines),
      async (hash) => other?.() ?? texts.get(hash) ?? "",
    );
    await expect(work).rejects.toMatchObject({ code: "record.import-invalid" });
    expect(await target.db.selectFrom("cases").selectAll().execute()).toEqual([]);
  });
});

describe("backupRecord and restoreRecord", () => {
  test("copy a record that is open, and bring it back", async () => {
    const [copy, restored] = [join(folder, "backup.db"), join(folder, "restored.db")];
    await backupRecord(join(folder, "talks.db"), copy);
    expect(await restoreRecord(copy, restored)).toMatchObject({ versions: 3, problems: [] });
    const again = await openSqlite(restored);
    opened.push(again);
    expect(await exported(again)).toEqual(await exported(store));
    await expect(backupRecord(join(folder, "talks.db"), copy)).rejects.toMatchObject({
      code: "record.exists",
    });
    await expect(restoreRecord(copy, restored)).rejects.toMatchObject({ code: "record.exists" });
  });

  test("refuse a server, and a backup that is no record", async () => {
    await expect(backupRecord("postgres://host/db", join(folder, "x.db"))).rejects.toMatchObject({
      code: "record.value",
    });
    writeFileSync(join(folder, "text.db"), "no record ".repeat(999));
    await expect(
      restoreRecord(join(folder, "text.db"), join(folder, "y.db")),
    ).rejects.toMatchObject({ code: "record.foreign" });
  });
});

describe("checkRecord", () => {
  test("finds nothing in a sound record", async () => {
    expect(await checkRecord(store)).toMatchObject({ versions: 3, problems: [] });
  });

  test.each([
    [
      "a text that was changed",
      "versions",
      "update versions set text = replace(text, 'Ostrava', 'Ostrevo') where number = 1",
      /hash/,
    ],
    [
      "evidence that stands elsewhere",
      "entries",
      `update entries set evidence = replace(evidence, '"start":0,"end":11,', '"start":1,"end":12,')`,
      /does not stand/,
    ],
    [
      "an entry marked lower than its report",
      "entries",
      "update entries set marking = 'TLP:CLEAR'",
      /marked lower/,
    ],
    [
      "an entry closed before it was recorded",
      "closings",
      "update closings set recorded = '2001'",
      /closed before/,
    ],
  ])("finds %s", async (name, table, damage, problem) => {
    const path = join(folder, `damaged-${name.length}.db`);
    await backupRecord(join(folder, "talks.db"), path);
    const database = new DatabaseSync(path);
    database.exec(`drop trigger ${table}_no_update; ${damage}`);
    database.close();
    const damaged = await openSqlite(path);
    opened.push(damaged);
    const { problems } = await checkRecord(damaged);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.map((one) => one.problem).join("; ")).toMatch(problem);
  });
});
