import { nameKey } from "../lexicon/actor-list.ts";
import { FIRM_ENDINGS } from "../lexicon/roles.ts";
import type { Chain } from "./chain.ts";
import { tokensOf } from "./offices.ts";
import type { Scene } from "./scene.ts";

/** What news calls bodies of a kind: "the bloc", "the rebels". */
const NICKNAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ["bloc", ["union"]],
  ["alliance", ["union"]],
  ["rebel", ["armed"]],
  ["guerrilla", ["armed"]],
  ["insurgent", ["armed"]],
  ["militant", ["armed"]],
  ["movement", ["armed"]],
  ["group", ["armed"]],
  ["militia", ["armed"]],
]);

/** What news calls a firm: "the company" for Northgate Terminals. */
const FIRM_NOUNS = ["company", "firm", "corporation", "employer"];

/** Whom descriptions can mean, by their titles and by the nouns in their names; looked up, not searched for. */
export class Candidates {
  readonly #scene: Scene;
  readonly #titlesFor: (chain: Chain) => readonly string[];
  readonly #titles = new Map<Chain, readonly string[]>();
  readonly #people = new Map<string, Set<Chain>>();
  readonly #bodies = new Map<string, Set<Chain>>();

  constructor(
    scene: Scene,
    chains: readonly Chain[],
    titlesFor: (chain: Chain) => readonly string[],
  ) {
    this.#scene = scene;
    this.#titlesFor = titlesFor;
    for (const chain of chains) this.add(chain);
  }

  /** Takes an actor in, or its new titles. */
  add(chain: Chain): void {
    if (chain.kind === "person") {
      const titles = this.#titlesFor(chain);
      if (titles.length === 0) return;
      this.#titles.set(chain, titles);
      for (const word of new Set(titles.flatMap(tokensOf))) addTo(this.#people, word, chain);
    } else if (
      chain.description === null &&
      (chain.kind === "organization" || chain.kind === "group")
    ) {
      for (const mention of chain.mentions) {
        const words = nameKey(this.#scene.textOf(mention)).split(" ");
        for (const word of words) addTo(this.#bodies, word, chain);
        if (words.length > 1 && FIRM_ENDINGS.has((words.at(-1) ?? "").replace(/\.$/u, "")))
          for (const noun of FIRM_NOUNS) addTo(this.#bodies, noun, chain);
      }
      for (const [noun, kinds] of NICKNAMES)
        if (kinds.includes(chain.body?.kind ?? "")) addTo(this.#bodies, noun, chain);
    }
  }

  /** In the order in which they were taken in. */
  people(nouns: readonly string[]): Chain[] {
    return [...new Set(nouns.flatMap((noun) => [...(this.#people.get(noun) ?? [])]))];
  }

  titlesOf(chain: Chain): readonly string[] {
    return this.#titles.get(chain) ?? [];
  }

  bodies(noun: string): Chain[] {
    return [...(this.#bodies.get(noun) ?? [])];
  }
}

function addTo(map: Map<string, Set<Chain>>, noun: string, chain: Chain): void {
  const own = map.get(noun);
  if (own === undefined) map.set(noun, new Set([chain]));
  else own.add(chain);
}
