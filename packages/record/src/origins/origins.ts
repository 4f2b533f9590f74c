import { UnionFind } from "../identity/union-find.ts";
import type { Database } from "../store/store.ts";

/** Says which versions come from one origin, so that a wire report printed by nine papers counts once. */
export interface Origins {
  /** The name of a version's origin. */
  of(version: string): string;
  /** How many origins versions come from. */
  count(versions: Iterable<string>): number;
}

/**
 * The origins of a case: copies fold into one, and so do the versions of one report. A copy of a copy is of
 * the same origin, in whatever order they came.
 *
 * Cost: the copies and the reports with several versions of the case.
 */
export async function readOrigins(
  db: Database,
  caseId: string,
  knownBefore: string,
): Promise<Origins> {
  const sets = new UnionFind();
  const copies = await db
    .selectFrom("copies")
    .innerJoin("versions", "versions.id", "copies.version")
    .select(["copies.version", "copies.copy_of"])
    .where("versions.case_id", "=", caseId)
    .where("copies.recorded", "<", knownBefore)
    .execute();
  for (const { version, copy_of } of copies) sets.join(version, copy_of);
  const later = await db
    .selectFrom("versions as later")
    .innerJoin("versions as first", (join) =>
      join.onRef("first.report", "=", "later.report").on("first.number", "=", 1),
    )
    .select(["later.id as version", "first.id as first"])
    .where("later.case_id", "=", caseId)
    .where("later.number", ">", 1)
    .where("later.recorded", "<", knownBefore)
    .execute();
  for (const { version, first } of later) sets.join(version, first);
  return {
    of: (version) => sets.find(version),
    count: (versions) => new Set([...versions].map((version) => sets.find(version))).size,
  };
}
