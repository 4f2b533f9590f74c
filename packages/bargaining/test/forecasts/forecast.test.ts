import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { challengeOf } from "../../src/forecasts/challenge.ts";
import { compromiseOf, halfBand } from "../../src/forecasts/compromise.ts";
import { forecastOf } from "../../src/forecasts/forecast.ts";
import type { ForecastActor } from "../../src/forecasts/forecast-question.ts";
import { medianOf } from "../../src/forecasts/median.ts";
import { proceduralOf } from "../../src/forecasts/procedural.ts";
import { council } from "./council.ts";

const actors = fc.array(
  fc.record({
    name: fc.uuid(),
    position: fc.integer({ min: 0, max: 100 }),
    capability: fc.integer({ min: 1, max: 50 }),
    salience: fc.integer({ min: 1, max: 20 }).map((twentieths) => twentieths / 20),
    source: fc.constant([]),
  }),
  { minLength: 2, maxLength: 8 },
);

describe("compromiseOf", () => {
  test("is the mean by capability times salience", () => {
    // (4·1 + 6·1 + 10·1.5 + 16·1 + 20·0.5) / 5
    expect(compromiseOf(council()).value).toBeCloseTo(51 / 5, 12);
  });

  test("has bands that widen, hold the value, and stay on the scale", () => {
    const { value, bands } = compromiseOf(council());
    expect(bands.map(({ share }) => Math.round(share * 1000))).toEqual([171, 308, 500, 538]);
    for (const { low, high } of bands) {
      expect(low).toBeLessThan(value);
      expect(high).toBeGreaterThan(value);
    }
    const half = halfBand({ value, bands });
    expect(half.low).toBeCloseTo(10.2 - 0.17544 * 20, 9);
    expect(half.high).toBeCloseTo(10.2 + 0.17544 * 20, 9);
  });

  test("cuts a band at the end of the scale", () => {
    const near = council({ scale: { low: 9, high: 29, isStated: true } });
    expect(halfBand(compromiseOf(near)).low).toBe(9);
  });
});

describe("medianOf", () => {
  test("is the position at which half of all weight is reached", () => {
    expect(medianOf(council().actors)).toBe(10);
  });

  test("is the lower of two when half is reached exactly", () => {
    const [first, second] = council().actors;
    const two = [
      { ...first, capability: 1, salience: 1 },
      { ...second, capability: 1, salience: 1 },
    ] as ForecastActor[];
    expect(medianOf(two)).toBe(4);
  });

  test("has at most half of all weight on either side, for any actors", () => {
    fc.assert(
      fc.property(actors, (some) => {
        const median = medianOf(some);
        const weight = (side: (position: number) => boolean) =>
          some.reduce(
            (sum, one) => (side(one.position) ? sum + one.capability * one.salience : sum),
            0,
          );
        const half = weight(() => true) / 2 + 1e-9;
        expect(weight((position) => position < median)).toBeLessThanOrEqual(half);
        expect(weight((position) => position > median)).toBeLessThanOrEqual(half);
      }),
    );
  });
});

describe("proceduralOf", () => {
  test.each([
    [
      "its own wish where enough others take it",
      "Lunegard",
      20,
      0.5,
      10,
      ["Ostrava", "Verrin", "Lunegard"],
    ],
    // Lunegard (10) with Ostrava and Verrin are 6 of 9; Selvane (16) would take 12 and more
    [
      "no farther than the last one needed would go",
      "Ostrava",
      20,
      0.8,
      12,
      ["Ostrava", "Verrin", "Lunegard", "Selvane"],
    ],
    [
      "the status quo where unanimity holds it",
      "Ostrava",
      20,
      1,
      20,
      ["Ostrava", "Verrin", "Lunegard", "Selvane", "Tarn"],
    ],
  ])("proposes %s", (_name, agendaSetter, statusQuo, quota, value, agreeing) => {
    const found = proceduralOf(council().actors, { agendaSetter, statusQuo, quota });
    expect(found.value).toBe(value);
    expect(found.agreeing).toEqual(agreeing);
    expect(found.isGridlock).toBe(value === statusQuo);
  });

  test("never leaves the setter worse off than the status quo, and nothing nearer to it finds the quota", () => {
    fc.assert(
      fc.property(
        actors,
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 1, max: 10 }),
        (some, statusQuo, tenths) => {
          const [setter] = some;
          if (setter === undefined) throw new Error("no actor was made");
          const quota = tenths / 10;
          const { value } = proceduralOf(some, { agendaSetter: setter.name, statusQuo, quota });
          const support = (at: number) =>
            some
              .filter(({ position }) => Math.abs(position - at) <= Math.abs(position - statusQuo))
              .reduce((sum, { capability }) => sum + capability, 0);
          const needed = quota * some.reduce((sum, { capability }) => sum + capability, 0) - 1e-9;
          expect(support(value)).toBeGreaterThanOrEqual(needed);
          for (let at = 0; at <= 100; at++) {
            const isNearer = Math.abs(at - setter.position) < Math.abs(value - setter.position);
            if (isNearer) expect(support(at), `at ${at}`).toBeLessThan(needed);
          }
        },
      ),
    );
  });
});

describe("challengeOf", () => {
  test("starts with the median and the mean of the positions", () => {
    const { medians, means } = challengeOf(council(), { rounds: 3 });
    expect(medians).toHaveLength(4);
    expect(medians[0]).toBe(10);
    expect(means[0]).toBeCloseTo(10.2, 12);
  });

  test("leaves actors who agree where they are", () => {
    const agreed = council({
      actors: council().actors.map((actor) => ({ ...actor, position: 7 })),
    });
    const { positions, isSettled } = challengeOf(agreed);
    expect(positions).toEqual([7, 7, 7, 7, 7]);
    expect(isSettled).toBe(true);
  });

  test("moves nobody beyond the positions that there were", () => {
    fc.assert(
      fc.property(actors, fc.constantFrom("every", "one"), (some, denominator) => {
        const question = council({ actors: some });
        const { positions } = challengeOf(question, {
          rounds: 4,
          denominator: denominator as "every" | "one",
        });
        const first = some.map(({ position }) => position);
        for (const position of positions) {
          expect(position).toBeGreaterThanOrEqual(Math.min(...first) - 1e-9);
          expect(position).toBeLessThanOrEqual(Math.max(...first) + 1e-9);
        }
      }),
    );
  });

  test("answers differently by what support is a share of, which is why nobody should rest on it", () => {
    const every = challengeOf(council(), { denominator: "every" }).means.at(-1);
    const one = challengeOf(council(), { denominator: "one" }).means.at(-1);
    expect(every).not.toBe(one);
  });
});

describe("forecastOf", () => {
  test("has a procedural answer only where there is a procedure", () => {
    expect(forecastOf(council()).procedural).toBeNull();
    const procedure = { agendaSetter: "Ostrava", statusQuo: 20, quota: 0.5 };
    expect(forecastOf(council({ procedure })).procedural?.value).toBe(4);
  });

  test("gives the same for the same question", () => {
    expect(forecastOf(council())).toEqual(forecastOf(council()));
  });
});
