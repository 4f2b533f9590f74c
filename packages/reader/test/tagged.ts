/**
 * Words with their grammar written by hand, so that a rule is tested without a model:
 *
 *   tagged("(Brandt/PROPN/nsubj:2) <denied/VERB> [it/PRON/obj:2]")
 *
 * A token is form/UPOS, then relation:head (1 for the first word, 0 for the root), then features. Round
 * brackets mark the source, angle brackets the cue, square ones the content; a quotation mark opens and
 * closes what is quoted. Tokens are parted by one space, and so is the text.
 */
import { lemmaOf } from "../src/lexicon/lemmas.ts";
import type { Analysis, Attribution, Upos, Word, WordRange } from "../src/pipeline/layers.ts";

export interface Tagged {
  readonly text: string;
  readonly analysis: Analysis;
  readonly attribution: Attribution;
}

const ROLES = { "(": "source", "<": "cue", "[": "content" } as const;
const CLOSERS: Readonly<Record<keyof typeof ROLES, string>> = { "(": ")", "<": ">", "[": "]" };

export function tagged(notation: string): Tagged {
  const ranges = { source: [] as WordRange[], cue: [] as WordRange[], content: [] as WordRange[] };
  const words: Word[] = [];
  let at = 0;
  let isQuoted = false;
  const open = new Map<keyof typeof ROLES, number>();
  for (const token of notation.split(" ")) {
    let rest = token;
    for (let mark = rest[0]; mark === "(" || mark === "<" || mark === "["; mark = rest[0]) {
      open.set(mark, words.length);
      rest = rest.slice(1);
    }
    const closed = [...rest].filter((c) => c === ")" || c === ">" || c === "]");
    const [form = "", upos = "X", arc = "dep:0", feats = "_"] = rest
      .replace(/[)>\]]+$/u, "")
      .split("/");
    const isMark = form === "“" || form === "”";
    if (form === "“") isQuoted = true;
    const [deprel = "dep", head = "0"] = arc.split(":");
    words.push({
      index: words.length,
      start: at,
      end: at + form.length,
      form,
      lemma: lemmaOf(form, upos as Upos, feats),
      upos: upos as Upos,
      feats,
      head: Number(head) - 1,
      deprel: head === "0" ? "root" : deprel,
      sentence: 0,
      paragraph: 0,
      quoted: isQuoted || isMark,
    });
    at += form.length + 1;
    if (form === "”") isQuoted = false;
    for (const [mark, role] of Object.entries(ROLES) as [
      keyof typeof ROLES,
      keyof typeof ranges,
    ][]) {
      if (!closed.includes(CLOSERS[mark])) continue;
      ranges[role].push({ first: open.get(mark) ?? 0, last: words.length });
    }
  }
  const text = words.map(({ form }) => form).join(" ");
  const sentence = { start: 0, end: text.length, first: 0, last: words.length, paragraph: 0 };
  return {
    text,
    attribution: ranges,
    analysis: { words, sentences: [sentence], names: [], entities: [], attributions: [ranges] },
  };
}
