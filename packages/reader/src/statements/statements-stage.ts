import {
  type Actor,
  type ActorId,
  idMaker,
  type Statement,
  type StatementId,
} from "@rapporteur/codebook";
import type { Layers } from "../pipeline/layers.ts";
import type { Article, Stage } from "../pipeline/pipeline.ts";
import { readAct } from "./act.ts";
import { readCircumstances } from "./circumstances.ts";
import { plainSpans } from "./content-spans.ts";
import { readForm } from "./form.ts";
import { readSourcing } from "./sourcing.ts";
import { readTellings } from "./tellings.ts";

/** Turns attributions into statements: who, in which form, what it does, when, where and to whom. */
export const statementsStage: Stage<"statements", "analysis" | "mentions" | "times" | "issues"> = {
  gives: "statements",
  needs: ["analysis", "mentions", "times", "issues"],
  read: readStatements,
};

function readStatements(
  article: Article,
  layers: Pick<Layers, "analysis" | "mentions" | "times" | "issues">,
): Statement[] {
  const { analysis, mentions } = layers;
  const { words } = analysis;
  const actors = new Map(mentions.actors.map((actor) => [actor.id, actor]));
  const parties = new Set(mentions.actors.flatMap(({ party }) => (party === null ? [] : [party])));
  const nextId = idMaker<StatementId>("s");
  return readTellings(article, layers).map(({ attribution, content, speakers, said }) => {
    const known = speakers.map((id) => actors.get(id)).filter((actor) => actor !== undefined);
    return {
      id: nextId(),
      speakers,
      party: partyOf(known, parties),
      sourcing: readSourcing(known, words, attribution.source),
      form: attribution.isTurn === true ? "direct" : readForm(words, attribution.content),
      act: readAct(words, attribution.cue, attribution.content),
      source: plainSpans(words, attribution.source),
      cue: plainSpans(words, attribution.cue),
      content,
      said: said.date,
      ...readCircumstances(article.text, analysis, attribution.cue, attribution.content),
      issues: layers.issues.issuesIn(attribution.content, attribution.cue),
    };
  });
}

/**
 * The party that all speakers speak for; a state speaks for itself, and so does a body that others speak for.
 * Null when they differ.
 */
function partyOf(speakers: readonly Actor[], parties: ReadonlySet<ActorId>): ActorId | null {
  const spoken = new Set(
    speakers.map(
      ({ id, kind, party }) => party ?? (kind === "state" || parties.has(id) ? id : null),
    ),
  );
  const [party = null] = spoken;
  return spoken.size === 1 ? party : null;
}
