/** Actors read against those of the answer: who is there, in which role, for whom; whom a pronoun means. */
import { overlapOf, type Reading } from "@rapporteur/codebook";
import type { Golden, GoldenActor } from "./golden-answers.ts";
import { check, nameOf, type Tally } from "./rows.ts";
import { isSameName } from "./same-name.ts";

/** Counts the actors that must be found, their roles and their parties. */
export function compareActors(golden: Golden, reading: Reading, tally: Tally): void {
  for (const wanted of golden.required.actors) {
    const read = reading.actors.find(
      ({ name, anonymous }) => !anonymous && isSameName(golden, name, wanted.name),
    );
    check(tally, "actors", read !== undefined, wanted.name);
    if (wanted.roles.length > 0) {
      const titles = read?.roles.map(({ title }) => title) ?? [];
      const isRight = titles.some((title) => wanted.roles.some((role) => isSameTitle(title, role)));
      check(tally, "roles", isRight, `${titles.join(", ") || "nothing"} of ${wanted.name}`);
    }
    if (wanted.party !== null) {
      const party = nameOf(reading, read?.party ?? null);
      const isRight = isSameName(golden, party, wanted.party);
      check(
        tally,
        "actor party",
        isRight,
        `${party || "nothing"}, not ${wanted.party} (${wanted.name})`,
      );
    }
  }
}

function isSameTitle(read: string, { title }: GoldenActor["roles"][number]): boolean {
  const [a, b] = [read.toLowerCase(), title.toLowerCase()];
  return a.includes(b) || b.includes(a);
}

/** Counts the pronouns. One that no actor of the reading has is open, which is better than wrong. */
export function comparePronouns(golden: Golden, reading: Reading, tally: Tally): void {
  for (const { span, actor: wanted } of golden.pronouns) {
    const read = reading.actors.find(({ mentions }) =>
      mentions.some(({ span: own, form }) => form === "pronoun" && overlapOf(own, span) > 0),
    );
    const isRight = read !== undefined && isSameName(golden, read.name, wanted);
    const fault = `${read?.name ?? "nobody"}, not ${wanted} (at ${span.start})`;
    check(tally, "pronouns right", isRight, fault);
    if (read !== undefined) check(tally, "pronouns precise", isRight, fault);
  }
}
