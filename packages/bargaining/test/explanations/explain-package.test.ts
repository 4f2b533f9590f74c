import type { NegotiationModel, Package } from "@rapporteur/bargaining";
import {
  acceptabilityOf,
  checkPackage,
  compare,
  explainPackage,
  PackageInvalidError,
  PhaseInvalidError,
  parseFraction,
  phasesOf,
  readModel,
} from "@rapporteur/bargaining";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  accepts,
  bruteForce,
  extremeOf,
  keyOf,
  packagesOf,
  utilityOf,
  ZERO,
} from "../brute-force.ts";
import { randomModels } from "../random-models.ts";

const WAGES = readModel(`
issues:
  - {id: pay, label: pay rise, options: [two, three, four], ordered: true, statusQuo: two}
  - {id: hours, options: [forty, thirty-eight], statusQuo: forty}
  - {id: term, options: [one-year, two-years]}
parties:
  - id: union
    label: the union
    reservation: 0.3
    preferences:
      pay: {weight: 0.5, linear: {first: 0, last: 1}}
      hours: {weight: 0.3, evaluations: {forty: 0, thirty-eight: 1}}
      term: {weight: 0.2, evaluations: {one-year: 1, two-years: 0.5}}
  - id: works
    label: the works
    reservation: 0.4
    preferences:
      pay: {weight: 0.6, linear: {first: 1, last: 0}}
      hours: {weight: 0.2, evaluations: {forty: 1, thirty-eight: 0}}
      term: {weight: 0.2, evaluations: {one-year: 0, two-years: 1}}
    redLines: [{issue: pay, option: four}]
links:
  - {if: {hours: thirty-eight}, requires: {term: two-years}}
`);
const DEAL = { pay: "three", hours: "forty", term: "two-years" };

describe("explainPackage", () => {
  const { parties, neighbours, isAcceptable, better } = explainPackage(WAGES, DEAL);

  test("says what each party gains and gives up", () => {
    expect(isAcceptable).toBe(true);
    expect(parties.map(({ fraction, gainFraction }) => [fraction, gainFraction])).toEqual([
      ["7/20", "1/20"],
      ["7/10", "3/10"],
    ]);
    expect(parties[0]?.gives.map(({ issue, from, loss }) => [issue, from, loss])).toEqual([
      ["hours", "thirty-eight", 0.3],
      ["pay", "four", 0.25],
      ["term", "one-year", 0.1],
    ]);
    expect(parties[0]?.words).toBe(
      "the union gains 0.05 over its fallback and gives up most on hours (0.30).",
    );
  });

  test("names red lines of others that keep a party from more", () => {
    expect(parties[0]?.blocked).toEqual([
      { issue: "pay", option: "four", by: ["works"], worth: 0.25 },
    ]);
    expect(parties[1]?.blocked).toEqual([]);
  });

  test("finds a package that is better for all", () => {
    expect(better).toEqual({ pay: "two", hours: "thirty-eight", term: "two-years" });
    expect(explainPackage(WAGES, better ?? DEAL).better).toBeNull();
  });

  test("says what each neighbour would do", () => {
    expect(neighbours.map(({ to, verdict }) => [to, verdict])).toEqual([
      ["two", "too-low"],
      ["four", "refused"],
      ["thirty-eight", "trade"],
      ["one-year", "trade"],
    ]);
    expect(neighbours[1]?.words).toBe("four: a red line of the works.");
  });

  test("says which party never accepts a package, and which is short of its least", () => {
    const refused = explainPackage(WAGES, { pay: "four", hours: "forty", term: "one-year" });
    expect(refused.parties[1]?.words).toBe("the works never accepts four on pay rise.");
    const short = explainPackage(WAGES, { pay: "two", hours: "forty", term: "one-year" });
    expect(short.parties[0]?.words).toBe("the union is 0.10 short of the least that it accepts.");
  });

  test("agrees with brute force on utilities, acceptance and whether a package is dominated", () => {
    const models = randomModels({
      mostIssues: 3,
      mostOptions: 3,
      mostParties: 3,
      hasIntervals: false,
    });
    fc.assert(
      fc.property(models, fc.nat(), (model, pick) => {
        const packages = packagesOf(model);
        fc.pre(packages.length > 0);
        const chosen = packages[pick % packages.length] ?? [];
        const explained = explainPackage(model, named(model, chosen));
        const own = model.parties.map((party) => utilityOf(model, party, chosen));
        expect(explained.parties.map(({ fraction }) => fraction).join(" ")).toBe(keyOf(own));
        expect(explained.parties.map((one) => one.isAcceptable)).toEqual(
          model.parties.map((party) => accepts(model, party, chosen)),
        );
        if (!explained.isAcceptable) return;
        expect(explained.better === null).toBe(bruteForce(model).frontier.has(keyOf(own)));
      }),
      { numRuns: 80 },
    );
  });
});

describe("acceptabilityOf", () => {
  test("agrees with brute force over the corners of the weights", () => {
    const models = randomModels({
      mostIssues: 4,
      mostOptions: 3,
      mostParties: 2,
      hasIntervals: true,
    });
    fc.assert(
      fc.property(models, fc.nat(), (model, pick) => {
        const packages = packagesOf(model);
        fc.pre(packages.length > 0);
        const chosen = packages[pick % packages.length] ?? [];
        for (const [at, { low, value, high }] of acceptabilityOf(
          model,
          named(model, chosen),
        ).entries()) {
          const party = model.parties[at];
          if (party === undefined) throw new Error("no party");
          const wanted = [
            extremeOf(model, party, chosen, "low"),
            utilityOf(model, party, chosen),
            extremeOf(model, party, chosen, "high"),
          ];
          expect([low, value, high].map((text) => parseFraction(text) ?? ZERO)).toEqual(wanted);
          expect(compare(wanted[0] ?? ZERO, wanted[2] ?? ZERO)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 80 },
    );
  });
});

describe("checkPackage", () => {
  test.each<[string, Record<string, unknown>, RegExp]>([
    [
      "an issue left out",
      { pay: "three", hours: "forty" },
      /term must be one of one-year, two-years, but is missing/,
    ],
    ["an unknown issue", { ...DEAL, bonus: "yes" }, /issue must be one of pay, hours, term/],
    [
      "an unknown option",
      { ...DEAL, pay: "nine" },
      /pay must be one of two, three, four, but is "nine"/,
    ],
    [
      "options that a link keeps apart",
      { pay: "three", hours: "thirty-eight", term: "one-year" },
      /two-years with hours thirty-eight/,
    ],
    ["an inherited name", { ...DEAL, constructor: "x" }, /issue must be one of/],
  ])("refuses %s", (_name, value, words) => {
    expect(() => checkPackage(WAGES, value)).toThrow(PackageInvalidError);
    expect(() => checkPackage(WAGES, value)).toThrow(words);
  });

  test("gives the package in the model's order", () => {
    expect(
      Object.keys(checkPackage(WAGES, { term: "one-year", pay: "two", hours: "forty" })),
    ).toEqual(["pay", "hours", "term"]);
  });
});

describe("phasesOf", () => {
  test("says what belief a party needs that loses at first and gains in the end", () => {
    const [phase] = phasesOf(WAGES, { first: ["hours"] }).phases;
    const [interim] = phase?.interims ?? [];
    const [union, works] = interim?.sides ?? [];
    expect(interim?.terms).toEqual({ hours: "thirty-eight" });
    expect([union?.fallbackAfter, works?.fallbackAfter]).toEqual(["3/5", "1/5"]);
    expect(interim?.finalPackage).toEqual({
      pay: "three",
      hours: "thirty-eight",
      term: "two-years",
    });
    expect(union?.mustBelieve).toBe(0);
    // (2/5 − 1/5) / (1/2 − 1/5)
    expect(works?.mustBelieve).toBeCloseTo(2 / 3, 12);
    expect(works?.words).toMatch(/at least 67 %/);
  });

  test.each<[string, string[], RegExp]>([
    ["an issue that is not there", ["bonus"], /bonus must be one of/],
    ["an issue without a status quo", ["term"], /term must be an issue with a status quo/],
  ])("refuses %s", (_name, first, words) => {
    expect(() => phasesOf(WAGES, { first })).toThrow(PhaseInvalidError);
    expect(() => phasesOf(WAGES, { first })).toThrow(words);
  });

  test("takes a status quo from its caller", () => {
    const { phases } = phasesOf(WAGES, { first: ["term"], statusQuo: { term: "one-year" } });
    expect(phases[0]?.interims.map(({ terms }) => terms)).toEqual([{ term: "two-years" }]);
  });
});

function named(model: NegotiationModel, chosen: readonly number[]): Package {
  return Object.fromEntries(
    model.issues.map(({ id, options }, issue) => [id, options[chosen[issue] ?? 0]?.id ?? ""]),
  );
}
