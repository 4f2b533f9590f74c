/** Readings made by hand: every part is given by its words, which are looked up in the text. */
import { READING_SCHEMA, type Reading, reportIdOf, type Span } from "@rapporteur/codebook";
import { checkReading } from "@rapporteur/codebook/schema";

interface Told {
  readonly text: string;
  readonly url?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string | null;
  readonly reader?: string;
  /** Name and kind; a person's party after an arrow: "Ilse Brandt -> Ostrava". */
  readonly people?: readonly string[];
  readonly states?: readonly string[];
  readonly unnamed?: readonly string[];
  readonly statements?: readonly {
    readonly by: string;
    readonly content: string;
    readonly act?: string;
    readonly said?: string;
    readonly issues?: readonly string[];
    readonly audience?: readonly string[];
  }[];
  readonly positions?: readonly {
    readonly party: string;
    readonly issue: string;
    readonly stance: string;
    readonly option?: string;
    readonly words: string;
    readonly time?: string;
    readonly conditions?: readonly string[];
  }[];
  readonly events?: readonly {
    readonly type: string;
    readonly status: string;
    readonly with: readonly string[];
    readonly time?: string;
    readonly words: string;
    readonly place?: string;
  }[];
  readonly proposals?: readonly {
    readonly title: string;
    readonly words: string;
    readonly time?: string;
    readonly duration?: string;
    readonly by?: readonly string[];
    readonly answers?: readonly {
      readonly party: string;
      readonly answer: string;
      readonly words: string;
      readonly time?: string;
    }[];
  }[];
}

/** Builds and checks the reading; words that are not in the text fail at once. */
export function readingOf(told: Told): Reading {
  const { text } = told;
  const place = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`"${words}" is not in the text`);
    return { start, end: start + words.length };
  };
  const people = (told.people ?? []).map((words) => words.split(" -> ") as [string, string?]);
  const named = [
    ...(told.states ?? []).map((name) => ({
      name,
      kind: "state",
      party: undefined,
      anonymous: false,
    })),
    ...people.map(([name, party]) => ({ name, kind: "person", party, anonymous: false })),
    ...(told.unnamed ?? []).map((name) => ({
      name,
      kind: "person",
      party: undefined,
      anonymous: true,
    })),
  ];
  const idOf = (name: string) => {
    const index = named.findIndex((actor) => actor.name === name);
    if (index < 0) throw new Error(`${name} is no actor of this reading`);
    return `a${index + 1}`;
  };
  return checkReading({
    schema: READING_SCHEMA,
    reader: { version: told.reader ?? "0.1.0", model: "none" },
    report: {
      id: reportIdOf(text),
      title: told.title ?? null,
      publisher: told.publisher ?? null,
      url: told.url ?? null,
      published: told.published === undefined ? "2031-05-06" : told.published,
      language: "en",
      text,
    },
    actors: named.map(({ name, kind, party, anonymous }, i) => ({
      id: `a${i + 1}`,
      kind,
      name,
      anonymous,
      roles: [],
      party: party === undefined ? null : idOf(party),
      partyGrounds: party === undefined ? null : "stated",
      mentions: text.includes(name)
        ? [{ span: place(name), form: anonymous ? "nominal" : "name" }]
        : [],
    })),
    times: [],
    statements: (told.statements ?? []).map((one, i) => ({
      id: `s${i + 1}`,
      speakers: [idOf(one.by)],
      party:
        named.find(({ name }) => name === one.by)?.party === undefined
          ? null
          : idOf(named.find(({ name }) => name === one.by)?.party ?? ""),
      sourcing: "on-record",
      form: "indirect",
      act: one.act ?? "asserts",
      source: [],
      cue: [],
      content: [place(one.content)],
      said: one.said ?? null,
      venue: null,
      audience: one.audience ?? [],
      issues: one.issues ?? [],
    })),
    events: (told.events ?? []).map((one, i) => ({
      id: `e${i + 1}`,
      type: one.type,
      plover: { event: "CONSULT", mode: null },
      format: null,
      status: one.status,
      participants: one.with.map((name) => ({ actor: idOf(name), role: "participant" })),
      time: one.time ?? null,
      duration: null,
      place: one.place ?? null,
      issues: [],
      evidence: [place(one.words)],
    })),
    proposals: (told.proposals ?? []).map((one, i) => ({
      id: `p${i + 1}`,
      kind: "ceasefire",
      title: one.title,
      proposers: (one.by ?? []).map(idOf),
      time: one.time ?? null,
      duration: one.duration ?? null,
      terms: [],
      responses: (one.answers ?? []).map(({ party, answer, words, time }) => ({
        party: idOf(party),
        by: null,
        answer,
        conditions: [],
        time: time ?? null,
        evidence: [place(words)],
      })),
      evidence: [place(one.words)],
    })),
    positions: (told.positions ?? []).map((one, i) => ({
      id: `o${i + 1}`,
      party: idOf(one.party),
      by: null,
      issue: one.issue,
      stance: one.stance,
      conditions: one.conditions ?? [],
      option: one.option ?? null,
      text: one.words,
      time: one.time ?? null,
      statement: null,
      evidence: [place(one.words)],
    })),
  });
}

export const FERRY_TEXT =
  "Ilse Brandt said that Ostrava would open the strait on Friday. A union official warned that nothing was settled. " +
  "Ostrava wants twelve crossings a day. The envoys met in the harbour office.";

/** A small report with one of everything. */
export function ferryReading(told: Partial<Told> = {}): Reading {
  return readingOf({
    text: FERRY_TEXT,
    title: "Strait to open",
    publisher: "Strait Gazette",
    states: ["Ostrava"],
    people: ["Ilse Brandt -> Ostrava"],
    unnamed: ["A union official"],
    statements: [
      {
        by: "Ilse Brandt",
        content: "Ostrava would open the strait on Friday",
        act: "promises",
        issues: ["ports-and-shipping"],
        audience: ["reporters"],
      },
      { by: "A union official", content: "nothing was settled", act: "assesses" },
    ],
    positions: [
      {
        party: "Ostrava",
        issue: "ports-and-shipping",
        stance: "demands",
        words: "Ostrava wants twelve crossings a day",
      },
    ],
    events: [
      {
        type: "meeting",
        status: "occurred",
        with: ["Ostrava"],
        words: "The envoys met in the harbour office",
      },
    ],
    ...told,
  });
}
