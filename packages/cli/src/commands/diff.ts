import { Command } from "commander";
import { RECORD, withList } from "../record/options.ts";
import type { DiffOptions } from "../record/state-work.ts";
import type { World } from "../world.ts";

/** `rapporteur diff`: what changed between two days. */
export function diffCommand(world: World): Command {
  return withList(
    new Command("diff")
      .summary("what changed between two days")
      .description("Says which positions, proposals and events are new or other between two days.")
      .argument("<record>", RECORD)
      .requiredOption("--from <date>", "the first day")
      .requiredOption("--to <date>", "the day after the last"),
  ).action(async (record: string, options: DiffOptions) => {
    const { printChanges } = await import("../record/state-work.ts");
    await printChanges(record, options, world);
  });
}
