import { Command, Option } from "commander";
import type { ExportOptions, ImportOptions, NewOptions } from "../model/model-commands.ts";
import type { World } from "../world.ts";

const FILES = "a file, files that belong together, a folder of them, or - for standard input";

/** `rapporteur model`: models of negotiations between our form and others. */
export function modelCommand(world: World): Command {
  return new Command("model")
    .summary("make, check and convert the model of a negotiation")
    .description(
      "Makes, checks and converts models of negotiations: issues, options, and what each party makes of them.",
    )
    .addCommand(newCommand(world))
    .addCommand(checkCommand(world))
    .addCommand(importCommand(world))
    .addCommand(exportCommand(world));
}

const NEW_DETAILS = `
Without a file it prints a small model to start from. With one it derives the model from what the parties
are on record with:
  a position table (YAML or JSON)      issues with their options in order, and positions: party, issue,
                                       option, stance, time, conditions; overrides of an analyst
  readings (.json, .jsonl)             as rapporteur read --format json prints; the issues come from --issues
Stances are demands, offers, accepts, rejects, open and undecided.

Examples:
  rapporteur model new > negotiation.yaml
  rapporteur model new positions.yaml --output negotiation.yaml
  rapporteur model new readings.jsonl --issues issues.yaml --output negotiation.yaml
`;

function newCommand(world: World): Command {
  return new Command("new")
    .summary("a model to start from, or one derived from positions")
    .description("Prints a model to start from, or derives one from the positions of the parties.")
    .argument("[file]", "a position table, or readings")
    .option("--issues <file>", "the issues of the readings, as in a position table")
    .option("-o, --output <file>", "write there instead")
    .addHelpText("after", NEW_DETAILS)
    .action(async (file: string | undefined, options: NewOptions) => {
      const { newModel } = await import("../model/model-commands.ts");
      await newModel(file ?? null, options, world);
    });
}

function checkCommand(world: World): Command {
  return new Command("check")
    .summary("say whether a model is sound, and what is assumed in it")
    .description(
      "Reads a model, says how large it is, how much of it is certain, how far apart the parties stand, and what was assumed.",
    )
    .argument("<files...>", FILES)
    .action(async (files: string[]) => {
      const { checkModelFiles } = await import("../model/model-commands.ts");
      await checkModelFiles(files, world);
    });
}

const IMPORT_DETAILS = `
What is read:
  Genius XML           the domain and one utility space a party, all of them or their folder
  GeniusWeb JSON       the domain and one profile a party
  benchmark JSON       one file with issues and parties
  Discounts, continuous issues and hyper-rectangles are refused, by name; nothing is guessed. With
  --discounts ignore the model is that of an agreement at the start, and says so.

Examples:
  rapporteur model import camera/ --output camera.yaml
  rapporteur model import domain.xml buyer.xml seller.xml > sale.yaml
`;

function importCommand(world: World): Command {
  return new Command("import")
    .summary("read a model of another program")
    .description(
      "Reads a model of Genius, GeniusWeb or a benchmark and prints it as negotiation.yaml.",
    )
    .argument("<files...>", FILES)
    .addOption(
      new Option("--discounts <how>", "what to do with discounts (default: refuse)").choices([
        "refuse",
        "ignore",
      ]),
    )
    .option("-o, --output <file>", "write there instead")
    .addHelpText("after", IMPORT_DETAILS)
    .action(async (files: string[], options: ImportOptions) => {
      const { importModelFiles } = await import("../model/model-commands.ts");
      await importModelFiles(files, options, world);
    });
}

const EXPORT_DETAILS = `
Examples:
  rapporteur model export negotiation.yaml --to genius-xml --output sale/
  rapporteur model export negotiation.yaml --to geniusweb-json --output sale/
`;

function exportCommand(world: World): Command {
  return new Command("export")
    .summary("write a model for another program")
    .description("Writes a model as the files of another program into a folder.")
    .argument("<files...>", FILES)
    .addOption(
      new Option("--to <form>", "the form")
        .choices(["genius-xml", "geniusweb-json", "negotiation-yaml"])
        .makeOptionMandatory(),
    )
    .requiredOption("-o, --output <folder>", "the folder to write to; made where it is not there")
    .addHelpText("after", EXPORT_DETAILS)
    .action(async (files: string[], options: ExportOptions) => {
      const { exportModelFiles } = await import("../model/model-commands.ts");
      await exportModelFiles(files, options, world);
    });
}
