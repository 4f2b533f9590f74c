import { describe, expect, test } from "vitest";
import { PositionsInvalidError } from "../../src/errors.ts";
import { parseFraction } from "../../src/numbers/fraction.ts";
import { readPositionTable } from "../../src/positions/position-table.ts";

const FILE = `name: Ferry talks
parties: [Ostrava, Verrin]
issues:
  - id: crossings
    label: Crossings a day
    ordered: true
    options: [none, two, four]
    statusQuo: two
  - id: harbour
    options: [{id: old-pier, label: The old pier}, {id: new-pier}]
positions:
  - {id: a, party: Ostrava, issue: crossings, option: four, stance: demands, time: 2031-05-02, source: Gazette}
  - {party: Verrin, issue: harbour, stance: open, conditions: fuel is paid}
overrides:
  - {kind: weight, party: Ostrava, issue: harbour, value: 0.1, low: 0, high: 1/3, note: a minor point}
  - {kind: red-line, party: Verrin, issue: harbour, option: new-pier, holds: false, note: meant for the press}
`;

function changed(from: string, to: string): string {
  expect(FILE).toContain(from);
  return FILE.replace(from, to);
}

describe("readPositionTable", () => {
  test("reads issues, positions and overrides", () => {
    const table = readPositionTable(FILE);
    expect(table.codebook.issues).toEqual([
      {
        id: "crossings",
        label: "Crossings a day",
        isOrdered: true,
        options: ["none", "two", "four"].map((id) => ({ id, label: null })),
        statusQuo: "two",
      },
      {
        id: "harbour",
        label: null,
        isOrdered: false,
        options: [
          { id: "old-pier", label: "The old pier" },
          { id: "new-pier", label: null },
        ],
        statusQuo: null,
      },
    ]);
    expect(table.parties).toEqual(["Ostrava", "Verrin"]);
    expect(table.positions).toEqual([
      {
        id: "a",
        party: "Ostrava",
        issue: "crossings",
        option: "four",
        stance: "demands",
        conditions: [],
        time: "2031-05-02",
      },
      {
        id: "p2",
        party: "Verrin",
        issue: "harbour",
        option: null,
        stance: "open",
        conditions: ["fuel is paid"],
        time: null,
      },
    ]);
    expect(table.overrides[0]).toMatchObject({
      kind: "weight",
      value: parseFraction("1/10"),
      high: parseFraction("1/3"),
    });
    expect(table.overrides[1]).toMatchObject({ kind: "red-line", holds: false });
  });

  test("takes an issue codebook, whose options are in order, with issues that have none", () => {
    const codebook = `schema: rapporteur/codebook/1
id: ferries
label: Ferries
issues:
  - {id: crossings, label: Crossings, words: [crossing], options: [{id: two, label: Two, words: [two]}, {id: four, label: Four}]}
  - {id: process, label: How to go on, words: [talks]}
`;
    expect(readPositionTable(codebook).codebook).toMatchObject({
      label: "Ferries",
      issues: [
        { id: "crossings", isOrdered: true, options: [{ id: "two" }, { id: "four" }] },
        { id: "process", options: [] },
      ],
    });
  });

  test("takes a file of issues alone", () => {
    const issues = FILE.slice(0, FILE.indexOf("positions:"));
    expect(readPositionTable(issues).positions).toEqual([]);
  });

  test.each([
    [
      "an issue that is not listed",
      "issue: crossings",
      "issue: crossing",
      12,
      "positions[0].issue",
    ],
    ["an option that its issue has not", "option: four", "option: five", 12, "positions[0].option"],
    ["a stance that there is not", "stance: demands", "stance: wants", 12, "positions[0].stance"],
    ["a date that is none", "time: 2031-05-02", "time: May", 12, "positions[0].time"],
    ["a field that there is not", "source: Gazette", "sources: Gazette", 12, "positions[0]"],
    [
      "a position without a party",
      "party: Verrin, issue: harbour, stance",
      "issue: harbour, stance",
      13,
      "positions[1].party",
    ],
    ["two options of one name", "[none, two, four]", "[none, two, two]", 7, "issues[0].options[2]"],
    ["an issue without options", "[none, two, four]", "[]", 7, "issues[0].options"],
    [
      "a status quo that is no option",
      "statusQuo: two",
      "statusQuo: six",
      8,
      "issues[0].statusQuo",
    ],
    [
      "order that is neither true nor false",
      "ordered: true",
      "ordered: perhaps",
      6,
      "issues[0].ordered",
    ],
    ["an override without a reason", ", note: a minor point", "", 15, "overrides[0].note"],
    ["an override of nothing known", "kind: weight", "kind: mood", 15, "overrides[0].kind"],
    ["a number that is none", "value: 0.1", "value: some", 15, "overrides[0].value"],
    ["a number without end", "value: 0.1", "value: 1e309", 15, "overrides[0].value"],
  ])("names the line and the field of %s", (_name, from, to, line, path) => {
    let thrown: unknown = null;
    try {
      readPositionTable(changed(from, to));
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(PositionsInvalidError);
    expect((thrown as PositionsInvalidError).facts).toMatchObject({ path, line });
  });
});
