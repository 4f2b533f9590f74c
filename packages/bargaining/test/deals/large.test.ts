/** What brute force cannot check: sizes, limits, cancellation. */
import type { NegotiationModel } from "@rapporteur/bargaining";
import { dealsOf, fraction, known, RunAbortedError } from "@rapporteur/bargaining";
import { describe, expect, test } from "vitest";
import { randomFrom } from "../../src/numbers/random.ts";

interface Size {
  readonly issues: number;
  readonly options: number;
  readonly parties: number;
  /** What evaluations are whole parts of; more makes larger frontiers. */
  readonly grain?: number;
}

/** A model drawn from a seed; all weights equal. */
function drawn({ issues, options, parties, grain = 10 }: Size, seed: number): NegotiationModel {
  const random = randomFrom(seed);
  const evaluation = () =>
    known(fraction(BigInt(Math.floor(random() * (grain + 1))), BigInt(grain)));
  const list = <Item>(size: number, make: (at: number) => Item) =>
    Array.from({ length: size }, (_, at) => make(at));
  return {
    name: "drawn",
    issues: list(issues, (at) => ({
      id: `i${at}`,
      label: null,
      isOrdered: false,
      range: null,
      options: list(options, (option) => ({ id: `o${option}`, label: null })),
      statusQuo: null,
    })),
    parties: list(parties, (party) => ({
      id: `p${party}`,
      label: null,
      reservation: known(fraction(1n, 2n)),
      preferences: list(issues, (at) => ({
        issue: `i${at}`,
        weight: known(fraction(1n, BigInt(issues))),
        evaluations: list(options, evaluation),
        ranking: null,
        position: null,
      })),
      redLines: [],
      interactions: [],
    })),
    links: [],
    notices: [],
  };
}

describe("dealsOf", () => {
  test("lists a frontier among 10^30 packages, each point undominated and with its package", () => {
    const { frontier, rational } = dealsOf(drawn({ issues: 30, options: 10, parties: 2 }, 1));
    expect(rational.outcomes).toBe(`1${"0".repeat(30)}`);
    expect(rational.weak).toBeNull();
    expect(rational.weakShare.error).toBeGreaterThan(0);
    expect(frontier.exact).toBe(true);
    const [first, second] = [0, 1].map((party) =>
      frontier.points.map(({ utilities }) => utilities[party] ?? 0),
    );
    expect(first).toEqual(first?.toSorted((a, b) => b - a));
    expect(second).toEqual(second?.toSorted((a, b) => a - b));
  });

  test("finds the same solutions with a coarse frontier as with the whole one", () => {
    const model = drawn({ issues: 6, options: 6, parties: 5 }, 3);
    const whole = dealsOf(model);
    const coarse = dealsOf(model, { mostPoints: 100 });
    expect(whole.frontier.exact).toBe(true);
    expect(coarse.frontier.exact).toBe(false);
    expect(coarse.frontier.bound?.slack.every((slack) => slack > 0 && slack < 1)).toBe(true);
    expect(coarse.solutions.utilitarian.exact).toBe(true);
    for (const name of [
      "nash",
      "egalitarian",
      "kalaiSmorodinsky",
      "utilitarian",
      "opposition",
    ] as const) {
      const [one, other] = [whole.solutions[name], coarse.solutions[name]];
      if (other.exact) expect([name, other.value]).toEqual([name, one.value]);
      else
        expect(other.bound).toSatisfy((bound: number) =>
          name === "opposition" ? bound <= (one.value ?? 0) : bound >= (one.value ?? 0) - 1e-9,
        );
    }
  });

  test("keeps within the stated slack of every point that a coarse frontier leaves out", () => {
    const model = drawn({ issues: 6, options: 6, parties: 5 }, 4);
    const [whole, coarse] = [dealsOf(model), dealsOf(model, { mostPoints: 100 })];
    const widths = whole.ranges.map(({ least, greatest }) => number(greatest) - number(least));
    const slack = (coarse.frontier.bound?.slack ?? []).map(
      (share, party) => share * (widths[party] ?? 0),
    );
    const uncovered = whole.frontier.points.filter(
      ({ utilities }) =>
        !coarse.frontier.points.some((point) =>
          utilities.every(
            (value, party) => (point.utilities[party] ?? 0) + (slack[party] ?? 0) >= value - 1e-12,
          ),
        ),
    );
    expect(uncovered).toEqual([]);
  });

  test("takes about twice the time for twice the issues when the frontier stays the same", () => {
    const contested = drawn({ issues: 16, options: 5, parties: 2, grain: 3 }, 5);
    const [small, large] = [32, 64].map((issues) => padded(contested, issues));
    if (small === undefined || large === undefined) throw new Error("no models");
    const sizes = [small, large].map(
      (model) => dealsOf(model, { samples: 1 }).frontier.points.length,
    );
    expect(sizes[0]).toBe(sizes[1]);
    const [one, other] = [small, large].map((model) =>
      Math.min(...Array.from({ length: 7 }, () => cpuOf(() => dealsOf(model, { samples: 1 })))),
    );
    expect((other ?? 0) / (one ?? 1)).toBeLessThan(4);
  });

  test("is exact where utilities need more than 53 bits", () => {
    const model = drawn({ issues: 5, options: 4, parties: 3 }, 6);
    const tiny = fraction(1n, 10n ** 30n);
    const fine: NegotiationModel = {
      ...model,
      parties: model.parties.map((party) => ({ ...party, reservation: known(tiny) })),
      issues: model.issues,
    };
    const moved: NegotiationModel = {
      ...fine,
      parties: fine.parties.map((party) => ({
        ...party,
        preferences: party.preferences.map((one, at) =>
          at > 0
            ? one
            : {
                ...one,
                evaluations: one.evaluations.map(({ value }) =>
                  known(
                    fraction(value.numerator * 10n ** 20n, value.denominator * 10n ** 20n + 1n),
                  ),
                ),
              },
        ),
      })),
    };
    const { frontier } = dealsOf(moved);
    expect(frontier.exact).toBe(true);
    expect(
      frontier.points.some(({ fractions }) => fractions.some((text) => text.length > 20)),
    ).toBe(true);
    expect(new Set(frontier.points.map(({ fractions }) => fractions.join())).size).toBe(
      frontier.points.length,
    );
  });

  test("stops when its caller aborts, with the reason", () => {
    const signal = { aborted: false, reason: "closed" };
    const stop = () => {
      signal.aborted = true;
    };
    const model = drawn({ issues: 10, options: 5, parties: 2 }, 7);
    expect(() => dealsOf(model, { signal, onProgress: stop })).toThrow(RunAbortedError);
  });
});

/** The model with issues on which all agree, and which count as much as the others. */
function padded(model: NegotiationModel, size: number): NegotiationModel {
  const [issue] = model.issues;
  if (issue === undefined) return model;
  const extra = Array.from({ length: size - model.issues.length }, (_, at) => `agreed-${at}`);
  return {
    ...model,
    issues: [...model.issues, ...extra.map((id) => ({ ...issue, id }))],
    parties: model.parties.map((party) => ({
      ...party,
      reservation: null,
      preferences: [
        ...party.preferences,
        ...extra.map((id) => ({
          issue: id,
          weight: known(fraction(1n, BigInt(size))),
          evaluations: issue.options.map((_, option) =>
            known(fraction(BigInt(option === 0 ? 1 : 0), 1n)),
          ),
          ranking: null,
          position: null,
        })),
      ].map((preference) => ({ ...preference, weight: known(fraction(1n, BigInt(size))) })),
    })),
  };
}

function cpuOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

function number(text: string): number {
  const [top = "0", bottom = "1"] = text.split("/");
  return Number(top) / Number(bottom);
}
