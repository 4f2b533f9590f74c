/**
 * An analysis written by hand, so that a rule is tested on the tree that it is about and on no model.
 *
 * A line or a full stop ends a sentence, an empty line a paragraph. A word is `form`, `form:UPOS`, `form:relation>head` or
 * `form:UPOS:relation>head`; the head is the nearest word of that form in the sentence. A name is
 * `[Mara Voss|person]`. What is left out is filled in: articles, prepositions and adjectives go to the next
 * noun, other words to the root, which is the word with the relation `root` or the first verb.
 */

import { lemmaOf } from "../src/lexicon/lemmas.ts";
import type {
  Analysis,
  Attribution,
  Name,
  Sentence,
  Upos,
  Word,
  WordRange,
} from "../src/pipeline/layers.ts";

export interface HandAnalysis {
  readonly text: string;
  readonly analysis: Analysis;
}

/** Words of the text; "Voss@2" is the second place where they stand. */
export interface HandAttribution {
  readonly source: string | readonly string[];
  readonly cue: string;
  readonly content: string;
}

interface Draft {
  form: string;
  upos: Upos;
  relation: string;
  head: string;
}

const CLOSED: Readonly<Record<string, Upos>> = {};
const add = (upos: Upos, words: string) => {
  for (const word of words.split(" ")) (CLOSED as Record<string, Upos>)[word] = upos;
};
add("DET", "the a an this that these those both some any every no");
add(
  "ADP",
  "of in on at by for with from to between against about over under near as according including",
);
add(
  "PRON",
  "he she it they him them we i you who which his her its their me us our my himself herself",
);
add(
  "AUX",
  "is was are were be been has have had will would can could may might must should do does did",
);
add("CCONJ", "and or but");
add("SCONJ", "because while after before if whether");
add(
  "VERB",
  "said says told met called urged rejected accepted warned wrote visited left replied left refused asked spoke walked flew insists added denied hit",
);
add("NUM", "one two three");
add("ADV", "not also again later");

export function analysisOf(
  source: string,
  attributions: readonly HandAttribution[] = [],
): HandAnalysis {
  let text = "";
  const words: Word[] = [];
  const sentences: Sentence[] = [];
  const names: Name[] = [];
  let paragraph = 0;
  let isQuoted = false;
  for (const line of sentencesOf(source)) {
    if (line === "") {
      paragraph++;
      text = `${text.trimEnd()}\n\n`;
      continue;
    }
    const first = words.length;
    const { drafts, found } = parseLine(line);
    const heads = headsOf(drafts);
    for (const [i, draft] of drafts.entries()) {
      if (draft.form === "“") isQuoted = true;
      if (/^(?:[.,;:!?)”]|['’]s?)$/u.test(draft.form)) text = text.trimEnd();
      const start = text.length;
      text += draft.form;
      words.push({
        index: first + i,
        start,
        end: text.length,
        form: draft.form,
        lemma: lemmaOf(draft.form, draft.upos, "_"),
        upos: draft.upos,
        feats:
          draft.relation === "root" &&
          drafts.some(({ form }) => form === "by") &&
          drafts.some(({ form }) => form === "was")
            ? "Voice=Pass"
            : "_",
        head: (heads[i] ?? -1) < 0 ? -1 : first + (heads[i] ?? 0),
        deprel: draft.relation,
        sentence: sentences.length,
        paragraph,
        quoted: isQuoted,
      });
      if (draft.form === "”") isQuoted = false;
      if (!/^[(“]$/u.test(draft.form)) text += " ";
    }
    const range = { first, last: words.length };
    sentences.push({ ...range, ...spanOf(words, range), paragraph });
    for (const name of found) {
      const own = { first: first + name.first, last: first + name.last };
      names.push({ type: name.type, ...own, ...spanOf(words, own) });
    }
  }
  text = text.trimEnd();
  const rangeOf = (phrase: string) => rangeIn(words, phrase);
  const made: Attribution[] = attributions.map(({ source: from, cue, content }) => ({
    source: [from].flat().map(rangeOf),
    cue: [rangeOf(cue)],
    content: [rangeOf(content)],
  }));
  return { text, analysis: { words, sentences, names, entities: [], attributions: made } };
}

/** A full stop or a question mark ends a sentence inside a line too. */
function sentencesOf(source: string): string[] {
  return source
    .trim()
    .split("\n")
    .flatMap((line) => line.trim().split(/(?<= [.?])\s+(?=[[“\p{Lu}])/u));
}

function parseLine(line: string) {
  const drafts: Draft[] = [];
  const found: { type: Name["type"]; first: number; last: number }[] = [];
  let open = -1;
  for (const raw of line.split(/\s+/)) {
    const opens = raw.startsWith("[");
    const closing = /\|(?<type>person|place|organization|event|group)\](?<rest>\S*)$/u.exec(raw);
    const rest = closing?.groups?.["rest"] ?? "";
    const token = `${raw.slice(opens ? 1 : 0, closing?.index ?? raw.length)}${rest}`;
    if (opens) open = drafts.length;
    drafts.push(parseWord(token, open >= 0));
    if (open >= 0 && !opens && drafts.at(-1)?.relation === "")
      Object.assign(drafts.at(-1) ?? {}, { relation: "flat", head: drafts[open]?.form ?? "" });
    if (closing !== null) {
      found.push({
        type: closing.groups?.["type"] as Name["type"],
        first: open,
        last: drafts.length,
      });
      open = -1;
    }
  }
  return { drafts, found };
}

function parseWord(token: string, isName: boolean): Draft {
  const [form = "", ...marks] = token.length === 1 ? [token] : token.split(":");
  const upos = marks.find((mark) => /^[A-Z]+$/.test(mark)) as Upos | undefined;
  const [relation = "", head = ""] = (marks.find((mark) => !/^[A-Z]+$/.test(mark)) ?? "").split(
    ">",
  );
  return { form, upos: upos ?? guessed(form, isName), relation, head };
}

function guessed(form: string, isName: boolean): Upos {
  if (/^\p{P}+$/u.test(form)) return "PUNCT";
  if (/^['’]s?$/u.test(form)) return "PART";
  if (isName) return "PROPN";
  return CLOSED[form.toLowerCase()] ?? (/^\p{Lu}/u.test(form) ? "PROPN" : "NOUN");
}

/** Heads by place in the line; fills in the relations that were left out. */
function headsOf(drafts: Draft[]): number[] {
  let root = drafts.findIndex(({ relation }) => relation === "root");
  if (root < 0) root = drafts.findIndex(({ upos, relation }) => upos === "VERB" && relation === "");
  if (root < 0) root = 0;
  const rootDraft = drafts[root];
  if (rootDraft !== undefined) rootDraft.relation = "root";
  const isNominal = ({ upos }: Draft) => upos === "NOUN" || upos === "PROPN";
  return drafts.map((draft, i) => {
    if (i === root) return -1;
    if (draft.head !== "") return nearest(drafts, i, draft.head);
    const next = drafts.findIndex((other, k) => k > i && isNominal(other));
    const noun = next < 0 ? root : lastOfRun(drafts, next);
    const goesToNoun = ["DET", "ADP", "ADJ", "NUM"].includes(draft.upos);
    const before = draft.form === "'s" || draft.form === "’s";
    if (draft.relation === "")
      draft.relation = before
        ? "case"
        : draft.upos === "ADP"
          ? "case"
          : draft.upos === "DET"
            ? "det"
            : draft.upos === "ADJ"
              ? "amod"
              : draft.upos === "NUM"
                ? "nummod"
                : draft.upos === "PUNCT"
                  ? "punct"
                  : draft.upos === "AUX"
                    ? "aux"
                    : isNominal(draft)
                      ? "obl"
                      : "dep";
    if (before) return headBefore(drafts, i);
    return goesToNoun && next >= 0 ? noun : root;
  });
}

/** The head of a run of nouns is its last, of a name its first. */
function lastOfRun(drafts: readonly Draft[], from: number): number {
  let at = from;
  while (drafts[at + 1]?.upos === "NOUN" && drafts[at]?.relation === "compound") at++;
  return at;
}

function headBefore(drafts: readonly Draft[], index: number): number {
  let at = index - 1;
  while (at > 0 && drafts[at]?.relation === "flat") at--;
  return at;
}

function nearest(drafts: readonly Draft[], from: number, form: string): number {
  for (let step = 1; step < drafts.length; step++) {
    for (const at of [from + step, from - step]) if (drafts[at]?.form === form) return at;
  }
  throw new Error(`no word "${form}" in: ${drafts.map((draft) => draft.form).join(" ")}`);
}

function rangeIn(words: readonly Word[], phrase: string): WordRange {
  const [plain = "", nth = "1"] = phrase.split("@");
  const wanted = plain.split(" ");
  let left = Number(nth);
  for (let first = 0; first < words.length; first++) {
    if (wanted.every((form, k) => words[first + k]?.form === form) && --left === 0)
      return { first, last: first + wanted.length };
  }
  throw new Error(`no words "${phrase}"`);
}

function spanOf(words: readonly Word[], { first, last }: WordRange) {
  return { start: words[first]?.start ?? 0, end: words[last - 1]?.end ?? 0 };
}
