/** A council of five invented regions that decides how many weeks a fishing ban lasts. */
import type { ForecastQuestion } from "../../src/forecasts/forecast-question.ts";

export function council(changes: Partial<ForecastQuestion> = {}): ForecastQuestion {
  const actor = (name: string, position: number, capability: number, salience: number) => ({
    name,
    position,
    capability,
    salience,
    source: [],
  });
  return {
    question: "How many weeks does the ban last?",
    unit: "weeks",
    scale: { low: 0, high: 20, isStated: true },
    actors: [
      actor("Ostrava", 4, 2, 0.5),
      actor("Verrin", 6, 1, 1),
      actor("Lunegard", 10, 3, 0.5),
      actor("Selvane", 16, 2, 0.5),
      actor("Tarn", 20, 1, 0.5),
    ],
    procedure: null,
    actual: null,
    ...changes,
  };
}
