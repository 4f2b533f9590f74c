import { Command, Option } from "commander";
import { RECORD, withPages } from "../record/options.ts";
import type { StatementOptions } from "../record/state-work.ts";
import type { World } from "../world.ts";

const ACTS = [
  "asserts",
  "demands",
  "offers",
  "promises",
  "accepts",
  "rejects",
  "denies",
  "threatens",
  "asks",
  "assesses",
];

/** `rapporteur statement`: who said what, over all reports. */
export function statementCommand(world: World): Command {
  const narrowed = (command: Command) =>
    withPages(
      command
        .option("--speaker <name>", "said by or for this one: a name or an id")
        .option("--issue <id>", "about this issue")
        .option("--audience <words>", "said to these")
        .addOption(new Option("--act <act>", "only such").choices(ACTS))
        .option("--from <date>", "said on this day or later")
        .option("--to <date>", "said before this day"),
    );
  const run = async (record: string, words: string | undefined, options: StatementOptions) => {
    const { printStatements } = await import("../record/state-work.ts");
    await printStatements(record, words, options, world);
  };
  return new Command("statement")
    .summary("who said what, over all reports")
    .description("Lists and searches what was said, over all reports of a case.")
    .addCommand(
      narrowed(
        new Command("list")
          .description("Lists statements, the latest first.")
          .argument("<record>", RECORD),
      ).action((record: string, options: StatementOptions) => run(record, undefined, options)),
    )
    .addCommand(
      narrowed(
        new Command("search")
          .description(
            "Finds statements that have all these words; ferr* stands for every word that begins so.",
          )
          .argument("<record>", RECORD)
          .argument("<words>", "what to look for"),
      ).action(run),
    );
}
