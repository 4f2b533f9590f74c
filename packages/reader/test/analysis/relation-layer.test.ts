import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RelationLayer } from "../../src/analysis/relation-layer.ts";

const number = fc.float({ min: -8, max: 8, noNaN: true });
const layers = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      weight: fc.array(number, { minLength: rows * columns, maxLength: rows * columns }),
      bias: fc.array(number, { minLength: rows, maxLength: rows }),
      words: fc.array(number, { minLength: 3 * columns, maxLength: 3 * columns }),
    }),
  );

/** The definition, by Simpson's rule: x times the share of the normal distribution below x. */
function gelu(x: number): number {
  const steps = 2_000;
  const height = (t: number) => Math.exp((-t * t) / 2) / Math.sqrt(2 * Math.PI);
  let area = height(0) + height(x);
  for (let i = 1; i < steps; i++) area += (i % 2 === 1 ? 4 : 2) * height((x * i) / steps);
  return x * (0.5 + (area * x) / (3 * steps));
}

describe("RelationLayer", () => {
  test("scores each relation by weight times gelu of the sum of the projections, plus bias", () => {
    fc.assert(
      fc.property(
        layers,
        fc.nat(2),
        fc.nat(2),
        ({ rows, columns, weight, bias, words }, dependent, head) => {
          const layer = new RelationLayer({
            relationWeight: { rows, columns, values: Float32Array.from(weight) },
            relationBias: { rows, columns: 1, values: Float32Array.from(bias) },
          });
          const hidden = Array.from({ length: columns }, (_, k) =>
            gelu((words[dependent * columns + k] ?? 0) + (words[head * columns + k] ?? 0)),
          );
          const values = Float32Array.from(words);
          const scores = layer.scores(values, dependent, values, head);
          for (let r = 0; r < rows; r++) {
            const expected = hidden.reduce(
              (sum, one, k) => sum + one * (weight[r * columns + k] ?? 0),
              bias[r] ?? 0,
            );
            expect(scores[r]).toBeCloseTo(expected, 3);
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});
