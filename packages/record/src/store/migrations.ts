/** The migrations, the same for both stores; only types, triggers and the index of words differ. */
import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";
import type { StoreSchema, TableDefinition } from "./store-schema.ts";

/** By name, in the order in which they are applied. */
export function migrationsFor(schema: StoreSchema): Record<string, Migration> {
  return { "0001-record": { up: (db) => firstTables(db, schema) } };
}

async function firstTables(db: Kysely<unknown>, schema: StoreSchema): Promise<void> {
  for (const statement of TABLES) await schema.createTable(db, statement);
  for (const index of INDEXES) await sql.raw(`create index ${index}`).execute(db);
  await schema.createPassages(db);
  await schema.forbidChanges(
    db,
    TABLES.map(({ name }) => name),
  );
}

const TABLES: readonly TableDefinition[] = [
  table("cases", "id text primary key", "title text not null", "recorded text not null"),
  table(
    "actions",
    "id text primary key",
    "case_id text not null references cases",
    "kind text not null",
    "by text not null",
    "facts text not null",
    "undoes text references actions",
    "recorded text not null",
  ),
  table(
    "sources",
    "id text primary key",
    "case_id text not null references cases",
    "name text not null",
    "recorded text not null",
    "unique (case_id, name)",
  ),
  table(
    "grades",
    "id text primary key",
    "source text not null references sources",
    "reliability text not null check (reliability in ('A', 'B', 'C', 'D', 'E', 'F'))",
    "reason text not null",
    "from_day int not null",
    "by text not null",
    "recorded text not null",
  ),
  table("markings", "marking text primary key"),
  table(
    "reports",
    "id text primary key",
    "case_id text not null references cases",
    "key text not null",
    "source text not null references sources",
    "recorded text not null",
    "unique (case_id, key)",
  ),
  table(
    "versions",
    "id text primary key",
    "report text not null references reports",
    "case_id text not null references cases",
    "number int not null",
    "title text",
    "publisher text",
    "url text",
    "published text",
    "published_day int",
    "language text not null",
    "text text not null",
    "hash text not null",
    "marking text not null references markings",
    "recorded text not null",
    "unique (report, number)",
  ),
  table("signatures", "version text primary key references versions", "signature text not null"),
  table(
    "signature_bands",
    "case_id text not null references cases",
    "band text not null",
    "version text not null references versions",
    "primary key (case_id, band, version)",
  ),
  table(
    "copies",
    "version text not null references versions",
    "copy_of text not null references versions",
    "similarity int not null",
    "recorded text not null",
    "primary key (version, copy_of)",
  ),
  table(
    "readings",
    "id text primary key",
    "version text not null references versions",
    "reader_version text not null",
    "model text not null",
    "times text not null",
    "action text not null references actions",
    "recorded text not null",
  ),
  table(
    "entries",
    "id text primary key",
    "case_id text not null references cases",
    "claim text not null",
    "kind text not null check (kind in ('actor', 'statement', 'event', 'proposal', 'position'))",
    "version text references versions",
    "reading text references readings",
    "body text not null",
    "evidence text not null",
    "party text",
    "issue text",
    "valid_from text",
    "valid_to text",
    "about_day int not null",
    "from_first_day int not null",
    "from_last_day int not null",
    "to_first_day int not null",
    "to_last_day int not null",
    "reported text",
    "reported_day int",
    "status text not null check (status in ('machine', 'reviewed'))",
    "credibility int check (credibility between 1 and 6)",
    "marking text not null references markings",
    "action text not null references actions",
    "recorded text not null",
    "check (from_first_day <= from_last_day and to_first_day <= to_last_day and from_first_day < to_last_day)",
  ),
  table(
    "names",
    "case_id text not null references cases",
    "claim text not null",
    "kind text not null",
    "name text not null",
    "anonymous int not null",
    "marking text not null references markings",
    "recorded text not null",
    "primary key (case_id, anonymous, claim, name, marking)",
  ),
  table(
    "links",
    "case_id text not null references cases",
    "role text not null",
    "target text not null",
    "entry text not null references entries",
    "primary key (case_id, role, target, entry)",
  ),
  table(
    "closings",
    "entry text primary key references entries",
    "action text not null references actions",
    "recorded text not null",
  ),
  table(
    "rejections",
    "entry text primary key references entries",
    "case_id text not null references cases",
    "version text not null references versions",
    "kind text not null",
    "start int not null",
    "end int not null",
    "value text not null",
    "action text not null references actions",
    "recorded text not null",
  ),
  table(
    "judgements",
    "id text primary key",
    "case_id text not null references cases",
    "a text not null",
    "b text not null",
    "verdict text not null check (verdict in ('same', 'different', 'unsure'))",
    "by text not null",
    "reason text not null",
    "action text not null references actions",
    "recorded text not null",
  ),
];

const INDEXES: readonly string[] = [
  "actions_undoes on actions (undoes)",
  "versions_hash on versions (case_id, hash)",
  "readings_version on readings (version)",
  "grades_source on grades (source, from_day)",
  "entries_days on entries (case_id, kind, about_day, id)",
  "links_entry on links (entry)",
  "entries_claim on entries (claim)",
  "entries_version on entries (version)",
  "entries_positions on entries (case_id, kind, party, issue, about_day)",
  "entries_action on entries (action)",
  "closings_action on closings (action)",
  "rejections_version on rejections (version)",
  "judgements_case on judgements (case_id)",
];

/** Columns come first; their names are quoted, since `by` and `end` are words of SQL. */
function table(name: string, ...parts: string[]): TableDefinition {
  return { name, columns: parts.map((part) => part.replace(/^(\w+) (?=text|int)/, '"$1" ')) };
}
