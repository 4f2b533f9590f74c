import { Command } from "commander";
import { type ListOptions, RECORD, withList } from "../record/options.ts";
import type { PositionOptions } from "../record/state-work.ts";
import type { World } from "../world.ts";

const DETAILS = `
Examples:
  rapporteur position list talks.db --as-of 2031-03-10 --known-on 2031-03-15
  rapporteur position history talks.db Ostrava ports-and-shipping
`;

/** `rapporteur position`: where everybody stands. */
export function positionCommand(world: World): Command {
  const work = () => import("../record/state-work.ts");
  return new Command("position")
    .summary("where everybody stands, and how they came to")
    .description(
      "Says where every party stands on every issue, on any day and as known on any day.",
    )
    .addHelpText("after", DETAILS)
    .addCommand(
      withList(
        new Command("list")
          .description("Lists the latest word of every party on every issue.")
          .argument("<record>", RECORD)
          .option("--party <name>", "only of this one: a name or an id")
          .option("--issue <id>", "only on this issue")
          .option("--stale-before <date>", "flag what nobody has repeated since"),
      ).action(async (record: string, options: PositionOptions) =>
        (await work()).printPositions(record, options, world),
      ),
    )
    .addCommand(
      withList(
        new Command("history")
          .description("Tells how a party's position on an issue moved.")
          .argument("<record>", RECORD)
          .argument("<party>", "a name or an id")
          .argument("<issue>", "an issue's id"),
      ).action(async (record: string, party: string, issue: string, options: ListOptions) =>
        (await work()).printHistory(record, party, issue, options, world),
      ),
    );
}
