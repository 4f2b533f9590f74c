/** What happened, happens and is set to happen, each event once with all that is said of it. */
import type { Event } from "@rapporteur/codebook";
import { type Directory, openDirectory, type Who } from "../identity/directory.ts";
import { judgementsOf } from "../identity/judgements.ts";
import { readOrigins } from "../origins/origins.ts";
import { currentEntries, type View } from "../reads/current-entries.ts";
import { type Entry, toEntry } from "../reads/entry.ts";
import { momentsOf } from "../reads/moments.ts";
import type { RecordStore } from "../store/store.ts";
import { dayOf, daysOf, FIRST_DAY, isoDay, LAST_DAY } from "../time/days.ts";
import { clustersOf } from "./clusters.ts";
import { fromCursor, type Page, toCursor } from "./cursor.ts";

/** One event, from all reports of it. */
export interface EventLine {
  readonly type: Event["type"];
  /** What the latest report says; what is contradicted is in `statuses`. */
  readonly status: Event["status"];
  /** Every status that is said of it, the latest reported first. */
  readonly statuses: readonly Event["status"][];
  readonly participants: readonly Who[];
  readonly time: string | null;
  readonly day: string | null;
  readonly place: string | null;
  readonly words: string;
  /** How many independent origins report it. */
  readonly sources: number;
  /** It is said to have taken place, and not to have. */
  readonly isContradicted: boolean;
  readonly entries: readonly string[];
  readonly claims: readonly string[];
}

/** How the timeline is asked for; what is left out narrows nothing. */
export interface EventQuestion {
  /** On this day or later. */
  readonly from?: string;
  /** Before this day. */
  readonly to?: string;
  readonly type?: Event["type"];
  /** How many entries to take; the last day is always whole, so there may be more. */
  readonly limit: number;
  readonly after?: string;
}

interface Told extends Entry {
  readonly day: number;
  readonly who: readonly string[];
}

/**
 * The timeline, the latest first; what has no date is last.
 *
 * Cost: an index on days, and the square of the entries of a page.
 */
export async function listEvents(
  store: RecordStore,
  view: View,
  question: EventQuestion,
): Promise<Page<EventLine>> {
  const { rows, next } = await page(store, view, question);
  const directory = await openDirectory(store.db, view);
  const { knownBefore } = momentsOf(view.moment ?? {});
  const origins = await readOrigins(store.db, view.caseId, knownBefore);
  await directory.learn(
    rows.flatMap(({ body }) => bodyOf(body).participants.map(({ actor }) => actor)),
  );
  const told = rows.map(
    (row): Told => ({
      ...row,
      who: bodyOf(row.body).participants.map(({ actor }) => directory.who(actor, row.version).id),
    }),
  );
  const clusters = clustersOf(
    told,
    isSameEvent,
    await judgementsOf(store.db, view.caseId, knownBefore),
  );
  const items = clusters.map((cluster) =>
    lineOf(cluster, directory, origins.count(cluster.map(({ version, id }) => version ?? id))),
  );
  return { items, next };
}

async function page(store: RecordStore, view: View, question: EventQuestion) {
  const bounds = async () => {
    let query = await currentEntries(store.db, view, "event");
    if (question.from !== undefined)
      query = query.where("about_day", ">=", dayOf("from", question.from));
    if (question.to !== undefined) query = query.where("about_day", "<", dayOf("to", question.to));
    if (question.type !== undefined)
      query = query.where("body", "like", `{"type":"${question.type}"%`);
    if (question.after !== undefined)
      query = query.where("about_day", "<", fromCursor(question.after).day);
    return query;
  };
  const edge = await (await bounds())
    .select("about_day")
    .orderBy("about_day", "desc")
    .limit(1)
    .offset(question.limit - 1)
    .executeTakeFirst();
  const lastDay = edge?.about_day ?? FIRST_DAY;
  const rows = await (await bounds())
    .selectAll()
    .where("about_day", ">=", lastDay)
    .orderBy("about_day", "desc")
    .orderBy("reported_day", "desc")
    .orderBy("id", "desc")
    .execute();
  const more =
    edge === undefined
      ? undefined
      : await (await bounds())
          .select("id")
          .where("about_day", "<", lastDay)
          .limit(1)
          .executeTakeFirst();
  return {
    rows: rows.map((row) => ({ ...toEntry(row), day: row.about_day })),
    next: more === undefined ? null : toCursor({ day: lastDay, id: "" }),
  };
}

/** Of one type, at times that may be one, with somebody in common; nothing is joined that has no date. */
function isSameEvent(a: Told, b: Told): boolean {
  const [first, second] = [bodyOf(a.body), bodyOf(b.body)];
  if (first.type !== second.type || first.time === null || second.time === null) return false;
  if (first.place !== null && second.place !== null && first.place !== second.place) return false;
  const [days, others] = [daysOf(first.time), daysOf(second.time)];
  const meet = days.first <= others.last && others.first <= days.last;
  return meet && a.who.some((who) => b.who.includes(who));
}

const TOOK_PLACE = new Set<Event["status"]>(["occurred", "ongoing"]);
const DID_NOT = new Set<Event["status"]>(["denied", "cancelled"]);

function lineOf(cluster: readonly Told[], directory: Directory, sources: number): EventLine {
  const byReport = cluster.toSorted(
    (a, b) => reportedDay(b) - reportedDay(a) || rank(a) - rank(b) || (a.id < b.id ? 1 : -1),
  );
  const [latest] = byReport as [Told, ...Told[]];
  const body = bodyOf(latest.body);
  const statuses = [...new Set(byReport.map((one) => bodyOf(one.body).status))];
  const participants = new Map<string, Who>();
  for (const one of cluster) {
    for (const { actor } of bodyOf(one.body).participants) {
      const who = directory.who(actor, one.version);
      participants.set(who.id, who);
    }
  }
  return {
    type: body.type,
    status: body.status,
    statuses,
    participants: [...participants.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    time: body.time,
    day: isoDay(latest.day),
    place: byReport.map((one) => bodyOf(one.body).place).find((place) => place !== null) ?? null,
    words: latest.evidence[0]?.quote.exact ?? "",
    sources,
    isContradicted:
      statuses.some((status) => TOOK_PLACE.has(status)) &&
      statuses.some((status) => DID_NOT.has(status)),
    entries: byReport.map(({ id }) => id),
    claims: [...new Set(byReport.map(({ claim }) => claim))],
  };
}

/** Of reports of one day, what took place says more than what was planned. */
function rank(told: Told): number {
  const { status } = bodyOf(told.body);
  return TOOK_PLACE.has(status) ? 0 : DID_NOT.has(status) ? 1 : 2;
}

function reportedDay({ reported }: Entry): number {
  return reported === null ? -LAST_DAY : daysOf(reported).first;
}

function bodyOf(body: Entry["body"]): Event {
  return body as unknown as Event;
}
