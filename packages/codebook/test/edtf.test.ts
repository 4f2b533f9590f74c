import type { Edtf } from "@rapporteur/codebook";
import { boundsOf, parseEdtf } from "@rapporteur/codebook";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

/** A string of the letters that dates are made of, so that many come close to a date. */
const nearDates = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."0123456789-/.XYTWEZ:+?~% ") }),
  fc
    .tuple(fc.constantFrom("2025", "202X", "-0044", "2025-W11"), fc.string({ maxLength: 8 }))
    .map((parts) => parts.join("-")),
);

describe("parseEdtf", () => {
  test.each([
    "2025",
    "0000",
    "9999",
    "-0044",
    "-1985-04-12",
    "Y17000",
    "Y-17000",
    "2025-03",
    "2025-03-18",
    "2024-02-29",
    "2025-03-18T10:00",
    "2025-03-18T10:00-04:00",
    "2025-03-18T10:00:00Z",
    "2025-03-18T10:00:00.000Z",
    "2025-W11",
    "2025-W11-WE",
    "2026-W53",
    "2025-21",
    "2025-24",
    "2025?",
    "2025-03~",
    "2025-03-18%",
    "202X",
    "20XX",
    "2025-XX",
    "2025-03-XX",
    "2025-XX-XX",
    "2024/2025",
    "2025-03/2025-03-18",
    "2025-03-18/2025-03",
    "2025?/2026~",
    "2025/..",
    "../2025",
    "2025/",
    "2025-W11/2025-W12",
    "2025-03-18T10:00Z/2025-03-18T12:00Z",
    "2025-03-18T10:00+14:00/2025-03-18T00:00-11:00",
  ])("takes %s as it stands", (text) => {
    expect(parseEdtf(text)).toBe(text);
  });

  test.each([
    ["nothing", ""],
    ["31 February", "2025-02-31"],
    ["29 February of a common year", "2025-02-29"],
    ["29 February of 1900", "1900-02-29"],
    ["31 April", "2025-04-31"],
    ["month 13", "2025-13"],
    ["month 0", "2025-00"],
    ["day 0", "2025-03-00"],
    ["one-digit month", "2025-3-18"],
    ["no hyphens", "20250318"],
    ["a year with a plus", "+2025"],
    ["year minus zero", "-0000"],
    ["a short Y year", "Y2000"],
    ["a Y year past safe integers", "Y99999999999999999"],
    ["a century", "20"],
    ["a decade", "202"],
    ["a week that the year has not", "2025-W53"],
    ["week 0", "2025-W00"],
    ["a weekday of a week", "2025-W11-3"],
    ["a season of level 2", "2025-25"],
    ["a mask of level 2", "20X5"],
    ["a qualifier of level 2", "?2025"],
    ["a set of level 2", "[2024,2025]"],
    ["an exponent of level 2", "Y17E7"],
    ["an hour alone", "2025-03-18T10"],
    ["minute 60", "2025-03-18T10:60"],
    ["second 60", "2025-03-18T10:00:60Z"],
    ["hour 24, which is the next day", "2025-03-18T24:00:00"],
    ["a zone that nobody has", "2025-03-18T10:00+15:00"],
    ["a zone in letters", "2025-03-18T10:00 EST"],
    ["small letters", "2025-03-18t10:00:00z"],
    ["white space", " 2025"],
    ["a line feed after", "2025\n"],
    ["full-width digits", "２０２５"],
    ["an end before the start", "2025/2024"],
    ["an end on the minute before", "2025-03-18T10:01Z/2025-03-18T10:00Z"],
    ["an end before the start in another zone", "2025-03-18T10:00-04:00/2025-03-18T10:00Z"],
    ["an interval that is open on both sides", "../.."],
    ["an interval of nothing", "/"],
    ["dots alone", ".."],
    ["three ends", "2024/2025/2026"],
    ["31 February in an interval", "2025-03-01/2025-02-31"],
    ["29 February of a common year in an interval", "2025-02-29/.."],
    ["a season in an interval", "2025-21/2025-22"],
    ["masked digits in an interval", "202X/2035"],
    ["a Unix time", "1742292000"],
    ["a date in words", "18 March 2025"],
    ["ten thousand digits", `Y${"9".repeat(10_000)}`],
  ])("gives null for %s", (_name, text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  test("never throws, and what it takes has bounds", () => {
    fc.assert(
      fc.property(fc.oneof(nearDates, fc.string(), fc.string({ unit: "binary" })), (text) => {
        const date = parseEdtf(text);
        if (date === null) return;
        const { earliest, latest } = boundsOf(date);
        expect(earliest ?? latest).not.toBeNull();
      }),
      { numRuns: 2000 },
    );
  });
});

describe("boundsOf", () => {
  test.each([
    ["2025", "2025-01-01", "2026-01-01"],
    ["0000", "0000-01-01", "0001-01-01"],
    ["9999", "9999-01-01", "+010000-01-01"],
    ["9999-12-31", "9999-12-31", "+010000-01-01"],
    ["-0001", "-000001-01-01", "0000-01-01"],
    ["-198X", "-001989-01-01", "-001979-01-01"],
    ["Y17000", "+017000-01-01", "+017001-01-01"],
    ["Y-17000", "-017000-01-01", "-016999-01-01"],
    ["2025-12", "2025-12-01", "2026-01-01"],
    ["2024-02", "2024-02-01", "2024-03-01"],
    ["2025-02-28", "2025-02-28", "2025-03-01"],
    ["2024-02-28", "2024-02-28", "2024-02-29"],
    ["2025-12-31", "2025-12-31", "2026-01-01"],
    ["2025-W01", "2024-12-30", "2025-01-06"],
    ["2025-W11", "2025-03-10", "2025-03-17"],
    ["2025-W11-WE", "2025-03-15", "2025-03-17"],
    ["2026-W53-WE", "2027-01-02", "2027-01-04"],
    ["2025-21", "2025-03-01", "2025-06-01"],
    ["2025-22", "2025-06-01", "2025-09-01"],
    ["2025-23", "2025-09-01", "2025-12-01"],
    ["2025-24", "2025-12-01", "2026-03-01"],
    ["202X", "2020-01-01", "2030-01-01"],
    ["20XX", "2000-01-01", "2100-01-01"],
    ["2025-XX", "2025-01-01", "2026-01-01"],
    ["2025-XX-XX", "2025-01-01", "2026-01-01"],
    ["2025-02-XX", "2025-02-01", "2025-03-01"],
    ["2025~", "2025-01-01", "2026-01-01"],
    ["2025-03-18%", "2025-03-18", "2025-03-19"],
    ["2025-03-18T23:30-04:00", "2025-03-18", "2025-03-19"],
    ["2025-03-18T00:10+14:00", "2025-03-18", "2025-03-19"],
    ["2024/2025-03", "2024-01-01", "2025-04-01"],
    ["2025-03-18T10:00Z/2025-03-18T12:00Z", "2025-03-18", "2025-03-19"],
    ["2025-W11/2025-W12-WE", "2025-03-10", "2025-03-24"],
    ["../2025", null, "2026-01-01"],
    ["2025/..", "2025-01-01", null],
    ["2025-03/", "2025-03-01", null],
  ])("of %s are %s and, not in, %s", (text, earliest, latest) => {
    expect(boundsOf(dated(text))).toEqual({ earliest, latest });
  });

  test("of a day are that day and the next, in every zone", () => {
    const zones = fc.constantFrom("", "T00:00Z", "T23:59-12:00", "T00:01+14:00", "T12:00");
    const someDays = fc.date({
      min: new Date("0000-01-01"),
      max: new Date("9999-12-30"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(someDays, zones, (date, zone) => {
        const day = date.toISOString().slice(0, 10);
        date.setUTCDate(date.getUTCDate() + 1);
        const next = date.toISOString().slice(0, 10);
        expect(boundsOf(dated(`${day}${zone}`))).toEqual({ earliest: day, latest: next });
      }),
    );
  });
});

function dated(text: string): Edtf {
  const date = parseEdtf(text);
  if (date === null) throw new Error(`no date: ${text}`);
  return date;
}
