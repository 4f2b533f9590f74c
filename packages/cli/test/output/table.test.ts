import type { TimexValue } from "@rapporteur/codebook";
import { describe, expect, test } from "vitest";
import { tableRenderer } from "../../src/output/table.ts";
import { cellWidth } from "../../src/terminal/cell-width.ts";
import { makeStyle } from "../../src/terminal/style.ts";
import { markedReading } from "../marked-reading.ts";
import { sampleGrounds, sampleReading } from "../sample-reading.ts";
import { NO_GROUNDS } from "../stub-reader.ts";
import { printed, readOf } from "./sample-read.ts";

/** From the people on. */
const tail = (words: string): string => words.slice(words.indexOf("   People and bodies"));

describe("tableRenderer", () => {
  test("ends a report with its people, roles and parties, and a strip of its dates", () => {
    expect(tail(printed(tableRenderer))).toMatchInlineSnapshot(`
      "   People and bodies
         Ilse Marn · envoy, Beland · for Beland, stated in the text     5 statements
         Teo Valck · transport minister, Arland · for Arland, stated    3 statements
            in the text
         two diplomats who have seen the draft · not named              1 statement
         one of two diplomats · not named                               1 statement
         Hanse Assembly                                                 1 statement
         mediators · for Hanse Assembly, inferred                       1 statement
         a person close to the talks · not named                        1 statement
         Also named: Beland; Arland; customs house

         When
         1 March 2030 [o~~~~~~~---------------------2|-----o~~~~~~~] 31 August 2031
         spring 2030 “the spring round” · 10 March 2031 “Monday” · 11 March 2031
         “Tuesday evening” · | 12 March 2031, the day of the report “12 March” ·
         weekend of 15 March 2031 “the weekend of 15 March” · summer 2031 “summer”

      15 statements: 8 on record, 4 anonymous, 2 institutional, 1 unattributed · 2
      direct, 7 indirect, 6 mixed
      "
    `);
  });

  test.each([40, 60, 80, 100])(
    "keeps every line within %i cells, and none ends in a space",
    (width) => {
      for (const line of printed(tableRenderer, { width }).split("\n")) {
        expect(cellWidth(line)).toBeLessThanOrEqual(width);
        expect(line).toBe(line.trimEnd());
      }
    },
  );

  test("draws the strip in ASCII alone", () => {
    const strip = printed(tableRenderer)
      .split("\n")
      .find((line) => line.includes("["));
    expect(strip).toMatch(/^[\x20-\x7e]+$/);
    expect(strip).toContain("|");
  });

  test("paints what it says in words too: without colour the same words stand there", () => {
    const painted = printed(tableRenderer, { style: makeStyle(true) });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is taken out
    expect(painted.replace(/\x1b\[\d+m/g, "")).toBe(printed(tableRenderer));
  });

  test("says which days the words of a date leave open", () => {
    const reading = markedReading({
      text: "By 03/04/2031.",
      published: "2031-05-05",
      said: [],
      times: [{ words: "03/04/2031", value: "2031-XX-XX" }],
    });
    const alternatives = { t1: ["2031-04-03", "2031-03-04"] as unknown as TimexValue[] };
    expect(printed(tableRenderer, {}, readOf(reading, { ...NO_GROUNDS, alternatives }))).toContain(
      "“03/04/2031” may mean 3 April 2031 or 4 March 2031.",
    );
  });

  test("says that times stay open where the report has no date", () => {
    const reading = markedReading({
      text: "They met on Monday.",
      said: [],
      times: [{ words: "Monday", value: "XXXX-WXX-1" }],
    });
    expect(printed(tableRenderer, {}, readOf(reading, NO_GROUNDS))).toContain(
      "1 time stays open: the report has no date. Give one with --published.",
    );
  });

  test("has no section of people or times where there are none", () => {
    const words = printed(
      tableRenderer,
      {},
      readOf(markedReading({ text: "Nothing.", said: [] }), NO_GROUNDS),
    );
    expect(words).not.toContain("People and bodies");
    expect(words).not.toContain("When");
  });

  test("keeps a control character of a name off the terminal", () => {
    const reading = {
      ...sampleReading(),
      actors: sampleReading().actors.map((actor) => ({ ...actor, name: `\x1b[31m${actor.name}` })),
    };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape is what must not be there
    expect(printed(tableRenderer, {}, readOf(reading, sampleGrounds()))).not.toMatch(/\x1b/);
  });
});
