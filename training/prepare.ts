/**
 * Turns the corpora into what the trainer reads, with the reader's own tokenizer, so that training and
 * reading see the same words, pieces and features.
 *
 *   node training/prepare.ts CORPORA VOCABULARY OUT [SCENES.txt …]
 *
 * Writes OUT/<set>.jsonl, one document a line: words (spans), pieces, shapes, quoted, gaps and labels.
 */
import { createWriteStream, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { WordEncoder } from "../packages/reader/src/analysis/features.ts";
import { parseVocabulary } from "../packages/reader/src/analysis/word-piece.ts";
import { readParagraphs } from "../packages/reader/src/sentences/paragraphs.ts";
import { readWords } from "../packages/reader/src/sentences/words.ts";
import { namedEntities, readConllu, type UdDocument } from "./conllu.ts";
import { readScenes } from "./scenes.ts";

type Span = { start: number; end: number };
type Place = [number, number];

const [corpora, vocabularyPath, out, ...sceneFiles] = process.argv.slice(2);
if (corpora === undefined || vocabularyPath === undefined || out === undefined) {
  process.stderr.write("usage: node training/prepare.ts CORPORA VOCABULARY OUT [SCENES.txt …]\n");
  process.exit(2);
}
mkdirSync(out, { recursive: true });
const encoder = new WordEncoder(parseVocabulary(readFileSync(vocabularyPath, "utf8")));

function encodeDocument(text: string, wordsOf: (paragraph: Span) => readonly Span[]) {
  const words: Place[] = [];
  const pieces: (readonly number[])[] = [];
  const shapes: number[] = [];
  const quoted: number[] = [];
  const gaps: number[] = [];
  let isGoingOn = false;
  for (const paragraph of readParagraphs(text)) {
    const own = wordsOf(paragraph);
    const encoded = encoder.encode(text, paragraph, own, isGoingOn);
    isGoingOn = encoded.leavesOpen;
    for (const [i, word] of own.entries()) {
      words.push([word.start, word.end]);
      pieces.push(encoded.pieces[i] ?? []);
      shapes.push(encoded.shapes[i] ?? 0);
      quoted.push(encoded.quoted[i] ?? 0);
      gaps.push(encoded.gaps[i] ?? 0);
    }
  }
  return { words, pieces, shapes, quoted, gaps };
}

function prepareAttributions(set: string): void {
  const file = createWriteStream(join(out ?? "", `polnear-${set}.jsonl`));
  for (const line of readLines(join(corpora ?? "", `polnear/${set}.jsonl.gz`))) {
    const article = JSON.parse(line);
    const encoded = encodeDocument(article.text, (paragraph) => readWords(article.text, paragraph));
    const starts = encoded.words.map(([start]) => start);
    const wordsIn = (spans: Place[]) => {
      const inside = new Set<number>();
      for (const [start, end] of spans) {
        let i = lowerBound(starts, start);
        if (i > 0 && (encoded.words[i - 1]?.[1] ?? 0) > start) i--;
        for (; i < encoded.words.length && (encoded.words[i]?.[0] ?? 0) < end; i++) inside.add(i);
      }
      return [...inside].sort((a, b) => a - b);
    };
    const attributions = article.attributions.map((a: Record<string, Place[]>) => ({
      source: wordsIn(a.source ?? []),
      cue: wordsIn(a.cue ?? []),
      content: wordsIn(a.content ?? []),
    }));
    file.write(`${JSON.stringify({ id: article.id, text: article.text, ...encoded, attributions })}\n`);
  }
  file.end();
}

/** Sentences with an actor, a recipient and a class for the head of event codes. */
type Coded = { id: string; text: string; class: string; actor: Place; recipient: Place };

function prepareCoded(name: string, examples: readonly Coded[]): void {
  const file = createWriteStream(join(out ?? "", `${name}.jsonl`));
  for (const example of examples) {
    const encoded = encodeDocument(example.text, (paragraph) => readWords(example.text, paragraph));
    const spans = [example.actor, example.recipient].map(([start, end]) => {
      const inside = encoded.words.flatMap(([s, e], i) => (e > start && s < end ? [i] : []));
      if (inside.length === 0) throw new Error(`${name}, ${example.id}: span ${start}..${end} holds no word`);
      return [inside[0], (inside.at(-1) ?? 0) + 1];
    });
    file.write(`${JSON.stringify({ id: `coded-${example.id}`, ...encoded, class: example.class, spans })}\n`);
  }
  file.end();
}

/** PLOVER types that the sets do not tell apart, or name in an older way. */
const COLLAPSED: Record<string, string> = { CONCEDE: "YIELD", RETREAT: "YIELD", DEMAND: "REQUEST", DISAPPROVE: "ACCUSE", INVESTIGATE: "ACCUSE", FIGHT: "ASSAULT" };

function plover(set: string): Coded[] {
  return readLines(join(corpora ?? "", `plover/${set}.jsonl.gz`)).flatMap((line) => {
    const { id, text, events } = JSON.parse(line);
    const { type, actors, recipients } = events[0];
    const place = (span: Span | undefined): Place | null => (span === undefined ? null : [span.start, span.end]);
    const actor = place(actors[0]) ?? place(recipients[0]);
    if (actor === null) return [];
    return [{ id, text, class: COLLAPSED[type] ?? type, actor, recipient: place(recipients[0]) ?? place(actors[1]) ?? actor }];
  });
}

/** Passages of our own: labels of each word; null where a head has nothing to learn from it. */
function prepareScenes(files: readonly string[]): void {
  const passages = files.flatMap(readScenes);
  for (const heldOut of [false, true]) {
    const name = heldOut ? "dev" : "train";
    const chosen = passages.filter((p) => p.heldOut === heldOut);
    const file = createWriteStream(join(out ?? "", `scenes-${name}.jsonl`));
    for (const passage of chosen.filter((p) => p.code === null)) {
      const encoded = encodeDocument(passage.text, (paragraph) => readWords(passage.text, paragraph));
      const labels = (kind: string, index: number, none: string | null) => {
        const values: (string | null)[] = encoded.words.map(() => none);
        for (const mark of passage.marks.filter((m) => m.labels[0] === kind))
          for (const [i, [start, end]] of encoded.words.entries()) if (end > mark.start && start < mark.end) values[i] = mark.labels[index] ?? none;
        return values;
      };
      const own = { eventTypes: labels("e", 1, "O"), eventStatus: labels("e", 2, null), acts: labels("s", 1, null), stances: labels("s", 2, null) };
      file.write(`${JSON.stringify({ id: `scene-${passage.id}`, text: passage.text, ...encoded, ...own })}\n`);
    }
    file.end();
    const coded = chosen.flatMap((p): Coded[] => {
      const place = (kind: string): Place | null => {
        const mark = p.marks.find((m) => m.labels[0] === kind);
        return mark === undefined ? null : [mark.start, mark.end];
      };
      const actor = place("a");
      return p.code === null || actor === null ? [] : [{ id: p.id, text: p.text, class: p.code, actor, recipient: place("r") ?? actor }];
    });
    prepareCoded(`scenes-coded-${name}`, coded);
    process.stderr.write(`scenes-${name}: ${chosen.length - coded.length} passages, ${coded.length} coded sentences\n`);
  }
}

function prepareSyntax(bank: string, set: string): void {
  const file = createWriteStream(join(out ?? "", `${bank}-${set}.jsonl`));
  let words = 0;
  let same = 0;
  let system = 0;
  for (const document of readConllu(join(corpora ?? "", `ud/${bank}-${set}.conllu.gz`))) {
    const encoded = encodeDocument(document.text, (p) => document.words.filter((w) => w.start >= p.start && w.end <= p.end));
    if (encoded.words.length !== document.words.length) throw new Error(`${document.id}: paragraphs lose words`);
    const gold = new Set(document.words.map((w) => `${w.start}:${w.end}`));
    for (const p of readParagraphs(document.text))
      for (const w of readWords(document.text, p)) {
        system++;
        if (gold.has(`${w.start}:${w.end}`)) same++;
        else if (process.env.SHOW_WORDS) process.stdout.write(`${document.text.slice(Math.max(0, w.start - 8), w.start)}[${document.text.slice(w.start, w.end)}]${document.text.slice(w.end, w.end + 8)}\n`.replace(/\n(?=.)/gu, " "));
      }
    words += document.words.length;
    file.write(`${JSON.stringify({ id: document.id, ...encoded, ...labelsOf(document) })}\n`);
  }
  file.end();
  process.stderr.write(`${bank}-${set}: ${words} words, the reader's own words F1 ${((200 * same) / (words + system)).toFixed(2)}\n`);
}

const FEATURES = new Set(["VerbForm", "Tense", "Mood", "Voice", "Number", "PronType"]);

function labelsOf(document: UdDocument) {
  const firsts = new Set(document.sentences);
  return {
    upos: document.words.map((w) => w.upos),
    feats: document.words.map((w) => w.feats.split("|").filter((f) => FEATURES.has(f.split("=")[0] ?? "")).join("|") || "_"),
    heads: document.words.map((w) => w.head),
    deprels: document.words.map((w) => w.deprel.split(":")[0]),
    sentenceStarts: document.words.map((_, i) => (firsts.has(i) ? 1 : 0)),
    entities: namedEntities(document),
  };
}

function readLines(path: string): string[] {
  return gunzipSync(readFileSync(path)).toString("utf8").split("\n").filter(Boolean);
}

function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

for (const bank of ["ewt", "gum"]) for (const set of ["dev", "train"]) prepareSyntax(bank, set);
for (const set of ["dev", "train"]) prepareAttributions(set);
const coded = plover("plv-train");
prepareCoded("plover-train", [...coded.filter((_, i) => i % 5 !== 0), ...plover("gsr-train")]);
prepareCoded("plover-dev", coded.filter((_, i) => i % 5 === 0));
prepareScenes(sceneFiles);
