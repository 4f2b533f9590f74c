/** A first look at some reports on one or two screens: what they are, and the statements that move a negotiation most. */
import type { Statement } from "@rapporteur/codebook";
import { cellWidth } from "../terminal/cell-width.ts";
import { onOneLine } from "../terminal/escape-controls.ts";
import { flow } from "../terminal/flow.ts";
import { castOf, mainRole, partyWords } from "./actor-words.ts";
import { timelineOf } from "./dated-times.ts";
import { locator, shownFile } from "./location.ts";
import type { ReadReport, Renderer, RenderSettings } from "./renderer.ts";
import { shownDate } from "./shown-date.ts";
import { statementLines } from "./statement-lines.ts";
import { contentStart, counted, speakerLabel } from "./statement-words.ts";
import { hintLines } from "./table.ts";
import { emptyTally, tally, tallyWords } from "./tally.ts";
import { stripLine } from "./when-lines.ts";

type Page = Pick<RenderSettings, "width" | "style">;

/** How many statements are shown in all; with the rest they fill two screens of 24 lines. */
const SHOWN = 8;
/** A longer statement says less at first sight. */
const LONGEST = 220;

/** Acts that answer or put something, the strongest first; the others follow as they come. */
const ACTS: readonly Statement["act"][] = [
  "accepts",
  "rejects",
  "offers",
  "demands",
  "threatens",
  "denies",
  "promises",
];

/** Holds all readings until the end: for a folder of examples, not for an archive. */
export function tourRenderer({ hints, ...page }: RenderSettings): Renderer {
  const total = emptyTally();
  const reads: ReadReport[] = [];
  return {
    begin: () => "",
    report(read) {
      tally(total, read.reading);
      reads.push(read);
      return "";
    },
    end() {
      const lines = [
        ...titles(reads, page),
        "",
        page.style.bold("What was said, by whom, and where"),
        ...chosen(reads).flatMap(({ read, statement }) => chosenLines(read, statement, page)),
        "",
        ...[whoLine(reads, page), whenLine(reads, page)].filter((line) => line !== null),
        ...flow(
          [{ words: `In all ${counted(total.reports, "report")}, ${tallyWords(total)}.` }],
          page.width,
        ).map(({ painted }) => painted),
        ...hintLines({ hints, style: page.style }),
      ];
      return `${lines.join("\n")}\n`;
    },
  };
}

interface Choice {
  readonly read: ReadReport;
  readonly statement: Statement;
}

function titles(reads: readonly ReadReport[], { width, style }: Page): string[] {
  return [
    style.bold("What was read"),
    ...reads.flatMap(({ reading, ...read }) => {
      const { title, publisher, published } = reading.report;
      const about = [publisher, published === null ? null : shownDate(published)].filter(
        (part) => part !== null,
      );
      const count = String(reading.statements.length).padStart(4);
      const words = title ?? shownFile({ reading, ...read });
      const inks = [
        { words },
        { words: about.length === 0 ? "" : ` · ${about.join(", ")}`, paint: style.dim },
      ];
      const [first, ...rest] = flow(inks, width - 7);
      return [
        `${count}   ${first?.painted ?? ""}`,
        ...rest.map(({ painted }) => `       ${painted}`),
      ];
    }),
  ];
}

/**
 * The strongest statement of each report in turn, then the next strongest, until enough: a speaker and a
 * sourcing not shown yet first, then the act, then the order of the text. Shown in the order of reading.
 */
function chosen(reads: readonly ReadReport[]): Choice[] {
  const rest = reads.map((read) =>
    read.reading.statements
      .filter((statement) => isShort(statement))
      .map((statement) => ({ read, statement })),
  );
  const picked: Choice[] = [];
  while (picked.length < SHOWN && rest.some((own) => own.length > 0)) {
    for (const own of rest) {
      const best = strongest(own, picked);
      if (best === undefined || picked.length === SHOWN) continue;
      own.splice(own.indexOf(best), 1);
      picked.push(best);
    }
  }
  const order = ({ read }: Choice): number => reads.indexOf(read);
  return picked.sort(
    (a, b) => order(a) - order(b) || contentStart(a.statement) - contentStart(b.statement),
  );
}

function strongest(own: readonly Choice[], picked: readonly Choice[]): Choice | undefined {
  const speakers = new Set(
    picked.map(({ read, statement }) => speakerLabel(read.reading, statement)),
  );
  const sourcings = new Set(picked.map(({ statement }) => statement.sourcing));
  const weakness = ({ read, statement }: Choice): number => {
    const act = ACTS.indexOf(statement.act);
    return (
      (speakers.has(speakerLabel(read.reading, statement)) ? 20 : 0) +
      (statement.speakers.length === 0 ? 20 : 0) +
      (sourcings.has(statement.sourcing) ? 0 : -5) +
      (act < 0 ? ACTS.length : act)
    );
  };
  return own.toSorted((a, b) => weakness(a) - weakness(b))[0];
}

function isShort({ content }: Statement): boolean {
  return content.reduce((sum, { start, end }) => sum + end - start, 0) <= LONGEST;
}

/** One line: the people with a role who are in most reports, as many as fit, and how many there are besides. */
function whoLine(reads: readonly ReadReport[], { width, style }: Page): string | null {
  const cast = reads.flatMap(({ reading }) =>
    castOf(reading)
      .players.filter(({ kind }) => kind === "person")
      .map((actor) => ({ reading, actor })),
  );
  const byName = [...Map.groupBy(cast, ({ actor }) => actor.name)].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  const fitted: string[] = [];
  for (const [name, own] of byName) {
    const told = own.find(({ actor }) => mainRole(actor) !== "") ?? own[0];
    const about =
      told === undefined
        ? ""
        : mainRole(told.actor) ||
          (partyWords(told.reading, told.actor)?.replace(/,[^,]*$/, "") ?? "");
    const next = onOneLine(about === "" ? name : `${name} (${about})`);
    const line = wholeWho([...fitted, next], byName.length);
    if (cellWidth(line) > width) break;
    fitted.push(next);
  }
  return fitted.length === 0
    ? null
    : wholeWho(fitted, byName.length).replace("Who:", style.bold("Who:"));
}

function wholeWho(shown: readonly string[], all: number): string {
  const more = all - shown.length;
  return `Who:  ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** One line: the days that all reports tell of, each day of a report marked. */
function whenLine(reads: readonly ReadReport[], { width, style }: Page): string | null {
  const dated = reads.flatMap((read) => timelineOf(read).dated);
  const strip = stripLine(
    dated.toSorted((a, b) => a.first - b.first || a.last - b.last),
    { width, style },
  );
  return strip === null ? null : `${style.bold("When:")} ${strip}`;
}

function chosenLines(read: ReadReport, statement: Statement, page: Page): string[] {
  const place = `${nameOf(read)}:${locator(read)(contentStart(statement)).shown}`;
  return statementLines(read.reading, statement, { place, ...page });
}

/** The last part of a path: the folder is the same for all. */
function nameOf(read: ReadReport): string {
  return shownFile(read).split(/[\\/]/).at(-1) ?? "";
}
