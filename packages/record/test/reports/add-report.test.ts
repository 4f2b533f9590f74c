import { expect, test } from "vitest";
import { newCase } from "../../src/cases/cases.ts";
import { asMarking } from "../../src/marking/marking.ts";
import { addReport } from "../../src/reports/add-report.ts";
import type { RecordStore } from "../../src/store/store.ts";
import { FERRY_TEXT, ferryReading, readingOf } from "../readings.ts";
import { testStamps } from "../stamps.ts";
import { describeOnBoth } from "../stores.ts";

const CLEAR = asMarking("TLP:CLEAR");

async function begun(openEmpty: () => Promise<RecordStore>) {
  const store = await openEmpty();
  const stamps = testStamps();
  const { id: caseId } = await newCase(store, "Ferry talks", stamps);
  const add = (reading = ferryReading(), marking = CLEAR) =>
    addReport(store, { caseId, reading, marking, by: "ana" }, stamps);
  return { store, stamps, caseId, add };
}

describeOnBoth("addReport", (openEmpty) => {
  test("takes text, reading and entries on record", async () => {
    const { store, add } = await begun(openEmpty);
    const added = await add();
    expect(added).toMatchObject({
      outcome: "new",
      number: 1,
      added: 7,
      kept: 0,
      rejected: 0,
      copyOf: [],
    });
    const version = await store.db.selectFrom("versions").selectAll().executeTakeFirstOrThrow();
    expect(version).toMatchObject({
      text: FERRY_TEXT,
      title: "Strait to open",
      published_day: 20310506,
    });
    expect(version.hash).toMatch(/^[0-9a-f]{64}$/);
    const entries = await store.db.selectFrom("entries").selectAll().orderBy("id").execute();
    expect(entries.map(({ kind }) => kind)).toEqual([
      "actor",
      "actor",
      "actor",
      "statement",
      "statement",
      "event",
      "position",
    ]);
    for (const { evidence } of entries) {
      for (const { start, end, quote } of JSON.parse(evidence))
        expect(FERRY_TEXT.slice(start, end)).toBe(quote.exact);
    }
  });

  test("adds nothing when the same reader has read the same text before", async () => {
    const { store, add } = await begun(openEmpty);
    await add();
    expect(await add()).toMatchObject({ outcome: "known", added: 0 });
    expect(await store.db.selectFrom("entries").select("id").execute()).toHaveLength(7);
  });

  test("adds what a later reader finds, keeps what both found, closes what it no longer finds", async () => {
    const { store, add } = await begun(openEmpty);
    await add();
    const again = ferryReading({
      reader: "0.2.0",
      statements: [
        { by: "Ilse Brandt", content: "Ostrava would open the strait on Friday", act: "promises" },
      ],
      positions: [
        {
          party: "Ostrava",
          issue: "ports-and-shipping",
          stance: "offers",
          words: "Ostrava would open the strait",
        },
      ],
    });
    expect(await add(again)).toMatchObject({ outcome: "re-read", added: 1, kept: 5, closed: 2 });
    expect(await store.db.selectFrom("entries").select("id").execute()).toHaveLength(8);
  });

  test("keeps the old text when a report comes again changed", async () => {
    const { store, add } = await begun(openEmpty);
    await add(ferryReading({ url: "https://gazette.example/1" }));
    const edited = ferryReading({
      url: "https://gazette.example/1",
      text: `Updated. ${FERRY_TEXT}`,
    });
    expect(await add(edited)).toMatchObject({ outcome: "new-version", number: 2, copyOf: [] });
    const texts = await store.db.selectFrom("versions").select("text").orderBy("number").execute();
    expect(texts.map(({ text }) => text)).toEqual([FERRY_TEXT, `Updated. ${FERRY_TEXT}`]);
  });

  test("folds a copy that another paper printed", async () => {
    const { add } = await begun(openEmpty);
    const { version } = await add(ferryReading({ url: "https://gazette.example/1" }));
    const copy = ferryReading({
      url: "https://courier.example/9",
      publisher: "Courier",
      text: `By our staff. ${FERRY_TEXT}`,
    });
    expect(await add(copy)).toMatchObject({ outcome: "new", copyOf: [version] });
  });

  test("marks entries as their report is marked, and a re-reading cannot lower it", async () => {
    const { store, add } = await begun(openEmpty);
    await add(ferryReading(), asMarking("TLP:RED//MEDIATION"));
    await add(
      ferryReading({
        reader: "0.2.0",
        statements: [],
        positions: [
          { party: "Ostrava", issue: "process", stance: "open", words: "nothing was settled" },
        ],
      }),
      CLEAR,
    );
    const markings = await store.db.selectFrom("entries").select("marking").distinct().execute();
    expect(markings).toEqual([{ marking: "TLP:RED//MEDIATION" }]);
  });

  test("takes all back when a span leaves the text", async () => {
    const { store, add } = await begun(openEmpty);
    const reading = ferryReading();
    const [event] = reading.events;
    const broken = {
      ...reading,
      events: [{ ...event, evidence: [{ start: 5, end: 5000 }] }],
    } as typeof reading;
    await expect(add(broken)).rejects.toMatchObject({ code: "span.outside-text" });
    for (const table of [
      "reports",
      "versions",
      "entries",
      "actions",
      "signatures",
      "passages",
    ] as const) {
      expect(await store.db.selectFrom(table).selectAll().execute(), table).toEqual([]);
    }
  });

  test("refuses a text with a NUL", async () => {
    const { add } = await begun(openEmpty);
    await expect(add(readingOf({ text: "Talks\0 resumed." }))).rejects.toMatchObject({
      code: "record.text-unstorable",
    });
  });

  test("gives a named actor one claim in all reports, an unnamed one a claim in each", async () => {
    const { store, add } = await begun(openEmpty);
    await add(ferryReading({ url: "https://gazette.example/1" }));
    await add(ferryReading({ url: "https://courier.example/2" }));
    const actors = await store.db
      .selectFrom("entries")
      .select("claim")
      .distinct()
      .where("kind", "=", "actor")
      .execute();
    expect(actors).toHaveLength(4);
  });
});
