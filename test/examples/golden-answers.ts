/** What a careful reader takes from a report: the golden answers, with their places as spans of the text. */
import type { Actor, Span, Statement, TimeExpression } from "@rapporteur/codebook";
import type { ReportInput } from "@rapporteur/reader";

/** A report of examples/ and what a careful reader takes from it. */
export interface Golden {
  /** Folder of examples/. */
  readonly set: string;
  /** File name without its ending. */
  readonly name: string;
  readonly report: ReportInput & { readonly published: string };
  /** The sides of the negotiation. */
  readonly parties: readonly string[];
  /** "he", "she" and their forms that mean an actor of the answer. */
  readonly pronouns: readonly GoldenPronoun[];
  readonly required: Answers;
  /** What a reader may find or leave. */
  readonly optional: Answers;
}

/** Three layers of a reading. */
export interface Answers {
  readonly actors: readonly GoldenActor[];
  readonly times: readonly GoldenTime[];
  readonly statements: readonly GoldenStatement[];
}

/** An actor by name; `aliases` are other forms of the text. */
export interface GoldenActor {
  readonly name: string;
  readonly kind: Actor["kind"];
  readonly anonymous: boolean;
  readonly roles: readonly { readonly title: string; readonly of: string | null }[];
  readonly party: string | null;
  readonly partyGrounds: Actor["partyGrounds"];
  readonly aliases: readonly string[];
}

/** A pronoun and the name of the actor that it means. */
export interface GoldenPronoun {
  readonly span: Span;
  readonly actor: string;
}

/** A time expression; any of the values is right. */
export interface GoldenTime {
  readonly words: string;
  readonly span: Span;
  readonly type: TimeExpression["type"];
  readonly values: readonly string[];
}

/** A statement; where words allow several readings, any of them is right. */
export interface GoldenStatement {
  readonly id: string;
  readonly speakers: readonly string[];
  readonly party: string | null;
  readonly sourcing: readonly Statement["sourcing"][];
  readonly form: readonly Statement["form"][];
  readonly act: readonly Statement["act"][];
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** The day that the text states; empty when it states none. */
  readonly said: readonly string[];
}
