import { Command, Option } from "commander";
import type { ForecastCommandOptions } from "../forecast/forecast-command.ts";
import type { World } from "../world.ts";

const DETAILS = `
What is read (YAML or JSON):
  question: How many weeks does the ban last?
  unit: weeks                          optional, as all that follows but the actors
  scale: [0, 20]                       the least and the greatest answer
  procedure: {agendaSetter: Ostrava, statusQuo: 20, quota: 2/3}
  actors:
    - {name: Ostrava, position: 4, capability: 2, salience: 0.5}
  position in the unit, capability on any scale, salience from 0 to 1. Other fields at the top are notes.

What is printed:
  the compromise with the band that half of all past outcomes lay in; beside it the median, the
  proposal of the agenda setter where there is a procedure, and the challenge model to compare with

Examples:
  rapporteur forecast ban.yaml
  rapporteur forecast ban.yaml --format json
`;

/** `rapporteur forecast`: where one question that lies on a line may come out. */
export function forecastCommand(world: World): Command {
  return new Command("forecast")
    .summary("forecast one question from who wants what, and how much it matters to them")
    .description("Forecasts the outcome of one question from the positions of those who decide it.")
    .argument("<file>", "the question and its actors, or - for standard input")
    .addOption(
      new Option("-f, --format <format>", "how to print it (default: table)").choices([
        "table",
        "json",
        "markdown",
      ]),
    )
    .option("-o, --output <file>", "write there instead; its ending picks the format")
    .addHelpText("after", DETAILS)
    .action(async (file: string, options: ForecastCommandOptions) => {
      const { printForecast } = await import("../forecast/forecast-command.ts");
      await printForecast(file, options, world);
    });
}
