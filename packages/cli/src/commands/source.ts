import { Command } from "commander";
import { type ListOptions, RECORD, withBy, withCaseOption, withList } from "../record/options.ts";
import type { GradeOptions } from "../record/people-work.ts";
import type { World } from "../world.ts";

/** `rapporteur source`: who publishes, and how far they are trusted. */
export function sourceCommand(world: World): Command {
  const work = () => import("../record/people-work.ts");
  return new Command("source")
    .summary("who publishes, and how far they are trusted")
    .description(
      "Lists sources and grades their reliability from A (reliable) to F (cannot be judged).",
    )
    .addCommand(
      withList(
        new Command("list").description("Lists sources by name.").argument("<record>", RECORD),
      ).action(async (record: string, options: ListOptions) =>
        (await work()).printSources(record, options, world),
      ),
    )
    .addCommand(
      withBy(
        withCaseOption(
          new Command("grade")
            .description("Grades a source; earlier grades stay for the time before.")
            .argument("<record>", RECORD)
            .argument("<source>", "a name or an id")
            .argument("<grade>", "A to F")
            .requiredOption("--reason <words>", "why")
            .option("--from <date>", "from which day it counts (default: from the start)"),
        ),
      ).action(async (record: string, source: string, grade: string, options: GradeOptions) =>
        (await work()).gradeOne(record, source, grade, options, world),
      ),
    );
}
