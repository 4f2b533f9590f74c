/** Codebooks as pages for people. */
import type { Issue, IssueCodebook } from "@rapporteur/codebook/issues";
import type { Page } from "../output/result.ts";
import { escapeControls } from "../terminal/escape-controls.ts";
import { flow, type Ink } from "../terminal/flow.ts";

/** One line a codebook: its name, how many issues, what it is for. */
export function listPage(codebooks: readonly IssueCodebook[], { width, style }: Page): string {
  const names = Math.max(...codebooks.map(({ id }) => id.length)) + 2;
  const rows = codebooks.flatMap(({ id, issues, about }) => {
    const head = `${id.padEnd(names)}${`${issues.length} issues`.padEnd(11)}`;
    return indented([{ words: about }], head.length, width, style.bold(id) + head.slice(id.length));
  });
  return `${rows.join("\n")}\n`;
}

/** The issues of a codebook with their options in order. */
export function codebookPage({ id, label, about, issues }: IssueCodebook, page: Page): string {
  const lines = [
    ...lead([{ words: `${label} (${id})`, paint: page.style.bold }], page),
    ...lead([{ words: about }], page),
    "",
    ...issues.flatMap((issue) => [...headOf(issue, page), ...optionsOf(issue, page)]),
  ];
  return `${lines.join("\n")}\n`;
}

/** One issue with its words, options, crosswalk and phrases. */
export function issuePage(issue: Issue, page: Page): string {
  const { about, words, not, options, crosswalk, takes, leaves } = issue;
  const list = (name: string, values: readonly string[]): readonly string[] =>
    values.length === 0
      ? []
      : indented([{ words: values.join(", ") }], 11, page.width, name.padEnd(11));
  const lines = [
    ...headOf(issue, page),
    ...(about === "" ? [] : indented([{ words: about }], 2, page.width)),
    "",
    ...list("words", words),
    ...list("not", not),
    ...(options.length === 0 ? [] : ["options, from the least to the most"]),
    ...options.flatMap(({ id, label, words }) =>
      indented(
        [
          { words: `${id}: `, paint: page.style.bold },
          { words: `${label} ` },
          { words: `(${words.join(", ")})`, paint: page.style.dim },
        ],
        2,
        page.width,
      ),
    ),
    ...list("PA-X", crosswalk.pax),
    ...list("UCDP", crosswalk.ucdp),
    ...list("PLOVER", crosswalk.plover),
    ...takes.flatMap((phrase, i) =>
      indented([{ words: phrase }], 11, page.width, (i === 0 ? "takes" : "").padEnd(11)),
    ),
    ...leaves.flatMap((phrase, i) =>
      indented([{ words: phrase }], 11, page.width, (i === 0 ? "leaves" : "").padEnd(11)),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

function headOf({ id, label }: Issue, { width, style }: Page): readonly string[] {
  return flow([{ words: `${id}: `, paint: style.cyan }, { words: label }], width).map(
    ({ painted }) => painted,
  );
}

function optionsOf({ options }: Issue, { width, style }: Page): readonly string[] {
  if (options.length === 0) return [];
  return indented([{ words: options.map(({ id }) => id).join(" < "), paint: style.dim }], 2, width);
}

function lead(inks: readonly Ink[], { width }: Page): readonly string[] {
  return flow(inks, width).map(({ painted }) => painted);
}

/** Lines that hang under their first, which may begin with a word of its own. */
function indented(
  inks: readonly Ink[],
  indent: number,
  width: number,
  head = " ".repeat(indent),
): readonly string[] {
  return flow(inks, width - indent).map(({ painted }, i) =>
    `${i === 0 ? head : " ".repeat(indent)}${painted}`.trimEnd(),
  );
}

/** One line of plain words, safe to print. */
export function plainLine(words: string): string {
  return escapeControls(words.replace(/\s+/g, " "));
}
