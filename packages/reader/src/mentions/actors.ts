/** Turns chains into the actors of a Reading. */
import {
  type Actor,
  type ActorId,
  bySpan,
  type Edtf,
  idMaker,
  type Mention,
  type Role,
} from "@rapporteur/codebook";
import { nameKey, officeOn } from "../lexicon/actor-list.ts";
import type { Chain } from "./chain.ts";
import type { Party } from "./parties.ts";
import { parsePersonName } from "./person-names.ts";
import type { RolePhrase } from "./role-phrases.ts";
import type { Scene } from "./scene.ts";

export interface ActorsMade {
  readonly actors: readonly Actor[];
  readonly idOf: ReadonlyMap<Chain, ActorId>;
}

/** In the order of their first mention; parties that the text does not name come last. */
export function makeActors(
  scene: Scene,
  kept: readonly Chain[],
  partyOf: (chain: Chain) => Party | null,
  published: Edtf | null,
  holderEnd: (index: number) => number,
): ActorsMade {
  const order = [...kept].sort((a, b) => firstOf(a) - firstOf(b));
  const nextId = idMaker<ActorId>("a");
  const idOf = new Map(order.map((chain) => [chain, nextId()]));
  const actors = order.map((chain) => {
    const party = partyOf(chain);
    const partyId = party === null ? undefined : idOf.get(party.chain);
    const mentions = mentionsOf(scene, chain);
    return {
      id: idOf.get(chain) as ActorId,
      kind: chain.kind,
      name: nameOf(scene, chain),
      anonymous: chain.anonymous,
      roles: rolesOf(scene, chain, published, mentions[0], holderEnd),
      party: partyId ?? null,
      partyGrounds: partyId === undefined || party === null ? null : party.grounds,
      mentions,
    };
  });
  return { actors, idOf };
}

/** The fullest name in the text: most words, then most letters, then the first. */
export function nameOf(scene: Scene, chain: Chain): string {
  if (chain.fixedName !== null) return chain.fixedName;
  let best = "";
  let most = -1;
  for (const mention of chain.mentions) {
    if (mention.form !== "name") continue;
    const form = scene.textOf(mention);
    const words =
      chain.kind === "person" ? parsePersonName(form).tokens.length : form.split(" ").length;
    const fullness = words * 1000 + form.length;
    if (fullness > most) {
      most = fullness;
      best = form;
    }
  }
  return best === "" ? (chain.body?.name ?? chain.entry?.name ?? "") : best;
}

function firstOf({ mentions }: Chain): number {
  let first = Number.MAX_SAFE_INTEGER;
  for (const mention of mentions) first = Math.min(first, mention.first);
  return first;
}

function mentionsOf(scene: Scene, { mentions }: Chain): Mention[] {
  const seen = new Set<string>();
  return mentions
    .map(({ first, last, form }) => ({ span: scene.spanOf({ first, last }), form }))
    .filter(({ span }) => {
      const key = `${span.start}:${span.end}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => bySpan(a.span, b.span));
}

/** Stated roles in text order, each title once; the known one when the text states no office that is still held. */
function rolesOf(
  scene: Scene,
  chain: Chain,
  published: Edtf | null,
  mention: Mention | undefined,
  holderEnd: (index: number) => number,
): Role[] {
  const roles: Role[] = [];
  const seen = new Set<string>();
  if (chain.description !== null) return roles;
  for (const office of [...chain.offices].sort((a, b) => a.range.first - b.range.first)) {
    const key = nameKey(office.title);
    if (seen.has(key) || office.title === "") continue;
    seen.add(key);
    roles.push({
      title: office.title,
      of: heldOf(scene, office, holderEnd),
      span: scene.spanOf(office.range),
      grounds: "stated",
    });
  }
  const isHeld = chain.offices.some(({ isPast }) => !isPast);
  const known =
    chain.entry === null || isHeld || mention === undefined
      ? null
      : officeOn(chain.entry, published).role;
  if (known !== null && mention !== undefined && !seen.has(nameKey(known.title))) {
    roles.push({ title: known.title, of: known.of ?? null, span: mention.span, grounds: "known" });
  }
  return roles;
}

function heldOf(
  scene: Scene,
  { holders, of, title, head }: RolePhrase,
  holderEnd: (index: number) => number,
): string | null {
  const holder = holders.find((index) => index < head) ?? holders[0];
  if (holder === undefined)
    return of === null || title.includes(scene.textOf(of)) ? null : scene.textOf(of);
  if (holder > head && title.includes(scene.word(holder).form)) return null;
  const end = holderEnd(holder);
  return scene.textOf({ first: holder, last: end > holder ? end : holder + 1 });
}
