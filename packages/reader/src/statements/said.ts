/**
 * The day on which something was said: the time that the cue's own clause states, else that of the same
 * speaker's statement just before in the paragraph, else the day of publication where the report tells it as
 * news of that day. Background ("has long insisted", "had warned") stays open.
 */
import type { Edtf } from "@rapporteur/codebook";
import { boundsOf, parseEdtf } from "@rapporteur/codebook";
import { PUBLISHING_VERBS } from "../lexicon/cue-acts.ts";
import type { Analysis, TimeReading, Word, WordRange } from "../pipeline/layers.ts";
import { cueVerbs } from "./circumstances.ts";

/** What `readSaid` looks at. */
export interface SaidQuestion {
  readonly analysis: Analysis;
  readonly times: readonly TimeReading[];
  readonly published: Edtf | null;
  readonly cue: readonly WordRange[];
  readonly source: readonly WordRange[];
  readonly content: readonly WordRange[];
}

/** A day that the words state, or that the report's own day stands in for. */
export interface Said {
  readonly date: Edtf | null;
  readonly isStated: boolean;
}

/** Reads when a statement was made. `date` is null where the text leaves it open. */
export function readSaid(question: SaidQuestion): Said {
  const { analysis, cue, published } = question;
  const verbs = cueVerbs(analysis.words, cue);
  const carriers = carriersOf(analysis.words, verbs);
  const stated = statedDay(question, verbs) ?? statedDay(question, carriers);
  if (stated !== null) return { date: stated, isStated: true };
  const isTold = isNews(analysis, verbs) || (carriers.length > 0 && isNews(analysis, carriers));
  return { date: isTold ? published : null, isStated: false };
}

/** The verbs that a cue goes on from: takes "told them on Monday, adding that", "met on Monday and said". */
function carriersOf(words: readonly Word[], verbs: readonly Word[]): Word[] {
  return verbs.flatMap((verb) => {
    const isCarried = /^(?:advcl|conj|xcomp|parataxis)$/u.test(verb.deprel);
    const above = isCarried ? words[verb.head] : undefined;
    return above !== undefined && above.upos === "VERB" ? [above] : [];
  });
}

function statedDay(
  { analysis, times, published, content, cue, source }: SaidQuestion,
  verbs: readonly Word[],
): Edtf | null {
  const { words } = analysis;
  const within = (ranges: readonly WordRange[], word: Word): boolean =>
    ranges.some(({ first, last }) => word.index >= first && word.index < last);
  let nearest: { readonly date: Edtf; readonly distance: number } | null = null;
  const sentences = new Set(verbs.map(({ sentence }) => sentence));
  for (const time of times) {
    if (time.date === null) continue;
    const word = headWordIn(analysis, time, sentences);
    if (word === null || within(content, word) || within(cue, word)) continue;
    const isOfSource = within(source, word);
    if (isOfSource ? !isPublishedOn(words, word) : !governs(words, verbs, word)) continue;
    const date = dayOf(time.date, published);
    const distance = Math.min(...verbs.map(({ index }) => Math.abs(index - word.index)));
    if (date !== null && (nearest === null || distance < nearest.distance))
      nearest = { date, distance };
  }
  return nearest?.date ?? null;
}

/** Takes "a statement published on Saturday", "a letter dated 3 May"; leaves "the envoy appointed on Monday". */
function isPublishedOn(words: readonly Word[], time: Word): boolean {
  let at: Word | undefined = words[time.head];
  for (let step = 0; step < 3 && at !== undefined; step++) {
    if (at.upos === "VERB") return PUBLISHING_VERBS.has(at.lemma);
    at = words[at.head];
  }
  return false;
}

/** The word of a time expression that its sentence's tree holds outermost. */
function headWordIn(
  { words, sentences }: Analysis,
  { span }: TimeReading,
  among: ReadonlySet<number>,
): Word | null {
  for (const index of among) {
    const sentence = sentences[index];
    if (sentence === undefined || span.end <= sentence.start || span.start >= sentence.end)
      continue;
    const own = words
      .slice(sentence.first, sentence.last)
      .filter((word) => word.start >= span.start && word.end <= span.end);
    const outermost = own.find(({ head }) => !own.some((other) => other.index === head));
    if (outermost !== undefined) return outermost;
  }
  return null;
}

/** A time hangs on the cue's verb, or on a phrase of its clause: "said on Friday", "said in a Sunday interview". */
function governs(words: readonly Word[], verbs: readonly Word[], time: Word): boolean {
  let at: Word | undefined = time;
  for (let step = 0; step < 6 && at !== undefined; step++) {
    if (verbs.some(({ index }) => index === at?.index)) return true;
    // a clause of its own has a day of its own: "said the call held on Friday was short"
    if (step > 0 && /^(?:acl|advcl|ccomp|xcomp|parataxis|csubj)$/u.test(at.deprel))
      return isMannerOf(words, verbs, at);
    at = words[at.head];
  }
  return false;
}

/** "said, speaking on Friday": a participle that hangs on the verb shares its day. */
function isMannerOf(words: readonly Word[], verbs: readonly Word[], clause: Word): boolean {
  const head = words[clause.head];
  return (
    clause.deprel === "advcl" &&
    clause.feats.includes("VerbForm=") &&
    !clause.feats.includes("VerbForm=Fin") &&
    verbs.some(({ index }) => index === head?.index)
  );
}

/** The day of an hour, else the day, week, month or year as it is given. */
function dayOf(date: Edtf, published: Edtf | null): Edtf | null {
  const day = parseEdtf(date.replace(/T.*$/u, ""));
  if (day === null || published === null) return day;
  // what is said to be said after the report appeared was misread, or is yet to be said
  const { earliest } = boundsOf(day);
  const { latest } = boundsOf(published);
  return earliest !== null && latest !== null && earliest > latest ? null : day;
}

/** Takes "said", "says", "is saying"; leaves "has said", "had said", "would say", "often says", "to say". */
function isNews({ words, sentences }: Analysis, verbs: readonly Word[]): boolean {
  const [verb] = verbs;
  if (verb === undefined || verb.upos !== "VERB") return verb === undefined;
  const sentence = sentences[verb.sentence];
  const dependents = words
    .slice(sentence?.first ?? 0, sentence?.last ?? 0)
    .filter(({ head }) => head === verb.index);
  if (
    dependents.some(
      ({ lemma, upos, deprel }) =>
        (upos === "AUX" && deprel !== "cop" && BACKGROUND.has(lemma)) || HABIT.has(lemma),
    )
  )
    return false;
  return (
    verb.feats.includes("VerbForm=Fin") ||
    dependents.some(({ upos }) => upos === "AUX") ||
    verb.feats.includes("VerbForm=Part")
  );
}

const BACKGROUND = new Set("have would could may might can should will must do".split(" "));
const HABIT = new Set(
  "often always repeatedly long consistently frequently previously earlier once usually traditionally sometimes never".split(
    " ",
  ),
);
