/** Reads who is in a report: every source is an actor; forms of one name are one actor. */
import { type Actor, type ActorId, idMaker, type Mention } from "@rapporteur/codebook";
import type { Analysis, Mentions, Name, WordRange } from "../pipeline/layers.ts";
import type { Stage } from "../pipeline/pipeline.ts";

interface Chain {
  name: string;
  readonly kind: Actor["kind"];
  readonly mentions: Mention[];
}

export const mentionsStage: Stage<"mentions", "analysis"> = {
  gives: "mentions",
  needs: ["analysis"],
  read: ({ text }, { analysis }) => readMentions(text, analysis),
};

function readMentions(text: string, analysis: Analysis): Mentions {
  const chains: Chain[] = [];
  const byLast = new Map<string, Chain>();
  const chainOfWord = new Map<number, Chain>();
  for (const name of analysis.names) {
    const form = text.slice(name.start, name.end).replace(/^the /iu, "");
    const last = name.type === "person" ? (form.split(/\s+/u).at(-1) ?? form) : form;
    let chain = byLast.get(last);
    if (chain === undefined) {
      chain = { name: form, kind: kindOf(name), mentions: [] };
      byLast.set(last, chain);
      chains.push(chain);
    }
    if (form.length > chain.name.length) chain.name = form;
    chain.mentions.push({ span: { start: name.start, end: name.end }, form: "name" });
    for (let i = name.first; i < name.last; i++) chainOfWord.set(i, chain);
  }
  const sources = analysis.attributions.map(({ source }) => {
    const found = new Set<Chain>();
    for (const range of source) {
      const own = chainIn(range, chainOfWord);
      if (own !== undefined) found.add(own);
      else if (analysis.words[range.first]?.upos !== "PRON") {
        const span = { start: analysis.words[range.first]?.start ?? 0, end: analysis.words[range.last - 1]?.end ?? 0 };
        const chain: Chain = { name: text.slice(span.start, span.end), kind: "group", mentions: [{ span, form: "nominal" }] };
        chains.push(chain);
        found.add(chain);
      }
    }
    return [...found];
  });
  const nextId = idMaker<ActorId>("a");
  const ids = new Map(chains.map((chain) => [chain, nextId()]));
  const actors = chains.map((chain) => ({
    id: ids.get(chain) as ActorId,
    kind: chain.kind,
    name: chain.name,
    anonymous: false,
    roles: [],
    party: null,
    partyGrounds: null,
    mentions: chain.mentions,
  }));
  return { actors, speakers: sources.map((found) => found.map((chain) => ids.get(chain) as ActorId)) };
}

function kindOf({ type }: Name): Actor["kind"] {
  if (type === "person") return "person";
  return type === "group" ? "group" : "organization";
}

function chainIn({ first, last }: WordRange, chainOfWord: ReadonlyMap<number, Chain>): Chain | undefined {
  for (let i = first; i < last; i++) {
    const chain = chainOfWord.get(i);
    if (chain !== undefined) return chain;
  }
  return undefined;
}
