/** docs/methods/positions-and-forecasts.md: the numbers of its examples are those that the code gives. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { distanceSeries } from "../../src/distance/distance-series.ts";
import { halfBand } from "../../src/forecasts/compromise.ts";
import { forecastOf } from "../../src/forecasts/forecast.ts";
import { readForecast } from "../../src/forecasts/forecast-file.ts";
import { printFraction } from "../../src/numbers/fraction.ts";
import { fromPositions } from "../../src/positions/from-positions.ts";
import { readPositionTable } from "../../src/positions/position-table.ts";

const PAGE = readFileSync(
  new URL("../../../../docs/methods/positions-and-forecasts.md", import.meta.url),
  "utf8",
);

/** The blocks of one language, in the order of the page. */
function blocks(language: string): readonly string[] {
  const found = PAGE.matchAll(new RegExp(`^\`\`\`${language}\n(?<text>[\\s\\S]*?)^\`\`\`$`, "gm"));
  return [...found].map(({ groups }) => groups?.["text"] ?? "");
}

describe("docs/methods/positions-and-forecasts.md", () => {
  const [table = "", question = ""] = blocks("yaml");
  const [evaluations = "", distances = "", forecasts = ""] = blocks("text");
  const { positions, codebook } = readPositionTable(table);

  test("shows the evaluations that its position table gives", () => {
    const { model } = fromPositions(positions, codebook);
    const shown = evaluations.trimEnd().split("\n");
    expect(shown).toHaveLength(6);
    for (const line of shown) {
      const [party = "", issue = "", option = ""] = line.split(/\s+/);
      const at = model.issues.findIndex(({ id }) => id === issue);
      const options = model.issues[at]?.options.map(({ id }) => id) ?? [];
      const side = model.parties.find(({ id }) => id === party);
      const quantity = side?.preferences[at]?.evaluations[options.indexOf(option)];
      if (quantity === undefined) throw new Error(`no evaluation for ${line}`);
      const { value, low, high, source } = quantity;
      const [middle, from, to] = [value, low, high].map(printFraction);
      const words = [party, issue, option, middle, "from", from, "to", to, ...source.entries];
      expect(line.replaceAll(/\s+/g, " ")).toBe(words.join(" "));
    }
  });

  test("shows the distances of the days on which they change", () => {
    const series = distanceSeries(positions, codebook);
    for (const line of distances.trimEnd().split("\n")) {
      const at = series.find(({ date }) => line.startsWith(date));
      const gap = at?.pairs[0]?.gaps[0];
      expect(`${at?.date} ${gap?.issue} ${gap?.value}, ${gap?.low} to ${gap?.high}`).toBe(line);
    }
  });

  test("shows the forecasts of its question", () => {
    const { compromise, median, procedural } = forecastOf(readForecast(question));
    const shown = (value: number): number => Number(value.toPrecision(4));
    const { low, high } = halfBand(compromise);
    expect(forecasts).toBe(
      `compromise ${shown(compromise.value)}, half of past outcomes from ${shown(low)} to ${shown(high)}\nmedian ${median}\nprocedure ${procedural?.value}\n`,
    );
  });
});
