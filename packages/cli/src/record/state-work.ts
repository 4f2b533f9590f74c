/** The work of the commands that ask a record: statements, positions, events, proposals, changes. */
import {
  changesBetween,
  type EventLine,
  listEvents,
  listPositions,
  listProposals,
  listStatements,
  type PositionCell,
  type PositionStep,
  type ProposalLine,
  positionHistory,
  type StatementLine,
  type StatementQuestion,
} from "@rapporteur/record";
import { isPainted, makeStyle } from "../terminal/style.ts";
import type { World } from "../world.ts";
import { listFields, printListing } from "./listing.ts";
import { withCase } from "./open.ts";
import { type ListOptions, type PageOptions, pageOf, viewOf } from "./options.ts";

type Fields<Item> = Readonly<Record<string, (item: Item) => unknown>>;

export interface StatementOptions
  extends PageOptions,
    Partial<Pick<StatementQuestion, "issue" | "audience" | "act" | "from" | "to">> {
  readonly speaker?: string;
}

const STATEMENT_FIELDS: Fields<StatementLine> = {
  said: ({ said, report }) => said ?? report?.published ?? null,
  speaker: ({ speakers }) => speakers.map(({ name }) => name),
  party: ({ party }) => party?.name ?? null,
  act: ({ act }) => act,
  words: ({ words }) => words,
  publisher: ({ report }) => report?.publisher ?? null,
  status: ({ entry }) => entry.status,
  credibility: ({ entry }) => entry.credibility,
  marking: ({ entry }) => entry.marking,
  id: ({ entry }) => entry.id,
  version: ({ entry }) => entry.version,
  hits: ({ hits }) => hits,
};

export async function printStatements(
  address: string,
  words: string | undefined,
  options: StatementOptions,
  world: World,
): Promise<void> {
  if (options.json === true) return listFields(STATEMENT_FIELDS, world);
  await withCase(address, options, async (store, { id }) => {
    const { speaker, issue, audience, act, from, to } = options;
    const narrow = Object.fromEntries(
      Object.entries({ words, by: speaker, issue, audience, act, from, to }).filter(
        ([, value]) => value !== undefined,
      ),
    );
    const { items, next } = await listStatements(store, viewOf(id, options, world), {
      ...pageOf(options),
      ...narrow,
    });
    const paints =
      words !== undefined &&
      world.stdout.isTerminal &&
      isPainted(true, world.env) &&
      options.format === undefined;
    const shown = ["said", "speaker", "act", "words", "publisher"];
    if (paints) return printHits(items, next, world);
    await printListing(
      { items, fields: STATEMENT_FIELDS, shown, none: "no statement", next },
      options,
      world,
    );
  });
}

/** Statements with the words that were searched for in bold, one after another: a cut column could hide them. */
async function printHits(
  items: readonly StatementLine[],
  next: string | null,
  world: World,
): Promise<void> {
  const style = makeStyle(true);
  const { onOneLine } = await import("../terminal/escape-controls.ts");
  for (const { words, hits, speakers, said, report } of items) {
    let at = 0;
    let painted = "";
    for (const { start, end } of hits) {
      painted +=
        onOneLineKept(words.slice(at, start)) + style.bold(onOneLine(words.slice(start, end)));
      at = end;
    }
    painted += onOneLineKept(words.slice(at));
    const head = [
      said ?? report?.published,
      speakers.map(({ name }) => name).join(", "),
      report?.publisher,
    ]
      .filter(Boolean)
      .join(" · ");
    await world.stdout.write(`${style.dim(onOneLine(head))}\n  ${painted}\n`);
  }
  if (items.length === 0) await world.stderr.write("rapporteur: no statement\n");
  if (next !== null) await world.stderr.write(`rapporteur: more with --after ${next}\n`);
}

/** As one line, with the spaces at its ends. */
function onOneLineKept(words: string): string {
  return words.replaceAll(/\s+/gu, " ").replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "");
}

const POSITION_FIELDS: Fields<PositionCell> = {
  party: ({ party }) => party.name,
  issue: ({ issue }) => issue,
  stance: ({ stance }) => stance,
  option: ({ option }) => option,
  conditions: ({ conditions }) => conditions,
  since: ({ since }) => since,
  latest: ({ latest }) => latest,
  sources: ({ sources }) => sources,
  flags: ({ isContradicted, isStale }) => [
    ...(isContradicted ? ["contradicted"] : []),
    ...(isStale ? ["stale"] : []),
  ],
  text: ({ text }) => text,
  status: ({ status }) => status,
  partyId: ({ party }) => party.id,
  entries: ({ entries }) => entries,
};
const POSITION_COLUMNS = [
  "party",
  "issue",
  "stance",
  "option",
  "since",
  "latest",
  "sources",
  "flags",
  "text",
];

export interface PositionOptions extends ListOptions {
  readonly party?: string;
  readonly issue?: string;
  readonly staleBefore?: string;
}

export async function printPositions(
  address: string,
  options: PositionOptions,
  world: World,
): Promise<void> {
  if (options.json === true) return listFields(POSITION_FIELDS, world);
  await withCase(address, options, async (store, { id }) => {
    const { party, issue, staleBefore } = options;
    const question = Object.fromEntries(
      Object.entries({ party, issue, staleBefore }).filter(([, value]) => value !== undefined),
    );
    const items = await listPositions(store, viewOf(id, options, world), question);
    await printListing(
      { items, fields: POSITION_FIELDS, shown: POSITION_COLUMNS, none: "no position" },
      options,
      world,
    );
  });
}

const STEP_FIELDS: Fields<PositionStep> = { ...POSITION_FIELDS, until: ({ until }) => until };

export async function printHistory(
  address: string,
  party: string,
  issue: string,
  options: ListOptions,
  world: World,
): Promise<void> {
  if (options.json === true) return listFields(STEP_FIELDS, world);
  await withCase(address, options, async (store, { id }) => {
    const items = await positionHistory(store, viewOf(id, options, world), { party, issue });
    const shown = ["since", "until", "stance", "option", "sources", "text"];
    await printListing(
      { items, fields: STEP_FIELDS, shown, none: "no position of that party on that issue" },
      options,
      world,
    );
  });
}

const EVENT_FIELDS: Fields<EventLine> = {
  day: ({ day }) => day,
  type: ({ type }) => type,
  status: ({ status }) => status,
  participants: ({ participants }) => participants.map(({ name }) => name),
  place: ({ place }) => place,
  sources: ({ sources }) => sources,
  flags: ({ isContradicted }) => (isContradicted ? ["contradicted"] : []),
  words: ({ words }) => words,
  time: ({ time }) => time,
  statuses: ({ statuses }) => statuses,
  claims: ({ claims }) => claims,
  entries: ({ entries }) => entries,
};
const EVENT_COLUMNS = ["day", "type", "status", "participants", "sources", "flags", "words"];

export interface EventOptions extends PageOptions {
  readonly from?: string;
  readonly to?: string;
  readonly type?: EventLine["type"];
}

export async function printEvents(
  address: string,
  options: EventOptions,
  world: World,
): Promise<void> {
  if (options.json === true) return listFields(EVENT_FIELDS, world);
  await withCase(address, options, async (store, { id }) => {
    const { from, to, type } = options;
    const narrow = Object.fromEntries(
      Object.entries({ from, to, type }).filter(([, value]) => value !== undefined),
    );
    const { items, next } = await listEvents(store, viewOf(id, options, world), {
      ...pageOf(options),
      ...narrow,
    });
    await printListing(
      { items, fields: EVENT_FIELDS, shown: EVENT_COLUMNS, none: "no event", next },
      options,
      world,
    );
  });
}

const PROPOSAL_FIELDS: Fields<ProposalLine> = {
  day: ({ day }) => day,
  title: ({ title }) => title,
  proposers: ({ proposers }) => proposers.map(({ name }) => name),
  durations: ({ durations }) => durations,
  answers: ({ answers }) =>
    answers.map(
      ({ party, answer, conditions }) =>
        `${party.name}: ${answer}${conditions.length === 0 ? "" : ` (${conditions.join("; ")})`}`,
    ),
  sources: ({ sources }) => sources,
  flags: ({ isContradicted }) => (isContradicted ? ["contradicted"] : []),
  kind: ({ kind }) => kind,
  claims: ({ claims }) => claims,
  entries: ({ entries }) => entries,
};

export async function printProposals(
  address: string,
  options: ListOptions,
  world: World,
): Promise<void> {
  if (options.json === true) return listFields(PROPOSAL_FIELDS, world);
  await withCase(address, options, async (store, { id }) => {
    const items = await listProposals(store, viewOf(id, options, world));
    const shown = ["day", "title", "proposers", "durations", "answers", "sources", "flags"];
    await printListing(
      { items, fields: PROPOSAL_FIELDS, shown, none: "no proposal" },
      options,
      world,
    );
  });
}

/** One line a change, whatever it is of. */
interface ChangeLine {
  readonly what: "position" | "event" | "proposal";
  readonly day: string | null;
  readonly who: readonly string[];
  readonly about: string;
  readonly before: string | null;
  readonly after: string | null;
}

const CHANGE_FIELDS: Fields<ChangeLine> = {
  what: ({ what }) => what,
  day: ({ day }) => day,
  who: ({ who }) => who,
  about: ({ about }) => about,
  before: ({ before }) => before,
  after: ({ after }) => after,
};

export interface DiffOptions extends ListOptions {
  readonly from: string;
  readonly to: string;
}

export async function printChanges(
  address: string,
  options: DiffOptions,
  world: World,
): Promise<void> {
  if (options.json === true) return listFields(CHANGE_FIELDS, world);
  await withCase(address, options, async (store, { id }) => {
    const { positions, events, proposals } = await changesBetween(
      store,
      viewOf(id, options, world),
      options,
    );
    const stance = (cell: PositionCell | null) =>
      cell === null ? null : [cell.stance, cell.option].filter(Boolean).join(" ");
    const items: ChangeLine[] = [
      ...positions.map(
        ({ party, issue, before, after }): ChangeLine => ({
          what: "position",
          day: after?.latest ?? null,
          who: [party.name],
          about: issue,
          before: stance(before),
          after: stance(after),
        }),
      ),
      ...proposals.map(
        ({ day, proposers, title, answers }): ChangeLine => ({
          what: "proposal",
          day,
          who: proposers.map(({ name }) => name),
          about: title,
          before: null,
          after: answers.map(({ party, answer }) => `${party.name}: ${answer}`).join(", "),
        }),
      ),
      ...events.map(
        ({ day, type, participants, status }): ChangeLine => ({
          what: "event",
          day,
          who: participants.map(({ name }) => name),
          about: type,
          before: null,
          after: status,
        }),
      ),
    ];
    await printListing(
      { items, fields: CHANGE_FIELDS, shown: Object.keys(CHANGE_FIELDS), none: "nothing changed" },
      options,
      world,
    );
  });
}
