/** The work of `rapporteur review`. */
import {
  accept,
  type Change,
  lastActions,
  type QueuedEntry,
  type QueueQuestion,
  reject,
  reviewQueue,
  skip,
  undo,
} from "@rapporteur/record";
import { UsageError } from "../errors.ts";
import type { World } from "../world.ts";
import { listFields, printListing } from "./listing.ts";
import { stampsOf, withCase } from "./open.ts";
import { type ByOptions, byOf, clearanceOf, type PageOptions, pageOf, viewOf } from "./options.ts";

const FIELDS: Readonly<Record<string, (queued: QueuedEntry) => unknown>> = {
  id: ({ entry }) => entry.id,
  kind: ({ entry }) => entry.kind,
  words: ({ words }) => words,
  publisher: ({ report }) => report?.publisher ?? null,
  reported: ({ entry }) => entry.reported,
  body: ({ entry }) => entry.body,
  evidence: ({ entry }) => entry.evidence,
  marking: ({ entry }) => entry.marking,
  version: ({ entry }) => entry.version,
};

export interface NextOptions
  extends PageOptions,
    Partial<Pick<QueueQuestion, "kind" | "issue" | "party" | "source">> {
  readonly skipped?: true;
}

export async function printQueue(
  address: string,
  options: NextOptions,
  world: World,
): Promise<void> {
  if (options.json === true) return listFields(FIELDS, world);
  await withCase(address, options, async (store, { id }) => {
    const { kind, issue, party, source } = options;
    const narrow = Object.fromEntries(
      Object.entries({ kind, issue, party, source }).filter(([, value]) => value !== undefined),
    );
    const question = {
      ...pageOf({ limit: 1, ...options }),
      ...narrow,
      withSkipped: options.skipped === true,
    };
    const { items, next } = await reviewQueue(store, viewOf(id, options, world), question);
    const shown = ["id", "kind", "words", "publisher", "reported"];
    await printListing(
      { items, fields: FIELDS, shown, none: "nothing to review", next },
      options,
      world,
    );
  });
}

export interface DecideOptions extends ByOptions {
  readonly credibility?: number;
  readonly reason?: string;
}

/** Accepts, rejects or skips entries, and prints the action that can be undone. */
export function decideOn(
  address: string,
  what: "accept" | "reject" | "skip",
  entries: readonly string[],
  options: DecideOptions,
  world: World,
): Promise<void> {
  return withCase(address, options, async (store, { id: caseId }) => {
    const decision = {
      caseId,
      reader: clearanceOf(options, world),
      entries,
      by: byOf(options, world),
    };
    const stamps = stampsOf(world);
    const credibility =
      options.credibility === undefined ? {} : { credibility: options.credibility };
    if (what === "accept")
      await say(await accept(store, { ...decision, ...credibility }, stamps), options, world);
    else if (what === "reject") await say(await reject(store, decision, stamps), options, world);
    else
      for (const entry of entries)
        await say(await skip(store, { ...decision, entries: [entry] }, stamps), options, world);
  });
}

/** Takes back an action: the one named, else the last that this person did and that was not undone. */
export function undoLast(
  address: string,
  action: string | undefined,
  options: ByOptions,
  world: World,
): Promise<void> {
  return withCase(address, options, async (store, { id: caseId }) => {
    const by = byOf(options, world);
    const last =
      action ?? (await lastActions(store, caseId, by, 100)).find(({ isUndone }) => !isUndone)?.id;
    if (last === undefined) throw new UsageError(`${by} has done nothing that can be undone`);
    await say(await undo(store, { caseId, action: last, by }, stampsOf(world)), options, world);
  });
}

async function say(
  { action, added, closed }: Change,
  { quiet }: ByOptions,
  world: World,
): Promise<void> {
  await world.stdout.write(`${action}\n`);
  if (quiet === true) return;
  const parts = [
    `closed ${closed.join(", ") || "nothing"}`,
    `added ${added.join(", ") || "nothing"}`,
  ];
  await world.stderr.write(`rapporteur: ${parts.join("; ")}\n`);
}
