import { Command, InvalidArgumentError, Option } from "commander";
import { FORMAT_NAMES } from "../output/formats.ts";
import type { RowLayer } from "../output/renderer.ts";
import type { ReadOptions } from "../reading/read-plan.ts";
import type { World } from "../world.ts";

const DETAILS = `
What is read:
  .txt           the whole file is the text
  .md            id, title, publisher, published and url from a YAML block between --- lines at the
                 top; the rest is the text, kept as it stands, headings and links too; without a
                 title there, a first line "# Title" gives it
  .jsonl         one report a line: {"text": …} with id, title, publisher, published, url where
                 known; a bad line is named and the others are read
  a folder       its .txt, .md and .jsonl files and those of its folders, by name; no README.md
  -              standard input: text, or JSON Lines when the first line is a JSON object
  Text is UTF-8, or UTF-16 with its mark. Any other file is read as standard input is.

What is printed:
  table          a page for people: what was said, who is in the report, a strip of its dates; on
                 a terminal this is the default
  tsv            place, speaker, act, form, sourcing, said, cue, content, party, grounds, parted by
                 tabs, a statement a line; in a pipe this is the default. With --layer actors:
                 place, name, kind, role, party, grounds, statements, mentions; with --layer
                 times: place, type, value, words, and what else the words may mean
  json           one Reading; for several reports an array of them
  jsonl          one Reading a line, in the order of the reports
  markdown       a brief, speaker by speaker, then people and dates
  html           one page that needs nothing else: the text with its marks, people and statements
                 beside it, a timeline
  A place is LINE:COLUMN in a file, @OFFSET in the text of a .jsonl line.
  Results come in the order of the reports, each as soon as it is read.

Examples:
  rapporteur read report.txt --published 2025-03-18 --publisher "Strait Gazette"
  rapporteur read reports/ --output reports.html
  rapporteur read inbox.jsonl --format jsonl --jobs 4 > readings.jsonl
  cat report.txt | rapporteur read - --json speakers,act,content
  rapporteur read reports/ --layer actors | cut -f 2,4,5,6
  rapporteur read report.txt --explain s3
`;

const LAYERS: readonly RowLayer[] = ["statements", "actors", "times"];
const MOST_JOBS = 64;

/** `rapporteur read`: reports in, who said what out. */
export function readCommand(world: World): Command {
  return new Command("read")
    .summary("read reports: who said what, and where in the text")
    .description(
      "Reads reports and shows who is reported to have said what, and where in the text.",
    )
    .argument("[paths...]", "files, folders, or - for standard input")
    .usage("[options] FILE|FOLDER|- …")
    .option(
      "--published <date>",
      "when it was published, e.g. 2025-03-18; wins over the report's own",
    )
    .option("--title <words>", "its title; wins over the report's own")
    .option("--publisher <name>", "who published it; wins over the report's own")
    .addOption(
      new Option("--as <kind>", "read files as this, whatever their name").choices([
        "text",
        "markdown",
        "jsonl",
      ]),
    )
    .addOption(
      new Option(
        "-f, --format <format>",
        "how to print it (default: table on a terminal, else tsv)",
      ).choices(FORMAT_NAMES),
    )
    .option(
      "--json [fields]",
      "print these fields of each row, parted by commas; alone: list the fields",
    )
    .addOption(
      new Option(
        "--layer <layer>",
        "whose rows tsv and --json print (default: statements)",
      ).choices(LAYERS),
    )
    .option("--explain <id>", "say what a statement, actor or time rests on, e.g. s3, a2 or t5")
    .option("-o, --output <file>", "write there instead; its ending picks the format")
    .addOption(
      new Option(
        "-j, --jobs <number>",
        "reports to read at once (default: 1; for more than 1 MiB the cores, up to 4)",
      ).argParser(jobsOf),
    )
    .addOption(
      new Option(
        "--runtime <runtime>",
        "what runs the model (default: native where it loads)",
      ).choices(["native", "wasm"]),
    )
    .option("--actors <file>", "a list of who is who, beside the shipped one")
    .option(
      "--codebook <name>",
      "name the issues by this codebook or file; none for no issues (default: the one that fits the text)",
    )
    .option("--tour", "a first look on two screens instead of every statement")
    .option("-q, --quiet", "no progress, notices or hints")
    .addHelpText("after", DETAILS)
    .action(async (paths: string[], options: ReadOptions) => {
      if (options.json === true) {
        const { listedFields } = await import("../output/row-fields.ts");
        return world.stdout.write(listedFields(options.layer ?? "statements"));
      }
      const { readReports } = await import("../reading/read-reports.ts");
      await readReports(paths, options, world);
    });
}

function jobsOf(value: string): number {
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS) {
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${MOST_JOBS}.`);
  }
  return jobs;
}
