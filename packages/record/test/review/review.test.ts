import { beforeEach, describe, expect, test } from "vitest";
import { asClearance } from "../../src/marking/marking.ts";
import { historyOf } from "../../src/reads/read-entries.ts";
import { accept, edit, reject, skip } from "../../src/review/decide.ts";
import { type QueueQuestion, reviewQueue } from "../../src/review/queue.ts";
import { lastActions, undo } from "../../src/review/undo.ts";
import { listPositions } from "../../src/state/positions.ts";
import { listStatements } from "../../src/state/statements.ts";
import type { RecordStore } from "../../src/store/store.ts";
import { FERRY_TEXT, ferryReading } from "../readings.ts";
import { begunCase } from "../state/begun.ts";
import { describeOnBoth } from "../stores.ts";

const URL_ = "https://gazette.example/1";

describeOnBoth("review", (openEmpty) => {
  let store: RecordStore | null = null;
  let talks: Awaited<ReturnType<typeof begunCase>>;
  beforeEach(async () => {
    store ??= await openEmpty();
    talks = await begunCase(store);
    await talks.add(ferryReading({ url: URL_ }));
  });

  const queue = async (question: Partial<QueueQuestion> = {}) =>
    (await reviewQueue(talks.store, talks.view(), { limit: 20, ...question })).items;
  const decision = (...entries: string[]) => ({
    caseId: talks.caseId,
    reader: asClearance("TLP:GREEN"),
    entries,
    by: "ana",
  });
  const statement = async () =>
    (await queue({ kind: "statement" })).find(({ words }) => words.startsWith("Ostrava"))?.entry
      .id ?? "";

  test("reviewQueue offers what no person has seen, by kind, party, issue and source", async () => {
    expect((await queue()).map(({ entry }) => entry.kind).sort()).toEqual([
      "event",
      "position",
      "statement",
      "statement",
    ]);
    expect(await queue({ kind: "position" })).toHaveLength(1);
    expect(await queue({ party: "Ostrava" })).toHaveLength(2);
    expect(await queue({ issue: "ports-and-shipping" })).toHaveLength(2);
    expect(
      [await queue({ source: "Strait Gazette" }), await queue({ source: "Courier" })].map(
        (one) => one.length,
      ),
    ).toEqual([4, 0]);
    expect(await queue({ since: talks.stamps.now() })).toEqual([]);
  });

  test("accept takes an entry off the queue and keeps it as reviewed", async () => {
    const entry = await statement();
    const { added } = await accept(
      talks.store,
      { ...decision(entry), credibility: 2 },
      talks.stamps,
    );
    expect(await queue()).toHaveLength(3);
    const { items } = await listStatements(talks.store, talks.view(), { limit: 9 });
    const kept = items.find((line) => line.entry.id === added[0]);
    expect(kept?.entry).toMatchObject({ status: "reviewed", credibility: 2 });
    expect(items).toHaveLength(2);
  });

  test("accepts many in one action, and undoes them in one", async () => {
    const all = (await queue()).map(({ entry }) => entry.id);
    const { action } = await accept(talks.store, decision(...all), talks.stamps);
    expect(await queue()).toEqual([]);
    const undone = await undo(
      talks.store,
      { caseId: talks.caseId, action, by: "ana" },
      talks.stamps,
    );
    expect([undone.added.length, undone.closed.length]).toEqual([4, 4]);
    expect(await queue()).toHaveLength(4);
  });

  test("edit changes the value and the place, and the old form stays in the history", async () => {
    const [position] = await queue({ kind: "position" });
    const start = FERRY_TEXT.indexOf("twelve crossings");
    const change = {
      body: { stance: "offers", option: "twelve" },
      span: { start, end: start + 16 },
    };
    await edit(talks.store, { ...decision(position?.entry.id ?? ""), change }, talks.stamps);
    const [cell] = await listPositions(talks.store, talks.view());
    expect(cell).toMatchObject({ stance: "offers", option: "twelve", status: "reviewed" });
    const history = await historyOf(
      talks.store,
      asClearance("TLP:GREEN"),
      position?.entry.claim ?? "",
    );
    expect(history.map(({ body, closed }) => [body["stance"], closed !== null])).toEqual([
      ["demands", true],
      ["offers", false],
    ]);
    expect(history[1]?.evidence[0]?.quote.exact).toBe("twelve crossings");
  });

  test("a rejected entry is not proposed again by a later reader, until the rejection is undone", async () => {
    const { action } = await reject(talks.store, decision(await statement()), talks.stamps);
    expect(await talks.add(ferryReading({ url: URL_, reader: "0.2.0" }))).toMatchObject({
      outcome: "re-read",
      added: 0,
      rejected: 1,
      kept: 6,
    });
    await undo(talks.store, { caseId: talks.caseId, action, by: "ana" }, talks.stamps);
    expect(await queue({ kind: "statement" })).toHaveLength(2);
    expect(await talks.add(ferryReading({ url: URL_, reader: "0.3.0" }))).toMatchObject({
      added: 0,
      rejected: 0,
      kept: 7,
    });
  });

  test("a later reading never replaces reviewed work", async () => {
    const { added } = await accept(talks.store, decision(await statement()), talks.stamps);
    const bare = ferryReading({
      url: URL_,
      reader: "0.2.0",
      statements: [],
      positions: [],
      events: [],
    });
    expect(await talks.add(bare)).toMatchObject({ closed: 3 });
    const { items } = await listStatements(talks.store, talks.view(), { limit: 9 });
    expect(items.map(({ entry }) => entry.id)).toEqual(added);
  });

  test("reviewed work goes over to an edited text where its words stand, and stays behind where they do not", async () => {
    const all = (await queue()).map(({ entry }) => entry.id);
    await accept(talks.store, decision(...all), talks.stamps);
    const text = `Updated. ${FERRY_TEXT.replace("The envoys met in the harbour office.", "The envoys did not meet.")}`;
    const edited = ferryReading({ url: URL_, text, events: [] });
    const { carried, gone, number } = await talks.add(edited);
    expect({ carried, gone: gone.length, number }).toEqual({ carried: 3, gone: 1, number: 2 });
    const { items } = await listStatements(talks.store, talks.view(), { limit: 9 });
    const reviewed = items.filter(({ entry }) => entry.status === "reviewed");
    expect(
      reviewed.map(({ report, entry, words }) => [
        report?.number,
        text.slice(entry.evidence[0]?.start, entry.evidence[0]?.end) === words,
      ]),
    ).toEqual([
      [2, true],
      [2, true],
    ]);
  });

  test("skip leaves an entry out of the queue until it is asked for", async () => {
    await skip(talks.store, decision(await statement()), talks.stamps);
    expect([(await queue()).length, (await queue({ withSkipped: true })).length]).toEqual([3, 4]);
  });

  describe("undo", () => {
    test("refuses what later work stands on, what was undone, and what it does not know", async () => {
      const caseId = talks.caseId;
      const first = await accept(talks.store, decision(await statement()), talks.stamps);
      const second = await edit(
        talks.store,
        { ...decision(...first.added), change: { body: { act: "offers" } } },
        talks.stamps,
      );
      const take = (action: string) =>
        undo(talks.store, { caseId, action, by: "ana" }, talks.stamps);
      await expect(take(first.action)).rejects.toMatchObject({ code: "record.undo-impossible" });
      await take(second.action);
      await expect(take(second.action)).rejects.toMatchObject({ code: "record.undo-impossible" });
      await expect(take("nothing")).rejects.toMatchObject({ code: "record.entry-unknown" });
      await take(first.action);
      expect(await queue()).toHaveLength(4);
      const [last] = (await lastActions(talks.store, caseId, "ana", 5)).filter(
        ({ kind }) => kind === "edit",
      );
      expect(last).toMatchObject({ kind: "edit", isUndone: true });
    });
  });

  test("nobody decides about what they may not see", async () => {
    await talks.add(
      ferryReading({ url: "https://cable.example/1", publisher: "cable" }),
      "TLP:RED",
    );
    const { items } = await reviewQueue(talks.store, talks.view({}, "TLP:RED"), {
      limit: 20,
      source: "cable",
    });
    const hidden = decision(items[0]?.entry.id ?? "");
    await expect(accept(talks.store, hidden, talks.stamps)).rejects.toMatchObject({
      code: "record.entry-unknown",
    });
  });
});
