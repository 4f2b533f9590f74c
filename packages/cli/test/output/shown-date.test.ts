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
    ["2031-21", "spring 2031"],
    ["2031-24", "winter 2031"],
    ["203X", "the 2030s"],
    ["2031-03/2031-05", "March 2031 to May 2031"],
    ["2031-W11", "week of 10 March 2031"],
    ["2031-W11-WE", "weekend of 15 March 2031"],
  ])("writes %s as %s", (date, expected) => {
    expect(shown(date)).toBe(expected);
  });

  test.each(["2031?", "20XX", "2031-03/..", "-0044"])("leaves %s as it stands", (date) => {
    expect(shown(date)).toBe(date);
  });
});
