/** Checks a value that somebody gives as an actor list, field by field. */
import { boundsOf, type Edtf, parseEdtf } from "@rapporteur/codebook";
import type { ActorEntry, ActorRole } from "./actor-entry.ts";
import { BODIES } from "./bodies.ts";
import { COUNTRIES } from "./countries.ts";

/** The `schema` of an actor list. */
export const ACTORS_SCHEMA = "rapporteur/actors/1";

/** A field that is not as it must be. */
export interface ActorFault {
  /** Field names and indices from the outside in. */
  readonly path: readonly (string | number)[];
  readonly expected: string;
  readonly received: string;
}

const ENTRY_FIELDS = ["name", "aliases", "kind", "pronoun", "party", "roles", "sources"];
const ROLE_FIELDS = ["title", "of", "party", "from", "until"];
const KINDS = ["person", "organization", "group"];
const PRONOUNS = ["he", "she", "they"];

/** Every fault of the list, in its order; none when {@link parseActorList} takes it. */
export function findActorFaults(list: unknown): ActorFault[] {
  if (!isRecord(list))
    return [fault([], `a mapping with schema: ${ACTORS_SCHEMA} and actors`, list)];
  const faults: ActorFault[] = [];
  if (list["schema"] !== ACTORS_SCHEMA)
    faults.push(fault(["schema"], ACTORS_SCHEMA, list["schema"]));
  faults.push(...unknownFields(list, ["schema", "actors"], []));
  const { actors } = list as { actors?: unknown };
  if (!Array.isArray(actors)) return [...faults, fault(["actors"], "a list", actors)];
  const own = new Set(actors.filter(isRecord).map((entry) => entry["name"]));
  for (const [i, entry] of actors.entries()) faults.push(...entryFaults(entry, ["actors", i], own));
  return [...faults, ...repeatedNames(actors)];
}

/** The entries of a list that has no faults; `null` of one that has. */
export function parseActorList(list: unknown): readonly ActorEntry[] | null {
  if (findActorFaults(list).length > 0) return null;
  return (list as { actors: readonly ActorEntry[] }).actors.map((entry) =>
    entry.roles === undefined ? entry : { ...entry, roles: entry.roles.map(withDates) },
  );
}

function withDates(role: ActorRole): ActorRole {
  const { from, until, ...rest } = role;
  return {
    ...rest,
    ...(from === undefined ? {} : { from: String(from) as Edtf }),
    ...(until === undefined ? {} : { until: String(until) as Edtf }),
  };
}

type Path = ActorFault["path"];

function* entryFaults(
  entry: unknown,
  path: Path,
  own: ReadonlySet<unknown>,
): Generator<ActorFault> {
  if (!isRecord(entry)) return yield fault(path, "a mapping with a name", entry);
  yield* unknownFields(entry, ENTRY_FIELDS, path);
  if (!isWords(entry["name"])) yield fault([...path, "name"], "words", entry["name"]);
  yield* wordLists(entry, ["aliases", "sources"], path);
  yield* oneOf(entry, "kind", KINDS, path);
  yield* oneOf(entry, "pronoun", PRONOUNS, path);
  yield* partyFaults(entry, path, own);
  const { roles } = entry as { roles?: unknown };
  if (roles === undefined) return;
  if (!Array.isArray(roles)) return yield fault([...path, "roles"], "a list", roles);
  for (const [i, role] of roles.entries()) yield* roleFaults(role, [...path, "roles", i], own);
}

function* roleFaults(role: unknown, path: Path, own: ReadonlySet<unknown>): Generator<ActorFault> {
  if (!isRecord(role)) return yield fault(path, "a mapping with a title", role);
  yield* unknownFields(role, ROLE_FIELDS, path);
  if (!isWords(role["title"])) yield fault([...path, "title"], "words", role["title"]);
  if (role["of"] !== undefined && !isWords(role["of"]))
    yield fault([...path, "of"], "words", role["of"]);
  yield* partyFaults(role, path, own);
  const from = yield* dateOf(role, "from", path);
  const until = yield* dateOf(role, "until", path);
  const start = from === null ? null : boundsOf(from).earliest;
  const end = until === null ? null : boundsOf(until).latest;
  if (start !== null && end !== null && end <= start) {
    yield fault([...path, "until"], `a date after ${String(role["from"])}`, role["until"]);
  }
}

function* dateOf(
  role: Record<string, unknown>,
  field: string,
  path: Path,
): Generator<ActorFault, Edtf | null> {
  const value = role[field];
  if (value === undefined) return null;
  // a bare year is a number in YAML
  const date =
    typeof value === "string" || typeof value === "number" ? parseEdtf(String(value)) : null;
  if (date === null) {
    yield fault([...path, field], "a date such as 2025-03-18, 2025-03 or 2025", value);
    return null;
  }
  return date;
}

/** A party is a state, a body that we know, or another entry of the list. */
function* partyFaults(
  entry: Record<string, unknown>,
  path: Path,
  own: ReadonlySet<unknown>,
): Generator<ActorFault> {
  const { party } = entry as { party?: unknown };
  if (party === undefined || party === null || own.has(party)) return;
  const isKnown =
    COUNTRIES.some(({ code, name }) => party === code || party === name) ||
    BODIES.some(({ name }) => party === name);
  if (!isKnown) {
    const expected =
      "the name or ISO 3166 code of a state, the name of a known body or of an entry of this list, or null";
    yield fault([...path, "party"], expected, party);
  }
}

function* unknownFields(
  entry: Record<string, unknown>,
  known: readonly string[],
  path: Path,
): Generator<ActorFault> {
  for (const field of Object.keys(entry)) {
    if (!known.includes(field))
      yield {
        path: [...path, field],
        expected: `one of ${known.join(", ")}`,
        received: JSON.stringify(field),
      };
  }
}

function* wordLists(
  entry: Record<string, unknown>,
  fields: readonly string[],
  path: Path,
): Generator<ActorFault> {
  for (const field of fields) {
    const value = entry[field];
    if (value !== undefined && !(Array.isArray(value) && value.every(isWords)))
      yield fault([...path, field], "a list of words", value);
  }
}

function* oneOf(
  entry: Record<string, unknown>,
  field: string,
  choice: readonly string[],
  path: Path,
): Generator<ActorFault> {
  const value = entry[field];
  if (value !== undefined && !choice.includes(value as string))
    yield fault([...path, field], `one of ${choice.join(", ")}`, value);
}

function* repeatedNames(actors: readonly unknown[]): Generator<ActorFault> {
  const seen = new Set<string>();
  for (const [i, entry] of actors.entries()) {
    if (!isRecord(entry) || typeof entry["name"] !== "string") continue;
    if (seen.has(entry["name"]))
      yield fault(["actors", i, "name"], "a name that no other entry has", entry["name"]);
    seen.add(entry["name"]);
  }
}

function fault(path: Path, expected: string, value: unknown): ActorFault {
  return {
    path,
    expected,
    received:
      value === undefined ? "nothing" : (JSON.stringify(value) ?? String(value)).slice(0, 80),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isWords(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}
