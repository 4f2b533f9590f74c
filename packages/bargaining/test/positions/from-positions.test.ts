import type { IssueId, OptionId } from "@rapporteur/codebook";
import type { IssueCodebook as Codebook } from "@rapporteur/codebook/issues";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PositionsInvalidError } from "../../src/errors.ts";
import {
  compare,
  fraction,
  ONE,
  parseFraction,
  plus,
  printFraction,
  ZERO,
} from "../../src/numbers/fraction.ts";
import { type FromPositionsOptions, fromPositions } from "../../src/positions/from-positions.ts";
import type { StatedPosition } from "../../src/positions/stated-position.ts";
import { CODEBOOK, record } from "./record.ts";

/** The evaluations of a party on an issue as `option: value (low..high) ids`. */
function evaluations(
  positions: readonly StatedPosition[],
  party: string,
  issue: string,
  options: FromPositionsOptions = {},
) {
  const { model } = fromPositions(positions, CODEBOOK, options);
  const at = model.issues.findIndex(({ id }) => id === issue);
  const preference = model.parties.find(({ id }) => id === party)?.preferences[at];
  const shown = (preference?.evaluations ?? []).map(({ value, low, high, source }, index) => {
    const name = model.issues[at]?.options[index]?.id ?? "";
    return [
      name,
      `${printFraction(value)} (${printFraction(low)}..${printFraction(high)}) ${source.entries.join("")}`.trim(),
    ];
  });
  return Object.fromEntries(shown) as Record<string, string>;
}

describe("fromPositions on one option without order", () => {
  test.each([
    ["a demand", ["Ostrava demands harbour=both"], "1 (1..1) a"],
    [
      "an offer",
      ["Ostrava demands harbour=old-pier", "Ostrava offers harbour=both"],
      "3/4 (1/2..1) b",
    ],
    ["an acceptance", ["Ostrava accepts harbour=both"], "3/4 (1/2..1) a"],
    [
      "an acceptance with a condition",
      ["Ostrava accepts harbour=both if fuel is paid"],
      "5/8 (1/4..1) a",
    ],
    ["a rejection", ["Ostrava rejects harbour=both"], "1/8 (0..1/4) a"],
    [
      "a rejection with a condition",
      ["Ostrava rejects harbour=both if fuel is not paid"],
      "1/4 (0..1/2) a",
    ],
    ["an open mind", ["Ostrava open harbour=both"], "5/8 (1/4..1) a"],
    ["indecision", ["Ostrava undecided harbour=both"], "1/2 (0..1) a"],
    ["silence", ["Ostrava accepts harbour=old-pier"], "1/2 (0..1)"],
    [
      "the other side's words",
      ["Verrin rejects harbour=both", "Ostrava accepts harbour=old-pier"],
      "1/2 (0..1)",
    ],
    [
      "a stance that names no option",
      ["Ostrava rejects harbour", "Ostrava accepts harbour=old-pier"],
      "1/2 (0..1)",
    ],
  ])("leaves %s", (_name, lines, expected) => {
    expect(evaluations(record(...lines), "Ostrava", "harbour")["both"]).toBe(expected);
  });

  test.each([
    [
      "a later acceptance outweighs a rejection, which widens it by half",
      ["Ostrava rejects harbour=both 2031-05-02", "Ostrava accepts harbour=both 2031-05-04"],
      "5/8 (1/4..1) ab",
    ],
    [
      "a later rejection outweighs an acceptance, whatever the order in which they are given",
      ["Ostrava rejects harbour=both 2031-05-04", "Ostrava accepts harbour=both 2031-05-02"],
      "5/16 (0..5/8) ba",
    ],
    [
      "words of one day that contradict each other leave everything between them",
      ["Ostrava rejects harbour=both 2031-05-02", "Ostrava accepts harbour=both 2031-05-02"],
      "1/2 (0..1) ab",
    ],
    [
      "a month does not come after a day in it",
      ["Ostrava rejects harbour=both 2031-05-02", "Ostrava accepts harbour=both 2031-05"],
      "1/2 (0..1) ba",
    ],
    [
      "words without a date leave everything between them",
      ["Ostrava rejects harbour=both", "Ostrava accepts harbour=both 2031-05-02"],
      "1/2 (0..1) ab",
    ],
    [
      "a condition that comes later counts",
      [
        "Ostrava accepts harbour=both 2031-05-02",
        "Ostrava accepts harbour=both 2031-05-04 if fuel is paid",
      ],
      "5/8 (1/4..1) ab",
    ],
    [
      "a demand that was given up for another still is no worse than half",
      ["Ostrava demands harbour=both 2031-05-02", "Ostrava demands harbour=new-pier 2031-05-04"],
      "3/4 (1/2..1) a",
    ],
    [
      "an open mind after a rejection takes the rejection back",
      ["Ostrava rejects harbour=both 2031-05-02", "Ostrava open harbour=both 2031-05-04"],
      "5/8 (1/4..1) ab",
    ],
  ])("%s", (_name, lines, expected) => {
    expect(evaluations(record(...lines), "Ostrava", "harbour")["both"]).toBe(expected);
  });
});

describe("fromPositions on ordered options", () => {
  test("falls in a line from what is asked for to the far end where the party is silent", () => {
    expect(evaluations(record("Ostrava demands crossings=eight"), "Ostrava", "crossings")).toEqual({
      none: "0 (0..1) a",
      two: "1/4 (0..1) a",
      four: "1/2 (0..1) a",
      six: "3/4 (0..1) a",
      eight: "1 (1..1) a",
    });
  });

  test("is no better beyond a rejected option, and no worse before an accepted one", () => {
    const lines = record(
      "Ostrava demands crossings=eight",
      "Ostrava accepts crossings=six",
      "Ostrava rejects crossings=two",
    );
    expect(evaluations(lines, "Ostrava", "crossings")).toEqual({
      none: "0 (0..1/4) ca",
      two: "1/8 (0..1/4) c",
      four: "7/16 (0..1) bc",
      six: "3/4 (1/2..1) b",
      eight: "1 (1..1) a",
    });
  });

  test("takes each as stated, and says so, where a party rejects a step and accepts a longer one", () => {
    const lines = record(
      "Ostrava demands crossings=eight",
      "Ostrava rejects crossings=six",
      "Ostrava accepts crossings=two",
    );
    expect(evaluations(lines, "Ostrava", "crossings")).toMatchObject({
      six: "1/8 (0..1/4) b",
      two: "3/4 (1/2..1) c",
    });
    const { notices } = fromPositions(lines, CODEBOOK).model;
    expect(notices.join("\n")).toContain("Ostrava does not prefer nearer options of crossings");
  });

  test("draws no line where the party asks for nothing", () => {
    expect(evaluations(record("Ostrava rejects crossings=four"), "Ostrava", "crossings")).toEqual({
      none: "1/2 (0..1)",
      two: "1/2 (0..1)",
      four: "1/8 (0..1/4) a",
      six: "1/2 (0..1)",
      eight: "1/2 (0..1)",
    });
  });

  test("asks for the latest demand, not for one that the party rejected since", () => {
    const asked = (...lines: readonly string[]) =>
      fromPositions(record(...lines), CODEBOOK).model.parties[0]?.preferences[0]?.position;
    expect(
      asked(
        "Ostrava demands crossings=eight 2031-05-02",
        "Ostrava demands crossings=six 2031-05-04",
      ),
    ).toBe("six");
    expect(
      asked("Ostrava demands crossings=six 2031-05-02", "Ostrava rejects crossings=six 2031-05-04"),
    ).toBeNull();
    expect(asked("Ostrava offers crossings=two")).toBe("two");
  });
});

describe("the red lines of fromPositions", () => {
  const TWICE = [
    "Ostrava rejects harbour=both 2031-05-02",
    "Ostrava rejects harbour=both 2031-05-04",
  ];

  test.each([
    ["two flat rejections", TWICE, ["ab"]],
    ["one", TWICE.slice(0, 1), []],
    [
      "two, one with a condition",
      [...TWICE.slice(0, 1), "Ostrava rejects harbour=both 2031-05-04 if fuel is not paid"],
      [],
    ],
    ["two, and an acceptance since", [...TWICE, "Ostrava accepts harbour=both 2031-05-06"], []],
    [
      "two, and an open mind on the same day",
      [...TWICE, "Ostrava open harbour=both 2031-05-04"],
      [],
    ],
    ["two after an acceptance", ["Ostrava accepts harbour=both 2031-05-01", ...TWICE], ["bc"]],
    [
      "two of different parties",
      [...TWICE.slice(0, 1), "Verrin rejects harbour=both 2031-05-04"],
      [],
    ],
  ])("from %s", (_name, lines, expected) => {
    const { parties } = fromPositions(record(...lines), CODEBOOK).model;
    expect(
      parties.flatMap(({ redLines }) => redLines.map(({ source }) => source.entries.join(""))),
    ).toEqual(expected);
  });

  test("need as many rejections as the caller says", () => {
    const lines = record(...TWICE.slice(0, 1));
    expect(
      fromPositions(lines, CODEBOOK, { redLineAfter: 1 }).model.parties[0]?.redLines,
    ).toHaveLength(1);
  });
});

describe("the model of fromPositions", () => {
  const LINES = record(
    "Ostrava demands crossings=eight",
    "Verrin demands crossings=none",
    "Ostrava accepts harbour=both",
  );

  test("has the parties in the order in which they speak, and weights that sum to 1", () => {
    const { model } = fromPositions(LINES, CODEBOOK);
    expect(model.parties.map(({ id }) => id)).toEqual(["Ostrava", "Verrin"]);
    for (const { preferences } of model.parties) {
      expect(preferences.reduce((sum, { weight }) => plus(sum, weight.value), ZERO)).toEqual(ONE);
    }
  });

  test("lets the weight of an issue that a party never speaks of be nothing", () => {
    const [, verrin] = fromPositions(LINES, CODEBOOK).model.parties;
    expect(verrin?.preferences.map(({ weight }) => printFraction(weight.low))).toEqual([
      "1/4",
      "0",
    ]);
  });

  test("says that nobody knows the reservations, and takes 1/2", () => {
    const { model } = fromPositions(LINES, CODEBOOK);
    const reservation = model.parties[0]?.reservation;
    expect(reservation?.value).toEqual(fraction(1n, 2n));
    expect([reservation?.low, reservation?.high]).toEqual([ZERO, ONE]);
    expect(model.notices.at(-1)).toBe(
      "no position says what its fallback is worth to Ostrava, Verrin: the reservation is taken as 1/2, and may be anything from 0 to 1",
    );
  });

  test("leaves out what the codebook has not, and names it", () => {
    const lines = [
      ...LINES,
      ...record("Ostrava demands customs=free", "Verrin demands crossings=nine").map((one) => ({
        ...one,
        id: `x${one.id}`,
      })),
    ];
    const { model } = fromPositions(lines, CODEBOOK);
    expect(model.notices).toContain(
      "left out, since the codebook has not their issue or option: xa, xb",
    );
    expect(fromPositions(LINES.slice(0, 2), CODEBOOK).model.notices).toContain(
      "left out, since no position names an option of them: harbour",
    );
  });

  test("can be made on an issue codebook, whose options are in order", () => {
    const options = ["two", "four"].map((id) => ({
      id: id as OptionId,
      label: id,
      words: [],
      not: [],
    }));
    const codebook: Pick<Codebook, "label" | "issues"> = {
      label: "Ferries",
      issues: [
        {
          id: "crossings" as IssueId,
          label: "Crossings",
          about: "",
          words: [],
          not: [],
          options,
          crosswalk: { pax: [], ucdp: [], plover: [] },
          takes: [],
          leaves: [],
        },
      ],
    };
    const { model } = fromPositions(record("Ostrava demands crossings=four"), codebook);
    expect(model.name).toBe("Ferries");
    expect(model.issues).toEqual([
      {
        id: "crossings",
        label: "Crossings",
        isOrdered: true,
        range: null,
        options: [
          { id: "two", label: "two" },
          { id: "four", label: "four" },
        ],
        statusQuo: null,
      },
    ]);
  });

  test("cannot be made of nothing", () => {
    expect(() => fromPositions([], CODEBOOK)).toThrow(PositionsInvalidError);
  });
});

describe("the overrides of fromPositions", () => {
  const LINES = record(
    "Ostrava demands crossings=eight",
    "Verrin demands crossings=none",
    "Ostrava accepts harbour=both",
  );
  const half = parseFraction("0.5") ?? ZERO;
  const third = parseFraction("1/3") ?? ZERO;

  test("stay apart from what is derived, and are marked", () => {
    const override = {
      kind: "reservation",
      party: "Verrin",
      value: third,
      low: ZERO,
      high: half,
      note: "told us so",
    } as const;
    const { model, derived, overrides } = fromPositions(LINES, CODEBOOK, { overrides: [override] });
    expect(model.parties[1]?.reservation).toEqual({
      value: third,
      low: ZERO,
      high: half,
      source: { kind: "analyst", entries: [], note: "told us so" },
    });
    expect(derived.parties[1]?.reservation?.source.kind).toBe("derived");
    expect(overrides).toEqual([{ override, replaced: derived.parties[1]?.reservation }]);
  });

  test("of a weight leave the rest to the others", () => {
    const overrides = [
      { kind: "weight", party: "Ostrava", issue: "harbour", value: third, note: "n" },
    ] as const;
    const [ostrava] = fromPositions(LINES, CODEBOOK, { overrides }).model.parties;
    expect(ostrava?.preferences.map(({ weight }) => printFraction(weight.value))).toEqual([
      "2/3",
      "1/3",
    ]);
    expect(ostrava?.preferences.map(({ weight }) => weight.source.kind)).toEqual([
      "derived",
      "analyst",
    ]);
  });

  test("of an evaluation and of red lines change only these", () => {
    const where = { party: "Ostrava", issue: "harbour", option: "both", note: "n" };
    const overrides = [
      { kind: "evaluation", ...where, value: half },
      { kind: "red-line", ...where, holds: true },
      { kind: "red-line", ...where, option: "old-pier", holds: true },
      { kind: "red-line", ...where, holds: false },
    ] as const;
    const [ostrava] = fromPositions(LINES, CODEBOOK, { overrides }).model.parties;
    expect(ostrava?.preferences[1]?.evaluations.map(({ source }) => source.kind)).toEqual([
      "derived",
      "derived",
      "analyst",
    ]);
    expect(ostrava?.redLines.map(({ option, source }) => [option, source.kind])).toEqual([
      ["old-pier", "analyst"],
    ]);
  });

  test.each([
    [
      "a party that there is not",
      { kind: "reservation", party: "Nobody", value: half, note: "n" },
      "overrides[0].party",
    ],
    [
      "an issue that there is not",
      { kind: "weight", party: "Verrin", issue: "customs", value: half, note: "n" },
      "overrides[0].issue",
    ],
    [
      "an option that there is not",
      {
        kind: "evaluation",
        party: "Verrin",
        issue: "harbour",
        option: "x",
        value: half,
        note: "n",
      },
      "overrides[0].option",
    ],
    [
      "an interval upside down",
      { kind: "reservation", party: "Verrin", value: half, low: ONE, note: "n" },
      "overrides[0]",
    ],
    [
      "a number above 1",
      { kind: "reservation", party: "Verrin", value: plus(ONE, half), note: "n" },
      "overrides[0]",
    ],
  ] as const)("refuse %s", (_name, override, path) => {
    let thrown: unknown = null;
    try {
      fromPositions(LINES, CODEBOOK, { overrides: [override] });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(PositionsInvalidError);
    expect((thrown as PositionsInvalidError).facts["path"]).toBe(path);
  });
});

describe("fromPositions on any record", () => {
  const stances = fc.constantFrom("demands", "offers", "accepts", "rejects", "open", "undecided");
  const times = fc.constantFrom("", " 2031-05-02", " 2031-05-04", " 2031-05", " 2031");
  const places = fc.constantFrom(
    "crossings=none",
    "crossings=two",
    "crossings=six",
    "crossings=eight",
    "harbour=both",
    "harbour",
  );
  const line = fc
    .tuple(fc.constantFrom("Ostrava", "Verrin"), stances, places, times, fc.boolean())
    .map(
      ([party, stance, place, time, isFirm]) =>
        `${party} ${stance} ${place}${time}${isFirm ? "" : " if fuel is paid"}`,
    );
  const records = fc
    .array(line, { minLength: 1, maxLength: 12 })
    .map((lines) => record("Ostrava demands crossings=four", ...lines));

  test("keeps every number within its interval and the interval within 0 and 1", () => {
    fc.assert(
      fc.property(records, (positions) => {
        const { model } = fromPositions(positions, CODEBOOK);
        for (const { preferences } of model.parties) {
          for (const { value, low, high } of preferences.flatMap(({ evaluations, weight }) => [
            ...evaluations,
            weight,
          ])) {
            const rising = [ZERO, low, value, high, ONE];
            expect(
              rising.every(
                (number, index) => index === 0 || compare(rising[index - 1] ?? ZERO, number) <= 0,
              ),
            ).toBe(true);
          }
        }
      }),
    );
  });

  test("rests numbers on positions of the same party and issue only", () => {
    fc.assert(
      fc.property(records, (positions) => {
        const { model } = fromPositions(positions, CODEBOOK);
        for (const party of model.parties) {
          for (const preference of party.preferences) {
            const entries = preference.evaluations.flatMap(({ source }) => source.entries);
            const own = positions
              .filter((one) => one.party === party.id && one.issue === preference.issue)
              .map(({ id }) => id);
            expect(entries.filter((entry) => !own.includes(entry))).toEqual([]);
          }
        }
      }),
    );
  });
});
