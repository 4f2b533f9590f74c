/** What was proposed, each proposal once, with every party's latest answer. */
import type { Proposal, Response } from "@rapporteur/codebook";
import { type Directory, openDirectory, type Who } from "../identity/directory.ts";
import { judgementsOf } from "../identity/judgements.ts";
import { readOrigins } from "../origins/origins.ts";
import { currentEntries, type View } from "../reads/current-entries.ts";
import { type Entry, toEntry } from "../reads/entry.ts";
import { momentsOf } from "../reads/moments.ts";
import { termsOf } from "../search/terms.ts";
import type { RecordStore } from "../store/store.ts";
import { daysOf, FIRST_DAY, isoDay } from "../time/days.ts";
import { clustersOf } from "./clusters.ts";

/** A party's latest answer to a proposal. */
export interface Answer {
  readonly party: Who;
  readonly answer: Response["answer"];
  /** What it was made to depend on, in the words of the positions. */
  readonly conditions: readonly string[];
  readonly day: string | null;
  /** Yes and no are on record for one day. */
  readonly isContradicted: boolean;
}

/** One proposal, from all reports of it. */
export interface ProposalLine {
  readonly title: string;
  readonly kind: Proposal["kind"];
  readonly proposers: readonly Who[];
  readonly time: string | null;
  readonly day: string | null;
  /** Every length that is said of it; more than one contradict each other. */
  readonly durations: readonly string[];
  readonly answers: readonly Answer[];
  readonly sources: number;
  readonly isContradicted: boolean;
  readonly entries: readonly string[];
  readonly claims: readonly string[];
}

interface Told extends Entry {
  readonly day: number;
  readonly terms: ReadonlySet<string>;
}

/**
 * The proposals of a case, the latest first.
 *
 * Cost: the square of the proposal entries that the view sees.
 */
export async function listProposals(store: RecordStore, view: View): Promise<ProposalLine[]> {
  const query = await currentEntries(store.db, view, "proposal");
  const rows = await query
    .selectAll()
    .orderBy("about_day", "desc")
    .orderBy("reported_day", "desc")
    .orderBy("id", "desc")
    .execute();
  const told = rows.map((row): Told => {
    const entry = toEntry(row);
    return { ...entry, day: row.about_day, terms: new Set(termsOf(bodyOf(entry).title)) };
  });
  const directory = await openDirectory(store.db, view);
  const { knownBefore } = momentsOf(view.moment ?? {});
  const origins = await readOrigins(store.db, view.caseId, knownBefore);
  const conditions = await conditionWords(store, view, told);
  await directory.learn(
    told.flatMap((one) => [
      ...bodyOf(one).proposers,
      ...bodyOf(one).responses.map(({ party }) => party),
    ]),
  );
  return clustersOf(
    told,
    isSameProposal,
    await judgementsOf(store.db, view.caseId, knownBefore),
  ).map((cluster) =>
    lineOf(cluster, {
      directory,
      conditions,
      sources: origins.count(cluster.map(({ version, id }) => version ?? id)),
    }),
  );
}

const NEAR_DAYS = 60;
const COMMON_SHARE = 0.5;

/** Of one kind, with half of their titles' words in common, and not two months apart. */
function isSameProposal(a: Told, b: Told): boolean {
  if (bodyOf(a).kind !== bodyOf(b).kind) return false;
  const common = [...a.terms].filter((term) => b.terms.has(term)).length;
  if (common === 0 || common / Math.min(a.terms.size, b.terms.size) < COMMON_SHARE) return false;
  if (a.day === FIRST_DAY || b.day === FIRST_DAY) return true;
  return Math.abs(asDays(a.day) - asDays(b.day)) <= NEAR_DAYS;
}

function asDays(day: number): number {
  return Date.parse(`${isoDay(day)}T00:00Z`) / 86_400_000;
}

interface Setting {
  readonly directory: Directory;
  readonly conditions: ReadonlyMap<string, string>;
  readonly sources: number;
}

function lineOf(
  cluster: readonly Told[],
  { directory, conditions, sources }: Setting,
): ProposalLine {
  const [latest] = cluster as [Told, ...Told[]];
  const durations = [...new Set(cluster.map((one) => bodyOf(one).duration))]
    .filter((one) => one !== null)
    .sort();
  const proposers = new Map<string, Who>();
  for (const one of cluster) {
    for (const claim of bodyOf(one).proposers) {
      const who = directory.who(claim, one.version);
      proposers.set(who.id, who);
    }
  }
  const answers = answersOf(cluster, directory, conditions);
  const titles = cluster
    .map((one) => bodyOf(one).title)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return {
    title: titles[0] ?? "",
    kind: bodyOf(latest).kind,
    proposers: [...proposers.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    time: cluster.map((one) => bodyOf(one).time).find((time) => time !== null) ?? null,
    day: isoDay(latest.day),
    durations,
    answers,
    sources,
    isContradicted: durations.length > 1 || answers.some((answer) => answer.isContradicted),
    entries: cluster.map(({ id }) => id),
    claims: [...new Set(cluster.map(({ claim }) => claim))],
  };
}

function answersOf(
  cluster: readonly Told[],
  directory: Directory,
  conditions: ReadonlyMap<string, string>,
): Answer[] {
  const given = cluster.flatMap((one) =>
    bodyOf(one).responses.map((response) => ({
      who: directory.who(response.party, one.version),
      response,
      day: response.time === null ? one.day : daysOf(response.time).first,
    })),
  );
  return [...Map.groupBy(given, ({ who }) => who.id).values()]
    .map((all): Answer => {
      // an answer that was given says more than one that is awaited
      const said = all.filter(({ response }) => response.answer !== "pending");
      const day = Math.max(...(said.length > 0 ? said : all).map((one) => one.day));
      const latest = (said.length > 0 ? said : all).filter((one) => one.day === day);
      const answers = new Set(latest.map(({ response }) => response.answer));
      const counted = [...Map.groupBy(latest, ({ response }) => response.answer).values()];
      const [most] = counted.sort(
        (a, b) =>
          b.length - a.length ||
          ((a[0]?.response.answer ?? "") < (b[0]?.response.answer ?? "") ? -1 : 1),
      );
      const [first] = most as [(typeof latest)[number], ...typeof latest];
      return {
        party: first.who,
        answer: first.response.answer,
        conditions: [
          ...new Set(
            latest.flatMap(({ response }) =>
              response.conditions.map((claim) => conditions.get(claim) ?? ""),
            ),
          ),
        ].filter(Boolean),
        day: isoDay(day),
        isContradicted:
          answers.has("rejected") && (answers.has("accepted") || answers.has("conditional")),
      };
    })
    .sort((a, b) => (a.party.name < b.party.name ? -1 : 1));
}

/** The words of the positions that answers depend on, as far as the view sees them. */
async function conditionWords(
  store: RecordStore,
  view: View,
  told: readonly Told[],
): Promise<Map<string, string>> {
  const claims = [
    ...new Set(
      told.flatMap((one) =>
        bodyOf(one).responses.flatMap((response) => response.conditions as readonly string[]),
      ),
    ),
  ];
  if (claims.length === 0) return new Map();
  const query = await currentEntries(store.db, view, "position");
  const rows = await query.select(["claim", "body"]).where("claim", "in", claims).execute();
  return new Map(
    rows.map(({ claim, body }) => [claim, (JSON.parse(body) as { text: string }).text]),
  );
}

function bodyOf({ body }: Entry): Proposal {
  return body as unknown as Proposal;
}
