/**
 * Attributions of PolNeAR from raw text, as the scorer reads them.
 *
 *   node bench/accuracy/attributions.ts CORPORA/polnear/dev.jsonl.gz predicted.jsonl
 */
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { openAnalyser } from "./analyse.ts";

const [gold, out] = process.argv.slice(2);
if (gold === undefined || out === undefined) {
  process.stderr.write("usage: node bench/accuracy/attributions.ts GOLD.jsonl[.gz] OUT.jsonl\n");
  process.exit(2);
}
const raw = readFileSync(gold);
const lines = (gold.endsWith(".gz") ? gunzipSync(raw) : raw).toString("utf8").split("\n").filter(Boolean);
const read = await openAnalyser();
const results: string[] = [];
let words = 0;
const started = performance.now();
for (const line of lines) {
  const { id, text } = JSON.parse(line);
  const analysis = await read(text);
  words += analysis.words.length;
  const spans = (ranges: readonly { first: number; last: number }[]) => ranges.map(({ first, last }) => [analysis.words[first]?.start, analysis.words[last - 1]?.end]);
  const attributions = analysis.attributions.map((a) => ({ source: spans(a.source), cue: spans(a.cue), content: spans(a.content) }));
  results.push(JSON.stringify({ id, text, attributions }));
}
writeFileSync(out, `${results.join("\n")}\n`);
process.stderr.write(`${lines.length} articles, ${words} words, ${Math.round((1000 * words) / (performance.now() - started))} words/s\n`);
