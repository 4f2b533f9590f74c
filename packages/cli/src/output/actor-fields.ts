import type { Actor } from "@rapporteur/codebook";
import { roleWords, statementsOf } from "./actor-words.ts";
import { REPORT_FIELDS, type RowFields, type RowSource, sourcesOf } from "./report-row-fields.ts";
import { actorName, wordsOfSpans } from "./statement-words.ts";

type ActorSource = RowSource & { readonly item: Actor };

/** Actors as rows, in the order of the reading. */
export const ACTOR_FIELDS: RowFields<ActorSource> = {
  fields: {
    ...REPORT_FIELDS,
    actor: { says: "id of the actor in its report", of: ({ item }) => item.id },
    line: { says: "line of the first mention in the file, from 1", of: ({ at }) => at?.line },
    column: { says: "character of that line, from 1", of: ({ at }) => at?.column },
    start: {
      says: "offset of the first mention in the text, in UTF-16 units",
      of: ({ item }) => firstMention(item),
    },
    name: { says: "the fullest name in the text", of: ({ item }) => item.name },
    kind: { says: "person, organization, state, group or document", of: ({ item }) => item.kind },
    anonymous: {
      says: "true for somebody described and not named",
      of: ({ item }) => item.anonymous,
    },
    roles: { says: "offices and functions, in words", of: ({ item }) => roleWords(item) },
    party: {
      says: "for whom it speaks",
      of: ({ reading, item }) => actorName(reading, item.party),
    },
    partyId: { says: "the id of that actor", of: ({ item }) => item.party },
    partyGrounds: {
      says: "how that is known: stated, known or inferred",
      of: ({ item }) => item.partyGrounds,
    },
    statements: {
      says: "how many statements are its own",
      of: ({ reading, item }) => statementsOf(reading, item).length,
    },
    mentions: {
      says: "the words of each mention",
      of: ({ reading, item }) => item.mentions.map(({ span }) => wordsOfSpans(reading, [span])),
    },
    forms: {
      says: "name, nominal or pronoun, one a mention",
      of: ({ item }) => item.mentions.map(({ form }) => form),
    },
  },
  sourcesOf: (read) => sourcesOf(read, read.reading.actors, firstMention),
};

function firstMention({ mentions }: Actor): number | null {
  return mentions[0]?.span.start ?? null;
}
