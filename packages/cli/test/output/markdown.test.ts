import { describe, expect, test } from "vitest";
import { markdownRenderer } from "../../src/output/markdown.ts";
import { markedReading } from "../marked-reading.ts";
import { NO_GROUNDS } from "../stub-reader.ts";
import { printed, readOf } from "./sample-read.ts";

describe("markdownRenderer", () => {
  test("ends a brief with people and a timeline", () => {
    const brief = printed(markdownRenderer);
    expect(brief.slice(brief.indexOf("## People"))).toMatchInlineSnapshot(`
      "## People and bodies

      - **Ilse Marn** · envoy, Beland · for Beland, stated in the text · 5 statements
      - **Teo Valck** · transport minister, Arland · for Arland, stated in the text · 3 statements
      - **two diplomats who have seen the draft** · not named · 1 statement
      - **one of two diplomats** · not named · 1 statement
      - **Hanse Assembly** · 1 statement
      - **mediators** · for Hanse Assembly, inferred · 1 statement
      - **a person close to the talks** · not named · 1 statement

      Also named: Beland; Arland; customs house.

      ## Timeline

      - **spring 2030** “the spring round”
      - **10 March 2031** “Monday”
      - **11 March 2031** “Tuesday evening”
      - **12 March 2031**, the day of the report “12 March”
      - **weekend of 15 March 2031** “the weekend of 15 March”
      - **summer 2031** “summer”
      "
    `);
  });

  test("has neither where the report has none", () => {
    expect(
      printed(
        markdownRenderer,
        {},
        readOf(markedReading({ text: "Nothing.", said: [] }), NO_GROUNDS),
      ),
    ).not.toMatch(/People|Timeline/);
  });
});
