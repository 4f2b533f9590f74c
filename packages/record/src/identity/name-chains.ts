/**
 * Which names of a case stand for one person by their words: "Brandt" is Ilse Brandt when no other Brandt
 * is on record. Nothing is guessed where two fit, or where two first names differ.
 */
import type { Actor } from "@rapporteur/codebook";
import { nameOf } from "../reports/actor-claims.ts";
import { type Judgement, MACHINE } from "./judgements.ts";

/** An actor as it is on record. */
export interface NamedActor {
  readonly claim: string;
  readonly kind: Actor["kind"];
  readonly name: string;
  readonly anonymous: boolean;
}

/** Joins a last name to the one full name that ends in it. In no order: the same whatever came first. */
export function nameChains(actors: readonly NamedActor[]): Judgement[] {
  const people = actors
    .filter(({ kind, anonymous }) => kind === "person" && !anonymous)
    .map(({ claim, name }) => ({ claim, terms: nameOf(name).split(" ") }));
  const full = new Map<string, Set<string>>();
  for (const { claim, terms } of people) {
    const last = terms.length > 1 ? (terms.at(-1) ?? "") : "";
    if (last !== "") full.set(last, (full.get(last) ?? new Set()).add(claim));
  }
  return people
    .filter(({ terms }) => terms.length === 1)
    .flatMap(({ claim, terms: [last = ""] }) => {
      const fits = [...(full.get(last) ?? [])];
      const [only = ""] = fits;
      if (fits.length !== 1) return [];
      return [
        {
          a: claim,
          b: only,
          verdict: "same" as const,
          by: MACHINE,
          reason: "the only full name that ends so",
        },
      ];
    });
}
