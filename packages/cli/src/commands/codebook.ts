import { Command, Option } from "commander";
import type { CheckOptions, NewOptions, ShowOptions } from "../codebook/codebook-commands.ts";
import type { World } from "../world.ts";

/** `rapporteur codebook`: what is negotiated, and the words that name it. */
export function codebookCommand(world: World): Command {
  return new Command("codebook")
    .summary("show, check and start issue codebooks: what is negotiated")
    .description(
      "Issue codebooks are YAML files: what is negotiated, the words that name it, and the outcomes it may have.",
    )
    .addCommand(listCommand(world))
    .addCommand(showCommand(world))
    .addCommand(checkCommand(world))
    .addCommand(newCommand(world));
}

function listCommand(world: World): Command {
  return new Command("list")
    .summary("the codebooks that are shipped")
    .description("Lists the codebooks that are shipped, a line each: name, issues, what it is for.")
    .action(async () => {
      const { listCodebooks } = await import("../codebook/codebook-commands.ts");
      await listCodebooks(world);
    });
}

const SHOW_DETAILS = `
Examples:
  rapporteur codebook show labour
  rapporteur codebook show armed-conflict --issue ceasefire
  rapporteur codebook show trade --format yaml > my-trade.yaml      a copy to change
`;

function showCommand(world: World): Command {
  return new Command("show")
    .summary("the issues of a codebook, with their options in order")
    .description(
      "Shows the issues of a codebook with their options in order, from the least to the most.",
    )
    .argument("<codebook>", "the name of a shipped one, a YAML file, or - for standard input")
    .option("--issue <id>", "this issue alone, with its words")
    .addOption(
      new Option("-f, --format <format>", "how to print it (default: table)").choices([
        "table",
        "yaml",
        "json",
      ]),
    )
    .addHelpText("after", SHOW_DETAILS)
    .action(async (codebook: string, options: ShowOptions) => {
      const { showCodebook } = await import("../codebook/codebook-commands.ts");
      await showCodebook(codebook, options, world);
    });
}

const CHECK_DETAILS = `
Every fault is named with its line, column and field. The phrases under takes and leaves are tried: an issue
must take each of the first and none of the others. With --in the places that the codebook finds in a text
are listed, so that a missing or a wrong word shows.

Examples:
  rapporteur codebook check choirs.yaml
  rapporteur codebook check choirs.yaml --in report.txt
`;

function checkCommand(world: World): Command {
  return new Command("check")
    .summary("say whether a codebook is sound, or name line and field of each fault")
    .description(
      "Reads codebooks and says whether they are sound, or names line, column and field of each fault.",
    )
    .argument("<files...>", "YAML files, names of shipped ones, or - for standard input")
    .option("--in <report>", "also list what the codebook finds in this text")
    .addHelpText("after", CHECK_DETAILS)
    .action(async (files: string[], options: CheckOptions) => {
      const { checkCodebooks } = await import("../codebook/codebook-commands.ts");
      await checkCodebooks(files, options, world);
    });
}

const NEW_DETAILS = `
The name is in lower case with hyphens, as in choir-merger; it becomes the id.

Examples:
  rapporteur codebook new choir-merger --output choirs.yaml
  rapporteur codebook new ferry-strike --from labour --output ferries.yaml
`;

function newCommand(world: World): Command {
  return new Command("new")
    .summary("a codebook to start from")
    .description(
      "Prints a small codebook that explains itself, or a copy of another under a new name.",
    )
    .argument("<name>", "its id, as in choir-merger")
    .option("--from <codebook>", "copy this one: the name of a shipped one or a file")
    .option("-o, --output <file>", "write there instead")
    .addHelpText("after", NEW_DETAILS)
    .action(async (name: string, options: NewOptions) => {
      const { newCodebook } = await import("../codebook/codebook-commands.ts");
      await newCodebook(name, options, world);
    });
}
