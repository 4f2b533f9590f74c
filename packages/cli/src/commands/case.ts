import { Command } from "commander";
import type { CaseOptions, ListOptions, ViewOptions } from "../record/options.ts";
import { RECORD, withCaseOption, withList, withView } from "../record/options.ts";
import type { World } from "../world.ts";

const DETAILS = `
A case is one negotiation that is followed. It is kept in a record, which is one file, or a PostgreSQL
database by its postgres:// address. Nothing in it is overwritten.

Examples:
  rapporteur case new talks.db --title "Ferry talks"
  rapporteur report add talks.db reports/
  rapporteur case backup talks.db talks-monday.db
  rapporteur case export talks.db ferry-talks/ && rapporteur case import postgres://localhost/desk ferry-talks/
`;

/** `rapporteur case`: the record as a whole. */
export function caseCommand(world: World): Command {
  return new Command("case")
    .summary("begin, check, back up and move the record of a negotiation")
    .description(
      "Begins, shows, checks, backs up and moves cases: what is on record about a negotiation.",
    )
    .addHelpText("after", DETAILS)
    .addCommand(newCommand(world))
    .addCommand(
      withList(
        new Command("list")
          .description("Lists the cases of a record.")
          .argument("<record>", RECORD),
      ).action(async (record: string, options: ListOptions) =>
        (await work()).printCases(record, options, world),
      ),
    )
    .addCommand(
      withView(
        new Command("show")
          .description("Says what a case holds, as far as you may see it.")
          .argument("<record>", RECORD),
      ).action(async (record: string, options: ViewOptions) =>
        (await work()).showCase(record, options, world),
      ),
    )
    .addCommand(backupCommand(world))
    .addCommand(restoreCommand(world))
    .addCommand(
      quiet(
        new Command("check")
          .description("Verifies texts, evidence, intervals, markings and the file.")
          .argument("<record>", RECORD),
      ).action(async (record: string, options: CaseOptions) =>
        (await work()).checkCase(record, options, world),
      ),
    )
    .addCommand(exportCommand(world))
    .addCommand(
      quiet(
        new Command("import")
          .description("Takes in a case that was exported; the record is made where there is none.")
          .argument("<record>", RECORD)
          .argument("<folder>", "what case export wrote"),
      ).action(async (record: string, folder: string, options: CaseOptions) =>
        (await work()).importFromFolder(record, folder, options, world),
      ),
    );
}

const work = () => import("../record/case-work.ts");

function quiet(command: Command): Command {
  return command.option("-q, --quiet", "no notices");
}

function newCommand(world: World): Command {
  return quiet(
    new Command("new")
      .description("Begins a case, in a new record or beside others, and prints its id.")
      .argument("<record>", RECORD)
      .requiredOption("--title <words>", "what the negotiation is about"),
  ).action(async (record: string, options: { title: string; quiet?: true }) =>
    (await work()).makeCase(record, options, world),
  );
}

function backupCommand(world: World): Command {
  return quiet(
    new Command("backup")
      .description("Copies a record into a new file, while others may work on it.")
      .argument("<record>", "a file")
      .argument("<file>", "the copy; must not be there"),
  ).action(async (record: string, file: string, options: CaseOptions) =>
    (await work()).backupCase(record, file, options, world),
  );
}

function restoreCommand(world: World): Command {
  return quiet(
    new Command("restore")
      .description("Makes a record from a backup, after checking it.")
      .argument("<backup>", "a file that case backup wrote")
      .argument("<record>", "the new file; must not be there"),
  ).action(async (backup: string, record: string, options: CaseOptions) =>
    (await work()).restoreCase(backup, record, options, world),
  );
}

function exportCommand(world: World): Command {
  return withCaseOption(
    new Command("export")
      .description(
        "Writes a case as JSON Lines and texts into a new folder, as far as you may see it.",
      )
      .argument("<record>", RECORD)
      .argument("<folder>", "a new folder")
      .option(
        "--clearance <marking>",
        "what you may see (default: RAPPORTEUR_CLEARANCE, else TLP:CLEAR)",
      ),
  ).action(async (record: string, folder: string, options: ViewOptions) =>
    (await work()).exportToFolder(record, folder, options, world),
  );
}
