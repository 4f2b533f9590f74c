/** Readings for tests: a small one about an invented report, and any that keeps the contract. */
import type { Reading, Span } from "@rapporteur/codebook";
import { idMaker, READING_SCHEMA, reportIdOf, splitsCharacter } from "@rapporteur/codebook";
import { checkReading } from "@rapporteur/codebook/schema";
import fc from "fast-check";

const TEXT = "Ostrava's envoy said on Monday that Lund must open the strait.";

/** A reading with one entry in every layer. */
export function smallReading(): Reading {
  const all = { start: 0, end: TEXT.length };
  return checkReading({
    schema: READING_SCHEMA,
    reader: { version: "0.1.0", model: "none" },
    report: {
      id: reportIdOf(TEXT),
      title: null,
      publisher: "The Strait Courier",
      url: null,
      published: "2031-05-06",
      language: "en",
      text: TEXT,
    },
    actors: [
      {
        id: "a1",
        kind: "person",
        name: "Ostrava's envoy",
        anonymous: true,
        roles: [{ title: "envoy", of: "Ostrava", span: placeOf("envoy"), grounds: "stated" }],
        party: "a2",
        partyGrounds: "stated",
        mentions: [{ span: placeOf("Ostrava's envoy"), form: "nominal" }],
      },
      { ...stateOf("a2", "Ostrava"), party: null, partyGrounds: null },
      { ...stateOf("a3", "Lund"), party: null, partyGrounds: null },
    ],
    times: [{ id: "t1", span: placeOf("Monday"), type: "DATE", value: "2031-05-05" }],
    statements: [
      {
        id: "s1",
        speakers: ["a1"],
        party: "a2",
        sourcing: "anonymous",
        form: "indirect",
        act: "demands",
        source: [placeOf("Ostrava's envoy")],
        cue: [placeOf("said")],
        content: [placeOf("that Lund must open the strait")],
        said: "2031-05-05",
        venue: null,
        audience: [],
        issues: ["ports-and-shipping"],
      },
    ],
    events: [
      {
        id: "e1",
        type: "other",
        plover: { event: "REQUEST", mode: null },
        format: null,
        status: "occurred",
        participants: [{ actor: "a1", role: "initiator" }],
        time: "2031-05-05",
        duration: null,
        place: null,
        issues: [],
        evidence: [all],
      },
    ],
    proposals: [
      {
        id: "p1",
        kind: "other",
        title: "Opening of the strait",
        proposers: ["a2"],
        time: null,
        duration: "P30D",
        terms: [{ issue: "ports-and-shipping", text: "open the strait", evidence: [all] }],
        responses: [
          {
            party: "a3",
            by: null,
            answer: "pending",
            conditions: ["o1"],
            time: null,
            evidence: [],
          },
        ],
        evidence: [all],
      },
    ],
    positions: [
      {
        id: "o1",
        party: "a2",
        by: "a1",
        issue: "ports-and-shipping",
        stance: "demands",
        conditions: [],
        option: null,
        text: "Lund must open the strait",
        time: "2031-05-05",
        statement: "s1",
        evidence: [placeOf("Lund must open the strait")],
      },
    ],
  });
}

function stateOf(id: string, name: string): object {
  return { id, kind: "state", name, anonymous: false, roles: [], mentions: [mentionOf(name)] };
}

function mentionOf(name: string): object {
  return { span: placeOf(name), form: "name" };
}

function placeOf(words: string): Span {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

/** Any reading that keeps the contract, over any text. */
export const readings: fc.Arbitrary<Reading> = fc.gen().map((g) => {
  const text = g(() => fc.string({ unit: "binary", minLength: 1, maxLength: 60 })).normalize("NFC");
  const some = <T>(make: () => T, min = 0): T[] =>
    Array.from({ length: g(fc.integer, { min, max: 3 }) }, make);
  const one = <T>(...of: readonly T[]): T => of[g(fc.nat, of.length - 1)] as T;
  const maybe = <T>(value: T): T | null => one(value, null);
  const words = (): string => g(() => fc.string({ minLength: 1, maxLength: 12 }));
  const span = (): Span => {
    const [a, b] = [g(fc.nat, text.length - 1), g(fc.nat, text.length - 1)];
    const place = { start: Math.min(a, b), end: Math.max(a, b) + 1 };
    return splitsCharacter(text, place) ? { start: 0, end: text.length } : place;
  };
  const date = () =>
    maybe(one("2031", "2031-05-06", "2031-W11-WE", "2030/..", "2031-05-06T10:00Z"));
  const issues = () => some(() => one("ceasefire", "troop-withdrawal"));
  const layer = <T extends object>(prefix: string, make: () => T) => {
    const next = idMaker(prefix);
    return some(() => ({ id: next(), ...make() }));
  };
  const ids = { a: idMaker("a"), o: idMaker("o") };
  const actorIds = some(ids.a, 1);
  const actorId = () => one(...actorIds);
  const positionIds = some(ids.o);

  const statements = layer("s", () => ({
    speakers: some(actorId),
    party: maybe(actorId()),
    sourcing: one("on-record", "anonymous", "institutional", "unattributed"),
    form: one("direct", "indirect", "mixed"),
    act: one("asserts", "demands", "denies"),
    source: some(span),
    cue: some(span),
    content: some(span, 1),
    said: date(),
    venue: maybe(words()),
    audience: some(words),
    issues: issues(),
  }));
  const reading = {
    schema: READING_SCHEMA,
    reader: { version: one("0.1.0", "2.0.0-rc.1"), model: one("none", "a0".repeat(32)) },
    report: {
      id: words(),
      title: maybe(words()),
      publisher: maybe(words()),
      url: maybe("https://example.org/1"),
      published: date(),
      language: one("en", "und", "pt-BR"),
      text,
    },
    actors: actorIds.map((id) => {
      const party = maybe(actorId());
      return {
        id,
        kind: one("person", "organization", "state", "group", "document"),
        name: words(),
        anonymous: one(true, false),
        roles: some(() => ({
          title: words(),
          of: maybe(words()),
          span: span(),
          grounds: one("stated", "known"),
        })),
        party,
        partyGrounds: party === null ? null : one("stated", "known", "inferred"),
        mentions: some(() => ({ span: span(), form: one("name", "nominal", "pronoun") })),
      };
    }),
    times: layer("t", () => ({
      span: span(),
      type: one("DATE", "TIME", "DURATION", "SET"),
      value: one("2031-05", "P30D", "XXXX-WXX-1"),
    })),
    statements,
    events: layer("e", () => ({
      type: one("call", "vote", "strike"),
      plover: { event: words(), mode: maybe(words()) },
      format: maybe(one("phone", "written")),
      status: one("scheduled", "possible"),
      participants: some(() => ({ actor: actorId(), role: one("host", "mediator") })),
      time: date(),
      duration: maybe("P30D"),
      place: maybe(words()),
      issues: issues(),
      evidence: some(span, 1),
    })),
    proposals: layer("p", () => ({
      kind: one("ceasefire", "other"),
      title: words(),
      proposers: some(actorId),
      time: date(),
      duration: maybe("P2W"),
      terms: some(() => ({ issue: "ceasefire", text: words(), evidence: some(span, 1) })),
      responses: some(() => {
        const answer = one("accepted", "conditional", "pending");
        return {
          party: actorId(),
          by: maybe(actorId()),
          answer,
          conditions: positionIds.slice(0, 1),
          time: date(),
          evidence: some(span, answer === "pending" ? 0 : 1),
        };
      }),
      evidence: some(span, 1),
    })),
    positions: positionIds.map((id) => ({
      id,
      party: actorId(),
      by: maybe(actorId()),
      issue: "ceasefire",
      stance: one("demands", "open"),
      conditions: some(words),
      option: maybe("thirty-days"),
      text: words(),
      time: date(),
      statement: statements[0] === undefined ? null : maybe(statements[0].id),
      evidence: some(span, 1),
    })),
  };
  return reading as unknown as Reading;
});
