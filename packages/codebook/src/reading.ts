/** The Reading: what a report says, with the place of every claim in its text. See docs/reference/reading.schema.json. */
import type { Edtf } from "./edtf.ts";
import type {
  ActorId,
  EventId,
  IssueId,
  OptionId,
  PositionId,
  ProposalId,
  ReportId,
  StatementId,
  TimeId,
} from "./ids.ts";
import type { Span } from "./span.ts";
import type { Duration, TimexValue } from "./timex.ts";

/** Names the form of a Reading; it changes when a field changes its meaning. */
export const READING_SCHEMA = "rapporteur/reading/1";

/** What was read in one report. `null` anywhere means that the text does not say. */
export interface Reading {
  readonly schema: typeof READING_SCHEMA;
  readonly reader: ReaderVersion;
  readonly report: Report;
  readonly actors: readonly Actor[];
  readonly times: readonly TimeExpression[];
  readonly statements: readonly Statement[];
  readonly events: readonly Event[];
  readonly proposals: readonly Proposal[];
  readonly positions: readonly Position[];
}

/** What made a reading: the same version, model and report give the same bytes. */
export interface ReaderVersion {
  /** Semantic version of the reader. */
  readonly version: string;
  /** SHA-256 of the model file in lower-case hex; `none` when no model took part. */
  readonly model: string;
}

/** The report that was read. */
export interface Report {
  readonly id: ReportId;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: Edtf | null;
  /** BCP 47 tag of the text, `und` when unknown. */
  readonly language: string;
  /** The words, in NFC; every span counts UTF-16 code units of this string. */
  readonly text: string;
}

/** How a claim is known: the text says it, the shipped actor list says it, or a rule concluded it. */
export type Grounds = "stated" | "known" | "inferred";

/** Somebody or something that speaks, acts or is spoken of as acting. */
export interface Actor {
  readonly id: ActorId;
  /** `document`: a draft deal, a report, a letter that "says". */
  readonly kind: "person" | "organization" | "state" | "group" | "document";
  /** Fullest form in the text. */
  readonly name: string;
  /** True for "sources familiar with the matter", "a senior official". */
  readonly anonymous: boolean;
  readonly roles: readonly Role[];
  /** The state or body it speaks for. */
  readonly party: ActorId | null;
  /** `null` exactly when `party` is. */
  readonly partyGrounds: Grounds | null;
  readonly mentions: readonly Mention[];
}

/** An office or function that an actor holds. */
export interface Role {
  readonly title: string;
  /** What it is an office of, in words. */
  readonly of: string | null;
  readonly span: Span;
  readonly grounds: "stated" | "known";
}

/** Words that name an actor. */
export interface Mention {
  readonly span: Span;
  readonly form: "name" | "nominal" | "pronoun";
}

/** Words that give a time. */
export interface TimeExpression {
  readonly id: TimeId;
  readonly span: Span;
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  readonly value: TimexValue;
}

/** What somebody is reported to have said, thought or undertaken. */
export interface Statement {
  readonly id: StatementId;
  /** Empty when nobody is named ("it was reported that"). */
  readonly speakers: readonly ActorId[];
  readonly party: ActorId | null;
  readonly sourcing: "on-record" | "anonymous" | "institutional" | "unattributed";
  readonly form: "direct" | "indirect" | "mixed";
  readonly act:
    | "asserts"
    | "demands"
    | "offers"
    | "promises"
    | "accepts"
    | "rejects"
    | "denies"
    | "threatens"
    | "asks"
    | "assesses";
  /** The words that name the speaker; empty when there are none. */
  readonly source: readonly Span[];
  /** The words that say that it was said; empty when there are none. */
  readonly cue: readonly Span[];
  /** The words of what was said; its evidence, so never empty. */
  readonly content: readonly Span[];
  readonly said: Edtf | null;
  readonly venue: string | null;
  /** Who it was said to, in words. */
  readonly audience: readonly string[];
  readonly issues: readonly IssueId[];
}

/** Something that happened, happens, is set to happen, or did not. */
export interface Event {
  readonly id: EventId;
  /** `strike` is industrial action; a threat made on a condition has occurred. */
  readonly type:
    | "call"
    | "meeting"
    | "talks"
    | "visit"
    | "briefing"
    | "proposal"
    | "acceptance"
    | "rejection"
    | "agreement"
    | "signing"
    | "vote"
    | "ceasefire"
    | "violation"
    | "withdrawal"
    | "disarmament"
    | "release"
    | "aid"
    | "aid-suspension"
    | "sanction"
    | "tariff"
    | "strike"
    | "threat"
    | "attack"
    | "mobilisation"
    | "other";
  /** PLOVER 2.0 codes. */
  readonly plover: { readonly event: string; readonly mode: string | null };
  readonly format:
    | "direct"
    | "phone"
    | "proximity"
    | "shuttle"
    | "multilateral"
    | "summit"
    | "third-party-hosted"
    | "written"
    | null;
  readonly status: "scheduled" | "ongoing" | "occurred" | "possible" | "cancelled" | "denied";
  readonly participants: readonly Participant[];
  readonly time: Edtf | null;
  readonly duration: Duration | null;
  readonly place: string | null;
  readonly issues: readonly IssueId[];
  readonly evidence: readonly Span[];
}

/** An actor's part in an event. */
export interface Participant {
  readonly actor: ActorId;
  readonly role: "participant" | "initiator" | "target" | "host" | "mediator";
}

/** A text or plan put to the parties, and how each answered. */
export interface Proposal {
  readonly id: ProposalId;
  readonly kind: "ceasefire" | "framework" | "exchange" | "withdrawal" | "other";
  readonly title: string;
  /** Empty when nobody is named ("a draft text"). */
  readonly proposers: readonly ActorId[];
  readonly time: Edtf | null;
  readonly duration: Duration | null;
  readonly terms: readonly Term[];
  readonly responses: readonly Response[];
  readonly evidence: readonly Span[];
}

/** One thing that a proposal asks or grants. */
export interface Term {
  readonly issue: IssueId;
  readonly text: string;
  readonly evidence: readonly Span[];
}

/** A party's answer to a proposal. */
export interface Response {
  readonly party: ActorId;
  /** Who voiced it. */
  readonly by: ActorId | null;
  readonly answer: "accepted" | "rejected" | "conditional" | "counter" | "pending";
  /** The positions that it is made to depend on. */
  readonly conditions: readonly PositionId[];
  readonly time: Edtf | null;
  readonly evidence: readonly Span[];
}

/** What a party wants on an issue. */
export interface Position {
  readonly id: PositionId;
  readonly party: ActorId;
  /** Who voiced it. */
  readonly by: ActorId | null;
  readonly issue: IssueId;
  readonly stance: "demands" | "offers" | "accepts" | "rejects" | "open" | "undecided";
  /** What it is made to depend on, in the text's words; empty when unconditional. */
  readonly conditions: readonly string[];
  /** The option of the issue that the words fix, if they fix one. */
  readonly option: OptionId | null;
  readonly text: string;
  readonly time: Edtf | null;
  readonly statement: StatementId | null;
  readonly evidence: readonly Span[];
}
