import { createHash } from "node:crypto";
import type { Actor, Reading } from "@rapporteur/codebook";
import { termsOf } from "../search/terms.ts";

/**
 * The claims of a reading's actors. Somebody with a name has the same claim in every report of a case, so
 * that reports come in any order; an unnamed official or a draft has one for each report.
 *
 * @returns claims by the ids of the reading
 */
export function actorClaims(
  reading: Reading,
  caseId: string,
  version: string,
): Map<string, string> {
  return new Map(
    reading.actors.map((actor) => {
      const key = isNamed(actor) ? nameOf(actor.name) : `${version} ${actor.id}`;
      return [actor.id, claimOf([caseId, actor.kind, key])];
    }),
  );
}

/** A name that means the same one wherever it stands. */
function isNamed({ anonymous, kind, name }: Actor): boolean {
  return !anonymous && kind !== "document" && nameOf(name) !== "";
}

/** A name without the dress that reports give it: "The Łódź Board" is "łodz board". */
export function nameOf(name: string): string {
  return termsOf(name)
    .filter((term, at) => !(at === 0 && term === "the") && term !== "s")
    .join(" ");
}

function claimOf(parts: readonly string[]): string {
  return `a-${createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 24)}`;
}
