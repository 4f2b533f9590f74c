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

type Role = "source" | "cue" | "content";
const MARKS: readonly (readonly [opens: string, closes: string, role: Role])[] = [
  ["(", ")", "source"],
  ["<", ">", "cue"],
  ["[", "]", "content"],
];

export function tagged(notation: string): Tagged {
  const ranges: Record<Role, WordRange[]> = { source: [], cue: [], content: [] };
  const open: Record<Role, number> = { source: 0, cue: 0, content: 0 };
  const words: Word[] = [];
  let isQuoted = false;
  for (const token of notation.split(" ")) {
    const opening = /^[(<[]*/u.exec(token)?.[0] ?? "";
    const closing = /[)>\]]*$/u.exec(token)?.[0] ?? "";
    for (const [opens, , role] of MARKS) if (opening.includes(opens)) open[role] = words.length;
    const written = token.slice(opening.length, token.length - closing.length);
    if (written.startsWith("“/")) isQuoted = true;
    words.push(wordOf(written, words, isQuoted));
    if (written.startsWith("”/")) isQuoted = false;
    for (const [, closes, role] of MARKS)
      if (closing.includes(closes)) ranges[role].push({ first: open[role], last: words.length });
  }
  const text = words.map(({ form }) => form).join(" ");
  const sentence = { start: 0, end: text.length, first: 0, last: words.length, paragraph: 0 };
  return {
    text,
    attribution: ranges,
    analysis: { words, sentences: [sentence], names: [], entities: [], attributions: [ranges] },
  };
}

function wordOf(written: string, before: readonly Word[], quoted: boolean): Word {
  const [form = "", upos = "X", arc = "dep:0", feats = "_"] = written.split("/");
  const [deprel = "dep", head = "0"] = arc.split(":");
  const start = (before.at(-1)?.end ?? -1) + 1;
  return {
    index: before.length,
    start,
    end: start + form.length,
    form,
    lemma: lemmaOf(form, upos as Upos, feats),
    upos: upos as Upos,
    feats,
    head: Number(head) - 1,
    deprel: head === "0" ? "root" : deprel,
    sentence: 0,
    paragraph: 0,
    quoted,
  };
}
