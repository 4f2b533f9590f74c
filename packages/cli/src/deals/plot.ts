/**
 * The frontier drawn by Observable Plot on a small document of its own, so that the picture is the same on every
 * machine and needs no browser. Two parties: one axis each. More: one upright axis a party, a line a package.
 */

import { dot, line, type PlotOptions, plot, ruleX, ruleY, text } from "@observablehq/plot";
import {
  type Deals,
  type FrontierPoint,
  type NegotiationModel,
  parseFraction,
  toNumber,
} from "@rapporteur/bargaining";
import { parseHTML } from "linkedom";
import { fairPoints, partyName, utilityWords } from "./names.ts";

/** Points that a picture has at most: more cannot be told apart. */
export const MOST_DRAWN = 1_500;

interface Drawn {
  /** Index in the frontier. */
  readonly index: number;
  readonly point: FrontierPoint;
  /** Names of the concepts that pick it; empty for most. */
  readonly names: string;
}

/** The frontier as an SVG element; `null` where there is nothing to draw: no point, or one party alone. */
export function frontierPlot(model: NegotiationModel, deals: Deals, width = 560): string | null {
  if (model.parties.length < 2 || deals.frontier.points.length === 0) return null;
  const drawn = drawnPoints(deals);
  const svg =
    model.parties.length === 2
      ? scatter(model, deals, drawn, width)
      : parallel(model, deals, drawn, width);
  return withIndices(svg, drawn, model);
}

/** All points, or a sample along the frontier that has every fair one. */
function drawnPoints({ frontier, solutions }: Deals): readonly Drawn[] {
  const { points } = frontier;
  const fair = new Map(
    fairPoints(points, solutions).map(({ index, names }) => [index, names.join(", ")]),
  );
  const step = Math.max(1, Math.ceil(points.length / MOST_DRAWN));
  return points.flatMap((point, index) => {
    const names = fair.get(index);
    return names !== undefined || index % step === 0 ? [{ index, point, names: names ?? "" }] : [];
  });
}

const INK = "currentColor";
const MARGINS = { marginLeft: 48, marginBottom: 44, marginTop: 28, marginRight: 24 };

function scatter(
  model: NegotiationModel,
  deals: Deals,
  drawn: readonly Drawn[],
  width: number,
): SVGElementLike {
  const [first, second] = model.parties;
  const at =
    (party: 0 | 1) =>
    ({ point }: Drawn) =>
      point.utilities[party] ?? 0;
  const floors = deals.ranges.map(({ reservation }) =>
    reservation === null ? [] : [decimal(reservation)],
  );
  const nash = drawn.filter(({ index }) => index === deals.solutions.nash.points[0]);
  return plot({
    document: emptyDocument(),
    width,
    height: Math.round(width * 0.72),
    ...MARGINS,
    grid: true,
    x: { label: `${partyName(model, first?.id ?? "")} →`, nice: true, inset: 8 },
    y: { label: `↑ ${partyName(model, second?.id ?? "")}`, nice: true, inset: 8 },
    marks: [
      ruleX(floors[0] ?? [], { stroke: INK, strokeDasharray: "4 4", strokeOpacity: 0.6 }),
      ruleY(floors[1] ?? [], { stroke: INK, strokeDasharray: "4 4", strokeOpacity: 0.6 }),
      line(drawn, { x: at(0), y: at(1), stroke: INK, strokeOpacity: 0.35 }),
      dot(drawn, {
        x: at(0),
        y: at(1),
        r: drawn.length > 200 ? 3 : 5,
        fill: INK,
        className: "points",
      }),
      text(nash, {
        x: at(0),
        y: at(1),
        text: () => "Nash",
        dx: 8,
        dy: -8,
        textAnchor: "start",
        fill: INK,
      }),
    ],
  }) as unknown as SVGElementLike;
}

function parallel(
  model: NegotiationModel,
  deals: Deals,
  drawn: readonly Drawn[],
  width: number,
): SVGElementLike {
  const names = model.parties.map(({ id }) => partyName(model, id));
  const ends = drawn.flatMap(({ point }, order) =>
    point.utilities.map((utility, party) => ({ party: names[party] ?? "", utility, order })),
  );
  const floors = deals.ranges.flatMap(({ reservation }, party) =>
    reservation === null ? [] : [{ party: names[party] ?? "", utility: decimal(reservation) }],
  );
  return plot({
    document: emptyDocument(),
    width,
    height: Math.round(width * 0.72),
    ...MARGINS,
    x: { type: "point", domain: names, label: null, tickSize: 0 },
    y: { label: "↑ utility", nice: true, grid: true },
    marks: [
      ruleX(names, { stroke: INK, strokeOpacity: 0.5 }),
      line(ends, {
        x: "party",
        y: "utility",
        z: "order",
        stroke: INK,
        strokeOpacity: 0.5,
        className: "points",
      }),
      dot(floors, { x: "party", y: "utility", symbol: "times", stroke: INK, r: 5 }),
    ],
  }) as unknown as SVGElementLike;
}

/** What is used of an element of that document. */
interface SVGElementLike {
  readonly outerHTML: string;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  querySelector(selector: string): SVGElementLike | null;
  querySelectorAll(selector: string): Iterable<SVGElementLike>;
  remove(): void;
}

function emptyDocument(): NonNullable<PlotOptions["document"]> {
  return parseHTML("<!doctype html><html></html>").document as unknown as NonNullable<
    PlotOptions["document"]
  >;
}

/** Marks each drawn point with its place in the frontier, and takes out the style that a page's policy would refuse. */
function withIndices(
  svg: SVGElementLike,
  drawn: readonly Drawn[],
  model: NegotiationModel,
): string {
  svg.querySelector("style")?.remove();
  // names of the marks, on elements that may have none; the picture has one for all
  for (const inner of svg.querySelectorAll("[aria-label]")) inner.removeAttribute("aria-label");
  const marks = [...svg.querySelectorAll(".points circle, .points path")];
  for (const [order, mark] of marks.entries()) {
    const own = drawn[order];
    if (own === undefined) continue;
    mark.setAttribute("data-p", String(own.index));
    if (own.names !== "") mark.setAttribute("class", "fair");
    mark.setAttribute("aria-hidden", "true");
  }
  svg.setAttribute("role", "img");
  const fair = drawn.find(({ names }) => names !== "");
  const best = fair === undefined ? "" : ` ${fair.names}: ${utilityWords(model, fair.point)}.`;
  svg.setAttribute(
    "aria-label",
    `The frontier of ${model.parties.map(({ id }) => partyName(model, id)).join(" and ")}: ${drawn.length} points.${best}`,
  );
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return svg.outerHTML;
}

/** The nearest double of an exact number. */
function decimal(fraction: string): number {
  const parsed = parseFraction(fraction);
  return parsed === null ? Number.NaN : toNumber(parsed);
}
