import type { Reading } from "@rapporteur/codebook";
import { ReadingInvalidError } from "@rapporteur/codebook";
import { checkReading } from "@rapporteur/codebook/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readings, smallReading } from "./readings.ts";

/** Shrinking a reading takes minutes and gigabytes; the seed that is printed tells enough. */
const NO_SHRINKING = { endOnFailure: true };

type Key = string | number;
type Node = Record<Key, unknown>;

describe("checkReading", () => {
  test("takes every reading that keeps the contract, and returns an equal one", () => {
    fc.assert(
      fc.property(readings, (reading) => {
        expect(checkReading(reading)).toEqual(reading);
      }),
      NO_SHRINKING,
    );
  });

  test("takes what it returned after a round trip through JSON", () => {
    const reading = smallReading();
    expect(checkReading(JSON.parse(JSON.stringify(reading)))).toEqual(reading);
  });

  test("takes a reading of an empty text", () => {
    const { reader, report, schema } = smallReading();
    const empty = {
      actors: [],
      times: [],
      statements: [],
      events: [],
      proposals: [],
      positions: [],
    };
    const reading = { schema, reader, report: { ...report, text: "" }, ...empty };
    expect(checkReading(reading)).toEqual(reading);
  });

  test("names the field when any one field has the wrong type", () => {
    mutated((parent, key) => {
      const value = parent[key];
      parent[key] = typeof value === "boolean" || value === null ? 7 : true;
      return key;
    });
  });

  test("names the field when any one field is left out", () => {
    mutated((parent, key) => {
      if (Array.isArray(parent)) return null;
      delete parent[key];
      return key;
    });
  });

  test("names the field when any one object has a field too many", () => {
    mutated((parent) => {
      if (Array.isArray(parent)) return null;
      parent.surplus = null;
      return "surplus";
    });
  });

  test("names the span when any one span leaves the text, is empty or is reversed", () => {
    const breakages = [
      ({ start }: Node) => ({ start, end: 10_000 }),
      ({ start }: Node) => ({ start: Number(start) + 1, end: Number(start) + 1 }),
      ({ start, end }: Node) => ({ start: Number(end) + 1, end: Number(start) + 1 }),
    ];
    fc.assert(
      fc.property(readings, fc.nat(), fc.constantFrom(...breakages), (reading, pick, breakage) => {
        const spans = nodesOf(reading).filter(({ parent, key }) => isSpan(parent[key]));
        const place = spans[pick % spans.length];
        fc.pre(place !== undefined);
        place.parent[place.key] = breakage(place.parent[place.key] as Node);
        expect(factsOf(reading).path).toBe(toText(place.path));
      }),
      NO_SHRINKING,
    );
  });

  test.each([
    ["the schema is another", "schema", "rapporteur/reading/2"],
    ["the version is none", "reader.version", "1.0"],
    ["the model is no hash", "reader.model", "small"],
    ["the title is empty", "report.title", ""],
    ["the publication date is no date", "report.published", "6 May 2031"],
    ["the publication date is none of the calendar", "report.published", "2031-02-29"],
    ["the language is a name", "report.language", "English"],
    ["the text is decomposed", "report.text", "Talks in Bogota\u0301 resumed.".padEnd(80)],
    ["an actor has an unknown kind", "actors[0].kind", "country"],
    ["an actor has no name", "actors[0].name", ""],
    ["a role has inferred grounds", "actors[0].roles[0].grounds", "inferred"],
    ["a party is nobody", "actors[0].party", "a9"],
    ["a party has no grounds", "actors[0].partyGrounds", null],
    ["grounds have no party", "actors[1].partyGrounds", "known"],
    ["two actors share an id", "actors[1].id", "a1"],
    ["a span starts before the text", "actors[0].mentions[0].span.start", -1],
    ["a span starts between code units", "actors[0].mentions[0].span.start", 0.5],
    ["a time has no TIMEX value", "times[0].value", "last Monday"],
    ["a speaker is nobody", "statements[0].speakers[0]", "a9"],
    ["a speaker is a statement", "statements[0].speakers[0]", "s1"],
    ["a statement's party is nobody", "statements[0].party", "a9"],
    ["a statement has an unknown act", "statements[0].act", "says"],
    ["a statement has no content", "statements[0].content", []],
    ["a venue is empty", "statements[0].venue", ""],
    ["an issue is no id", "statements[0].issues[0]", "Ports"],
    ["a participant is nobody", "events[0].participants[0].actor", "a9"],
    ["a duration is a date", "events[0].duration", "2031-05-05"],
    ["an event has no evidence", "events[0].evidence", []],
    ["a proposer is nobody", "proposals[0].proposers[0]", "a9"],
    ["a proposal has no evidence", "proposals[0].evidence", []],
    ["a term has no evidence", "proposals[0].terms[0].evidence", []],
    ["an answer that was given has no evidence", "proposals[0].responses[0].answer", "accepted"],
    ["an answer comes from nobody", "proposals[0].responses[0].party", "a9"],
    ["an answer is voiced by nobody", "proposals[0].responses[0].by", "a9"],
    ["an answer depends on no position", "proposals[0].responses[0].conditions[0]", "s1"],
    ["a position's party is nobody", "positions[0].party", "a9"],
    ["a position is voiced by nobody", "positions[0].by", "a9"],
    ["a position comes from no statement", "positions[0].statement", "o1"],
    ["an option is no id", "positions[0].option", "30 days"],
    ["a position has no evidence", "positions[0].evidence", []],
  ])("refuses a reading when %s", (_name, path, value) => {
    const reading = structuredClone(smallReading());
    const place = nodesOf(reading).find((node) => toText(node.path) === path);
    if (place === undefined) throw new Error(`no field ${path}`);
    place.parent[place.key] = value;
    const named = path.replace(/answer$/, "evidence");
    expect(factsOf(reading)).toMatchObject({ path: named });
  });

  test("refuses a span that cuts a surrogate pair", () => {
    const reading = structuredClone(smallReading()) as unknown as { report: Node; times: Node[] };
    reading.report.text = `\u{1F54A}${String(reading.report.text)}`;
    (reading.times[0] as Node).span = { start: 1, end: 9 };
    expect(factsOf(reading)).toEqual({
      path: "times[0].span",
      expected: "a span that cuts no character in two",
      received: "1..9",
    });
  });

  test.each([
    ["nothing", undefined, "missing"],
    ["null", null, "null"],
    ["a string", "{}", '"{}"'],
    ["an array", [], "an array of 0"],
    ["a function", () => 1, "a function"],
  ])("refuses %s and names the whole", (_name, value, received) => {
    expect(factsOf(value)).toEqual({ path: "reading", expected: "of type object", received });
  });

  test("says in one line what it wanted and what it got", () => {
    const reading = structuredClone(smallReading()) as unknown as { statements: Node[] };
    (reading.statements[0] as Node).form = "quoted";
    expect(messageOf(reading)).toBe(
      'not a reading: statements[0].form must be "direct" or "indirect" or "mixed", but is "quoted"',
    );
  });

  test("shows no more than the start of a long value", () => {
    const reading = structuredClone(smallReading()) as unknown as { report: Node };
    reading.report.language = "x".repeat(5000);
    expect(String(factsOf(reading).received).length).toBeLessThan(70);
  });
});

/** Runs a change on one field of many readings; the change returns the key that must be named. */
function mutated(change: (parent: Node, key: Key) => Key | null): void {
  fc.assert(
    fc.property(readings, fc.nat(), (original, pick) => {
      const reading = structuredClone(original);
      const nodes = nodesOf(reading);
      const place = nodes[pick % nodes.length];
      if (place === undefined) throw new Error("a reading without fields");
      const key = change(place.parent, place.key);
      fc.pre(key !== null);
      expect(factsOf(reading).path).toBe(toText([...place.path.slice(0, -1), key]));
    }),
    { ...NO_SHRINKING, numRuns: 500 },
  );
}

interface Place {
  readonly parent: Node;
  readonly key: Key;
  readonly path: readonly Key[];
}

function nodesOf(value: Reading | Node, path: readonly Key[] = []): Place[] {
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    const key = Array.isArray(value) ? Number(name) : name;
    const place = { parent: value as Node, key, path: [...path, key] };
    const isNode = typeof inner === "object" && inner !== null;
    return isNode ? [place, ...nodesOf(inner as Node, place.path)] : [place];
  });
}

function isSpan(value: unknown): boolean {
  return typeof value === "object" && value !== null && "start" in value;
}

function toText(path: readonly Key[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`))
    .join("")
    .slice(1);
}

function factsOf(value: unknown): Readonly<Record<string, unknown>> {
  return errorOf(value).facts;
}

function messageOf(value: unknown): string {
  return errorOf(value).message;
}

function errorOf(value: unknown): ReadingInvalidError {
  try {
    checkReading(value);
  } catch (error) {
    if (error instanceof ReadingInvalidError) return error;
    throw error;
  }
  throw new Error("the reading was taken");
}
