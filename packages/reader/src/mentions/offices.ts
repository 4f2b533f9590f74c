/** When a title said once and a title said again may be one office: "the president", "the Arland leader". */
import { singularOf } from "../lexicon/singular.ts";
import type { RolePhrase } from "./role-phrases.ts";

/** Nouns by what they may stand for: "leader" for a president, "premier" for a prime minister. */
const STANDS_FOR: ReadonlyMap<string, readonly string[]> = new Map([
  [
    "leader",
    [
      "president",
      "premier",
      "minister",
      "chancellor",
      "king",
      "emir",
      "chairman",
      "chief",
      "taoiseach",
    ],
  ],
  ["premier", ["minister"]],
  ["pm", ["minister", "premier"]],
  ["envoy", ["representative", "ambassador"]],
  ["diplomat", ["envoy", "ambassador"]],
  ["negotiator", ["envoy"]],
  ["spokesperson", ["spokesman", "spokeswoman"]],
  ["adviser", ["advisor"]],
  ["advisor", ["adviser"]],
]);
/** Words that rank without telling offices apart. */
const RANKS = new Set([
  "chief",
  "top",
  "senior",
  "new",
  "current",
  "key",
  "lead",
  "head",
  "main",
  "the",
  "of",
]);

export interface WantedTitle {
  /** Words of which a title that fits has one at least. */
  readonly nouns: readonly string[];
  /** True when what is wanted may mean the holder of this title. */
  fits(title: string): boolean;
}

/** Takes "foreign minister" for "Deputy Foreign Minister" never: a rank below is another office. */
export function titleOf(title: string): WantedTitle {
  const wanted = tokensOf(title);
  const noun = wanted.at(-1) ?? "";
  const isPrime = wanted.includes("prime") || noun === "pm" || noun === "premier";
  return {
    nouns: [noun, ...(STANDS_FOR.get(noun) ?? []), ...(isPrime ? ["premier", "prime"] : [])],
    fits(other) {
      const own = tokensOf(other);
      if (
        own.includes("deputy") !== wanted.includes("deputy") ||
        own.includes("former") ||
        own.includes("vice") !== wanted.includes("vice")
      )
        return false;
      if (noun === "leader" && own.includes("minister") && !own.includes("prime")) return false;
      if (isPrime)
        return own.includes("premier") || (own.includes("prime") && own.includes("minister"));
      const stands = STANDS_FOR.get(noun) ?? [];
      const hasSameNoun = own.includes(noun) || stands.some((word) => own.includes(word));
      return (
        hasSameNoun && wanted.slice(0, -1).every((word) => RANKS.has(word) || own.includes(word))
      );
    },
  };
}

/** True when one of the offices has this noun, or one that stands for it. */
export function hasNoun(offices: readonly RolePhrase[], noun: string): boolean {
  const stands = STANDS_FOR.get(noun) ?? [];
  return offices.some(({ noun: own }) => own === noun || stands.includes(own));
}

/** The words of a title in the singular. */
export function tokensOf(title: string): string[] {
  return title
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter((word) => word !== "" && word !== "of" && word !== "the")
    .map(singularOf);
}
