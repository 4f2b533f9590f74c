/** What an actor rests on: its mentions by form, its roles, and why it is said to speak for its party. */
import { type Actor, type Mention, overlapOf, type Span } from "@rapporteur/codebook";
import type { Analysis, Mentions } from "../pipeline/layers.ts";
import type { Ground } from "./ground.ts";

export function actorGrounds(actor: Actor, { actors }: Mentions, analysis: Analysis): Ground[] {
  return [
    ...mentionGrounds(actor, analysis),
    ...actor.roles.map(({ title, span, grounds }): Ground => {
      const isKnown = grounds === "known";
      return {
        about: "role",
        value: title,
        by: isKnown ? "list" : "rule",
        name: isKnown ? "the actor list" : "the text states it",
        spans: [span],
      };
    }),
    ...partyGrounds(actor, actors),
  ];
}

function mentionGrounds({ mentions }: Actor, { names, entities }: Analysis): Ground[] {
  const isNamed = ({ span }: Mention) =>
    [...names, ...entities].some((name) => overlapOf(name, span) > 0);
  const spansOf = (form: Mention["form"], isWanted: (mention: Mention) => boolean = () => true) =>
    mentions
      .filter((mention) => mention.form === form && isWanted(mention))
      .map(({ span }) => span);
  const found: readonly (readonly [Mention["form"], Ground["by"], string, Span[]])[] = [
    ["name", "model", "names head, joined by rules for names", spansOf("name", isNamed)],
    [
      "name",
      "rule",
      "known states, cities and bodies",
      spansOf("name", (mention) => !isNamed(mention)),
    ],
    ["nominal", "rule", "rules for descriptions", spansOf("nominal")],
    ["pronoun", "rule", "rules for pronouns", spansOf("pronoun")],
  ];
  return found
    .filter(([, , , spans]) => spans.length > 0)
    .map(([about, by, name, spans]) => ({ about, value: null, by, name, spans }));
}

/** Which of the party rules concluded it is not kept; the words that it could start from are. */
function partyGrounds(
  { party, partyGrounds: grounds, roles, mentions }: Actor,
  actors: readonly Actor[],
): Ground[] {
  if (party === null || grounds === null) return [];
  const owner = actors.find(({ id }) => id === party);
  const ground = { about: "party", value: owner?.name ?? party };
  if (grounds === "known") return [{ ...ground, by: "list", name: "the actor list", spans: [] }];
  const stated = roles.filter((role) => role.grounds === "stated").map(({ span }) => span);
  const naming = stated.filter((span) =>
    owner?.mentions.some((mention) => overlapOf(mention.span, span) > 0),
  );
  const described = mentions
    .filter(({ form }) => form === "nominal")
    .slice(0, 1)
    .map(({ span }) => span);
  const spans = naming.length > 0 ? naming : stated.length > 0 ? stated : described;
  return [
    { ...ground, by: "rule", name: grounds === "stated" ? "the text states it" : null, spans },
  ];
}
