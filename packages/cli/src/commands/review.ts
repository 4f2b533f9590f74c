import { Command, InvalidArgumentError, Option } from "commander";
import { type ByOptions, RECORD, withBy, withPages, withView } from "../record/options.ts";
import type { DecideOptions, NextOptions } from "../record/review-work.ts";
import type { World } from "../world.ts";

const DETAILS = `
What a reader finds is "machine" until a person has looked at it. A rejected entry is not proposed
again, by this or a later version of the reader.

Examples:
  rapporteur review next talks.db --kind position --limit 10
  rapporteur review accept talks.db 0197… 0198… --credibility 2
  rapporteur review undo talks.db
`;

/** `rapporteur review`: what a person makes of what was read. */
export function reviewCommand(world: World): Command {
  const work = () => import("../record/review-work.ts");
  const next = withPages(
    new Command("next")
      .description("Shows what is to be reviewed next.")
      .argument("<record>", RECORD)
      .addOption(
        new Option("--kind <kind>", "only such").choices([
          "statement",
          "event",
          "proposal",
          "position",
          "actor",
        ]),
      )
      .option("--issue <id>", "only about this issue")
      .option("--party <name>", "only of this party")
      .option("--source <name>", "only from this source")
      .option("--skipped", "those that were skipped, too"),
  ).action(async (record: string, options: NextOptions) =>
    (await work()).printQueue(record, options, world),
  );
  const deciding = (what: "accept" | "reject" | "skip", description: string) =>
    withBy(
      withView(
        new Command(what)
          .description(description)
          .argument("<record>", RECORD)
          .argument("<entries...>", "ids of entries"),
      ),
    );
  return new Command("review")
    .summary("accept or reject what was read, and undo it")
    .description("Goes through what was read: accepts, rejects and skips entries, and undoes that.")
    .addHelpText("after", DETAILS)
    .addCommand(next)
    .addCommand(
      deciding("accept", "Accepts entries as they are, all in one action, and prints the action.")
        .addOption(
          new Option("--credibility <number>", "1 (confirmed) to 6 (cannot be judged)").argParser(
            credibilityOf,
          ),
        )
        .action(async (record: string, entries: string[], options: DecideOptions) =>
          (await work()).decideOn(record, "accept", entries, options, world),
        ),
    )
    .addCommand(
      deciding("reject", "Rejects entries, all in one action, and prints the action.").action(
        async (record: string, entries: string[], options: DecideOptions) =>
          (await work()).decideOn(record, "reject", entries, options, world),
      ),
    )
    .addCommand(
      deciding("skip", "Leaves entries for later.").action(
        async (record: string, entries: string[], options: DecideOptions) =>
          (await work()).decideOn(record, "skip", entries, options, world),
      ),
    )
    .addCommand(
      withBy(
        withView(
          new Command("undo")
            .description("Takes an action back, and says what that touched.")
            .argument("<record>", RECORD)
            .argument("[action]", "its id (default: your last)"),
        ),
      ).action(async (record: string, action: string | undefined, options: ByOptions) =>
        (await work()).undoLast(record, action, options, world),
      ),
    );
}

function credibilityOf(value: string): number {
  const credibility = Number(value);
  if (!Number.isInteger(credibility) || credibility < 1 || credibility > 6) {
    throw new InvalidArgumentError("It must be a whole number from 1 to 6.");
  }
  return credibility;
}
