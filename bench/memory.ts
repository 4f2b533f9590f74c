/**
 * Resident memory of one reader over many reports: it must not grow after the first 500.
 *
 *   node --conditions=@rapporteur/source bench/memory.ts [SOURCE] [--reports 10000] [--warm 500]
 */
import { parseArgs } from "node:util";
import { openReader } from "../packages/reader/src/node/open-reader.ts";
import { article, textsFrom } from "./articles.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    reports: { type: "string", default: "10000" },
    warm: { type: "string", default: "500" },
  },
});
const count = Number(values.reports);
const warm = Number(values.warm);
const texts = positionals[0] === undefined ? null : textsFrom(positionals[0], count);

const reader = await openReader();
const samples: number[] = [];
for (let i = 0; i < count; i++) {
  const text = texts === null ? article(i + 1) : (texts[i % texts.length] ?? "");
  await reader.read({ text, published: "2027-03-12" });
  samples.push(process.memoryUsage.rss() / 2 ** 20);
  if ((i + 1) % Math.max(1, Math.floor(count / 20)) === 0)
    console.log(`${String(i + 1).padStart(6)} reports  ${megabytes(samples.at(-1))}`);
}
await reader.close();

const early = peak(samples.slice(Math.max(0, warm - 100), warm + 100));
const late = peak(samples.slice(-200));
console.log(
  `peak ${megabytes(peak(samples))}; around report ${warm} ${megabytes(early)}, at the end ${megabytes(late)}`,
);

function peak(numbers: readonly number[]): number {
  return numbers.reduce((most, one) => Math.max(most, one), 0);
}

function megabytes(size: number | undefined): string {
  return `${(size ?? 0).toFixed(0)} MB`;
}
