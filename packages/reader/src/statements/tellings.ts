/** The attributions that become statements, each with its speakers and its day, in the order of the text. */
import type { ActorId, Span } from "@rapporteur/codebook";
import type { Attribution, Layers } from "../pipeline/layers.ts";
import type { Article } from "../pipeline/pipeline.ts";
import { contentSpans } from "./content-spans.ts";
import { keptAttribution } from "./kept.ts";
import { readSaid, type Said } from "./said.ts";

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
  const paragraphOf = paragraphIn(analysis.words);
  let previous: Telling | undefined;
  for (const [i, found] of analysis.attributions.entries()) {
    const kept = keptAttribution(analysis, found);
    const attribution = kept ?? found;
    const content = contentSpans(analysis.words, attribution.content);
    const speakers = mentions.speakers[i] ?? [];
    const said = readSaid({ analysis, times, published, ...attribution });
    const told = { attribution, content, speakers, said, isCarried: false };
    // what is no statement still sets the day: "On Friday she was asked about …. She said …"
    previous = carried(told, previous, paragraphOf);
    if (kept !== null && content.length > 0) tellings.push(previous);
  }
  return tellings;
}

/** "On Monday she said …, adding that …": the day goes on for the same speaker in the same paragraph. */
function carried(
  told: Telling,
  previous: Telling | undefined,
  paragraphOf: (attribution: Attribution) => number,
): Telling {
  if (told.said.isStated || previous === undefined || !previous.said.isStated) return told;
  if (paragraphOf(previous.attribution) !== paragraphOf(told.attribution)) return told;
  const isSame = told.speakers.some((id) => previous.speakers.includes(id));
  return isSame ? { ...told, said: previous.said, isCarried: true } : told;
}

function paragraphIn(words: Layers["analysis"]["words"]): (attribution: Attribution) => number {
  return ({ cue }) => words[cue[0]?.first ?? 0]?.paragraph ?? -1;
}
