import type { Edtf, TimexValue } from "@rapporteur/codebook";
import { describe, expect, test } from "vitest";
import { daysOf, shownDay, timelineOf } from "../../src/output/dated-times.ts";
import { markedReading } from "../marked-reading.ts";
import { readOf } from "./sample-read.ts";

const TEXT = "They met on 3 May, again on 3 May at noon, and since 03/04/2031 for 30 days.";
const told = (published: string | null) =>
  markedReading({
    text: TEXT,
    published,
    said: [],
    times: [
      { words: "3 May", value: published === null ? "XXXX-05-03" : "2031-05-03" },
      {
        from: "again",
        words: "3 May at noon",
        type: "TIME",
        value: published === null ? "XXXX-05-03T12:00" : "2031-05-03T12:00",
      },
      { words: "03/04/2031", value: "2031-XX-XX" },
      { words: "30 days", type: "DURATION", value: "P30D" },
    ],
  });
const grounds = {
  items: {},
  dates: { t1: "2031-05-03" as Edtf, t2: "2031-05-03T12:00" as Edtf },
  alternatives: { t3: ["2031-04-03", "2031-03-04"] as unknown as TimexValue[] },
};

describe("timelineOf", () => {
  test("joins times of one day, hours left off, and puts the report's day among them", () => {
    const { dated } = timelineOf(readOf(told("2031-05-05"), grounds));
    expect(dated.map(({ date, times, isPublished }) => [date, times.length, isPublished])).toEqual([
      ["2031-05-03", 2, false],
      ["2031-05-05", 0, true],
    ]);
  });

  test("orders by the first day, the shorter first", () => {
    const { dated } = timelineOf(readOf());
    expect(dated.map(({ date }) => date)).toEqual([
      "2030-21",
      "2031-03-10",
      "2031-03-11",
      "2031-03-12",
      "2031-W11-WE",
      "2031-22",
    ]);
  });

  test("gives days where the words leave several open, and puts none of them on the line", () => {
    const { ambiguous, dated } = timelineOf(readOf(told("2031-05-05"), grounds));
    expect(ambiguous).toMatchObject([
      { time: { id: "t3" }, alternatives: ["2031-04-03", "2031-03-04"] },
    ]);
    expect(dated.flatMap(({ times }) => times).map(({ id }) => id)).not.toContain("t3");
  });

  test("leaves times open where the report has no date, and says which", () => {
    const { dated, relative } = timelineOf(readOf(told(null), { ...grounds, dates: {} }));
    expect(dated).toEqual([]);
    expect(relative.map(({ id }) => id)).toEqual(["t1", "t2"]);
  });

  test("counts a week from its Monday to its Sunday", () => {
    const reading = markedReading({
      text: "last week",
      said: [],
      times: [{ words: "last week", value: "2031-W11" }],
    });
    const { dated } = timelineOf(
      readOf(reading, { items: {}, dates: { t1: "2031-W11" as Edtf }, alternatives: {} }),
    );
    const { start, end } = daysOf(dated);
    expect([shownDay(start), shownDay(end)]).toEqual(["10 March 2031", "16 March 2031"]);
  });
});
