/** The deals of a model as one page that needs nothing else: no font, image, script or style comes from outside, and none could. */
import { createHash } from "node:crypto";
import type { Deals, NegotiationModel } from "@rapporteur/bargaining";
import { escapeHtml } from "../html/escape-html.ts";
import type { DealsFacts } from "./deals-json.ts";
import { type DealsView, dealsView } from "./deals-view.ts";
import { alignedUtility, CONCEPTS, fairPoints, issueName, optionName, partyName } from "./names.ts";
import { DEALS_SCRIPT } from "./page-script.ts";
import { DEALS_STYLE } from "./page-style.ts";
import { frontierPlot, MOST_DRAWN } from "./plot.ts";
import { sharesWords } from "./table.ts";

/** Lets the page's own style and script run and nothing else, whatever a model may smuggle in. */
const POLICY = [
  "default-src 'none'",
  `style-src '${hashOf(DEALS_STYLE)}'`,
  `script-src '${hashOf(DEALS_SCRIPT)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function hashOf(words: string): string {
  return `sha256-${createHash("sha256").update(words).digest("base64")}`;
}

/** The whole page. */
export function dealsPage(facts: DealsFacts, parties: readonly string[]): string {
  const view = dealsView(facts, parties);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(view.title)} – deals in reach</title>
<style>${DEALS_STYLE}</style>
</head>
<body>
<header class="masthead"><strong>Rapporteur</strong><p>Which deals are in reach. Computed from a model; as good as its numbers.</p></header>
<main>
<h1 dir="auto">${escapeHtml(view.title)}</h1>
<p class="size">${escapeHtml(view.size)}</p>
<div class="verdict">${paragraphs([view.verdict])}</div>
${openingsOf(facts, view)}
<div class="verdict">${paragraphs([view.certainty, ...view.stakes].filter((words) => words !== null))}</div>
${frontierOf(facts, view)}
${fairOf(facts, view)}
${listOf("What may be agreed first", view.first)}
${listOf("What would narrow this most", view.unknowns)}
${listOf("Assumed", view.notices)}
</main>
${keyOf(view)}
<script>${DEALS_SCRIPT}</script>
</body>
</html>
`;
}

function paragraphs(words: readonly string[]): string {
  return words.map((one) => `<p dir="auto">${escapeHtml(one)}</p>`).join("");
}

function openingsOf({ model }: DealsFacts, { openings, moreOpenings }: DealsView): string {
  if (openings.length === 0) return "";
  const items = openings.map(({ words, package: opened, utilities }) => {
    const terms = model.issues.map(
      ({ id }) => `${issueName(model, id)}: ${optionName(model, id, opened[id] ?? "")}`,
    );
    return `<li dir="auto">${escapeHtml(words)}.<p>${escapeHtml(sharesWords(model, utilities))} with ${escapeHtml(terms.join(" · "))}</p></li>`;
  });
  const more = moreOpenings === null ? "" : `<p class="size">${escapeHtml(moreOpenings)}</p>`;
  return `<ol class="moves">${items.join("\n")}</ol>${more}`;
}

/** The picture, and beside it the package of the point that is chosen: at first the first fair one. */
function frontierOf({ model, deals }: DealsFacts, { fair }: DealsView): string {
  const { points } = deals.frontier;
  const first = fair[0];
  const picture = frontierPlot(model, deals);
  if (first === undefined) return "";
  const drawn =
    points.length > MOST_DRAWN ? ` About ${MOST_DRAWN} of ${points.length} points are drawn.` : "";
  const lines =
    model.parties.length === 2
      ? "Dashed lines: the least that a party accepts."
      : "Crosses: the least that a party accepts.";
  const figure =
    picture === null
      ? ""
      : `<figure>${picture}<figcaption>${lines} In colour: what a concept of fairness picks.${drawn}</figcaption></figure>`;
  const gains = model.parties.map(({ id }, index) =>
    pair(partyName(model, id), alignedUtility(first.point.utilities[index] ?? 0)),
  );
  const terms = model.issues.map(({ id }) =>
    pair(issueName(model, id), optionName(model, id, first.point.package[id] ?? "")),
  );
  return `<section aria-labelledby="frontier"><h2 id="frontier">The frontier</h2>
<div class="frontier">${figure}
<div class="chosen">
<div class="steer"><label for="point">Walk along the frontier</label><input type="range" id="point" min="0" max="${points.length - 1}" step="1" value="${first.index}" autocomplete="off"></div>
<h3 id="chosen-title">${escapeHtml(first.names.join(", "))}</h3>
<dl id="chosen-gains">${gains.join("")}</dl>
<dl id="chosen-terms">${terms.join("")}</dl>
</div></div>
<script type="application/json" id="points">${storeOf(model, deals)}</script></section>`;
}

function pair(term: string, words: string): string {
  return `<dt dir="auto">${escapeHtml(term)}</dt><dd dir="auto">${escapeHtml(words)}</dd>`;
}

/** What the script shows of each point. No "<" in it can end the element that holds it. */
function storeOf(model: NegotiationModel, deals: Deals): string {
  const names = new Map(
    fairPoints(deals.frontier.points, deals.solutions).map(({ index, names: own }) => [
      index,
      own.join(", "),
    ]),
  );
  const value = {
    parties: model.parties.map(({ id }) => partyName(model, id)),
    issues: model.issues.map(({ id }) => issueName(model, id)),
    points: deals.frontier.points.map(({ utilities, package: chosen }, index) => ({
      names: names.get(index) ?? "",
      utilities: utilities.map(alignedUtility),
      options: model.issues.map(({ id }) => optionName(model, id, chosen[id] ?? "")),
    })),
  };
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

function fairOf({ model }: DealsFacts, { fair, ties }: DealsView): string {
  if (fair.length === 0) return "";
  const parties = model.parties.map(
    ({ id }) =>
      `<th scope="col" class="number" dir="auto">${escapeHtml(partyName(model, id))}</th>`,
  );
  const issues = model.issues.map(
    ({ id }) => `<th scope="col" dir="auto">${escapeHtml(issueName(model, id))}</th>`,
  );
  const rows = fair.map(({ index, names, point }) => {
    const utilities = point.utilities.map(
      (utility) => `<td class="number">${alignedUtility(utility)}</td>`,
    );
    const options = model.issues.map(
      ({ id }) =>
        `<td dir="auto">${escapeHtml(optionName(model, id, point.package[id] ?? ""))}</td>`,
    );
    const words = escapeHtml(names.join(", "));
    return `<tr><th scope="row">${words}</th>${utilities.join("")}${options.join("")}<td><button type="button" data-p="${index}" aria-label="Show ${words}">Show</button></td></tr>`;
  });
  return `<section aria-labelledby="fair"><h2 id="fair">Fair packages</h2>
<div class="wide" tabindex="0" role="region" aria-label="Table of the fair packages"><table><thead><tr><th scope="col">by the measure of</th>${parties.join("")}${issues.join("")}<td></td></tr></thead>
<tbody>${rows.join("\n")}</tbody></table></div>${ties.map((words) => `<p class="size">${escapeHtml(words)}</p>`).join("")}</section>`;
}

function listOf(heading: string, items: readonly string[]): string {
  if (items.length === 0) return "";
  const listed = items.map((item) => `<li dir="auto">${escapeHtml(item)}</li>`);
  return `<section><h2>${heading}</h2><ul class="notes">${listed.join("\n")}</ul></section>`;
}

function keyOf({ fair }: DealsView): string {
  if (fair.length === 0) return "";
  const entries = CONCEPTS.map(([, name, meaning]) => `<dt>${name}</dt><dd>${meaning}</dd>`);
  return `<footer class="key"><h2>Measures of fairness</h2><dl>${entries.join("\n")}</dl></footer>`;
}
