import { type ForecastQuestion, weightOf } from "./forecast-question.ts";

/** A compromise and how far from it outcomes have been. */
export interface Compromise {
  readonly value: number;
  /** From the narrowest to the widest; cut at the ends of the scale. */
  readonly bands: readonly Band[];
}

/** An interval around a forecast and the share of past outcomes that lay as near. */
export interface Band {
  readonly low: number;
  readonly high: number;
  /** Share of the questions of the data set whose outcome lay within; in (0, 1). */
  readonly share: number;
}

/**
 * How far outcomes lay from the compromise on 351 questions of the European Union, as a share of the
 * scale. Source: DEU III (Arregui & Perarnaud, doi:10.34810/data53), errors as published with it.
 */
const PAST_ERRORS: readonly (readonly [shareOfScale: number, shareOfQuestions: number])[] = [
  [0.05, 60 / 351],
  [0.1, 108 / 351],
  [0.17544, 0.5],
  [0.2, 189 / 351],
];

/** Mean absolute error of the compromise on those questions, as a share of the scale. */
export const COMPROMISE_MEAN_ERROR = 0.2299;

/**
 * The mean of all positions, each by capability times salience, with an empirical band.
 *
 * The bands are what past questions of one body have shown, not what these actors make likely: other
 * bodies may err more. Of the methods here it has erred least (see docs/methods/positions-and-forecasts.md).
 * Source: Achen 2006 in The European Union Decides, ch. 10; Van den Bos 1991.
 */
export function compromiseOf(question: ForecastQuestion): Compromise {
  const { actors, scale } = question;
  const total = actors.reduce((sum, actor) => sum + weightOf(actor), 0);
  const sum = actors.reduce((sofar, actor) => sofar + weightOf(actor) * actor.position, 0);
  const value = sum / total;
  const length = scale.high - scale.low;
  const bands = PAST_ERRORS.map(([shareOfScale, share]) => ({
    low: Math.max(scale.low, value - shareOfScale * length),
    high: Math.min(scale.high, value + shareOfScale * length),
    share,
  }));
  return { value, bands };
}

/** The band that half of the past outcomes lay in: the one to show beside the number. */
export function halfBand({ bands }: Compromise): Band {
  const band = bands.find(({ share }) => share >= 0.5);
  if (band === undefined) throw new RangeError("a compromise has a band for half of the outcomes");
  return band;
}
