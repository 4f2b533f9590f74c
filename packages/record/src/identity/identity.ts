/**
 * Who is who, from judgements. Of several about the same two the last person's counts, else the last
 * machine's. Persons' "same" joins first; a machine's joins only where no person's "different" would end up
 * inside one set.
 *
 * Cost: near linear in the judgements, times the persons' "different".
 */
import { type Judgement, MACHINE } from "./judgements.ts";
import { UnionFind } from "./union-find.ts";

/** Two that judgements both join and part. */
export interface Conflict {
  readonly a: string;
  readonly b: string;
  /** What could not be followed. */
  readonly verdict: "same" | "different";
  readonly by: string;
  readonly reason: string;
}

/** Who is who. */
export interface Identity {
  /** The one that a claim stands for in a version; the same string for all that are one. */
  of(claim: string, version: string | null): string;
  /** Judgements that contradict each other, for a person to settle. */
  readonly conflicts: readonly Conflict[];
  /** Pairs that somebody was unsure of. */
  readonly unsure: readonly Judgement[];
}

/** Resolves judgements, given oldest first. */
export function resolveIdentity(judgements: readonly Judgement[]): Identity {
  const standing = standingOf(judgements);
  const apart = standing.filter(({ verdict, by }) => verdict === "different" && by !== MACHINE);
  const sets = new UnionFind();
  const conflicts: Conflict[] = [];
  for (const one of standing) {
    if (one.verdict === "same" && one.by !== MACHINE) sets.join(one.a, one.b);
  }
  for (const one of apart) {
    if (sets.isSame(one.a, one.b)) conflicts.push({ ...one, verdict: "different" });
  }
  const machines = standing.filter(({ by, verdict }) => by === MACHINE && verdict !== "unsure");
  for (const one of machines.filter(({ verdict }) => verdict === "same")) {
    const parted = apart.find((pair) => wouldJoin(sets, one, pair));
    if (parted === undefined) sets.join(one.a, one.b);
    else conflicts.push({ ...one, verdict: "same" });
  }
  // a version's use of a name goes with the name until it is parted from it
  const own = new Set(
    standing
      .filter(
        ({ verdict, a, b }) => verdict === "different" && (b === nameIn(a) || a === nameIn(b)),
      )
      .map(({ a, b }) => (a.includes("@") ? a : b)),
  );
  return {
    of(claim, version) {
      const member = version === null ? claim : `${claim}@${version}`;
      return sets.find(own.has(member) ? member : claim);
    },
    conflicts,
    unsure: standing.filter(({ verdict }) => verdict === "unsure"),
  };
}

function nameIn(member: string): string | null {
  return member.includes("@") ? (member.split("@")[0] ?? null) : null;
}

/** Of the judgements about the same two, the one that counts. */
function standingOf(judgements: readonly Judgement[]): Judgement[] {
  const standing = new Map<string, Judgement>();
  for (const one of judgements) {
    const key = [one.a, one.b].sort().join(" ");
    const before = standing.get(key);
    if (before !== undefined && before.by !== MACHINE && one.by === MACHINE) continue;
    standing.delete(key);
    standing.set(key, one);
  }
  return [...standing.values()];
}

function wouldJoin(sets: UnionFind, { a, b }: Judgement, pair: Judgement): boolean {
  const [first, second] = [sets.find(pair.a), sets.find(pair.b)];
  const [left, right] = [sets.find(a), sets.find(b)];
  return (first === left && second === right) || (first === right && second === left);
}
