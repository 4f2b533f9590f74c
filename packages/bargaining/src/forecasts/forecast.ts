import { type Challenge, type ChallengeOptions, challengeOf } from "./challenge.ts";
import { type Compromise, compromiseOf } from "./compromise.ts";
import type { ForecastQuestion } from "./forecast-question.ts";
import { medianOf } from "./median.ts";
import { type Procedural, proceduralOf } from "./procedural.ts";

/** What each method says of a question. The compromise is the one to go by. */
export interface Forecast {
  readonly compromise: Compromise;
  readonly median: number;
  /** `null` where the question has no procedure. */
  readonly procedural: Procedural | null;
  readonly challenge: Challenge;
}

/** Asks every method. Pure: the same question gives the same forecast. */
export function forecastOf(question: ForecastQuestion, options: ChallengeOptions = {}): Forecast {
  const { actors, procedure } = question;
  return {
    compromise: compromiseOf(question),
    median: medianOf(actors),
    procedural: procedure === null ? null : proceduralOf(actors, procedure),
    challenge: challengeOf(question, options),
  };
}
