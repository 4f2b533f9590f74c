/** One question with a line of answers, and who wants which: what every forecast is made from. */

/** A question that is decided on one line, such as a price, a year, a number of places. */
export interface ForecastQuestion {
  readonly question: string;
  /** What the positions count: "weeks", "USD per barrel". `null` where the file does not say. */
  readonly unit: string | null;
  /** The least and the greatest answer; `isStated` is false where they are those of the positions. */
  readonly scale: ForecastScale;
  /** At least one, with a weight above 0 among them. */
  readonly actors: readonly ForecastActor[];
  /** How it is decided; `null` where the file does not say. */
  readonly procedure: ForecastProcedure | null;
  /** What came out, to compare with; `null` while it is open. */
  readonly actual: number | null;
}

/** The ends of the line. */
export interface ForecastScale {
  readonly low: number;
  readonly high: number;
  readonly isStated: boolean;
}

/** Somebody who has a say. */
export interface ForecastActor {
  readonly name: string;
  /** The answer it wants, in the unit of the question. */
  readonly position: number;
  /** What it could bring to bear, on any scale that is the same for all; not negative. */
  readonly capability: number;
  /** How much of that it would use on this question, in [0, 1]. */
  readonly salience: number;
  /** Where the numbers come from: ids of entries, or a note. */
  readonly source: readonly string[];
}

/** One actor proposes, the others take it or keep what there is. */
export interface ForecastProcedure {
  /** Name of the actor that proposes. */
  readonly agendaSetter: string;
  /** What holds if nothing is decided, in the unit of the question. */
  readonly statusQuo: number;
  /** Share of all capability that must agree, the agenda setter's own included; in (0, 1]. */
  readonly quota: number;
}

/** Capability times salience: how much an actor weighs in a forecast. */
export function weightOf({ capability, salience }: ForecastActor): number {
  return capability * salience;
}
