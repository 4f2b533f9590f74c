import { describe, expect, test } from "vitest";
import { ItemUnknownError } from "../../src/errors.ts";
import { explanationRenderer } from "../../src/output/explanation.ts";
import { markedReading } from "../marked-reading.ts";
import { NO_GROUNDS } from "../stub-reader.ts";
import { printed, readOf } from "./sample-read.ts";

describe("explanationRenderer", () => {
  test.each([
    [
      "s1",
      "s1 · statement · Ilse Marn · accepts\n\n   act       accepts · by rule: the words said do it\n",
    ],
    [
      "a1",
      "a1 · person · Ilse Marn · for Beland, stated in the text\n\n   name      by the trained model (names head) · “Ilse Marn” 1:45\n",
    ],
    [
      "t5",
      "t5 · DATE · “Monday” · 2031-03-10\n\n   value     2031-03-10 · by rule: weekday\n" +
        "   anchor    2031-03-12 · by the date of the report: counted from the day of\n             publication\n",
    ],
  ])("says of %s what it is and what it rests on", (explained, expected) => {
    expect(printed(explanationRenderer, { explained })).toBe(expected);
  });

  test("says that the rule of a ground is not kept where the layer keeps none", () => {
    const items = {
      a1: [{ about: "party", value: "Beland", by: "rule" as const, name: null, spans: [] }],
    };
    expect(
      printed(
        explanationRenderer,
        { explained: "a1" },
        readOf(undefined, { ...NO_GROUNDS, items }),
      ),
    ).toContain("party     Beland · by rule; which one is not kept");
  });

  test("throws ItemUnknownError with the ids that there are", () => {
    expect(() => printed(explanationRenderer, { explained: "s99" })).toThrow(ItemUnknownError);
    expect(() => printed(explanationRenderer, { explained: "s99" })).toThrow(
      /"s99"; it has s1–s15, a1–a\d+, t1–t7$/,
    );
    const empty = readOf(markedReading({ text: "Nothing.", said: [] }), NO_GROUNDS);
    expect(() => printed(explanationRenderer, { explained: "s1" }, empty)).toThrow(
      /nothing to explain/,
    );
  });
});
