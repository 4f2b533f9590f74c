/** When a name that was read means an actor of the golden answer. */
import type { Golden, GoldenActor } from "./golden-answers.ts";

/** The actor of the answer with this name, required ones first. */
export function goldenActor({ required, optional }: Golden, name: string): GoldenActor | undefined {
  return [...required.actors, ...optional.actors].find((actor) => actor.name === name);
}

/**
 * Equal but for case, marks, "the" and "'s"; an alias; a person's last name; or a name of two words and more
 * inside the other.
 */
export function isSameName(golden: Golden, read: string, wanted: string): boolean {
  const actor = goldenActor(golden, wanted);
  const own = plain(read);
  if (own === "") return false;
  return [wanted, ...(actor?.aliases ?? [])].map(plain).some((form) => {
    const isLastName =
      actor?.kind === "person" && (own.endsWith(` ${form}`) || form.endsWith(` ${own}`));
    return own === form || isLastName || isWithin(own, form) || isWithin(form, own);
  });
}

function isWithin(long: string, short: string): boolean {
  return short.includes(" ") && ` ${long} `.includes(` ${short} `);
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/gu, "")
    .replace(/[^\p{L}\p{N} ]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^(?:the|an?) /u, "");
}
