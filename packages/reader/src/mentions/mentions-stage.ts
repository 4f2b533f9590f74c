/**
 * Reads who is in a report, in passes from the surest to the least sure: names of people, names of states and
 * bodies, descriptions, sources, pronouns; then for whom each speaks.
 */
import type { Edtf } from "@rapporteur/codebook";
import type { ActorEntry } from "../lexicon/actor-entry.ts";
import { ActorList, officeOn } from "../lexicon/actor-list.ts";
import type { Analysis, Mentions } from "../pipeline/layers.ts";
import type { Stage } from "../pipeline/pipeline.ts";
import { makeActors } from "./actors.ts";
import { joinAnnouncements } from "./announcements.ts";
import { joinBodies, startsOf } from "./bodies.ts";
import { type Chain, Chains } from "./chain.ts";
import { joinCircles } from "./circles.ts";
import type { KnownName } from "./known-names.ts";
import { findNames, type NameMention } from "./name-mentions.ts";
import { joinNominals } from "./nominals.ts";
import { PartyReader, partyByName } from "./parties.ts";
import { joinPeople } from "./people.ts";
import { PronounReader } from "./pronouns.ts";
import { Scene } from "./scene.ts";
import { housesOf } from "./seats.ts";
import { definedSides, sidesOf } from "./sides.ts";
import { headsOf, SpeakerReader } from "./speakers.ts";
import { findTextStates } from "./text-states.ts";
import { type NameIndex, readTitles } from "./titles.ts";

/** The mentions layer with the shipped actor list. */
export const mentionsStage: Stage<"mentions", "analysis"> = mentionsStageWith([]);

/** The mentions layer with entries of one's own, which win over shipped ones of the same name. */
export function mentionsStageWith(own: readonly ActorEntry[]): Stage<"mentions", "analysis"> {
  let list: ActorList | null = null;
  return {
    gives: "mentions",
    needs: ["analysis"],
    read({ text, published }, { analysis }) {
      list ??= new ActorList(own);
      return readMentions(text, analysis, published, list);
    },
  };
}

function readMentions(
  text: string,
  analysis: Analysis,
  published: Edtf | null,
  list: ActorList,
): Mentions {
  const scene = new Scene(text, analysis);
  const chains = new Chains(scene);
  const states = findTextStates(scene);
  for (const state of states) chains.state(state);
  const { names, known } = findNames(scene, {
    countries: states,
    bodies: housesOf(scene, states),
  });
  const ends = startsOf(known, names, scene.words.length);
  const holderAt = (index: number) => ends[index] ?? -1;
  const index: NameIndex = { at: byWord(names), holderAt };

  const people = names
    .filter(({ kind }) => kind === "person")
    .map((name) => ({ name, titles: readTitles(scene, name, index) }));
  joinPeople(scene, people, chains, list, published);
  joinBodies(scene, names, chains, list);
  const taken = titleWords(scene, people);
  joinCircles(
    scene,
    people.map(({ name }) => name),
    chains,
    holderAt,
  );

  const knownAt = new Map(
    known.flatMap((hit) =>
      Array.from({ length: hit.last - hit.first }, (_, k) => [hit.first + k, hit] as const),
    ),
  );
  const newParties = () =>
    new PartyReader(scene, chains, knownAt, published, (name) => partyByName(chains, name));
  const named = chainsOfTitles(people, chains);
  // what is known of parties grows with every pass, so each question gets a reader that remembers nothing
  const defined = definedSides(scene, chains);
  const speakers = new SpeakerReader(scene, chains, named, () =>
    defined.length > 0 ? defined : sidesOf(chains, newParties()),
  );
  const sources = new Set(
    analysis.attributions.flatMap((attribution) =>
      speakers.sourcesOf(attribution).flatMap((range) => headsOf(scene, range)),
    ),
  );
  joinNominals({
    scene,
    chains,
    holderAt,
    isTaken: (at) => taken[at] === 1,
    isSource: (at) => sources.has(at),
    titles: (chain) => titlesOf(chain, published),
    party: (chain) => (chain.entry === null ? null : (newParties().partyOf(chain)?.chain ?? null)),
    holder: (at) => holderChain(chains, knownAt.get(at), at),
  });
  speakers.openSources();
  new PronounReader(scene, chains, speakers.speakersOf).readAll();
  joinAnnouncements(scene, chains, speakers.speakersOf);

  const parties = newParties();
  const spoken = analysis.attributions.map(speakers.speakersOf);
  const kept = keptChains(chains, parties, new Set(spoken.flat()));
  const { actors, idOf } = makeActors(
    scene,
    kept,
    (chain) => parties.partyOf(chain),
    published,
    holderAt,
  );
  return {
    actors,
    speakers: spoken.map((found) =>
      found.map((chain) => idOf.get(chain)).filter((id) => id !== undefined),
    ),
  };
}

function byWord(names: readonly NameMention[]): (index: number) => NameMention | undefined {
  const at: NameMention[] = [];
  for (const name of names) for (let i = name.first; i < name.last; i++) at[i] = name;
  return (index) => at[index];
}

/** Words of titles and appositives: they describe somebody who is named beside them. */
function titleWords(
  scene: Scene,
  people: readonly { name: NameMention; titles: ReturnType<typeof readTitles> }[],
): Uint8Array {
  const taken = new Uint8Array(scene.words.length);
  for (const { name, titles } of people) {
    taken.fill(1, titles.first, name.first);
    for (const { head } of titles.offices) taken[head] = 1;
  }
  return taken;
}

/** For the words of a title the person who bears it. */
function chainsOfTitles(
  people: readonly { name: NameMention; titles: ReturnType<typeof readTitles> }[],
  chains: Chains,
): ReadonlyMap<number, Chain> {
  const named = new Map<number, Chain>();
  for (const { name, titles } of people) {
    const chain = chains.at(name.first);
    if (chain === undefined) continue;
    for (let i = titles.first; i < name.first; i++) named.set(i, chain);
    for (const { head } of titles.offices) named.set(head, chain);
  }
  return named;
}

function titlesOf(chain: Chain, published: Edtf | null): string[] {
  const stated = chain.offices.filter(({ isPast }) => !isPast).map(({ title }) => title);
  const described = chain.description === null ? [] : [chain.description.title];
  if (chain.address === "lord" || chain.address === "baroness") described.push("peer");
  const role = chain.entry === null ? null : officeOn(chain.entry, published).role;
  return [...stated, ...described, ...(role === null ? [] : [role.title])];
}

/** What a word names, before anything is known of parties: a state by its name or adjective, else its chain. */
function holderChain(chains: Chains, hit: KnownName | undefined, index: number): Chain | undefined {
  return hit !== undefined && hit.kind !== "body" ? chains.state(hit.country) : chains.at(index);
}

/** Everybody with a mention, who speaks, or for whom somebody speaks; not what is only a place. */
function keptChains(chains: Chains, parties: PartyReader, speaking: ReadonlySet<Chain>): Chain[] {
  const kept = new Set(
    chains.all.filter(
      (chain) => (chain.mentions.length > 0 && !chain.isPlaceOnly) || speaking.has(chain),
    ),
  );
  for (const chain of [...kept]) {
    const party = parties.partyOf(chain);
    if (party !== null) kept.add(party.chain);
  }
  return chains.all.filter((chain) => kept.has(chain));
}
