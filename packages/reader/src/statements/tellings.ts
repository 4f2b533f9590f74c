/** The attributions that become statements, each with its speakers and its day, in the order of the text. */
import type { ActorId, Span } from "@rapporteur/codebook";
import { CONTINUING_VERBS } from "../lexicon/cue-acts.ts";
import type { Analysis, Attribution, Layers, TimeReading, Word } from "../pipeline/layers.ts";
import type { Article } from "../pipeline/pipeline.ts";
import { cueVerbs } from "./circumstances.ts";
import { contentSpans } from "./content-spans.ts";
import { keptAttribution } from "./kept.ts";
import { readSaid, type Said } from "./said.ts";
import { wholePhrases } from "./whole-phrases.ts";

/** An attribution that says something. */
export interface Telling {
  readonly attribution: Attribution;
  readonly content: readonly Span[];
  readonly speakers: readonly ActorId[];
  readonly said: Said;
  /** The day is that of the same speaker's statement just before. */
  readonly isCarried: boolean;
}

/** One a statement, in the order of `Layers.statements`. */
export function readTellings(
  { published }: Article,
  { analysis, mentions, times }: Pick<Layers, "analysis" | "mentions" | "times">,
): Telling[] {
  const tellings: Telling[] = [];
  const timesOf = timesBySentence(analysis, times);
  let previous: Telling | undefined;
  for (const [i, found] of analysis.attributions.entries()) {
    const kept = keptAttribution(analysis, found);
    const attribution = wholePhrases(analysis.words, kept ?? found);
    const content = contentSpans(analysis.words, attribution.content);
    const speakers = mentions.speakers[i] ?? [];
    const said = readSaid({ analysis, times: timesOf(attribution), published, ...attribution });
    const told = { attribution, content, speakers, said, isCarried: false };
    // what is no statement still sets the day: "On Friday she was asked about …. She said …"
    previous = carried(told, previous, analysis);
    if (kept !== null && content.length > 0) tellings.push(previous);
  }
  return tellings;
}

/**
 * "On Monday she said …, adding that …": the day goes on for the same speaker in the same paragraph, and in
 * the next where she replies or adds.
 */
function carried(told: Telling, previous: Telling | undefined, { words }: Analysis): Telling {
  if (told.said.isStated || previous === undefined || !previous.said.isStated) return told;
  const apart = paragraphOf(words, told.attribution) - paragraphOf(words, previous.attribution);
  const isNear = apart === 0 || (apart === 1 && goesOn(words, told.attribution));
  const isSame = told.speakers.some((id) => previous.speakers.includes(id));
  return isNear && isSame ? { ...told, said: previous.said, isCarried: true } : told;
}

function goesOn(words: readonly Word[], { cue }: Attribution): boolean {
  return cueVerbs(words, cue).some(({ lemma }) => CONTINUING_VERBS.has(lemma));
}

function paragraphOf(words: readonly Word[], { cue }: Attribution): number {
  return words[cue[0]?.first ?? 0]?.paragraph ?? -1;
}

/** The times in the sentences of an attribution's cue; looked up once, since a long text has many of both. */
function timesBySentence(
  { words, sentences }: Analysis,
  times: readonly TimeReading[],
): (attribution: Attribution) => TimeReading[] {
  const found = new Map<number, TimeReading[]>();
  let sentence = 0;
  for (const time of times) {
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= time.span.start) sentence++;
    const own = found.get(sentence);
    if (own === undefined) found.set(sentence, [time]);
    else own.push(time);
  }
  return ({ cue }) => {
    const own = new Set(cue.map(({ first }) => words[first]?.sentence ?? -1));
    return [...own].flatMap((index) => found.get(index) ?? []);
  };
}
