import type { Deals, NegotiationModel } from "@rapporteur/bargaining";
import { UsageError } from "../errors.ts";
import { frontierPlot } from "./plot.ts";

/** Ink and paper for a picture that stands alone; it follows the reader's light or dark. */
const STYLE = `<style>
svg { color: #1a1a17; background: #fbfaf7; }
.points circle.fair { fill: #8c1d18; }
.points path.fair { stroke: #8c1d18; stroke-opacity: 1; }
@media (prefers-color-scheme: dark) {
  svg { color: #e9e6dd; background: #171715; }
  .points circle.fair { fill: #ee9d8f; }
  .points path.fair { stroke: #ee9d8f; }
}
</style>`;

/**
 * The frontier as an SVG file.
 *
 * @throws {UsageError} there is nothing to draw
 */
export function frontierPicture(model: NegotiationModel, deals: Deals): string {
  const svg = frontierPlot(model, deals, 720);
  if (svg === null) {
    const reason =
      model.parties.length < 2
        ? "a frontier is drawn for two parties and more"
        : "no package is acceptable to all, so there is no frontier to draw";
    throw new UsageError(`${reason}; leave out --format svg`);
  }
  return `${svg.replace(/(?<start><svg[^>]*>)/, `$<start>${STYLE}`)}\n`;
}
