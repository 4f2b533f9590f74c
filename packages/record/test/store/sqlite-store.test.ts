import { execFileSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  RecordBusyError,
  RecordCorruptError,
  RecordForeignError,
  RecordFullError,
  RecordMissingError,
  RecordNewerError,
} from "../../src/errors.ts";
import { openSqlite, type SqliteStore } from "../../src/store/sqlite-store.ts";

const NOW = "2031-05-06T10:00:00.000Z";
let folder = "";
let path = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sqlite-"));
  path = join(folder, "talks.db");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function addCase({ db }: SqliteStore, id: string, title = id) {
  return db.insertInto("cases").values({ id, title, recorded: NOW }).execute();
}

async function made(...ids: string[]): Promise<void> {
  const store = await openSqlite(path, { create: true });
  for (const id of ids) await addCase(store, id);
  await store.close();
}

async function caseIds(): Promise<string[]> {
  const store = await openSqlite(path);
  const rows = await store.db.selectFrom("cases").select("id").orderBy("id").execute();
  await store.close();
  return rows.map(({ id }) => id);
}

describe("openSqlite", () => {
  test("keeps what was put in after the file is closed", async () => {
    await made("c1", "c2");
    expect(await caseIds()).toEqual(["c1", "c2"]);
  });

  test("commits to the disk, in WAL, with foreign keys", async () => {
    const { database, close } = await openSqlite(path, { create: true });
    const value = (name: string) =>
      Object.values(database.prepare(`pragma ${name}`).get() ?? {})[0];
    expect(["journal_mode", "synchronous", "foreign_keys"].map(value)).toEqual(["wal", 2, 1]);
    await close();
  });

  test("makes no file that was not asked for", async () => {
    await expect(openSqlite(path)).rejects.toThrow(RecordMissingError);
  });

  test.each([
    ["text", () => writeFileSync(path, "Talks resumed on Monday. ".repeat(300))],
    [
      "another program's database",
      () => new DatabaseSync(path).exec("create table people (name text)"),
    ],
  ])("refuses %s and leaves it as it is", async (_name, make) => {
    make();
    const before = readFileSync(path);
    await expect(openSqlite(path, { create: true })).rejects.toThrow(RecordForeignError);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test("refuses a record of a later version and leaves it as it is", async () => {
    await made("c1");
    const other = new DatabaseSync(path);
    other.exec(`insert into schema_migrations values ('9999-later', '${NOW}')`);
    other.exec("pragma wal_checkpoint(truncate)");
    other.close();
    const before = readFileSync(path);
    await expect(openSqlite(path)).rejects.toThrow(RecordNewerError);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test("names a damaged page, and does not write to it", async () => {
    await made(
      ...Array.from({ length: 2000 }, (_, i) => `case-${i}-${"x".repeat(40)}`).slice(0, 400),
    );
    const file = openSync(path, "r+");
    const size = readFileSync(path).length;
    // every page but the first, which names the file
    for (let at = 4096 * 2; at < size; at += 4096)
      writeSync(file, Buffer.alloc(64, 0xee), 0, 64, at);
    const work = openSqlite(path).then(async (store) => {
      try {
        await store.db.selectFrom("cases").selectAll().execute();
      } finally {
        await store.close();
      }
    });
    await expect(work).rejects.toThrow(RecordCorruptError);
  });

  test("says that the disk is full, and keeps what was there", async () => {
    await made("c1");
    const pages = readFileSync(path).length / 4096;
    const store = await openSqlite(path, { mostPages: pages + 2 });
    await expect(addCase(store, "c2", "x".repeat(100_000))).rejects.toThrow(RecordFullError);
    await addCase(store, "c3");
    await store.close();
    expect(await caseIds()).toEqual(["c1", "c3"]);
  });

  test("says that it waited for another writer, and works when that one is done", async () => {
    await made("c1");
    const other = new DatabaseSync(path);
    other.exec("begin immediate");
    const store = await openSqlite(path, { waitMs: 20 });
    await expect(addCase(store, "c2")).rejects.toThrow(RecordBusyError);
    other.exec("commit");
    await addCase(store, "c2");
    await store.close();
    other.close();
    expect(await caseIds()).toEqual(["c1", "c2"]);
  });

  test("says that a file of somebody else cannot be written", async () => {
    await made("c1");
    const isRoot = process.getuid?.() === 0;
    chmodSync(folder, 0o555);
    chmodSync(path, 0o444);
    if (isRoot) chownSync(folder, 0, 0);
    const script = `
      import { openSqlite } from ${JSON.stringify(new URL("../../src/store/sqlite-store.ts", import.meta.url).href)};
      try {
        const store = await openSqlite(${JSON.stringify(path)});
        await store.db.insertInto("cases").values({ id: "c2", title: "x", recorded: "x" }).execute();
        process.stdout.write("written");
      } catch (error) { process.stdout.write(String(error.code)); }`;
    const said = execFileSync(
      process.execPath,
      ["--conditions=@rapporteur/source", "--input-type=module-typescript", "-e", script],
      {
        encoding: "utf8",
        cwd: new URL("../../../..", import.meta.url),
        ...(isRoot ? { uid: 65534, gid: 65534 } : {}),
      },
    );
    expect(said).toBe("record.read-only");
    chmodSync(folder, 0o755);
  });
});
