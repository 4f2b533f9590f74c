import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distancesOf } from "../../src/distance/distance.ts";
import { distanceSeries } from "../../src/distance/distance-series.ts";
import { extremeMean } from "../../src/distance/extreme-mean.ts";
import { fraction, printFraction, toNumber } from "../../src/numbers/fraction.ts";
import { type FromPositionsOptions, fromPositions } from "../../src/positions/from-positions.ts";
import { CODEBOOK, record } from "../positions/record.ts";

function pairsOf(lines: readonly string[], options: FromPositionsOptions = {}) {
  return distancesOf(fromPositions(record(...lines), CODEBOOK, options).model);
}

describe("distancesOf", () => {
  test.each([
    [
      "the whole way",
      ["Ostrava demands crossings=eight", "Verrin demands crossings=none"],
      1,
      1,
      1,
    ],
    [
      "half of it",
      ["Ostrava demands crossings=eight", "Verrin demands crossings=four"],
      0.5,
      0.5,
      0.5,
    ],
    ["nothing", ["Ostrava demands crossings=six", "Verrin demands crossings=six"], 0, 0, 0],
    [
      "everything possible after a silence",
      ["Ostrava demands crossings=eight", "Verrin undecided crossings=two"],
      0.5,
      0,
      1,
    ],
    // rejecting none leaves two, four, six and eight
    [
      "less where the other rejects the far end",
      ["Ostrava demands crossings=none", "Verrin rejects crossings=none"],
      5 / 8,
      0,
      1,
    ],
  ])("is %s", (_name, lines, value, low, high) => {
    const [pair] = pairsOf(lines);
    expect(pair?.gaps).toEqual([{ issue: "crossings", value, low, high, entries: ["a", "b"] }]);
    expect(pair).toMatchObject({ parties: ["Ostrava", "Verrin"], value, low, high });
  });

  test("is all or nothing on an issue without order", () => {
    const gap = (option: string) =>
      pairsOf(["Ostrava demands harbour=both", `Verrin demands harbour=${option}`])[0]?.gaps[0]
        ?.value;
    expect([gap("both"), gap("old-pier")]).toEqual([0, 1]);
  });

  test("weighs the issues, and lets the weights move within their intervals", () => {
    const lines = [
      "Ostrava demands crossings=eight",
      "Verrin demands crossings=none",
      "Ostrava demands harbour=both",
      "Verrin demands harbour=both",
    ];
    // each weighs 1/2, from 1/4 to 1: what is left of 1 goes to the gap of 1, or to that of 0
    expect(pairsOf(lines)[0]).toMatchObject({ value: 0.5, low: 0.25, high: 0.75 });
  });

  test("has every pair once, in the order of the parties", () => {
    const lines = [
      "A demands crossings=two",
      "B demands crossings=four",
      "C demands crossings=six",
    ];
    expect(pairsOf(lines).map(({ parties }) => parties.join("-"))).toEqual(["A-B", "A-C", "B-C"]);
  });

  test("keeps an index between its ends, for any record", () => {
    const line = fc
      .tuple(
        fc.constantFrom("A", "B", "C"),
        fc.constantFrom("demands", "accepts", "rejects", "open"),
        fc.constantFrom(
          "crossings=none",
          "crossings=four",
          "crossings=six",
          "harbour=both",
          "harbour=old-pier",
        ),
      )
      .map((parts) => parts.join(" "));
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 10 }), (lines) => {
        for (const { low, value, high, gaps } of pairsOf(lines)) {
          for (const one of [{ low, value, high }, ...gaps]) {
            expect(one.low).toBeGreaterThanOrEqual(0);
            expect(one.low).toBeLessThanOrEqual(one.high);
            expect(one.high).toBeLessThanOrEqual(1);
          }
          expect(value).toBeGreaterThanOrEqual(low - 1e-12);
          expect(value).toBeLessThanOrEqual(high + 1e-12);
        }
      }),
    );
  });
});

describe("extremeMean", () => {
  const weighted = (...rows: readonly (readonly [number, number, number, number])[]) =>
    rows.map(([number, low, value, high]) => ({
      number: fraction(BigInt(number), 10n),
      low: fraction(BigInt(low), 10n),
      value: fraction(BigInt(value), 10n),
      high: fraction(BigInt(high), 10n),
    }));

  test("gives what is left to the numbers that it wants most", () => {
    const rows = weighted([2, 1, 5, 9], [8, 2, 5, 6]);
    // least: 0.8 on 0.2 and 0.2 on 0.8; greatest: 0.4 on 0.2 and 0.6 on 0.8
    expect(printFraction(extremeMean(rows, "least"))).toBe("8/25");
    expect(printFraction(extremeMean(rows, "greatest"))).toBe("14/25");
  });

  test("is the mean of the estimates where no weights sum to 1", () => {
    expect(toNumber(extremeMean(weighted([2, 1, 5, 2], [8, 1, 5, 2]), "least"))).toBe(0.5);
  });
});

describe("distanceSeries", () => {
  const LINES = record(
    "Ostrava demands crossings=eight 2031-05-02",
    "Verrin demands crossings=none 2031-05-03",
    "Verrin demands crossings=four 2031-05-09",
  );

  test("has a step for every day on which somebody speaks", () => {
    const series = distanceSeries(LINES, CODEBOOK);
    expect(
      series.map(({ date, pairs }) => [date, pairs[0]?.gaps[0]?.low, pairs[0]?.gaps[0]?.high]),
    ).toEqual([
      ["2031-05-02", 0, 1],
      ["2031-05-03", 1, 1],
      ["2031-05-09", 0.5, 0.5],
    ]);
  });

  test("keeps parties and issues the same from the first day", () => {
    const series = distanceSeries(
      [
        ...LINES,
        ...record("Tarn demands harbour=both 2031-06-01").map((one) => ({ ...one, id: "z" })),
      ],
      CODEBOOK,
    );
    expect(series.map(({ pairs }) => [pairs.length, pairs[0]?.gaps.length])).toEqual(
      Array(4).fill([3, 2]),
    );
  });

  test("ends where the whole record stands", () => {
    const whole = distancesOf(fromPositions(LINES, CODEBOOK).model);
    expect(distanceSeries(LINES, CODEBOOK).at(-1)?.pairs).toEqual(whole);
  });
});
