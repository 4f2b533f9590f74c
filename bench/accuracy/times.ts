/**
 * Times of a corpus against its annotation, by the measures of TempEval-3: spans strict and relaxed, and
 * the value F1, counted as in the TempEval-3 toolkit over relaxed matches.
 *
 *   node --conditions=@rapporteur/source bench/accuracy/times.ts GOLD.jsonl[.gz] [OUT.jsonl] [--no-model] [--misses]
 *
 * A line of GOLD is `{id, published, text, timexes: [{start, end, type, value}]}`. `--no-model` reads without
 * parts of speech and trees: what the rules give alone.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { parseEdtf } from "@rapporteur/codebook";
import type { Analysis } from "../../packages/reader/src/pipeline/layers.ts";
import { readParagraphs } from "../../packages/reader/src/sentences/paragraphs.ts";
import { readTimes } from "../../packages/reader/src/times/times.ts";
import { openAnalyser } from "./analyse.ts";

interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}
interface Document {
  readonly id: string;
  readonly published: string | null;
  readonly text: string;
  readonly timexes: readonly Timex[];
}

const flags = process.argv.slice(2).filter((word) => word.startsWith("--"));
const [goldPath, out] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
if (goldPath === undefined) {
  process.stderr.write(
    "usage: node bench/accuracy/times.ts GOLD.jsonl[.gz] [OUT.jsonl] [--no-model] [--misses]\n",
  );
  process.exit(2);
}

const raw = readFileSync(goldPath);
const documents: Document[] = (goldPath.endsWith(".gz") ? gunzipSync(raw) : raw)
  .toString("utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const nothing: Analysis = { words: [], sentences: [], names: [], entities: [], attributions: [] };
const analyse = flags.includes("--no-model") ? async () => nothing : await openAnalyser();

const counts = { gold: 0, system: 0, strict: 0, relaxed: 0, type: 0, value: 0 };
const results: string[] = [];
let rulesMs = 0;
for (const { id, published, text, timexes } of documents) {
  const analysis = await analyse(text);
  const started = performance.now();
  const times = readTimes(
    text,
    published === null ? null : parseEdtf(published),
    readParagraphs(text),
    analysis,
  );
  rulesMs += performance.now() - started;
  const found = times.map(({ span, type, value, rule }) => ({ ...span, type, value, rule }));
  results.push(JSON.stringify({ id, text, timexes: found }));
  count(text, timexes, found);
}
if (out !== undefined) writeFileSync(out, `${results.join("\n")}\n`);
for (const name of ["strict", "relaxed", "type", "value"] as const) {
  const precision = counts[name] / Math.max(1, counts.system);
  const recall = counts[name] / Math.max(1, counts.gold);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  console.log(`${name.padEnd(8)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`);
}
console.log(
  `${documents.length} documents, ${counts.gold} annotated, ${counts.system} found; rules took ${Math.round(rulesMs)} ms`,
);

/** Exact matches first, then the largest overlap, one to one. */
function count(
  text: string,
  gold: readonly Timex[],
  found: readonly (Timex & { readonly rule: string })[],
): void {
  counts.gold += gold.length;
  counts.system += found.length;
  const pairs = gold
    .flatMap((wanted) =>
      found.map((got) => ({
        wanted,
        got,
        overlap: Math.min(wanted.end, got.end) - Math.max(wanted.start, got.start),
      })),
    )
    .filter(({ overlap }) => overlap > 0);
  const isExact = ({ wanted, got }: (typeof pairs)[number]) =>
    wanted.start === got.start && wanted.end === got.end;
  pairs.sort(
    (a, b) =>
      Number(isExact(b)) - Number(isExact(a)) ||
      b.overlap - a.overlap ||
      a.wanted.start - b.wanted.start,
  );
  const used = new Set<Timex>();
  for (const pair of pairs) {
    const { wanted, got } = pair;
    if (used.has(wanted) || used.has(got)) continue;
    used.add(wanted).add(got);
    counts.relaxed++;
    if (isExact(pair)) counts.strict++;
    if (wanted.type === got.type) counts.type++;
    if (wanted.value === got.value) counts.value++;
    else show("value", text, wanted, `${got.value} (${got.rule}) for ${wanted.value}`);
  }
  for (const wanted of gold) if (!used.has(wanted)) show("missed", text, wanted, wanted.value);
  for (const got of found)
    if (!used.has(got)) show("beyond", text, got, `${got.value} (${got.rule})`);
}

function show(kind: string, text: string, { start, end }: Timex, what: string): void {
  if (!flags.includes("--misses")) return;
  const words = `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 20)}`;
  console.log(`${kind}\t${what}\t${words.replaceAll(/\s+/g, " ")}`);
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(5);
}
