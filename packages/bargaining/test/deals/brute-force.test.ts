/** The merge against every package counted out. bench/bargaining/brute-force.ts runs 20,000 models. */
import { concessionsOf, dealsOf, NoPackageError, uncertaintyOf } from "@rapporteur/bargaining";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { packagesOf } from "../brute-force.ts";
import { compareConcessions, compareDeals, compareSets } from "../comparisons.ts";
import { randomModels } from "../random-models.ts";

const PLAIN = randomModels({ mostIssues: 4, mostOptions: 4, mostParties: 5, hasIntervals: false });
const OPEN = randomModels({ mostIssues: 3, mostOptions: 3, mostParties: 3, hasIntervals: true });

/** Brute force takes its time on a busy machine. */
vi.setConfig({ testTimeout: 240_000 });

describe("dealsOf", () => {
  test("agrees with brute force on ranges, frontier, counts, and the ties of every concept", () => {
    const agrees = fc.property(PLAIN, (model) => {
      expect(compareDeals(model)).toEqual([]);
    });
    fc.assert(agrees, { numRuns: 400 });
  });

  test("refuses a model whose links leave no package, and no other", () => {
    fc.assert(
      fc.property(PLAIN, (model) => {
        const isEmpty = packagesOf(model).length === 0;
        if (isEmpty) expect(() => dealsOf(model)).toThrow(NoPackageError);
        else expect(dealsOf(model).rational.outcomes).toBe(`${packagesOf(model).length}`);
      }),
      { numRuns: 100 },
    );
  });

  test("gives the same bytes for the same model", () => {
    fc.assert(
      fc.property(PLAIN, (model) => {
        fc.pre(packagesOf(model).length > 0);
        expect(JSON.stringify(dealsOf(model))).toBe(JSON.stringify(dealsOf(model)));
      }),
      { numRuns: 50 },
    );
  });
});

describe("concessionsOf", () => {
  test("agrees with brute force on the minimal sets, where no package is open", () => {
    fc.assert(
      fc.property(PLAIN, (model) => {
        fc.pre(packagesOf(model).length > 0);
        expect(compareConcessions(model, concessionsOf(model, { mostSets: 10_000 }))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe("uncertaintyOf", () => {
  test("agrees with brute force on the packages that are necessarily and possibly acceptable", () => {
    fc.assert(
      fc.property(OPEN, (model) => {
        fc.pre(packagesOf(model).length > 0);
        expect(compareSets(model, uncertaintyOf(model, { samples: 2 }))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
