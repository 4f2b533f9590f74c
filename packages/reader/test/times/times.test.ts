import { parseTimexValue } from "@rapporteur/codebook";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTimes } from "../../src/times/times.ts";
import { readStory, TUESDAY } from "./story.ts";

function valuesOf(source: string, published: string | null = TUESDAY): readonly string[] {
  return readStory(source, published).times.map(({ value }) => value);
}

describe("what a value hangs on", () => {
  test.each([
    ["They met^past on 18 March 2024.", null],
    ["They talked for two hours.", null],
    ["They met^past on Monday.", "published"],
    ["They met^past in March.", "published"],
    ["They met^past last week.", "published"],
  ])("%s", (source, anchor) => {
    expect(readStory(source).times.map((time) => time.anchor)).toEqual([anchor]);
  });

  test("the story", () => {
    const { times } = readStory("It began^past on 3 May 2021. Two days later it ended^past.");
    expect(times.map(({ anchor }) => anchor)).toEqual([null, "story"]);
  });

  test("nothing is guessed without a date of publication", () => {
    const { times } = readStory("They met^past last week.", null);
    expect(times.map(({ anchor, date }) => [anchor, date])).toEqual([[null, null]]);
  });

  test("a year of publication is enough for years, not for days", () => {
    expect(valuesOf("They met^past last year and yesterday.", "2024")).toEqual([
      "2023",
      "XXXX-XX-XX",
    ]);
    expect(valuesOf("They met^past in May, last month and on Monday.", "2024-09")).toEqual([
      "2024-05",
      "2024-08",
      "XXXX-WXX-1",
    ]);
  });

  test.each(["2025-03-18T10:00Z", "2025-03-18?", "2025-03-18T23:30-04:00"])(
    "published %s",
    (published) => {
      expect(valuesOf("They met^past yesterday.", published)).toEqual(["2025-03-17"]);
    },
  );

  test.each(["2025-W11", "2025-03/2025-04", "2025-24", "199X"])(
    "published %s fixes no day",
    (published) => {
      expect(valuesOf("They met^past yesterday.", published)).toEqual(["XXXX-XX-XX"]);
    },
  );
});

describe("dates in digits", () => {
  test.each([
    ["03/04/2024", ["2024-04-03", "2024-03-04"]],
    ["25/12/03", ["2003-12-25", "2025-12-03"]],
    ["18/03/2024", []],
    ["3/18/2024", []],
    ["05/05/2024", []],
  ])("%s is read in every order that the calendar allows", (words, alternatives) => {
    expect(readStory(`The log is dated ${words}.`).times.map((time) => time.alternatives)).toEqual([
      alternatives,
    ]);
  });
});

describe("days that are none", () => {
  test.each([
    ["They met^past on 31 February 2024.", ["2024-02-XX"]],
    ["They met^past on February 30.", ["XXXX-02-XX"]],
    ["They met^past on 29 February 2023.", ["2023-02-XX"]],
    ["They met^past on 29 February 2024.", ["2024-02-29"]],
    ["They met^past on 32 March.", ["2025-03"]],
    ["The log says 2024-13-40.", []],
    ["The log says 99/99/9999.", []],
    ["It was the year 0000.", []],
    ["It was 0 BC.", []],
    ["It will be the year 9999.", ["9999"]],
    ["It was 25:00.", []],
    ["It was 24:30.", []],
    ["It was 13 p.m.", []],
  ])("%s", (source, values) => {
    expect(valuesOf(source)).toEqual(values);
  });

  test("the edges of the calendar", () => {
    expect(valuesOf("They met^past yesterday.", "0000-01-01")).toEqual(["BC0002-12-31"]);
    expect(valuesOf("They will meet^future tomorrow.", "9999-12-31")).toEqual(["XXXX-XX-XX"]);
    expect(valuesOf("They met^past 9000 centuries ago and 9,999,999 days ago.")).toEqual([
      "XX",
      "XXXX-XX-XX",
    ]);
  });
});

describe("texts of other years", () => {
  const HISTORY =
    "In March 1841 the guild rose^past. In May 1842 the crown sent^past ships. In August they burned^past the quay. " +
    "On December 3, 1843 the guild fell^past. In January the crown withdrew^past. By 1845 it was^past gone.";

  test("the dates of a history hang on each other", () => {
    expect(valuesOf(HISTORY)).toEqual([
      "1841-03",
      "1842-05",
      "1842-08",
      "1843-12-03",
      "1844-01",
      "1845",
    ]);
  });

  test("an aside in a report does not move its days", () => {
    const report =
      "In 1998 the guild rose^past. They met^past on Monday and will meet^future in May.";
    expect(valuesOf(report)).toEqual(["1998", "2025-03-17", "2025-05"]);
  });
});

describe("any text", () => {
  const SCRAPS = fc.constantFrom(
    ..."31|30|February|March|May|Monday|last|next|the|year|0000|9999|BC|24:00|25/12/03|a.m.|ago|two|weeks|earlier|and|a half|of|-|–|,|.|’|'|\n\n|every|noon|century|Q4|tonight|ET|\u00a0|😀|half|past|dozen".split(
      "|",
    ),
  );

  test("gives ordered spans without overlap and values that TIMEX3 knows", () => {
    fc.assert(
      fc.property(
        fc.array(SCRAPS, { maxLength: 40 }),
        fc.constantFrom(null, TUESDAY, "0000-01-01", "9999-12-31", "2024", "2024-02"),
        (scraps, published) => {
          const { text, times } = readStory(scraps.join(" ").replaceAll(/[[\]|]/g, ""), published);
          let last = 0;
          for (const { span, value } of times) {
            expect(span.start).toBeGreaterThanOrEqual(last);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(parseTimexValue(value)).toBe(value);
            last = span.end;
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    ["blanks", (size: number) => `two${" ".repeat(size)}weeks`],
    ["numbers", (size: number) => "twenty ".repeat(size)],
    ["years", (size: number) => "1999-".repeat(size)],
    ["days", (size: number) => "Monday ".repeat(size)],
  ])(
    "costs as much as it is long: %s",
    (_name, text) => {
      const nothing = { words: [], sentences: [], names: [], entities: [], attributions: [] };
      const costOf = (size: number) => {
        const words = text(size);
        const before = process.cpuUsage().user;
        readTimes(words, null, [{ start: 0, end: words.length }], nothing);
        return process.cpuUsage().user - before;
      };
      costOf(300);
      // processor time, so that a busy machine does not count: near 4 where the cost is linear, 16 where it is quadratic
      const [small, large] = [300, 1_200].map((size) => Math.min(costOf(size), costOf(size)));
      expect((large ?? 0) / Math.max(small ?? 0, 2_000)).toBeLessThan(10);
    },
    120_000,
  );
});
