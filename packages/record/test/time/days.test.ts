import type { Edtf } from "@rapporteur/codebook";
import { describe, expect, test } from "vitest";
import { RecordValueError } from "../../src/errors.ts";
import { dayOf, dayOfMoment, daysOf, FIRST_DAY, isoDay, LAST_DAY } from "../../src/time/days.ts";

describe("daysOf", () => {
  test.each([
    ["2031-05-06", 20310506, 20310506],
    ["2031-02", 20310201, 20310228],
    ["2032-02", 20320201, 20320229],
    ["2031", 20310101, 20311231],
    ["2031-W19-WE", 20310510, 20310511],
    ["2031-05-06T23:30-09:00", 20310506, 20310506],
    ["2031-03-01/2031-04-30", 20310301, 20310430],
    ["2031-03/..", 20310301, LAST_DAY],
    ["../2031-03-31", FIRST_DAY, 20310331],
    ["-0049", -489899, -488769],
  ])("of %s are %i to %i", (date, first, last) => {
    expect(daysOf(date as Edtf)).toEqual({ first, last });
  });
});

describe("isoDay", () => {
  test.each([
    [20310506, "2031-05-06"],
    [-489899, "-000049-01-01"],
    [100000101, "+010000-01-01"],
    [FIRST_DAY, null],
    [LAST_DAY, null],
  ])("of %i is %s", (day, iso) => expect(isoDay(day)).toBe(iso));
});

describe("dayOf", () => {
  test("takes the first day of a month", () => expect(dayOf("asOf", "2031-05")).toBe(20310501));
  test("refuses words that are no date", () => {
    expect(() => dayOf("asOf", "soon")).toThrow(RecordValueError);
  });
});

test("dayOfMoment is the day in UTC", () => {
  expect(dayOfMoment("2031-05-06T23:59:59.999Z")).toBe(20310506);
});
