import { visibleMarkings } from "../marking/visible.ts";
import type { View } from "../reads/current-entries.ts";
import { momentsOf } from "../reads/moments.ts";
import { nameOf } from "../reports/actor-claims.ts";
import type { Database } from "../store/store.ts";
import { type Conflict, resolveIdentity } from "./identity.ts";
import { judgementsOf } from "./judgements.ts";
import { type NamedActor, nameChains } from "./name-chains.ts";

/** Somebody who is shown: an id that all names of one share, and the fullest name. */
export interface Who {
  readonly id: string;
  readonly name: string;
}

/** Who is who in a case, for one reader at one moment. */
export interface Directory {
  /** Whom a claim stands for in a version. */
  who(claim: string, version: string | null): Who;
  /** Whom a question means: an id, a claim or a name; several may have one name, none is an empty list. */
  named(words: string): readonly string[];
  /** The claims that may stand for one of these, parted uses too. */
  claimsOf(ids: readonly string[]): readonly string[];
  /** Learns the names of claims that are no names of the case: unnamed officials, drafts. */
  learn(claims: Iterable<string>): Promise<void>;
  readonly conflicts: readonly Conflict[];
}

/**
 * Reads who is who.
 *
 * Cost: the names and judgements of the case, not its entries.
 */
export async function openDirectory(db: Database, view: View): Promise<Directory> {
  const { knownBefore } = momentsOf(view.moment ?? {});
  const markings = await visibleMarkings(db, view.reader);
  const readNames = (narrow: { anonymous: 0 } | { claims: readonly string[] }) =>
    db
      .selectFrom("names")
      .select(["claim", "kind", "name", "anonymous"])
      .where("case_id", "=", view.caseId)
      .where("marking", "in", markings)
      .where("recorded", "<", knownBefore)
      .where((any) =>
        "claims" in narrow ? any("claim", "in", narrow.claims) : any("anonymous", "=", 0),
      )
      .execute();
  const actors = (await readNames({ anonymous: 0 })).map(asActor);
  // a judgement about somebody whom the reader may not know would give away that there is such a one
  const all = await judgementsOf(db, view.caseId, knownBefore);
  const judged = [...new Set(all.flatMap(({ a, b }) => [claimIn(a), claimIn(b)]))];
  const seen = new Set(
    judged.length === 0 ? [] : (await readNames({ claims: judged })).map(({ claim }) => claim),
  );
  const stated = all.filter(({ a, b }) => seen.has(claimIn(a)) && seen.has(claimIn(b)));
  const identity = resolveIdentity([...nameChains(actors), ...stated]);
  const names = new Map<string, string>();
  const members = new Map<string, Set<string>>();
  const add = ({ claim, name }: NamedActor, id: string): void => {
    const before = names.get(id);
    if (before === undefined || isFuller(name, before)) names.set(id, name);
    members.set(id, (members.get(id) ?? new Set()).add(claim));
  };
  for (const actor of actors) add(actor, identity.of(actor.claim, null));
  const claimNames = new Map(actors.map(({ claim, name }) => [claim, name]));
  // a use that was parted is a member of whom it stands for
  for (const { a, b } of stated) {
    for (const member of [a, b].filter((one) => one.includes("@"))) {
      const [claim = "", version = ""] = member.split("@");
      const name = claimNames.get(claim);
      if (name !== undefined)
        add({ claim, name, kind: "person", anonymous: false }, identity.of(claim, version));
    }
  }
  return {
    who(claim, version) {
      const id = identity.of(claim, version);
      return { id, name: names.get(id) ?? claimNames.get(claim) ?? claim };
    },
    named(words) {
      const asked = nameOf(words);
      const byName = actors
        .filter(({ name }) => asked !== "" && nameOf(name) === asked)
        .map(({ claim }) => identity.of(claim, null));
      const byId = names.has(words) || members.has(words) ? [words] : [];
      const claim = claimNames.has(words) ? [identity.of(words, null)] : [];
      return [...new Set([...byId, ...claim, ...byName])];
    },
    claimsOf: (ids) => [...new Set(ids.flatMap((id) => [...(members.get(id) ?? [id])]))],
    async learn(claims) {
      const missing = [...new Set(claims)].filter((claim) => !claimNames.has(claim));
      if (missing.length === 0) return;
      for (const actor of (await readNames({ claims: missing })).map(asActor)) {
        claimNames.set(actor.claim, actor.name);
        add(actor, identity.of(actor.claim, null));
      }
    },
    conflicts: identity.conflicts,
  };
}

function asActor(row: {
  claim: string;
  kind: string;
  name: string;
  anonymous: number;
}): NamedActor {
  return {
    claim: row.claim,
    kind: row.kind as NamedActor["kind"],
    name: row.name,
    anonymous: row.anonymous === 1,
  };
}

function claimIn(member: string): string {
  return member.split("@")[0] ?? member;
}

/** The longer name says more; of two as long, the first in the alphabet, so that order does not matter. */
function isFuller(name: string, before: string): boolean {
  return name.length > before.length || (name.length === before.length && name < before);
}
