import { Command } from "commander";
import type { World } from "../world.ts";

const DETAILS = `
An actor list says who is who for rapporteur read --actors FILE, beside the list that is shipped:

  schema: rapporteur/actors/1
  actors:
    - name: Mara Voss
      aliases: [M. Voss]
      pronoun: she
      party: Arland                 a state, its ISO 3166 code, a body, or another entry of the list
      roles:                        oldest first; the one that holds on the report's date is taken
        - {title: trade envoy, from: 2026-05-01, until: 2027-06}
      sources: [ministry's web page]
    - name: Arland
      kind: organization

What a report states wins over any list; your entries win over shipped ones of the same name.

Examples:
  rapporteur actors check actors.yaml
  rapporteur read report.txt --published 2027-03-12 --actors actors.yaml
`;

/** `rapporteur actors`: lists of who is who. */
export function actorsCommand(world: World): Command {
  return new Command("actors")
    .summary("check a list of who is who")
    .description(
      "Checks lists of people and bodies: their names, roles with dates, and for whom they speak.",
    )
    .addCommand(
      new Command("check")
        .summary("say whether a list is sound, or name line and field of each fault")
        .description(
          "Reads an actor list and says whether it is sound, or names line and field of each fault.",
        )
        .argument("<files...>", "YAML files, or - for standard input")
        .addHelpText("after", DETAILS)
        .action(async (files: string[]) => {
          const { checkActorFiles } = await import("../actors/actor-files.ts");
          await checkActorFiles(files, world);
        }),
    );
}
