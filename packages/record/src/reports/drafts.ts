/** What a reading says, as entries to be: the reading's own ids are replaced by claims, which last. */
import type {
  Actor,
  Edtf,
  Event,
  Position,
  Proposal,
  Reading,
  Statement,
} from "@rapporteur/codebook";
import type { EntryKind } from "../store/words.ts";
import type { Valid } from "../time/valid.ts";
import { type Evidence, evidenceFor } from "./evidence.ts";

/** An entry before it has an id, a marking and a moment. */
export interface Draft {
  readonly kind: EntryKind;
  readonly claim: string;
  readonly body: object;
  readonly evidence: readonly Evidence[];
  readonly valid: Valid;
  /** The date that it is about; the start of its validity when absent. */
  readonly about?: Edtf | null;
}

/** What the drafts of one reading share. */
export interface DraftSetting {
  readonly reading: Reading;
  readonly version: string;
  /** Claims of the reading's actors. */
  readonly actors: ReadonlyMap<string, string>;
  readonly newClaim: () => string;
}

/** The drafts in the order of the reading's layers. */
export function draftsOf(setting: DraftSetting): Draft[] {
  const { reading, newClaim } = setting;
  const claims = new Map<string, string>(setting.actors);
  for (const { id } of [
    ...reading.statements,
    ...reading.events,
    ...reading.proposals,
    ...reading.positions,
  ]) {
    claims.set(id, newClaim());
  }
  const scope: Scope = {
    ...setting,
    claim: (id) => claims.get(id) ?? id,
    published: reading.report.published,
    statements: new Map(reading.statements.map((statement) => [statement.id, statement])),
    spans: (role, spans) => evidenceFor(role, spans, reading.report.text, setting.version),
  };
  return [
    ...reading.actors.map((actor) => actorDraft(actor, scope)),
    ...reading.statements.map((statement) => statementDraft(statement, scope)),
    ...reading.events.map((event) => eventDraft(event, scope)),
    ...reading.proposals.map((proposal) => proposalDraft(proposal, scope)),
    ...reading.positions.map((position) => positionDraft(position, scope)),
  ];
}

interface Scope extends DraftSetting {
  readonly claim: (id: string) => string;
  readonly published: Edtf | null;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly spans: (role: Evidence["role"], spans: Parameters<typeof evidenceFor>[1]) => Evidence[];
}

function actorDraft(actor: Actor, { claim, published, spans }: Scope): Draft {
  const named = actor.mentions.find(({ form }) => form === "name") ?? actor.mentions[0];
  const party = actor.party === null ? null : claim(actor.party);
  return {
    kind: "actor",
    claim: claim(actor.id),
    body: {
      kind: actor.kind,
      name: actor.name,
      anonymous: actor.anonymous,
      roles: actor.roles,
      party,
      partyGrounds: actor.partyGrounds,
      mentions: actor.mentions,
    },
    evidence: [
      ...spans("mention", named === undefined ? [] : [named.span]),
      ...spans(
        "role",
        actor.roles.map(({ span }) => span),
      ),
    ],
    valid: openFrom(published),
  };
}

function statementDraft(statement: Statement, { claim, published, spans }: Scope): Draft {
  const { id, ...rest } = statement;
  const speakers = statement.speakers.map(claim);
  const party = statement.party === null ? null : claim(statement.party);
  return {
    kind: "statement",
    claim: claim(id),
    body: { ...rest, speakers, party },
    evidence: [
      ...spans("content", statement.content),
      ...spans("cue", statement.cue),
      ...spans("source", statement.source),
    ],
    valid: openFrom(statement.said ?? published),
  };
}

/** An event that is only planned, or did not take place, is true from the day that this was said. */
const HAPPENED = new Set<Event["status"]>(["occurred", "ongoing"]);

function eventDraft(event: Event, { claim, published, spans }: Scope): Draft {
  const { id, ...rest } = event;
  const participants = event.participants.map(({ actor, role }) => ({ actor: claim(actor), role }));
  const since = HAPPENED.has(event.status) ? (event.time ?? published) : (published ?? event.time);
  return {
    kind: "event",
    claim: claim(id),
    body: { ...rest, participants },
    evidence: spans("evidence", event.evidence),
    valid: openFrom(since),
    about: event.time,
  };
}

function proposalDraft(proposal: Proposal, { claim, published, spans }: Scope): Draft {
  const { id, ...rest } = proposal;
  const proposers = proposal.proposers.map(claim);
  const responses = proposal.responses.map((response) => ({
    ...response,
    party: claim(response.party),
    by: response.by === null ? null : claim(response.by),
    conditions: response.conditions.map(claim),
  }));
  return {
    kind: "proposal",
    claim: claim(id),
    body: { ...rest, proposers, responses },
    evidence: [
      ...spans("evidence", proposal.evidence),
      ...spans(
        "term",
        proposal.terms.flatMap(({ evidence }) => evidence),
      ),
      ...spans(
        "response",
        responses.flatMap(({ evidence }) => evidence),
      ),
    ],
    valid: openFrom(proposal.time ?? published),
  };
}

function positionDraft(position: Position, { claim, published, spans, statements }: Scope): Draft {
  const { id, ...rest } = position;
  const said =
    position.statement === null ? null : (statements.get(position.statement)?.said ?? null);
  const [party, by] = [claim(position.party), position.by === null ? null : claim(position.by)];
  const statement = position.statement === null ? null : claim(position.statement);
  return {
    kind: "position",
    claim: claim(id),
    body: { ...rest, party, by, statement },
    evidence: spans("evidence", position.evidence),
    valid: openFrom(position.time ?? said ?? published),
  };
}

/** What was said or done stays said and done; a position stands until another takes its place. */
function openFrom(from: Edtf | null): Valid {
  return { from, to: null };
}
