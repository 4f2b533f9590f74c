import { describe, expect, test } from "vitest";
import { fieldNames, listedFields, rowsOf } from "../../src/output/row-fields.ts";
import { COLUMNS, tabSeparatedRenderer } from "../../src/output/tab-separated.ts";
import { printed, readOf } from "./sample-read.ts";

const LAYERS = ["statements", "actors", "times"] as const;

describe("rowsOf", () => {
  test("gives actors with role, party and how it is known", () => {
    expect(
      rowsOf(readOf(), "actors", [
        "actor",
        "name",
        "roles",
        "party",
        "partyGrounds",
        "statements",
        "forms",
      ]).slice(0, 1),
    ).toEqual([
      {
        actor: "a1",
        name: "Ilse Marn",
        roles: ["envoy, Beland"],
        party: "Beland",
        partyGrounds: "stated",
        statements: 5,
        forms: ["name", "pronoun", "name", "name", "pronoun"],
      },
    ]);
  });

  test("gives times with value, date and place", () => {
    expect(
      rowsOf(readOf(), "times", ["time", "type", "value", "date", "words", "line"]).slice(1, 3),
    ).toEqual([
      {
        time: "t2",
        type: "TIME",
        value: "2031-03-11TEV",
        date: "2031-03-11",
        words: "Tuesday evening",
        line: 1,
      },
      { time: "t3", type: "DURATION", value: "PTXH", date: null, words: "within hours", line: 3 },
    ]);
  });

  test("gives statements the roles of their speakers and the times in what was said", () => {
    expect(
      rowsOf(readOf(), "statements", ["statement", "roles", "times"]).filter(
        ({ statement }) => statement === "s13",
      ),
    ).toEqual([{ statement: "s13", roles: ["envoy, Beland"], times: ["2031-W11-WE"] }]);
  });

  test.each(LAYERS)(
    "gives all fields of %s, in the order they are listed in, where none is asked for",
    (layer) => {
      const [row = {}] = rowsOf(readOf(), layer, []);
      expect(Object.keys(row)).toEqual([...fieldNames(layer)]);
      expect(listedFields(layer).split("\n").filter(Boolean)).toHaveLength(
        fieldNames(layer).length,
      );
    },
  );
});

describe("tabSeparatedRenderer", () => {
  test.each(LAYERS)("prints %s with a field a column", (layer) => {
    const rows = printed(tabSeparatedRenderer, { layer }).split("\n").filter(Boolean);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.split("\t")).toHaveLength(COLUMNS[layer].length);
  });

  test("prints an actor's place, role, party and grounds", () => {
    expect(printed(tabSeparatedRenderer, { layer: "actors" }).split("\n")[1]).toBe(
      "gazette.md:3:30\tTeo Valck\tperson\ttransport minister, Arland\tArland\tstated\t3\t4",
    );
  });
});
