import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { newCase } from "../../src/cases/cases.ts";
import { openSqlite } from "../../src/store/sqlite-store.ts";
import { ferryReading } from "../readings.ts";
import { testStamps } from "../stamps.ts";

const IMPORTER = fileURLToPath(new URL("../importer.ts", import.meta.url));
const ENTRIES = 7;
let folder = "";
let path = "";

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "kill-"));
  path = join(folder, "talks.db");
  const store = await openSqlite(path, { create: true });
  await newCase(store, "Ferry talks", testStamps());
  await store.close();
  writeFileSync(join(folder, "reading.json"), JSON.stringify(ferryReading()));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function importer(mark: string, count: number): ChildProcess {
  return spawn(
    process.execPath,
    [
      "--conditions=@rapporteur/source",
      IMPORTER,
      path,
      mark,
      String(count),
      join(folder, "reading.json"),
    ],
    {
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
}

/** Kills the program so many milliseconds after its first commit. @returns how many commits it had answered */
async function killed(mark: string, delayMs: number): Promise<number> {
  const child = importer(mark, 100_000);
  let answered = 0;
  let isArmed = false;
  child.stdout?.on("data", (words) => {
    answered += String(words).split("\n").length - 1;
    if (isArmed) return;
    isArmed = true;
    setTimeout(() => child.kill("SIGKILL"), delayMs);
  });
  let said = "";
  child.stderr?.on("data", (words) => {
    said += String(words);
  });
  const signal = await new Promise((done) => child.once("close", (_code, how) => done(how)));
  if (signal !== "SIGKILL") throw new Error(`the importer ended by itself:\n${said}`);
  return answered;
}

function counted(): { reports: number; broken: unknown[]; sound: unknown } {
  const database = new DatabaseSync(path);
  const reports = Number(database.prepare("select count(*) as n from versions").get()?.["n"]);
  const broken = database
    .prepare(
      `select v.id, (select count(*) from entries e where e.version = v.id) as entries,
         (select count(*) from readings r where r.version = v.id) as readings,
         (select count(*) from passages p where p.owner = v.id) as passages
       from versions v where entries <> ${ENTRIES} or readings <> 1 or passages <> 1`,
    )
    .all();
  const sound = Object.values(database.prepare("pragma integrity_check").get() ?? {})[0];
  database.close();
  return { reports, broken, sound };
}

test("killed at 30 random instants, the file opens each time with every answered report whole", {
  timeout: 600_000,
}, async () => {
  let seed = 20310506;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  let before = 0;
  for (let i = 0; i < 30; i++) {
    const answered = await killed(`k${i}`, random() * 120);
    const { reports, broken, sound } = counted();
    expect({ broken, sound }).toEqual({ broken: [], sound: "ok" });
    // one more than was answered, when it was killed between the commit and the answer
    expect(
      reports - before === answered || reports - before === answered + 1,
      `${reports} - ${before}, ${answered}`,
    ).toBe(true);
    before = reports;
  }
  expect(before).toBeGreaterThanOrEqual(30);
});

test("two programs on one file wait for each other, and all of both is kept", {
  timeout: 120_000,
}, async () => {
  const ended = ["a", "b"].map((mark) => {
    const child = importer(mark, 15);
    return new Promise((done) => child.once("close", done));
  });
  expect(await Promise.all(ended)).toEqual([0, 0]);
  expect(counted()).toEqual({ reports: 30, broken: [], sound: "ok" });
});
