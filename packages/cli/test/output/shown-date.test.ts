import { parseEdtf } from "@rapporteur/codebook";
import { describe, expect, test } from "vitest";
import { shownDate } from "../../src/output/shown-date.ts";

function shown(text: string): string {
  const date = parseEdtf(text);
  if (date === null) throw new Error(`"${text}" is no date`);
  return shownDate(date);
}

describe("shownDate", () => {
  test.each([
    ["2031", "2031"],
    ["2031-03", "March 2031"],
    ["2031-03-08", "8 March 2031"],
    ["2031-03-08T10:05", "8 March 2031, 10:05"],
    ["2031-03-08T10:05:30Z", "8 March 2031, 10:05 UTC"],
    ["2031-03-08T10:05-04:00", "8 March 2031, 10:05 UTC-04:00"],
    ["2031-W11", "week 11, 2031"],
    ["2031-W11-WE", "weekend of week 11, 2031"],
  ])("writes %s as %s", (date, expected) => {
    expect(shown(date)).toBe(expected);
  });

  test.each(["2031-21", "2031?", "203X", "2031-03/2031-05", "-0044"])("leaves %s as it stands", (date) => {
    expect(shown(date)).toBe(date);
  });
});
