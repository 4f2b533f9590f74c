/** Reads the mentions of a hand-written analysis and says them in short words. */
import type { Actor, Edtf } from "@rapporteur/codebook";
import type { ActorEntry } from "../../src/lexicon/actor-entry.ts";
import { mentionsStageWith } from "../../src/mentions/mentions-stage.ts";
import type { Mentions } from "../../src/pipeline/layers.ts";
import { analysisOf, type HandAttribution } from "../analysis-of.ts";

export interface Read {
  readonly text: string;
  readonly actors: readonly Actor[];
  /** Names of the speakers of each attribution. */
  readonly speakers: readonly (readonly string[])[];
  /** "Mara Voss: Mara Voss, she" for each actor with a mention. */
  readonly chains: readonly string[];
  /** The first actor of that name. */
  readonly actor: (name: string) => Actor;
  /** "Arland stated"; null when it has none. */
  readonly party: (name: string) => string | null;
  /** "trade envoy of Arland". */
  readonly roles: (name: string) => readonly string[];
}

export interface ReadSettings {
  readonly published?: string;
  readonly said?: readonly HandAttribution[];
  readonly list?: readonly ActorEntry[];
}

export function read(source: string, { published, said = [], list = [] }: ReadSettings = {}): Read {
  const { text, analysis } = analysisOf(source, said);
  const stage = mentionsStageWith(list);
  const { actors, speakers } = stage.read(
    { text, published: (published ?? null) as Edtf | null },
    { analysis },
  ) as Mentions;
  const nameOf = (id: string | null) => actors.find((actor) => actor.id === id)?.name ?? "";
  const actor = (name: string): Actor => {
    const found = actors.find((one) => one.name === name);
    if (found === undefined)
      throw new Error(`no actor "${name}" among: ${actors.map((one) => one.name).join("; ")}`);
    return found;
  };
  return {
    text,
    actors,
    speakers: speakers.map((ids) => ids.map(nameOf)),
    chains: actors
      .filter(({ mentions }) => mentions.length > 0)
      .map(
        ({ name, mentions }) =>
          `${name}: ${mentions.map(({ span }) => text.slice(span.start, span.end)).join(", ")}`,
      ),
    actor,
    party: (name) =>
      actor(name).party === null
        ? null
        : `${nameOf(actor(name).party)} ${actor(name).partyGrounds}`,
    roles: (name) =>
      actor(name).roles.map(({ title, of }) => (of === null ? title : `${title} of ${of}`)),
  };
}
