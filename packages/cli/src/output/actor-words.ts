/** An actor in words that people read: in which role, for whom, and how that is known. Plain text, not yet safe for any format. */
import type { Actor, Grounds, Reading, Role, Statement } from "@rapporteur/codebook";
import { actorName } from "./statement-words.ts";

/** How each grounds is said. */
export const GROUNDS_WORDS: Readonly<Record<Grounds, string>> = {
  stated: "stated in the text",
  known: "known from the actor list",
  inferred: "inferred",
};

/** The actors of a report as people want them: who acts or speaks, and the rest that is only named. */
export interface Cast {
  /** Those with a statement, a role or a party; who speaks most comes first, then the order of the text. */
  readonly players: readonly Actor[];
  /** In the order of the text. */
  readonly named: readonly Actor[];
}

export function castOf(reading: Reading): Cast {
  const speaking = (actor: Actor): number => statementsOf(reading, actor).length;
  const isPlayer = (actor: Actor): boolean =>
    speaking(actor) > 0 || actor.roles.length > 0 || actor.party !== null;
  return {
    players: reading.actors.filter(isPlayer).sort((a, b) => speaking(b) - speaking(a)),
    named: reading.actors.filter((actor) => !isPlayer(actor)),
  };
}

/** "special envoy of Solanne", "Prime Minister, Ardovia"; one a role, in the order of the reading. */
export function roleWords({ roles }: Actor): string[] {
  return roles.map(({ title, of }) => withHolder(title, of));
}

/** The first role that is stated, else the first; "" for none. */
export function mainRole(actor: Actor): string {
  const role = actor.roles.find(({ grounds }) => grounds === "stated") ?? actor.roles[0];
  return role === undefined
    ? ""
    : withHolder(role.title, role.of) + (role.grounds === "known" ? " (from the actor list)" : "");
}

// takes "her", "their": they name nobody by themselves
const PRONOUN = /^(?:his|her|hers|its|their|our|my|your)$/iu;

function withHolder(title: string, of: Role["of"]): string {
  if (of === null || PRONOUN.test(of) || title.toLowerCase().includes(of.toLowerCase()))
    return title;
  return `${title}, ${of}`;
}

/** "for Ardovia, stated in the text"; `null` for an actor that speaks for nobody we know of. */
export function partyWords(reading: Reading, { party, partyGrounds }: Actor): string | null {
  const name = actorName(reading, party);
  return name === null || partyGrounds === null
    ? null
    : `for ${name}, ${GROUNDS_WORDS[partyGrounds]}`;
}

/** The statements of which an actor is a speaker, in the order of the reading. */
export function statementsOf({ statements }: Reading, { id }: Actor): Statement[] {
  return statements.filter(({ speakers }) => speakers.includes(id));
}

/** The speakers of a statement; empty when nobody is named. */
export function speakersOf({ actors }: Reading, { speakers }: Statement): Actor[] {
  return speakers
    .map((id) => actors.find((actor) => actor.id === id))
    .filter((actor) => actor !== undefined);
}

/** How the party of a statement is known; `null` where it has none, or where a body speaks for itself. */
export function partyGroundsOf(reading: Reading, statement: Statement): Grounds | null {
  if (statement.party === null) return null;
  return (
    speakersOf(reading, statement).find(({ party }) => party === statement.party)?.partyGrounds ??
    null
  );
}
