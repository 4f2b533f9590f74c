import { Command, Option } from "commander";
import type {
  CompareOptions,
  ConcessionsOptions,
  DealsOptions,
  FrontierOptions,
} from "../deals/deals-commands.ts";
import type { World } from "../world.ts";

const FILES =
  "a model: a file, files that belong together, a folder of them, or - for standard input";

const DETAILS = `
What is read:
  negotiation.yaml     rapporteur model new prints one to start from
  Genius XML           the domain and one utility space a party: all files, or their folder
  GeniusWeb JSON       the domain and one profile a party
  benchmark JSON       one file with issues and parties

What is printed:
  table          first the answer in words: is there a package that all could accept; if not, whose
                 smallest concession would open one; if so, which are fair in which sense
  json           everything, exactly: docs/reference/deals.schema.json
  markdown       the same as a brief
  html           one page that needs nothing else, with the frontier drawn

Examples:
  rapporteur deals negotiation.yaml
  rapporteur deals negotiation.yaml --party ostrava
  rapporteur deals concessions negotiation.yaml
  rapporteur deals frontier negotiation.yaml --format svg > frontier.svg
  rapporteur deals compare negotiation.yaml "crossings=six, harbour=new-pier, fare=20"
`;

/** `rapporteur deals`: which packages all parties of a negotiation could accept. */
export function dealsCommand(world: World): Command {
  return new Command("deals")
    .summary("which packages all parties could accept, and whose move would open one")
    .description(
      "Says which packages all parties of a negotiation could accept, and if none, whose move would open one.",
    )
    .argument("<files...>", FILES)
    .addOption(partyOption("look at it as this party does; may be given again"))
    .addOption(
      new Option("-f, --format <format>", "how to print it (default: table)").choices([
        "table",
        "json",
        "markdown",
        "html",
      ]),
    )
    .option("-o, --output <file>", "write there instead; its ending picks the format")
    .addHelpText("after", DETAILS)
    .addCommand(concessionsCommand(world))
    .addCommand(frontierCommand(world))
    .addCommand(compareCommand(world))
    .action(async (files: string[], options: DealsOptions) => {
      const { printDeals } = await import("../deals/deals-commands.ts");
      await printDeals(files, options, world);
    });
}

function concessionsCommand(world: World): Command {
  return new Command("concessions")
    .summary("the smallest moves that would open a package")
    .description(
      "Lists every smallest set of moves that would open a package, or what each further move would buy.",
    )
    .argument("<files...>", FILES)
    .addOption(partyOption("only moves of this party; may be given again"))
    .addOption(
      new Option("-f, --format <format>", "how to print it (default: table)").choices([
        "table",
        "json",
        "markdown",
      ]),
    )
    .option("-o, --output <file>", "write there instead; its ending picks the format")
    .action(async (files: string[], options: ConcessionsOptions) => {
      const { printConcessions } = await import("../deals/deals-commands.ts");
      await printConcessions(files, options, world);
    });
}

function frontierCommand(world: World): Command {
  return new Command("frontier")
    .summary("the packages that cannot be bettered for one without loss for another")
    .description(
      "Prints the frontier: every acceptable package that cannot be bettered for one party without loss for another.",
    )
    .argument("<files...>", FILES)
    .addOption(
      new Option("-f, --format <format>", "how to print it (default: csv)").choices(["csv", "svg"]),
    )
    .option("-o, --output <file>", "write there instead; its ending picks the format")
    .action(async (files: string[], options: FrontierOptions) => {
      const { printFrontier } = await import("../deals/deals-commands.ts");
      await printFrontier(files, options, world);
    });
}

const COMPARE_DETAILS = `
A package takes one option of every issue. It is given
  in words     "crossings=six, harbour=new-pier, fare=20"
  as JSON      '{"crossings": "six", "harbour": "new-pier", "fare": "20"}'
  as a file    package.json or package.yaml
`;

function compareCommand(world: World): Command {
  return new Command("compare")
    .summary("what each party would make of one package")
    .description(
      "Says what each party would gain and give up in one package, and why its neighbours are worse.",
    )
    .argument("<model>", "a model: a file or a folder")
    .argument("<package>", "one option of every issue")
    .addOption(partyOption("only what it means for this party; may be given again"))
    .addOption(
      new Option("-f, --format <format>", "how to print it (default: table)").choices([
        "table",
        "json",
        "markdown",
      ]),
    )
    .option("-o, --output <file>", "write there instead; its ending picks the format")
    .addHelpText("after", COMPARE_DETAILS)
    .action(async (file: string, words: string, options: CompareOptions) => {
      const { printComparison } = await import("../deals/deals-commands.ts");
      await printComparison(file, words, options, world);
    });
}

function partyOption(description: string): Option {
  return new Option("--party <id>", description).argParser(
    (id: string, before: readonly string[] | undefined) => [...(before ?? []), id],
  );
}
