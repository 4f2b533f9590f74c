/** The rules of a Reading that no field shows alone. */
import type { Reading } from "./reading.ts";
import type { Span } from "./span.ts";
import { isInside, splitsCharacter } from "./span.ts";

/** Where something is in a reading: field names and array indices from the outside in. */
export type Path = readonly (string | number)[];

/** One rule that a reading breaks, and the field that breaks it. */
export interface BrokenRule {
  readonly path: Path;
  readonly expected: string;
  readonly received: string;
}

type Layer = "actors" | "statements" | "positions";

interface Reference {
  readonly path: Path;
  readonly id: string | null;
  readonly layer: Layer;
}

const LAYERS = ["actors", "times", "statements", "events", "proposals", "positions"] as const;
const ONE_OF: Readonly<Record<(typeof LAYERS)[number], string>> = {
  actors: "actor",
  times: "time expression",
  statements: "statement",
  events: "event",
  proposals: "proposal",
  positions: "position",
};

/** Every rule that a well-formed reading breaks, text first, then spans, ids, references, evidence. */
export function* brokenRules(reading: Reading): Generator<BrokenRule> {
  yield* brokenText(reading.report.text);
  for (const [path, span] of spansIn(reading, []))
    yield* brokenSpan(reading.report.text, path, span);
  for (const layer of LAYERS) yield* repeatedIds(reading, layer);
  yield* danglingIds(reading);
  yield* brokenGrounds(reading);
  yield* missingEvidence(reading);
}

function* brokenText(text: string): Generator<BrokenRule> {
  const normal = text.normalize("NFC");
  if (normal === text) return;
  let at = 0;
  while (text.charCodeAt(at) === normal.charCodeAt(at)) at++;
  const received = `other from code unit ${at}`;
  yield { path: ["report", "text"], expected: "in normalization form C", received };
}

function* brokenSpan(text: string, path: Path, span: Span): Generator<BrokenRule> {
  const received = `${span.start}..${span.end}`;
  if (!isInside(span, text.length)) {
    const expected = `a span, not empty, inside the ${text.length} code units of the text`;
    yield { path, expected, received };
  } else if (splitsCharacter(text, span)) {
    yield { path, expected: "a span that cuts no character in two", received };
  }
}

/** Every object with `start` and `end`, wherever it is. */
function* spansIn(value: unknown, path: Path): Generator<readonly [Path, Span]> {
  if (typeof value !== "object" || value === null) return;
  if ("start" in value && "end" in value) {
    yield [path, value as Span];
    return;
  }
  const isArray = Array.isArray(value);
  for (const [key, inner] of Object.entries(value)) {
    yield* spansIn(inner, [...path, isArray ? Number(key) : key]);
  }
}

function* repeatedIds(reading: Reading, layer: (typeof LAYERS)[number]): Generator<BrokenRule> {
  const seen = new Set<string>();
  for (const [index, { id }] of reading[layer].entries()) {
    const expected = `an id that no other ${ONE_OF[layer]} has`;
    if (seen.has(id)) yield { path: [layer, index, "id"], expected, received: JSON.stringify(id) };
    seen.add(id);
  }
}

function* danglingIds(reading: Reading): Generator<BrokenRule> {
  const known: Readonly<Record<Layer, ReadonlySet<string>>> = {
    actors: new Set(reading.actors.map((actor) => actor.id)),
    statements: new Set(reading.statements.map((statement) => statement.id)),
    positions: new Set(reading.positions.map((position) => position.id)),
  };
  for (const { path, id, layer } of referencesIn(reading)) {
    if (id === null || known[layer].has(id)) continue;
    const expected = `the id of a ${ONE_OF[layer]}`.replace("a actor", "an actor");
    yield { path, expected, received: JSON.stringify(id) };
  }
}

function* referencesIn(reading: Reading): Generator<Reference> {
  for (const [i, actor] of reading.actors.entries()) {
    yield { path: ["actors", i, "party"], id: actor.party, layer: "actors" };
  }
  for (const [i, statement] of reading.statements.entries()) {
    const path = ["statements", i];
    yield* each([...path, "speakers"], statement.speakers, "actors");
    yield { path: [...path, "party"], id: statement.party, layer: "actors" };
  }
  for (const [i, event] of reading.events.entries()) {
    for (const [j, { actor }] of event.participants.entries()) {
      yield { path: ["events", i, "participants", j, "actor"], id: actor, layer: "actors" };
    }
  }
  for (const [i, proposal] of reading.proposals.entries()) {
    yield* each(["proposals", i, "proposers"], proposal.proposers, "actors");
    for (const [j, response] of proposal.responses.entries()) {
      const path = ["proposals", i, "responses", j];
      yield { path: [...path, "party"], id: response.party, layer: "actors" };
      yield { path: [...path, "by"], id: response.by, layer: "actors" };
      yield* each([...path, "conditions"], response.conditions, "positions");
    }
  }
  for (const [i, position] of reading.positions.entries()) {
    const path = ["positions", i];
    yield { path: [...path, "party"], id: position.party, layer: "actors" };
    yield { path: [...path, "by"], id: position.by, layer: "actors" };
    yield { path: [...path, "statement"], id: position.statement, layer: "statements" };
  }
}

function* each(path: Path, ids: readonly string[], layer: Layer): Generator<Reference> {
  for (const [index, id] of ids.entries()) yield { path: [...path, index], id, layer };
}

/** A party has grounds, and grounds are of a party. */
function* brokenGrounds(reading: Reading): Generator<BrokenRule> {
  for (const [index, { party, partyGrounds }] of reading.actors.entries()) {
    if ((party === null) === (partyGrounds === null)) continue;
    yield {
      path: ["actors", index, "partyGrounds"],
      expected: party === null ? "null, as party is" : "given, as party is",
      received: JSON.stringify(partyGrounds),
    };
  }
}

/** Evidence that the schema cannot ask for: of a term, and of an answer that was given. */
function* missingEvidence(reading: Reading): Generator<BrokenRule> {
  for (const [i, { terms, responses }] of reading.proposals.entries()) {
    const expected = "one span at least";
    for (const [j, { evidence }] of terms.entries()) {
      if (evidence.length > 0) continue;
      yield { path: ["proposals", i, "terms", j, "evidence"], expected, received: "empty" };
    }
    for (const [j, { evidence, answer }] of responses.entries()) {
      if (evidence.length > 0 || answer === "pending") continue;
      yield { path: ["proposals", i, "responses", j, "evidence"], expected, received: "empty" };
    }
  }
}
