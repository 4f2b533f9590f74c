/**
 * For whom an actor speaks. `stated`: its title names a state or a body of its own ("Arland Foreign Minister").
 * `known`: the actor list. `inferred`: by rule, from a house ("the Kremlin"), a state's organ, a description
 * ("Arland officials"), a possessor ("his team") or an office that only one state has. Trades that speak for
 * nobody (journalists, analysts, residents) have no party, whatever the list says.
 */
import type { Edtf, Grounds } from "@rapporteur/codebook";
import { officeOn } from "../lexicon/actor-list.ts";
import { STATE_OFFICES } from "../lexicon/roles.ts";
import type { Chain, ChainMention, Chains } from "./chain.ts";
import { type Known, type KnownName, knownNameOf, knownPartyOf } from "./known-names.ts";
import { type RolePhrase, roleNounOf } from "./role-phrases.ts";
import type { Scene } from "./scene.ts";

export interface Party {
  readonly chain: Chain;
  readonly grounds: Grounds;
}

/** Offices that are about what they name, not of it: "the Arland envoy" is Arland's, "the UK envoy" may not be. */
const ABOUT = new Set([
  "envoy",
  "expert",
  "analyst",
  "correspondent",
  "researcher",
  "specialist",
  "scholar",
]);
/** Parts of the world that have ministers and envoys elsewhere. */
const REGIONS = new Set([
  "middle east",
  "europe",
  "africa",
  "asia",
  "latin america",
  "gulf",
  "balkans",
  "sahel",
  "horn of africa",
  "great lakes",
  "caucasus",
  "pacific",
  "northern ireland",
  "western sahara",
  "caribbean",
  "arctic",
  "west",
  "north",
  "south",
  "east",
  "central asia",
  "western balkans",
  "mideast",
]);
/** Bodies whose people news names by the bare noun. */
const BODY_NOUNS_OF_OFFICE = new Set([
  "union",
  "federation",
  "company",
  "firm",
  "party",
  "alliance",
  "association",
  "bank",
]);
const LOCAL_OFFICES = new Set([
  "mayor",
  "governor",
  "councillor",
  "resident",
  "superintendent",
  "bishop",
]);
const STATES_WITHOUT_ADJECTIVE = new Set(["USA", "GBR", "ARE", "NZL", "COD", "CAF"]);
const ORGAN_NAME =
  /\b(?:ministry|ministries|government|army|navy|air force|military|armed forces|police|parliament|embassy|foreign office|central bank|state department|cabinet|treasury|senate|congress|national assembly|supreme court|security service|intelligence|delegation)\b/iu;

export class PartyReader {
  readonly #scene: Scene;
  readonly #chains: Chains;
  readonly #knownAt: ReadonlyMap<number, KnownName>;
  readonly #published: Edtf | null;
  readonly #own: (name: string) => Chain | undefined;
  readonly #found = new Map<Chain, Party | null>();
  #byNoun: Map<string, Set<Chain>> | null = null;

  constructor(
    scene: Scene,
    chains: Chains,
    knownAt: ReadonlyMap<number, KnownName>,
    published: Edtf | null,
    own: (name: string) => Chain | undefined,
  ) {
    this.#scene = scene;
    this.#chains = chains;
    this.#knownAt = knownAt;
    this.#published = published;
    this.#own = own;
  }

  /** The party of an actor; `null` when nothing says one. States and bodies that speak for themselves have none. */
  partyOf(chain: Chain): Party | null {
    const known = this.#found.get(chain);
    if (known !== undefined) return known;
    this.#found.set(chain, null); // an owner's owner may lead back here
    const party = this.#read(chain);
    const found = party === null || party.chain === chain ? null : party;
    this.#found.set(chain, found);
    return found;
  }

  /** The state or body that a word names, as an actor: of "Arland", "Arlander", "the Kremlin", "the union". */
  holderAt(index: number): Chain | undefined {
    const hit = this.#knownAt.get(index);
    if (
      hit !== undefined &&
      !(hit.kind === "body" && (hit.body.kind === "place" || hit.body.kind === "outlet"))
    )
      return this.#partyOfKnown(hit)?.chain;
    const chain = this.#chains.at(index);
    if (chain === undefined) return undefined;
    if (chain.kind === "person" || chain.kind === "document") return this.partyOf(chain)?.chain;
    return this.partyOf(chain)?.chain ?? chain;
  }

  #read(chain: Chain): Party | null {
    if (chain.kind === "state") return null;
    if (chain.kind === "person") return this.#ofPerson(chain);
    if (chain.description !== null) return this.#ofDescription(chain.description);
    if (chain.body !== null) return this.#ofBody(chain.body.name, chain.body.party);
    return this.#ofEntry(chain) ?? this.#ofName(chain);
  }

  #ofPerson(chain: Chain): Party | null {
    const present = chain.offices.filter(({ isPast }) => !isPast);
    if (chain.description !== null) return this.#ofDescription(chain.description);
    const isFree = present.length > 0 && present.every(({ nounClass }) => nounClass === "free");
    if (isFree) return null;
    const offices = present.filter(
      ({ nounClass }) => nounClass === "office" || nounClass === "group",
    );
    const stated = first(
      offices
        .flatMap((office) => this.#holders(office))
        .concat(chain.owners.map((owner) => this.#partyAt(owner, "stated"))),
    );
    if (stated?.grounds === "stated") return stated;
    return (
      this.#ofEntry(chain) ??
      stated ??
      first(offices.map((office) => this.#ofStateOffice(office))) ??
      first(offices.map((office) => this.#ofBodyNoun(office))) ??
      first(chain.circles.map((circle) => this.#partyAt(circle, "inferred")))
    );
  }

  /** Whom a description speaks for: always concluded, the words do not say that it speaks at all. */
  #ofDescription(description: RolePhrase): Party | null {
    if (description.nounClass === "free") return null;
    const found = first([
      ...this.#holders(description),
      this.#ofStateOffice(description),
      this.#ofBodyNoun(description),
    ]);
    return found === null ? null : { chain: found.chain, grounds: "inferred" };
  }

  #holders(office: RolePhrase): (Party | null)[] {
    return office.holders.map((index) => {
      const hit = this.#knownAt.get(index);
      const isTopic = this.#isTopic(office, index, hit);
      // "the Tarn mayor" speaks for a city, not for the state whose capital it is
      const isLocal =
        LOCAL_OFFICES.has(office.noun) && (hit === undefined || hit.kind === "capital");
      return isTopic || isLocal ? null : this.#partyAt(index, "stated");
    });
  }

  /** What an office is about and not of: "Middle East envoy", "Ukraine correspondent"; leaves "Ukraine's envoy". */
  #isTopic(office: RolePhrase, index: number, hit: KnownName | undefined): boolean {
    if (index > office.head || this.#scene.isPossessive(hit === undefined ? index : hit.last - 1))
      return false;
    if (hit !== undefined)
      return (
        ABOUT.has(office.noun) &&
        hit.kind === "state" &&
        !STATES_WITHOUT_ADJECTIVE.has(hit.country.code)
      );
    const mention = this.#chains.mentionAt(index);
    const isRegion =
      mention !== undefined && REGIONS.has(this.#scene.textOf(mention).toLowerCase());
    return isRegion || (ABOUT.has(office.noun) && this.#chains.at(index)?.kind === "state");
  }

  #partyAt(index: number, grounds: Grounds): Party | null {
    const hit = this.#knownAt.get(index);
    if (hit !== undefined) return this.#partyOfKnown(hit, grounds);
    const chain = this.#chains.at(index);
    if (chain === undefined) return null;
    const own = this.partyOf(chain);
    if (own !== null) return { chain: own.chain, grounds: "inferred" };
    return chain.kind === "person" || chain.kind === "document" ? null : { chain, grounds };
  }

  #partyOfKnown(known: Known, grounds: Grounds = "stated"): Party | null {
    if (known.kind !== "body")
      return {
        chain: this.#chains.state(known.country),
        grounds: known.kind === "capital" ? "inferred" : grounds,
      };
    const { body } = known;
    if (body.kind === "outlet" || body.kind === "place") return null;
    return body.party === null
      ? { chain: this.#chains.body(body), grounds }
      : this.#ofBody(body.name, body.party);
  }

  #ofBody(name: string, party: string | null): Party | null {
    if (party === null) return null;
    const known = knownPartyOf(party);
    const found = known === null || party === name ? null : this.#partyOfKnown(known);
    const chain = found?.chain ?? this.#chains.stateOf(party);
    return chain === undefined ? null : { chain, grounds: "inferred" };
  }

  #ofEntry({ entry }: Chain): Party | null {
    if (entry === null) return null;
    const { party } = officeOn(entry, this.#published);
    if (party === null) return null;
    const known = knownPartyOf(party);
    const chain = known === null ? this.#own(party) : this.#partyOfKnown(known)?.chain;
    return chain === undefined ? null : { chain, grounds: "known" };
  }

  #ofStateOffice(office: RolePhrase): Party | null {
    const title = office.title.toLowerCase();
    const code =
      STATE_OFFICES.get(title) ??
      [...STATE_OFFICES].find(([own]) => title.endsWith(` ${own}`))?.[1];
    const known = code === undefined ? null : knownPartyOf(code);
    const found = known === null ? null : this.#partyOfKnown(known);
    return found === null ? null : { chain: found.chain, grounds: "inferred" };
  }

  /** "union leader", "company lawyer": of the one body in the text whose name has that noun, or that it stands for. */
  #ofBodyNoun({ range, head, holders, nounClass }: RolePhrase): Party | null {
    if (holders.length > 0 || nounClass !== "office") return null;
    const { sentence } = this.#scene.word(head);
    for (
      let i = head - 1;
      i >= Math.min(range.first, head - 3) && this.#scene.word(i).sentence === sentence;
      i--
    ) {
      const noun = roleNounOf(this.#scene.word(i));
      if (!BODY_NOUNS_OF_OFFICE.has(noun)) continue;
      const named = this.#bodiesOf(noun);
      const [only] = named;
      if (only !== undefined && named.size === 1)
        return { chain: this.partyOf(only)?.chain ?? only, grounds: "inferred" };
    }
    return null;
  }

  /** Named bodies by a noun of their names, or by what the text calls them: "the company". */
  #bodiesOf(noun: string): ReadonlySet<Chain> {
    if (this.#byNoun === null) {
      this.#byNoun = new Map();
      for (const chain of this.#chains.all) {
        if ((chain.kind !== "organization" && chain.kind !== "group") || chain.description !== null)
          continue;
        for (const mention of chain.mentions)
          for (const own of this.#nounsOf(mention)) {
            const bodies = this.#byNoun.get(own) ?? new Set<Chain>();
            this.#byNoun.set(own, bodies.add(chain));
          }
      }
    }
    return this.#byNoun.get(noun) ?? new Set();
  }

  #nounsOf({ first, last, form }: ChainMention): string[] {
    if (form === "pronoun") return [];
    const words = this.#scene.words.slice(form === "name" ? first : last - 1, last).map(roleNounOf);
    return words.filter((word) => BODY_NOUNS_OF_OFFICE.has(word));
  }

  /** "Arland Ministry of Trade": an organ of the state that its name has. */
  #ofName({ mentions }: Chain): Party | null {
    for (const mention of mentions) {
      if (mention.form !== "name") continue;
      const organ = this.#organIn(mention.first, mention.last);
      if (organ !== null) return organ;
      if (!ORGAN_NAME.test(this.#scene.textOf(mention))) continue;
      for (let i = Math.max(0, mention.first - 1); i < mention.last; i++) {
        const hit = this.#knownAt.get(i);
        if (hit !== undefined && hit.kind !== "body") return this.#partyOfKnown(hit, "stated");
      }
      const owner = this.#ownerBefore(mention.first);
      if (owner !== null) return owner;
    }
    return null;
  }

  /** "Tariff Board of the Kremlin": part of a body whose party is known. */
  #organIn(from: number, last: number): Party | null {
    for (let i = from + 1; i < last; i++) {
      const hit =
        this.#scene.lower(i - 1) === "of" || this.#scene.lower(i - 2) === "of"
          ? this.#knownAt.get(i)
          : undefined;
      if (hit?.kind === "body" && hit.body.party !== null)
        return this.#ofBody(hit.body.name, hit.body.party);
    }
    return null;
  }

  #ownerBefore(index: number): Party | null {
    const hit = this.#scene.lower(index - 1) === "'s" ? this.#knownAt.get(index - 2) : undefined;
    return hit === undefined || hit.kind === "body" ? null : this.#partyOfKnown(hit, "stated");
  }
}

function first(parties: readonly (Party | null)[]): Party | null {
  const found = parties.filter((party) => party !== null);
  return found.find(({ grounds }) => grounds === "stated") ?? found[0] ?? null;
}

/** The chain of a name that a user's actor list gives as a party. */
export function partyByName(chains: Chains, name: string): Chain {
  const known = knownNameOf(name);
  if (known !== null && known.kind !== "body") return chains.state(known.country);
  if (known !== null && known.kind === "body") return chains.body(known.body);
  return (
    chains.all.find(({ fixedName, entry }) => fixedName === name || entry?.name === name) ??
    chains.open({ kind: "organization", fixedName: name })
  );
}
