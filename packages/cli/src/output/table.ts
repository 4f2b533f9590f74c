/** What was said, by whom and where, then who is in the report and when things are, as a page for a terminal. */
import { escapeControls } from "../terminal/escape-controls.ts";
import { flow } from "../terminal/flow.ts";
import { locator, shownFile } from "./location.ts";
import type { ReadReport, Renderer, RenderSettings } from "./renderer.ts";
import { shownDate } from "./shown-date.ts";
import { statementLines } from "./statement-lines.ts";
import { contentStart, counted } from "./statement-words.ts";
import { emptyTally, tally, tallyWords } from "./tally.ts";
import { whenLines } from "./when-lines.ts";
import { whoLines } from "./who-lines.ts";

type Page = Pick<RenderSettings, "width" | "style">;

/** A heading a report, its statements in the order of the text, its people and its times; in the end a count. */
export function tableRenderer({ hints, ...page }: RenderSettings): Renderer {
  const total = emptyTally();
  return {
    begin: () => "",
    report(read) {
      tally(total, read.reading);
      const sections = [
        heading(read, page),
        statements(read, page),
        whoLines(read.reading, page),
        whenLines(read, page),
      ];
      return sections
        .filter((lines) => lines.length > 0)
        .map((lines) => `${lines.join("\n")}\n\n`)
        .join("");
    },
    end: () => [...summary(total, page), ...hintLines({ hints, ...page })].join("\n") + "\n",
  };
}

/** Title, publisher, date and file of a report. */
export function heading(read: ReadReport, { width, style }: Page): string[] {
  const { title, publisher, published } = read.reading.report;
  const under = [
    publisher,
    published === null ? null : shownDate(published),
    title === null ? null : shownFile(read),
  ].filter((part) => part !== null);
  return [
    { words: title ?? shownFile(read), paint: style.bold },
    { words: under.join(" · "), paint: style.dim },
  ]
    .filter(({ words }) => words !== "")
    .flatMap((ink) => flow([ink], width))
    .map(({ painted }) => painted);
}

/** What to try next, each command with what it gives. */
export function hintLines({ hints, style }: Pick<RenderSettings, "hints" | "style">): string[] {
  if (hints.length === 0) return [];
  const width = Math.max(...hints.map(({ command }) => command.length));
  return [
    "",
    style.dim("Next:"),
    ...hints.map(({ command, gives }) => {
      const padded = escapeControls(command).padEnd(width);
      return `  ${padded}  ${style.dim(gives)}`;
    }),
  ];
}

function statements(read: ReadReport, page: Page): string[] {
  const found = read.reading.statements;
  if (found.length === 0) return [page.style.dim("   Nobody is reported to have said anything.")];
  const locate = locator(read);
  return found.flatMap((statement) =>
    statementLines(read.reading, statement, {
      place: locate(contentStart(statement)).shown,
      ...page,
    }),
  );
}

function summary(total: ReturnType<typeof emptyTally>, { width, style }: Page): string[] {
  const reports = total.reports === 1 ? "" : `${counted(total.reports, "report")} · `;
  const ink = { words: reports + tallyWords(total), paint: style.dim };
  return flow([ink], width).map(({ painted }) => painted);
}
