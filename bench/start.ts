/**
 * How long `rapporteur read` takes on one report of 600 words, each time in a new process. Needs a build.
 *
 *   npx tsc -b && node bench/start.ts [--times 10]
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { article } from "./articles.ts";

const { values } = parseArgs({ options: { times: { type: "string", default: "10" } } });
const folder = mkdtempSync(join(tmpdir(), "rapporteur-start-"));
const file = join(folder, "report.txt");
writeFileSync(file, article(1, 600));
const command = join(import.meta.dirname, "../packages/cli/bin/rapporteur.js");

const seconds: number[] = [];
for (let i = 0; i < Number(values.times); i++) {
  const start = performance.now();
  execFileSync(process.execPath, [command, "read", file, "--format", "json"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  seconds.push((performance.now() - start) / 1e3);
}
rmSync(folder, { recursive: true });

const sorted = seconds.toSorted((a, b) => a - b);
const shown = (index: number) => (sorted[index] ?? Number.NaN).toFixed(2);
console.log(
  `${sorted.length} starts: least ${shown(0)} s, median ${shown(Math.floor(sorted.length / 2))} s, most ${shown(sorted.length - 1)} s`,
);
