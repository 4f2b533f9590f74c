/** Mentions that are one actor, and what is known of it while the text is read. */
import type { Actor } from "@rapporteur/codebook";
import type { ActorEntry } from "../lexicon/actor-entry.ts";
import type { Body } from "../lexicon/bodies.ts";
import type { Country } from "../lexicon/countries.ts";
import type { WordRange } from "../pipeline/layers.ts";
import type { RolePhrase } from "./role-phrases.ts";
import type { Scene } from "./scene.ts";

export interface ChainMention extends WordRange {
  readonly head: number;
  readonly form: "name" | "nominal" | "pronoun";
}

export interface Chain {
  readonly kind: Actor["kind"];
  /** Null: the fullest name among the mentions. */
  readonly fixedName: string | null;
  readonly mentions: ChainMention[];
  readonly offices: RolePhrase[];
  /** Places of words whose own the actor is: "Arland's Mara Voss". */
  readonly owners: number[];
  /** Places of words that qualify people among whom the actor is counted: "Arland officials, including Mara Voss". */
  readonly circles: number[];
  pronoun: "he" | "she" | null;
  /** How it is addressed: "lord"; null for no way. */
  address: string | null;
  readonly isPlural: boolean;
  readonly anonymous: boolean;
  readonly country: Country | null;
  readonly body: Body | null;
  entry: ActorEntry | null;
  /** The description of an actor without a name. */
  readonly description: RolePhrase | null;
  /** Read only as a place so far; another mention, or somebody's party, makes it an actor. */
  isPlaceOnly: boolean;
}

export function makeChain(facts: Pick<Chain, "kind"> & Partial<Chain>): Chain {
  return {
    fixedName: null,
    mentions: [],
    offices: [],
    owners: [],
    circles: [],
    pronoun: null,
    address: null,
    isPlural: false,
    anonymous: false,
    country: null,
    body: null,
    entry: null,
    description: null,
    isPlaceOnly: false,
    ...facts,
  };
}

const OWNERS = /^(?:his|her|its|their|my|our|your)$/u;

/** All chains of a text, and the chain of every word that is part of a mention. */
export class Chains {
  readonly all: Chain[] = [];
  readonly #scene: Scene;
  readonly #at: (Chain | undefined)[] = [];
  readonly #mentionAt: (ChainMention | undefined)[] = [];
  readonly #states = new Map<string, Chain>();
  readonly #places = new Map<string, Chain>();
  readonly #bodies = new Map<string, Chain>();

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  open(facts: Pick<Chain, "kind"> & Partial<Chain>): Chain {
    const chain = makeChain(facts);
    this.all.push(chain);
    if (chain.body !== null && !this.#bodies.has(chain.body.name))
      this.#bodies.set(chain.body.name, chain);
    return chain;
  }

  /** The one chain of a state. */
  state(country: Country): Chain {
    const known = this.#states.get(country.code);
    if (known !== undefined) return known;
    const chain = this.open({ kind: "state", country, fixedName: country.name, isPlaceOnly: true });
    this.#states.set(country.code, chain);
    return chain;
  }

  /** The chain of a state that has one by now. */
  stateOf(code: string): Chain | undefined {
    return this.#states.get(code);
  }

  /** The one chain of a place that the lexicon does not have; an actor only where somebody speaks for it, or it is quoted. */
  place(key: string): Chain {
    const chain = this.#places.get(key) ?? this.open({ kind: "state", isPlaceOnly: true });
    this.#places.set(key, chain);
    return chain;
  }

  /** The one chain of a body of the lexicon. */
  body(body: Body): Chain {
    const kind = body.kind === "armed" || body.kind === "party" ? "group" : "organization";
    const fixedName = body.kind === "union" ? body.name : null;
    return this.#bodies.get(body.name) ?? this.open({ kind, body, fixedName });
  }

  /** Adds a mention; words that belong to one already stay there. */
  add(chain: Chain, range: WordRange, form: ChainMention["form"]): void {
    const mention = { first: range.first, last: range.last, form, head: this.#scene.headOf(range) };
    chain.mentions.push(mention);
    for (let i = range.first; i < range.last; i++) {
      // "his team": the pronoun is another's
      if (form === "nominal" && OWNERS.test(this.#scene.lower(i))) continue;
      if (this.#at[i] !== undefined && form !== "name") continue;
      this.#at[i] = chain;
      this.#mentionAt[i] = mention;
    }
  }

  /** The chain that a word belongs to. */
  at(index: number): Chain | undefined {
    return this.#at[index];
  }

  mentionAt(index: number): ChainMention | undefined {
    return this.#mentionAt[index];
  }
}
