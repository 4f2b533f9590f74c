/** What a reading rests on, item by item: for whoever wants to disagree with it. */
import type { Edtf, TimexValue } from "@rapporteur/codebook";
import type { Layers } from "../pipeline/layers.ts";
import type { Article } from "../pipeline/pipeline.ts";
import { actorGrounds } from "./actor-grounds.ts";
import type { Ground } from "./ground.ts";
import { statementGrounds } from "./statement-grounds.ts";
import { timeGrounds } from "./time-grounds.ts";

/** The grounds of a reading's items by their ids. */
export interface ReadingGrounds {
  /** Keyed by the ids of actors, times and statements. */
  readonly items: Readonly<Record<string, readonly Ground[]>>;
  /** The date of each time that has one, by its id. */
  readonly dates: Readonly<Record<string, Edtf>>;
  /** What the words of a time may mean where they leave it open, by its id; times that are plain are absent. */
  readonly alternatives: Readonly<Record<string, readonly TimexValue[]>>;
}

/** Cost: about that of the statements stage. */
export function groundsOf(article: Article, layers: Layers): ReadingGrounds {
  const { mentions, times, statements, analysis } = layers;
  const ofStatements = statementGrounds(article, layers);
  return {
    items: Object.fromEntries([
      ...mentions.actors.map(
        (actor) => [actor.id, actorGrounds(actor, mentions, analysis)] as const,
      ),
      ...times.map((time) => [time.id, timeGrounds(time, article.published)] as const),
      ...statements.map(({ id }, i) => [id, ofStatements[i] ?? []] as const),
    ]),
    dates: Object.fromEntries(
      times.flatMap(({ id, date }) => (date === null ? [] : [[id, date] as const])),
    ),
    alternatives: Object.fromEntries(
      times
        .filter(({ alternatives }) => alternatives.length > 0)
        .map(({ id, alternatives }) => [id, alternatives]),
    ),
  };
}
