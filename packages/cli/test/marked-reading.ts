/** Readings made by hand: the text is given plain, and each statement by the words it is made of. */
import {
  type Actor,
  type ActorId,
  type Edtf,
  READING_SCHEMA,
  type Reading,
  type ReportId,
  type Span,
  type Statement,
  type StatementId,
  type TimeExpression,
  type TimeId,
  type TimexValue,
} from "@rapporteur/codebook";

/** A statement by its words; each is looked up from `from`, the first of the words that open it. */
export interface Said {
  /** Words of the text at or before everything else of the statement. */
  readonly from: string;
  readonly who: string | null;
  readonly source?: string;
  readonly cue?: string;
  readonly content: string | readonly string[];
  readonly act?: Statement["act"];
  readonly form?: Statement["form"];
  readonly sourcing?: Statement["sourcing"];
  readonly said?: string;
  readonly venue?: string;
  readonly audience?: readonly string[];
}

/** An actor by its words: mentions are looked up one after another, each from `from` on. */
export interface Cast {
  readonly name: string;
  readonly kind?: Actor["kind"];
  readonly role?: {
    readonly title: string;
    readonly of: string | null;
    readonly words: string;
    readonly grounds?: "stated" | "known";
  };
  /** Name of another actor. */
  readonly party?: string;
  readonly grounds?: Actor["partyGrounds"];
  readonly mentions?: readonly {
    readonly from?: string;
    readonly words: string;
    readonly form?: "name" | "nominal" | "pronoun";
  }[];
}

/** A time by its words, looked up from `from`. */
export interface Timed {
  readonly from?: string;
  readonly words: string;
  readonly type?: TimeExpression["type"];
  readonly value: string;
}

/** What a report is made of. */
export interface Told {
  readonly id?: string;
  readonly title?: string | null;
  readonly publisher?: string | null;
  readonly url?: string | null;
  readonly published?: string | null;
  readonly language?: string;
  readonly text: string;
  readonly said: readonly Said[];
  /** Those who do not speak, and what is to be known of those who do. */
  readonly cast?: readonly Cast[];
  readonly times?: readonly Timed[];
}

/** Builds the Reading; words that are not in the text fail at once. */
export function markedReading({ text, said, cast = [], times = [], ...told }: Told): Reading {
  const names = [
    ...new Set([
      ...said.map(({ who }) => who).filter((who) => who !== null),
      ...cast.map(({ name }) => name),
    ]),
  ];
  return {
    schema: READING_SCHEMA,
    reader: { version: "0.1.0", model: "none" },
    report: {
      id: (told.id ?? "r-1") as ReportId,
      title: told.title ?? null,
      publisher: told.publisher ?? null,
      url: told.url ?? null,
      published: (told.published ?? null) as Edtf | null,
      language: told.language ?? "en",
      text,
    },
    actors: names.map((name, index) => ({
      ...actor(name, index, said),
      ...castOf(
        text,
        names,
        cast.find((other) => other.name === name),
      ),
    })),
    times: times.map(({ from, words, type, value }, index) => ({
      id: `t${index + 1}` as TimeId,
      span: spanOf(text, words, from),
      type: type ?? "DATE",
      value: value as TimexValue,
    })),
    statements: said.map((one, index) => statement(text, one, index, names)),
    events: [],
    proposals: [],
    positions: [],
  };
}

function actor(name: string, index: number, said: readonly Said[]): Actor {
  const sourcing = said.find(({ who }) => who === name)?.sourcing;
  return {
    id: `a${index + 1}` as ActorId,
    kind: "person",
    name,
    anonymous: sourcing === "anonymous",
    roles: [],
    party: null,
    partyGrounds: null,
    mentions: [],
  };
}

function castOf(text: string, names: readonly string[], cast: Cast | undefined): Partial<Actor> {
  if (cast === undefined) return {};
  const { kind, role, party, grounds, mentions = [] } = cast;
  let from = 0;
  return {
    ...(kind === undefined ? {} : { kind }),
    roles:
      role === undefined
        ? []
        : [
            {
              title: role.title,
              of: role.of,
              span: spanOf(text, role.words),
              grounds: role.grounds ?? "stated",
            },
          ],
    party: party === undefined ? null : (`a${names.indexOf(party) + 1}` as ActorId),
    partyGrounds: grounds ?? null,
    mentions: mentions.map(({ words, form = "name", ...mention }) => {
      from = find(text, words, mention.from === undefined ? from : find(text, mention.from, 0));
      const span = { start: from, end: from + words.length };
      from = span.end;
      return { span, form };
    }),
  };
}

function spanOf(text: string, words: string, from?: string): Span {
  const start = find(text, words, from === undefined ? 0 : find(text, from, 0));
  return { start, end: start + words.length };
}

function statement(text: string, one: Said, index: number, names: readonly string[]): Statement {
  const start = find(text, one.from, 0);
  const spans = (words: string | readonly string[] | undefined): Span[] => {
    let from = start;
    return [words ?? []].flat().map((part) => {
      const at = find(text, part, from);
      from = at + part.length;
      return { start: at, end: from };
    });
  };
  return {
    id: `s${index + 1}` as StatementId,
    speakers: one.who === null ? [] : [`a${names.indexOf(one.who) + 1}` as ActorId],
    party: null,
    sourcing: one.sourcing ?? "on-record",
    form: one.form ?? "indirect",
    act: one.act ?? "asserts",
    source: spans(one.source),
    cue: spans(one.cue),
    content: spans(one.content),
    said: (one.said ?? null) as Edtf | null,
    venue: one.venue ?? null,
    audience: one.audience ?? [],
    issues: [],
  };
}

function find(text: string, words: string, from: number): number {
  let at = text.indexOf(words, from);
  // "he" is not found in "the"
  while (at > 0 && /\w/.test(text[at - 1] ?? "") && /^\w/.test(words))
    at = text.indexOf(words, at + 1);
  if (at < 0) throw new Error(`"${words}" is not in the text from ${from}`);
  return at;
}
