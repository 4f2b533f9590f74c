import { Command } from "commander";
import { type ListOptions, RECORD, withBy, withList, withView } from "../record/options.ts";
import type { JudgeOptions } from "../record/people-work.ts";
import type { World } from "../world.ts";

const DETAILS = `
Names are joined and parted by judgements, which are kept beside the record: nothing is moved, and each
can be undone with rapporteur review undo.

Examples:
  rapporteur actor merge talks.db "Mrs Brandt" "Ilse Brandt" --reason "her title in one paper"
  rapporteur actor split talks.db Brandt --in 0197… --reason "another Brandt"
`;

/** `rapporteur actor`: who is on record, and who is who. */
export function actorCommand(world: World): Command {
  const work = () => import("../record/people-work.ts");
  const judging = (command: Command) => withBy(withView(command.option("--reason <words>", "why")));
  return new Command("actor")
    .summary("who is on record, and who is who")
    .description("Lists who is on record, and says which names are one.")
    .addHelpText("after", DETAILS)
    .addCommand(
      withList(
        new Command("list")
          .description("Lists actors by name.")
          .argument("<record>", RECORD)
          .option("--unnamed", "unnamed officials too"),
      ).action(async (record: string, options: ListOptions & { unnamed?: true }) =>
        (await work()).printActors(record, options, world),
      ),
    )
    .addCommand(
      withList(
        new Command("show")
          .description("Shows one actor.")
          .argument("<record>", RECORD)
          .argument("<name>", "a name or an id"),
      ).action(async (record: string, name: string, options: ListOptions) =>
        (await work()).printActor(record, name, options, world),
      ),
    )
    .addCommand(
      judging(
        new Command("merge")
          .description("Says that two names are one, and prints the action.")
          .argument("<record>", RECORD)
          .argument("<name>")
          .argument("<other>"),
      ).action(async (record: string, name: string, other: string, options: JudgeOptions) =>
        (await work()).mergeActors(record, name, other, options, world),
      ),
    )
    .addCommand(
      judging(
        new Command("split")
          .description(
            "Says that two names are not one, or that one report means another by a name.",
          )
          .argument("<record>", RECORD)
          .argument("<name>")
          .argument("[other]")
          .option("--in <version>", "the version of a report that means another"),
      ).action(
        async (record: string, name: string, other: string | undefined, options: JudgeOptions) =>
          (await work()).splitActors(record, name, other, options, world),
      ),
    );
}
