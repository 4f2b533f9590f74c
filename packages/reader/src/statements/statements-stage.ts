import {
  type Actor,
  type ActorId,
  idMaker,
  type Statement,
  type StatementId,
} from "@rapporteur/codebook";
import type { Attribution, Layers } from "../pipeline/layers.ts";
import type { Article, Stage } from "../pipeline/pipeline.ts";
import { readAct } from "./act.ts";
import { readCircumstances } from "./circumstances.ts";
import { contentSpans, plainSpans } from "./content-spans.ts";
import { readForm } from "./form.ts";
import { keptAttribution } from "./kept.ts";
import { readSaid, type Said } from "./said.ts";
import { readSourcing } from "./sourcing.ts";

/** Turns attributions into statements: who, in which form, what it does, when, where and to whom. */
export const statementsStage: Stage<"statements", "analysis" | "mentions" | "times"> = {
  gives: "statements",
  needs: ["analysis", "mentions", "times"],
  read: readStatements,
};

function readStatements(
  article: Article,
  layers: Pick<Layers, "analysis" | "mentions" | "times">,
): Statement[] {
  const { analysis, mentions } = layers;
  const actors = new Map(mentions.actors.map((actor) => [actor.id, actor]));
  const nextId = idMaker<StatementId>("s");
  const statements: Statement[] = [];
  let previous: Told | null = null;
  for (const [i, found] of analysis.attributions.entries()) {
    const { words } = analysis;
    const attribution = keptAttribution(analysis, found);
    if (attribution === null) continue;
    const content = contentSpans(words, attribution.content);
    if (content.length === 0) continue;
    const speakers = mentions.speakers[i] ?? [];
    const known = speakers.map((id) => actors.get(id)).filter((actor) => actor !== undefined);
    const told: Told = {
      speakers,
      said: readSaid({
        analysis,
        times: layers.times,
        published: article.published,
        ...attribution,
      }),
      paragraph: paragraphOf(layers, attribution),
    };
    const said = shared(told, previous);
    previous = { ...told, said };
    statements.push({
      id: nextId(),
      speakers,
      party: partyOf(known),
      sourcing: readSourcing(known, words, attribution.source),
      form: attribution.isTurn === true ? "direct" : readForm(words, attribution.content),
      act: readAct(words, attribution.cue, attribution.content),
      source: plainSpans(words, attribution.source),
      cue: plainSpans(words, attribution.cue),
      content,
      said: said.date,
      ...readCircumstances(article.text, analysis, attribution.cue, attribution.content),
      issues: [],
    });
  }
  return statements;
}

interface Told {
  readonly speakers: readonly ActorId[];
  readonly said: Said;
  readonly paragraph: number;
}

/** "On Monday she said …, adding that …": the day goes on for the same speaker in the same paragraph. */
function shared(told: Told, previous: Told | null): Said {
  if (
    told.said.isStated ||
    previous === null ||
    !previous.said.isStated ||
    previous.paragraph !== told.paragraph
  )
    return told.said;
  const isSame =
    told.speakers.length > 0 && told.speakers.some((id) => previous.speakers.includes(id));
  return isSame ? previous.said : told.said;
}

function paragraphOf({ analysis }: Pick<Layers, "analysis">, { cue }: Attribution): number {
  return analysis.words[cue[0]?.first ?? 0]?.paragraph ?? -1;
}

/** The party that all speakers speak for; a body or state speaks for itself. Null when they differ. */
function partyOf(speakers: readonly Actor[]): ActorId | null {
  const parties = new Set(
    speakers.map(({ id, kind, party }) => party ?? (kind === "state" ? id : null)),
  );
  const [party = null] = parties;
  return parties.size === 1 ? party : null;
}
