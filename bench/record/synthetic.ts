/** Readings made by a seed: invented parties, persons and sentences, as many entries as are asked for. */
import { READING_SCHEMA, type Reading } from "@rapporteur/codebook";

const STANCES = ["demands", "offers", "accepts", "rejects", "open", "undecided"] as const;
const WORDS = [
  "harbour",
  "crossing",
  "fare",
  "pier",
  "timetable",
  "mediator",
  "island",
  "council",
  "cargo",
  "pilot",
];

/** Numbers in [0, 1), the same for the same seed. Source: Mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Size {
  readonly actors: number;
  readonly issues: number;
  /** Statements and positions of a report, each; events are a third of that. */
  readonly items: number;
}

/** The number-th report; a day between 2030 and 2033. */
export function syntheticReading(
  number: number,
  random: () => number,
  { actors, issues, items }: Size,
): Reading {
  const pick = (count: number) => Math.floor(random() * count);
  const named = Array.from({ length: 6 }, () => pick(actors));
  const sentences = Array.from({ length: items }, (_, i) => {
    const words = Array.from({ length: 8 }, () => WORDS[pick(WORDS.length)]).join(" ");
    return `Party ${named[i % 6]} wants the ${words} of report ${number}.`;
  });
  const text = sentences.join(" ");
  let at = 0;
  const spans = sentences.map((sentence) => {
    const span = { start: at, end: at + sentence.length };
    at = span.end + 1;
    return span;
  });
  const day = `${2030 + pick(3)}-${String(1 + pick(12)).padStart(2, "0")}-${String(1 + pick(28)).padStart(2, "0")}`;
  const issue = () => `issue-${pick(issues)}`;
  return {
    schema: READING_SCHEMA,
    reader: { version: "0.1.0", model: "none" },
    report: {
      id: `synthetic-${number}`,
      title: `Report ${number}`,
      publisher: `Paper ${pick(40)}`,
      url: null,
      published: day,
      language: "en",
      text,
    },
    actors: [...new Set(named)].map((name) => ({
      id: `a${name}`,
      kind: "state",
      name: `Party ${name}`,
      anonymous: false,
      roles: [],
      party: null,
      partyGrounds: null,
      mentions: [],
    })),
    times: [],
    statements: spans.map((span, i) => ({
      id: `s${i}`,
      speakers: [`a${named[i % 6]}`],
      party: null,
      sourcing: "on-record",
      form: "indirect",
      act: "asserts",
      source: [],
      cue: [],
      content: [span],
      said: day,
      venue: null,
      audience: [],
      issues: [issue()],
    })),
    events: spans.slice(0, Math.ceil(items / 3)).map((span, i) => ({
      id: `e${i}`,
      type: "meeting",
      plover: { event: "CONSULT", mode: null },
      format: null,
      status: "occurred",
      participants: [{ actor: `a${named[i % 6]}`, role: "participant" }],
      time: day,
      duration: null,
      place: null,
      issues: [],
      evidence: [span],
    })),
    proposals: [],
    positions: spans.map((span, i) => ({
      id: `o${i}`,
      party: `a${named[i % 6]}`,
      by: null,
      issue: issue(),
      stance: STANCES[pick(6)],
      conditions: [],
      option: null,
      text: sentences[i],
      time: day,
      statement: `s${i}`,
      evidence: [span],
    })),
  } as unknown as Reading;
}
