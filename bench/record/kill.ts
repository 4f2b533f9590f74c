/**
 * Kills an import at random instants and looks at what is left: every report that was answered is there and
 * whole, none is half there, and the file opens.
 *
 *   node --conditions=@rapporteur/source bench/record/kill.ts [TIMES] [SEED]
 *
 * TIMES is 1,000 when absent. The tests of the package do the same 30 times.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { newCase, openRecord } from "@rapporteur/record";
import { randomFrom, syntheticReading } from "./synthetic.ts";

const IMPORTER = fileURLToPath(new URL("../../packages/record/test/importer.ts", import.meta.url));
const LONGEST_MS = 120;
const [times = "1000", seed = "1"] = process.argv.slice(2);
const random = randomFrom(Number(seed));
const folder = mkdtempSync(join(tmpdir(), "bench-kill-"));
const [path, readingPath] = [join(folder, "talks.db"), join(folder, "reading.json")];
const reading = syntheticReading(0, random, { actors: 20, issues: 5, items: 4 });
writeFileSync(readingPath, JSON.stringify(reading));
const whole = [reading.actors, reading.statements, reading.events, reading.positions].reduce(
  (sum, layer) => sum + layer.length,
  0,
);

let ids = 0;
const store = await openRecord(path, { create: true });
await newCase(store, "Kill", { now: () => "2034-01-01T00:00:00.000Z", id: () => `case-${++ids}` });
await store.close();

let [lost, half, unopened, before] = [0, 0, 0, 0];
for (let i = 0; i < Number(times); i++) {
  const answered = await killed(`k${i}`, random() * LONGEST_MS);
  try {
    const database = new DatabaseSync(path);
    const count = (words: string) => Number(database.prepare(words).get()?.["n"]);
    const reports = count("select count(*) as n from versions");
    half += count(
      `select count(*) as n from versions v where (select count(*) from entries e where e.version = v.id) <> ${whole}`,
    );
    lost += Math.max(0, answered - (reports - before));
    before = reports;
    database.close();
  } catch {
    unopened++;
  }
}
const check = new DatabaseSync(path).prepare("pragma integrity_check").get();
console.log(
  `${times} kills, ${before} reports: ${lost} answered and lost, ${half} half there, ${unopened} times not opened`,
);
console.log(`integrity: ${Object.values(check ?? {})[0]}`);
rmSync(folder, { recursive: true });

/** @returns how many reports were answered before the end */
async function killed(mark: string, delayMs: number): Promise<number> {
  const child = spawn(
    process.execPath,
    ["--conditions=@rapporteur/source", IMPORTER, path, mark, "100000", readingPath],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  let answered = 0;
  let isArmed = false;
  child.stdout.on("data", (words) => {
    answered += String(words).split("\n").length - 1;
    if (isArmed) return;
    isArmed = true;
    setTimeout(() => child.kill("SIGKILL"), delayMs);
  });
  await new Promise((done) => child.once("close", done));
  return answered;
}
