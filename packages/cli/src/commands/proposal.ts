import { Command } from "commander";
import { type ListOptions, RECORD, withList } from "../record/options.ts";
import type { World } from "../world.ts";

/** `rapporteur proposal`: what was proposed, and who answered what. */
export function proposalCommand(world: World): Command {
  return new Command("proposal")
    .summary("what was proposed, and who answered what")
    .description(
      "Lists proposals, each once, with the latest answer of every party and its conditions.",
    )
    .addCommand(
      withList(
        new Command("list")
          .description("Lists proposals, the latest first.")
          .argument("<record>", RECORD),
      ).action(async (record: string, options: ListOptions) => {
        const { printProposals } = await import("../record/state-work.ts");
        await printProposals(record, options, world);
      }),
    );
}
