import { describe, expect, test } from "vitest";
import { CLOCKS } from "./phrases/clocks.ts";
import { DATES } from "./phrases/dates.ts";
import { DAYS } from "./phrases/days.ts";
import { LEAVE_ALONE, OPEN } from "./phrases/leave-alone.ts";
import { LENGTHS } from "./phrases/lengths.ts";
import { PERIODS } from "./phrases/periods.ts";
import { RUNNING } from "./phrases/running.ts";
import { readStory, TUESDAY } from "./story.ts";

describe.each([
  ["dates", DATES, TUESDAY],
  ["days", DAYS, TUESDAY],
  ["periods", PERIODS, TUESDAY],
  ["running story", RUNNING, TUESDAY],
  ["lengths", LENGTHS, TUESDAY],
  ["hours and sets", CLOCKS, TUESDAY],
  ["leave alone", LEAVE_ALONE, TUESDAY],
  ["published nobody knows when", OPEN, null],
])("%s", (_name, phrases, published) => {
  test.each([...phrases])("%s", (source) => {
    const { text, wanted, times } = readStory(source, published);
    const found = times.map(
      ({ span, type, value }) =>
        `${text.slice(span.start, span.end)}|${type === "SET" ? "SET " : ""}${value}`,
    );
    expect(found).toEqual(
      wanted.map(({ start, end, label }) => `${text.slice(start, end)}|${label}`),
    );
  });
});

test("the tables hold four hundred phrases, no two alike", () => {
  const all = [DATES, DAYS, PERIODS, RUNNING, LENGTHS, CLOCKS, LEAVE_ALONE, OPEN].flat();
  expect(all.length).toBeGreaterThanOrEqual(400);
  expect(new Set(all).size).toBe(all.length - REPEATED);
});

/** Phrases that are read with and without a date of publication. */
const REPEATED = [OPEN].flat().filter((phrase) => LENGTHS.includes(phrase)).length;
