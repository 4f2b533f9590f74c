/** The deals of a model as a page for a terminal. */
import type { NegotiationModel, Package } from "@rapporteur/bargaining";
import type { Page } from "../output/result.ts";
import { onOneLine } from "../terminal/escape-controls.ts";
import { type FlowedLine, flow } from "../terminal/flow.ts";
import type { DealsFacts } from "./deals-json.ts";
import { type DealsView, dealsView } from "./deals-view.ts";
import { issueName, optionName, shownUtility } from "./names.ts";

const INDENT = "  ";
const DEEP = "     ";

/** The answer first, in words; then what it rests on. */
export function dealsTable(facts: DealsFacts, parties: readonly string[], page: Page): string {
  const view = dealsView(facts, parties);
  const { model } = facts;
  const blocks = [
    [
      ...paragraph(onOneLine(view.title), page, page.style.bold),
      ...paragraph(view.size, page, page.style.dim),
    ],
    paragraph(view.verdict, page),
    openingLines(model, view, page),
    view.certainty === null ? [] : paragraph(view.certainty, page),
    view.stakes.flatMap((words) => paragraph(words, page)),
    fairLines(model, view, page),
    listLines("What may be agreed first", view.first, page),
    listLines("What would narrow this most", view.unknowns, page),
    listLines("Assumed", view.notices, page),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join("\n"))
    .join("\n\n")}\n`;
}

/** Words in lines of the page. */
export function paragraph(
  words: string,
  { width }: Page,
  paint?: (words: string) => string,
): string[] {
  return flow([paint === undefined ? { words } : { words, paint }], width).map(
    ({ painted }) => painted,
  );
}

/** Words under an indent, the first line after a mark of the same width. */
export function hanging(
  words: string,
  { width }: Page,
  first: string,
  rest: string,
  paint?: (words: string) => string,
): string[] {
  const lines: readonly FlowedLine[] = flow(
    [paint === undefined ? { words } : { words, paint }],
    Math.max(16, width - rest.length),
  );
  return lines.map(({ painted }, index) => (index === 0 ? first : rest) + painted);
}

/** A heading and items under it; nothing where there are none. */
export function listLines(heading: string, items: readonly string[], page: Page): string[] {
  if (items.length === 0) return [];
  return [
    page.style.bold(heading),
    ...items.flatMap((item) => hanging(onOneLine(item), page, INDENT, INDENT + INDENT)),
  ];
}

function openingLines(
  model: NegotiationModel,
  { openings, moreOpenings }: DealsView,
  page: Page,
): string[] {
  const lines = openings.flatMap(({ words, package: opened, utilities }, index) => [
    ...hanging(`${words}.`, page, `${String(index + 1).padStart(3)}. `, DEEP),
    ...hanging(`→ ${sharesWords(model, utilities)}`, page, DEEP, `${DEEP}  `, page.style.dim),
    ...packageLines(model, opened, page, `${DEEP}  `),
  ]);
  return moreOpenings === null
    ? lines
    : [...lines, ...paragraph(moreOpenings, page, page.style.dim)];
}

function fairLines(model: NegotiationModel, { fair, ties }: DealsView, page: Page): string[] {
  if (fair.length === 0) return [];
  return [
    page.style.bold("Fair packages"),
    ...fair.flatMap(({ names, point }) => [
      ...hanging(
        `${names.join(", ")}: ${sharesWords(model, point.utilities)}`,
        page,
        INDENT,
        INDENT + INDENT,
      ),
      ...packageLines(model, point.package, page, INDENT + INDENT),
    ]),
    ...ties.flatMap((words) => hanging(words, page, INDENT, INDENT + INDENT, page.style.dim)),
  ];
}

/** "Kestria 0.62, Ardovia 0.70". */
export function sharesWords({ parties }: NegotiationModel, utilities: readonly number[]): string {
  return parties
    .map(
      ({ id, label }, index) => `${onOneLine(label ?? id)} ${shownUtility(utilities[index] ?? 0)}`,
    )
    .join(", ");
}

/** What the narrowest column of options takes. */
const LEAST_ROOM = 20;

/** One line an issue, the options below each other where the page is wide enough. */
export function packageLines(
  model: NegotiationModel,
  chosen: Package,
  page: Page,
  indent: string,
): string[] {
  const most = Math.max(...model.issues.map(({ id }) => issueName(model, id).length));
  const room = Math.min(most, page.width - indent.length - LEAST_ROOM - 2);
  return model.issues.flatMap(({ id }) => {
    const name = issueName(model, id);
    const option = optionName(model, id, chosen[id] ?? "");
    if (name.length > room)
      return hanging(`${name}: ${option}`, page, indent, `${indent}  `, page.style.dim);
    const gap = " ".repeat(room - name.length + 2);
    const rest = indent + " ".repeat(room + 2);
    return hanging(option, page, `${indent}${page.style.dim(name)}${gap}`, rest);
  });
}
