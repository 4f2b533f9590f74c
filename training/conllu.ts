/**
 * Reads CoNLL-U into documents with their raw text rebuilt (SpaceAfter, newpar), every word with its place
 * in that text. Used to prepare training data and to score the reader from raw text.
 *
 * Source: https://universaldependencies.org/format.html
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

export interface UdWord {
  start: number;
  end: number;
  form: string;
  upos: string;
  xpos: string;
  feats: string;
  /** Index of the head in the document's words; -1 for a root. */
  head: number;
  deprel: string;
  misc: string;
}

export interface UdDocument {
  id: string;
  text: string;
  words: UdWord[];
  /** Index of the first word of each sentence. */
  sentences: number[];
}

export function readConllu(path: string): UdDocument[] {
  const raw = readFileSync(path);
  const lines = (path.endsWith(".gz") ? gunzipSync(raw) : raw).toString("utf8").split("\n");
  const documents: UdDocument[] = [];
  let document: UdDocument | null = null;
  let newParagraph = false;
  let first = 0;
  let glued = true;
  let range: { form: string; from: number; to: number; start: number; used: number; spaceAfter: boolean } | null = null;
  for (const line of lines) {
    if (line.startsWith("# newdoc")) {
      document = { id: line.split("= ")[1] ?? String(documents.length), text: "", words: [], sentences: [] };
      documents.push(document);
      first = 0;
      newParagraph = false;
      glued = true;
    } else if (line.startsWith("# newpar") && !line.startsWith("# newpar_block")) newParagraph = true;
    else if (line.startsWith("#") || document === null) continue;
    else if (line === "") {
      if (document.words.length > first) first = document.words.length;
    } else {
      const [id = "", form = "", , upos = "", xpos = "", feats = "", head = "", deprel = "", , misc = ""] = line.split("\t");
      const spaceAfter = !misc.split("|").includes("SpaceAfter=No");
      if (id.includes(".")) continue;
      if (document.words.length === first && document.sentences.at(-1) !== first) {
        document.sentences.push(first);
        if (newParagraph && document.text !== "") {
          document.text += "\n\n";
          glued = true;
        }
        newParagraph = false;
      }
      if (id.includes("-")) {
        const [from = "0", to = "0"] = id.split("-");
        if (!glued) document.text += " ";
        range = { form, from: Number(from), to: Number(to), start: document.text.length, used: 0, spaceAfter };
        document.text += form;
        glued = true;
        continue;
      }
      let start: number;
      let end: number;
      if (range !== null && Number(id) <= range.to) {
        const isLast = Number(id) === range.to;
        const left = range.to - Number(id);
        start = range.start + range.used;
        const room = range.form.length - range.used - left;
        end = isLast ? range.start + range.form.length : start + Math.max(1, Math.min(form.length, room));
        range.used = end - range.start;
        if (isLast) {
          glued = !range.spaceAfter;
          range = null;
        }
      } else {
        if (!glued) document.text += " ";
        start = document.text.length;
        document.text += form;
        end = document.text.length;
        glued = !spaceAfter;
      }
      document.words.push({ start, end, form, upos, xpos, feats, head: head === "0" ? -1 : first + Number(head) - 1, deprel, misc });
    }
  }
  return documents;
}

/** Outermost named persons, places, organizations and events of GUM: the head of the span is a proper noun. */
export function namedEntities(document: UdDocument): [string, number, number][] {
  const open: { id: string; type: string; from: number }[] = [];
  const spans: [string, number, number][] = [];
  for (const [i, word] of document.words.entries()) {
    const entity = /(?:^|\|)Entity=([^|]+)/u.exec(word.misc)?.[1];
    if (entity === undefined) continue;
    for (const [, opened, type, closesNow, closed] of entity.matchAll(/\((\d+)-([a-z]+)-[^()]*(\))?|(\d+)\)/gu)) {
      if (opened !== undefined && type !== undefined) {
        if (closesNow !== undefined) spans.push([type, i, i + 1]);
        else open.push({ id: opened, type, from: i });
      } else {
        const at = open.findLastIndex((o) => o.id === closed);
        const ended = at >= 0 ? open.splice(at, 1)[0] : undefined;
        if (ended !== undefined) spans.push([ended.type, ended.from, i + 1]);
      }
    }
  }
  const named = spans.filter(([type, from, to]) => {
    if (!["person", "place", "organization", "event"].includes(type)) return false;
    for (let i = from; i < to; i++) {
      const head = document.words[i]?.head ?? -1;
      if (head < from || head >= to) return document.words[i]?.upos === "PROPN";
    }
    return false;
  });
  named.sort((a, b) => b[2] - b[1] - (a[2] - a[1]));
  const taken = new Set<number>();
  const kept: [string, number, number][] = [];
  for (const span of named) {
    let free = true;
    for (let i = span[1]; i < span[2]; i++) if (taken.has(i)) free = false;
    if (!free) continue;
    for (let i = span[1]; i < span[2]; i++) taken.add(i);
    kept.push(span);
  }
  return kept.sort((a, b) => a[1] - b[1]);
}
