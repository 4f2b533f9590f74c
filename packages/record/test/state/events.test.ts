import { beforeAll, describe, expect, test } from "vitest";
import { judge } from "../../src/identity/judgements.ts";
import { changesBetween } from "../../src/state/changes.ts";
import { listEvents } from "../../src/state/events.ts";
import { listProposals } from "../../src/state/proposals.ts";
import { readingOf } from "../readings.ts";
import { describeOnBoth } from "../stores.ts";
import { begunCase } from "./begun.ts";

const STATES = ["Ostrava", "Lund"];
const CALL = "Ostrava and Lund are to speak on Thursday";
const HELD = "Ostrava and Lund spoke for an hour";
const DENIED = "no such call took place, Lund said";
const PLAN = "The thirty-day pause plan was put to both";
const YES = "Ostrava took the thirty-day pause";
const NO = "Ostrava turned the pause down";

const before = readingOf({
  url: "https://a.example/1",
  publisher: "a",
  published: "2031-05-06",
  text: `${CALL}. ${PLAN}.`,
  states: STATES,
  events: [{ type: "call", status: "scheduled", with: STATES, time: "2031-05-08", words: CALL }],
  proposals: [
    {
      title: "thirty-day pause plan",
      words: PLAN,
      time: "2031-05-06",
      duration: "P30D",
      answers: [{ party: "Lund", answer: "pending", words: PLAN }],
    },
  ],
});
const after = readingOf({
  url: "https://b.example/2",
  publisher: "b",
  published: "2031-05-09",
  text: `${HELD}. ${YES}.`,
  states: STATES,
  events: [{ type: "call", status: "occurred", with: ["Lund"], time: "2031-05-08", words: HELD }],
  proposals: [
    {
      title: "thirty-day pause",
      words: YES,
      time: "2031-05-06",
      duration: "P30D",
      answers: [{ party: "Ostrava", answer: "accepted", words: YES, time: "2031-05-09" }],
    },
  ],
  positions: [
    { party: "Ostrava", issue: "ceasefire", stance: "accepts", words: YES, time: "2031-05-09" },
  ],
});
const denial = readingOf({
  url: "https://c.example/3",
  publisher: "c",
  published: "2031-05-10",
  text: `${DENIED}. ${NO}.`,
  states: [...STATES],
  events: [
    { type: "call", status: "denied", with: ["Lund"], time: "2031-05-08", words: DENIED },
    { type: "call", status: "occurred", with: ["Ostrava"], time: "2031-05-10", words: NO },
  ],
  proposals: [
    {
      title: "the pause",
      words: NO,
      time: "2031-05-07",
      duration: "P60D",
      answers: [{ party: "Ostrava", answer: "rejected", words: NO, time: "2031-05-09" }],
    },
  ],
});

describeOnBoth("events and proposals", (openEmpty) => {
  let talks: Awaited<ReturnType<typeof begunCase>>;
  beforeAll(async () => {
    talks = await begunCase(await openEmpty());
    for (const reading of [denial, before, after]) await talks.add(reading);
  });

  describe("listEvents", () => {
    test("gives one item for what three reports say of one call, and flags the contradiction", async () => {
      const { items } = await listEvents(talks.store, talks.view(), { limit: 10 });
      expect(
        items.map(({ day, status, statuses, sources, isContradicted }) => ({
          day,
          status,
          statuses,
          sources,
          isContradicted,
        })),
      ).toEqual([
        {
          day: "2031-05-10",
          status: "occurred",
          statuses: ["occurred"],
          sources: 1,
          isContradicted: false,
        },
        {
          day: "2031-05-08",
          status: "denied",
          statuses: ["denied", "occurred", "scheduled"],
          sources: 3,
          isContradicted: true,
        },
      ]);
      expect(items[1]?.participants.map(({ name }) => name)).toEqual(["Lund", "Ostrava"]);
    });

    test("leaves apart what a person parts", async () => {
      const other = await begunCase(talks.store);
      for (const reading of [before, after]) await other.add(reading);
      const [joined] = (await listEvents(other.store, other.view(), { limit: 10 })).items;
      const [a = "", b = ""] = joined?.claims ?? [];
      await judge(
        other.store,
        { caseId: other.caseId, a, b, verdict: "different", by: "ana", reason: "two calls" },
        other.stamps,
      );
      expect((await listEvents(other.store, other.view(), { limit: 10 })).items).toHaveLength(2);
    });

    test("pages by whole days", async () => {
      const first = await listEvents(talks.store, talks.view(), { limit: 1 });
      const second = await listEvents(talks.store, talks.view(), {
        limit: 1,
        after: first.next ?? "",
      });
      expect([first, second].map(({ items }) => items.map(({ day }) => day))).toEqual([
        ["2031-05-10"],
        ["2031-05-08"],
      ]);
      expect(second.next).toBeNull();
    });

    test.each([
      [{ from: "2031-05-09" }, ["2031-05-10"]],
      [{ to: "2031-05-10" }, ["2031-05-08"]],
      [{ type: "meeting" as const }, []],
    ])("narrows to %j", async (question, days) => {
      const { items } = await listEvents(talks.store, talks.view(), { limit: 10, ...question });
      expect(items.map(({ day }) => day)).toEqual(days);
    });
  });

  test("listProposals gives one proposal with each party's latest answer, and flags what cannot both be", async () => {
    const [only, ...others] = await listProposals(talks.store, talks.view());
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      title: "thirty-day pause plan",
      durations: ["P30D", "P60D"],
      sources: 3,
      isContradicted: true,
    });
    expect(
      only?.answers.map(({ party, answer, isContradicted }) => [
        party.name,
        answer,
        isContradicted,
      ]),
    ).toEqual([
      ["Lund", "pending", false],
      ["Ostrava", "accepted", true],
    ]);
  });

  test("changesBetween tells what is new between two days", async () => {
    const changes = await changesBetween(talks.store, talks.view(), {
      from: "2031-05-08",
      to: "2031-05-10",
    });
    expect(
      changes.positions.map(({ party, issue, before: was, after: is }) => [
        party.name,
        issue,
        was,
        is?.stance,
      ]),
    ).toEqual([["Ostrava", "ceasefire", null, "accepts"]]);
    expect(changes.events.map(({ day }) => day)).toEqual(["2031-05-08"]);
    expect(changes.proposals).toHaveLength(1);
    const none = await changesBetween(talks.store, talks.view(), {
      from: "2031-05-11",
      to: "2031-05-12",
    });
    expect(none).toEqual({ positions: [], events: [], proposals: [] });
  });
});
