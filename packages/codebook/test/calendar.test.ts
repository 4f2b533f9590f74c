import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Day } from "../src/calendar.ts";
import {
  addDays,
  addMonths,
  compareDays,
  formatDay,
  isDay,
  mondayOfWeek,
} from "../src/calendar.ts";

const days = fc
  .date({ min: new Date("0100-01-01"), max: new Date("9000-12-31"), noInvalidDate: true })
  .map(toDay);

describe("isDay", () => {
  test.each([
    [2024, 2, 29, true],
    [2025, 2, 29, false],
    [1900, 2, 29, false],
    [2000, 2, 29, true],
    [0, 2, 29, true],
    [-4, 2, 29, true],
    [2025, 4, 31, false],
    [2025, 12, 31, true],
    [2025, 13, 1, false],
    [2025, 0, 1, false],
    [2025, 1, 0, false],
  ])("takes the day %i-%i-%i for one of the calendar: %s", (year, month, day, expected) => {
    expect(isDay({ year, month, day })).toBe(expected);
  });
});

describe("addDays", () => {
  test("agrees with Date on every day and distance", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -800, max: 800 }), (day, count) => {
        const date = new Date(`${formatDay(day)}T00:00:00Z`);
        date.setUTCDate(date.getUTCDate() + count);
        expect(addDays(day, count)).toEqual(toDay(date));
      }),
    );
  });
});

describe("addMonths", () => {
  test.each([
    ["2025-12 and one", 2025, 12, 1, "2026-01-01"],
    ["2025-01 less one", 2025, 1, -1, "2024-12-01"],
    ["0000-01 less one", 0, 1, -1, "-000001-12-01"],
    ["9999-12 and one", 9999, 12, 1, "+010000-01-01"],
  ])("gives the first of the month for %s", (_name, year, month, count, expected) => {
    expect(formatDay(addMonths(year, month, count))).toBe(expected);
  });
});

describe("compareDays", () => {
  test("orders days as their text does within four-digit years", () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const byText = formatDay(a) < formatDay(b) ? -1 : formatDay(a) > formatDay(b) ? 1 : 0;
        expect(Math.sign(compareDays(a, b))).toBe(byText);
      }),
    );
  });
});

describe("mondayOfWeek", () => {
  test.each([
    [2025, 11, "2025-03-10"],
    [2025, 1, "2024-12-30"],
    [2026, 53, "2026-12-28"],
    [2020, 53, "2020-12-28"],
    [0, 1, "0000-01-03"],
    [9999, 52, "9999-12-27"],
  ])("finds the Monday of %i-W%i", (year, week, expected) => {
    const monday = mondayOfWeek(year, week);
    expect(monday && formatDay(monday)).toBe(expected);
  });

  test.each([
    [2025, 53],
    [2025, 0],
    [2025, 54],
    [2025, 99],
  ])("gives null for %i-W%i, a week that the year has not", (year, week) => {
    expect(mondayOfWeek(year, week)).toBeNull();
  });

  test("gives a Monday in every year", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 9999 }),
        fc.integer({ min: 1, max: 52 }),
        (year, week) => {
          const monday = mondayOfWeek(year, week) as Day;
          expect(new Date(`${formatDay(monday)}T00:00:00Z`).getUTCDay()).toBe(1);
        },
      ),
    );
  });
});

function toDay(date: Date): Day {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
