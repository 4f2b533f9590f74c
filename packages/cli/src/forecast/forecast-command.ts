/** The work of `rapporteur forecast`. */
import {
  type Forecast,
  type ForecastQuestion,
  forecastOf,
  readForecast,
} from "@rapporteur/bargaining";
import { usable } from "../deals/model-files.ts";
import { wholeFile } from "../input/whole-file.ts";
import { formatFor, pageFor, writeResult } from "../output/result.ts";
import type { World } from "../world.ts";
import { forecastMarkdown, forecastTable } from "./forecast-words.ts";

/** What the options say, as commander gives them. */
export interface ForecastCommandOptions {
  readonly format?: ForecastFormat;
  readonly output?: string;
}

type ForecastFormat = "table" | "json" | "markdown";

/**
 * Reads a question, forecasts it and prints the forecast.
 *
 * @throws {ModelUnusableError} the file holds no sound question
 */
export async function printForecast(
  path: string,
  options: ForecastCommandOptions,
  world: World,
): Promise<void> {
  const { name, text } = await wholeFile(path, world);
  const question = usable(name, () => readForecast(text));
  const forecast = forecastOf(question);
  const format = formatFor<ForecastFormat>(
    options.format,
    options.output,
    { json: "json", md: "markdown" },
    "table",
  );
  const words = {
    table: () => forecastTable(question, forecast, pageFor(world, options.output)),
    markdown: () => forecastMarkdown(question, forecast),
    json: () => forecastJson(question, forecast),
  }[format]();
  await writeResult(words, options.output, world);
}

function forecastJson(question: ForecastQuestion, forecast: Forecast): string {
  return `${JSON.stringify({ schema: "rapporteur/forecast/1", ...question, forecast }, null, 2)}\n`;
}
