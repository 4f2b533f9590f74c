/** Reads a forecast question from YAML or JSON; docs/methods/positions-and-forecasts.md shows the form. */
import { ForecastInvalidError } from "../errors.ts";
import { type Field, type FieldReader, fieldsOf } from "../fields/yaml-fields.ts";
import { parseFraction, toNumber } from "../numbers/fraction.ts";
import type {
  ForecastActor,
  ForecastProcedure,
  ForecastQuestion,
  ForecastScale,
} from "./forecast-question.ts";

const ACTOR_FIELDS = ["id", "name", "position", "capability", "salience", "source"];
const MOST_ACTORS = 200;
/** More than half, however little. */
const MAJORITY = 0.5 + 1e-9;
const QUOTAS: ReadonlyMap<string, number> = new Map([
  ["unanimity", 1],
  ["majority", MAJORITY],
]);

/**
 * Reads a question. Fields at the top that it does not know are notes, and left alone; in an actor they are
 * an error, since a number that is misspelt would silently be missing.
 *
 * @throws {ForecastInvalidError} with the line, the field, what was expected and what was there
 */
export function readForecast(text: string): ForecastQuestion {
  const read = fieldsOf(text, (...facts) => new ForecastInvalidError(...facts));
  const at = (name: string): Field => read.child(read.root, name);
  const actors = readActors(read, at("actors"));
  const scale = readScale(read, at("scale"), actors);
  return {
    question: read.text(at("question"), "what is decided, in words"),
    unit: read.isEmpty(at("unit"))
      ? null
      : read.text(at("unit"), "the unit of the positions, in words"),
    scale,
    actors,
    procedure: readProcedure(read, at("procedure"), actors, scale),
    actual: read.isEmpty(at("actual")) ? null : read.number(at("actual"), "the outcome, a number"),
  };
}

function readActors(read: FieldReader, field: Field): readonly ForecastActor[] {
  const items = read.items(
    field,
    "a list of actors, each with name, position, capability and salience",
  );
  if (items.length === 0) return read.fail(field, "a list of at least one actor", "empty");
  if (items.length > MOST_ACTORS) {
    return read.fail(field, `a list of at most ${MOST_ACTORS} actors`, `${items.length} long`);
  }
  const seen = new Set<string>();
  const actors = items.map((item) => {
    const actor = readActor(read, item);
    if (seen.has(actor.name)) {
      read.fail(
        read.child(item, "name"),
        "a name that no other actor has",
        JSON.stringify(actor.name),
      );
    }
    seen.add(actor.name);
    return actor;
  });
  if (!actors.some(({ capability, salience }) => capability * salience > 0)) {
    return read.fail(
      field,
      "a list with an actor of capability and salience above 0",
      "without one",
    );
  }
  return actors;
}

function readActor(read: FieldReader, item: Field): ForecastActor {
  const unknown = read.names(item).find((name) => !ACTOR_FIELDS.includes(name));
  if (unknown !== undefined) {
    read.fail(item, `an actor with ${ACTOR_FIELDS.join(", ")}`, `one with "${unknown}"`);
  }
  const at = (name: string): Field => read.child(item, name);
  const capability = read.number(at("capability"), "a number that is not negative");
  if (capability < 0) read.fail(at("capability"), "a number that is not negative");
  const salience = read.number(at("salience"), "a number from 0 to 1");
  if (salience < 0 || salience > 1) {
    read.fail(at("salience"), "a number from 0 to 1 (per cent divided by 100)");
  }
  return {
    name: read.text(at("name"), "a name"),
    position: read.number(at("position"), "the answer that the actor wants, a number"),
    capability,
    salience,
    source: readSource(read, at("source")),
  };
}

function readSource(read: FieldReader, field: Field): readonly string[] {
  if (read.isEmpty(field)) return [];
  const expected = "ids of entries, or a note";
  if (!read.isList(field)) return [read.text(field, expected)];
  return read.items(field, expected).map((item) => read.text(item, expected));
}

function readScale(
  read: FieldReader,
  field: Field,
  actors: readonly ForecastActor[],
): ForecastScale {
  const positions = actors.map(({ position }) => position);
  const stated = { low: Math.min(...positions), high: Math.max(...positions) };
  if (read.isEmpty(field)) return { ...stated, isStated: false };
  const expected = "the least and the greatest answer, as in [0, 100]";
  const [first, second, third] = read.items(field, expected);
  if (first === undefined || second === undefined || third !== undefined) {
    return read.fail(field, expected);
  }
  const low = read.number(first, expected);
  const high = read.number(second, expected);
  if (low >= high) return read.fail(field, expected, `[${low}, ${high}]`);
  const outside = actors.find(({ position }) => position < low || position > high);
  if (outside !== undefined) {
    const { name, position } = outside;
    return read.fail(
      field,
      "a scale that holds every position",
      `[${low}, ${high}] with ${name} at ${position}`,
    );
  }
  return { low, high, isStated: true };
}

function readProcedure(
  read: FieldReader,
  field: Field,
  actors: readonly ForecastActor[],
  scale: ForecastScale,
): ForecastProcedure | null {
  if (read.isEmpty(field)) return null;
  const setter = read.child(field, "agendaSetter");
  const agendaSetter = read.text(setter, "the name of the actor that proposes");
  if (!actors.some(({ name }) => name === agendaSetter)) {
    read.fail(setter, `one of the actors (${actors.map(({ name }) => name).join(", ")})`);
  }
  const quo = read.child(field, "statusQuo");
  const statusQuo = read.number(quo, "what holds if nothing is decided, a number");
  if (scale.isStated && (statusQuo < scale.low || statusQuo > scale.high)) {
    read.fail(quo, `a number on the scale from ${scale.low} to ${scale.high}`);
  }
  return { agendaSetter, statusQuo, quota: readQuota(read, read.child(field, "quota")) };
}

function readQuota(read: FieldReader, field: Field): number {
  const expected = "a share above 0 and at most 1, as in 0.62 or 2/3, or majority, or unanimity";
  const words = read.text(field, expected);
  const exact = parseFraction(words);
  const quota = QUOTAS.get(words) ?? (exact === null ? Number.NaN : toNumber(exact));
  return quota > 0 && quota <= 1 ? quota : read.fail(field, expected);
}
