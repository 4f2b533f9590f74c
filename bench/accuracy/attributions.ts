/**
 * Statements of PolNeAR from raw text, as the scorer reads attributions: what `rapporteur read` would give.
 *
 *   node --conditions=@rapporteur/source bench/accuracy/attributions.ts CORPORA/polnear/dev.jsonl.gz OUT.jsonl
 *
 * `MODEL` names another model folder.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Span } from "@rapporteur/codebook";
import { openReader } from "@rapporteur/reader/node";

const [gold, out] = process.argv.slice(2);
if (gold === undefined || out === undefined) {
  process.stderr.write("usage: node bench/accuracy/attributions.ts GOLD.jsonl[.gz] OUT.jsonl\n");
  process.exit(2);
}
const raw = readFileSync(gold);
const lines = (gold.endsWith(".gz") ? gunzipSync(raw) : raw).toString("utf8").split("\n");
const model = process.env.MODEL;
const reader = await openReader(model === undefined ? {} : { model });
const results: string[] = [];
for (const line of lines.filter(Boolean)) {
  const { id, text } = JSON.parse(line);
  const { report, statements } = await reader.read({ id, text });
  const places = report.text === text ? null : placesInSource(text);
  const pairs = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => [places?.[start] ?? start, places?.[end] ?? end]);
  const attributions = statements.map(({ source, cue, content }) => ({
    source: pairs(source),
    cue: pairs(cue),
    content: pairs(content),
  }));
  results.push(JSON.stringify({ id, text, attributions }));
}
await reader.close();
writeFileSync(out, `${results.join("\n")}\n`);

/** For each place in the NFC of a text the place in the text itself: the reader counts in NFC, the gold does not. */
function placesInSource(source: string): number[] {
  const places: number[] = [];
  let at = 0;
  for (const [cluster] of source.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    for (let i = 0; i < cluster.normalize("NFC").length; i++) places.push(at);
    at += cluster.length;
  }
  places.push(at);
  return places;
}
