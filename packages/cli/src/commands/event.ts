import { Command } from "commander";
import { RECORD, withPages } from "../record/options.ts";
import type { EventOptions } from "../record/state-work.ts";
import type { World } from "../world.ts";

/** `rapporteur event`: what happened and what is to happen. */
export function eventCommand(world: World): Command {
  return new Command("event")
    .summary("what happened and what is to happen")
    .description(
      "Lists what happened, happens and is set to happen, each once, whatever many reports say of it.",
    )
    .addCommand(
      withPages(
        new Command("list")
          .description("Lists events, the latest first.")
          .argument("<record>", RECORD)
          .option("--from <date>", "on this day or later")
          .option("--to <date>", "before this day")
          .option("--type <type>", "only such, e.g. call, meeting, ceasefire"),
      ).action(async (record: string, options: EventOptions) => {
        const { printEvents } = await import("../record/state-work.ts");
        await printEvents(record, options, world);
      }),
    );
}
