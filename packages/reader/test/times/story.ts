/**
 * Stories with their times marked, `[words|value]`, read without a model: `held^past` says that "held" is
 * the verb of what stands around it, and in what tense. Words hang on the last such verb before them in the
 * sentence, else on the first one after.
 */
import type { Edtf } from "@rapporteur/codebook";
import { parseEdtf } from "@rapporteur/codebook";
import type { Analysis, TimeReading, Upos, Word } from "../../src/pipeline/layers.ts";
import { readParagraphs } from "../../src/sentences/paragraphs.ts";
import { readTimes } from "../../src/times/times.ts";
import { type MarkedSpan, marked } from "../marked.ts";

/** The Tuesday on which most stories of these tests are published. */
export const TUESDAY = "2025-03-18";

const TENSES: Readonly<Record<string, string>> = {
  past: "Mood=Ind|Tense=Past|VerbForm=Fin",
  present: "Mood=Ind|Tense=Pres|VerbForm=Fin",
  future: "VerbForm=Fin",
  infinitive: "VerbForm=Inf",
  participle: "Tense=Past|VerbForm=Part",
};

export interface Story {
  readonly text: string;
  readonly wanted: readonly MarkedSpan[];
  readonly times: readonly TimeReading[];
}

export function readStory(source: string, published: string | null = TUESDAY): Story {
  const { text: withTenses, spans } = marked(source);
  const tenses = [...withTenses.matchAll(/\^(?<tense>past|present|future|infinitive|participle)/g)];
  const shift = (place: number) =>
    place - tenses.reduce((sum, m) => sum + (m.index < place ? m[0].length : 0), 0);
  const text = withTenses.replaceAll(/\^(?:past|present|future|infinitive|participle)/g, "");
  const verbs = new Map(tenses.map((m) => [shift(m.index), m.groups?.tense ?? ""]));
  const date = published === null ? null : (parseEdtf(published) as Edtf);
  return {
    text,
    wanted: spans.map(({ start, end, label }) => ({ start: shift(start), end: shift(end), label })),
    times: readTimes(text, date, readParagraphs(text), analysisOf(text, verbs)),
  };
}

/** `verbs`: the tense of each verb by the place where it ends. */
function analysisOf(text: string, verbs: ReadonlyMap<number, string>): Analysis {
  const words: Word[] = [];
  const sentences: {
    start: number;
    end: number;
    first: number;
    last: number;
    paragraph: number;
  }[] = [];
  for (const [paragraph, block] of readParagraphs(text).entries()) {
    for (const piece of text
      .slice(block.start, block.end)
      .matchAll(/.*?(?:(?<![ap]\.m)[.!?]["”]?(?=\s+["“]?\p{Lu}|$)|$)/gsu)) {
      if (piece[0].trim() === "") continue;
      const first = words.length;
      for (const match of piece[0].matchAll(/[\p{L}\p{N}'’:-]+|[^\s\p{L}\p{N}]/gu)) {
        const start = block.start + piece.index + match.index;
        words.push(
          wordOf(
            words.length,
            match[0],
            start,
            verbs.get(start + match[0].length),
            sentences.length,
            paragraph,
          ),
        );
      }
      hang(words, first);
      const start = block.start + piece.index;
      sentences.push({ start, end: start + piece[0].length, first, last: words.length, paragraph });
    }
  }
  return { words, sentences, names: [], entities: [], attributions: [] };
}

function wordOf(
  index: number,
  form: string,
  start: number,
  tense: string | undefined,
  sentence: number,
  paragraph: number,
): Word {
  const isWill = tense === undefined && /^(?:will|to)$/i.test(form);
  const upos: Upos = tense !== undefined ? "VERB" : isWill ? "AUX" : "NOUN";
  return {
    index,
    start,
    end: start + form.length,
    form,
    lemma: form.toLowerCase(),
    upos,
    feats: tense === undefined ? "_" : (TENSES[tense] ?? "_"),
    head: -1,
    deprel: tense === undefined ? "obl" : "root",
    sentence,
    paragraph,
    quoted: false,
  };
}

/** Nouns are made adverbs of the verb, so that no noun stands between. */
function hang(words: Word[], first: number): void {
  const verbs = words.slice(first).filter(({ upos }) => upos === "VERB");
  for (let i = first; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.upos === "VERB") continue;
    const verb = verbs.filter(({ index }) => index < i).at(-1) ?? verbs[0];
    const next = verbs.find(({ index }) => index > i) ?? verb;
    const isHelper = word.upos === "AUX";
    words[i] = {
      ...word,
      upos: isHelper ? "AUX" : "ADV",
      head: (isHelper ? next : verb)?.index ?? -1,
      deprel: isHelper ? (word.lemma === "to" ? "mark" : "aux") : "advmod",
    };
  }
}
