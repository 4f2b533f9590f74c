import { Command, Option } from "commander";
import type { PageOptions, ViewOptions } from "../record/options.ts";
import { RECORD, withBy, withPages, withView } from "../record/options.ts";
import type { AddOptions } from "../record/report-work.ts";
import type { World } from "../world.ts";

const DETAILS = `
Reports are read as rapporteur read reads them: .txt, .md, .jsonl, folders of them, and - for standard
input. A report is known by its URL, or by its text where it has none: added again, it is left alone;
with another text under the same URL, it is a new version. A report that another paper printed too is
added, and counted as one source.

Examples:
  rapporteur report add talks.db reports/ inbox.jsonl
  rapporteur report add talks.db cable.txt --marking TLP:RED//MEDIATION
  rapporteur report list talks.db --words "ferry cross*"
`;

/** `rapporteur report`: reports into a record, and out of it. */
export function reportCommand(world: World): Command {
  const work = () => import("../record/report-work.ts");
  const add = withBy(
    withView(
      new Command("add")
        .description("Reads reports and adds what they say to a case.")
        .argument("<record>", RECORD)
        .argument("<paths...>", "files, folders, or - for standard input")
        .option(
          "--marking <marking>",
          "who may see them, e.g. TLP:AMBER//MEDIATION (default: TLP:CLEAR)",
        )
        .option("--published <date>", "when they were published; wins over what they say")
        .option("--publisher <name>", "who published them; wins over what they say")
        .addOption(
          new Option("--as <kind>", "read files as this, whatever their name").choices([
            "text",
            "markdown",
            "jsonl",
          ]),
        )
        .option("--dry-run", "read them, and add nothing")
        .addHelpText("after", DETAILS),
    ),
  ).action(async (record: string, paths: string[], options: AddOptions) =>
    (await work()).addReports(record, paths, options, world),
  );
  const list = withPages(
    new Command("list")
      .description("Lists reports, the latest published first.")
      .argument("<record>", RECORD)
      .option(
        "--words <words>",
        "only those with all these words; ferr* stands for every word that begins so",
      ),
  ).action(async (record: string, options: PageOptions & { words?: string }) =>
    (await work()).printReports(record, options.words, options, world),
  );
  const show = withView(
    new Command("show")
      .description("Prints a report.")
      .argument("<record>", RECORD)
      .argument("<id>", "of a report or a version"),
  ).action(async (record: string, id: string, options: ViewOptions) =>
    (await work()).printReport(record, id, options, world),
  );
  return new Command("report")
    .summary("add reports to a record, and list them")
    .description("Adds reports to a case, lists them and shows them.")
    .addCommand(add)
    .addCommand(list)
    .addCommand(show);
}
