import type { Reading } from "@rapporteur/codebook";
import type { ReadingGrounds } from "@rapporteur/reader";
import type { ReadReport, Renderer, RenderSettings } from "../../src/output/renderer.ts";
import { makeStyle } from "../../src/terminal/style.ts";
import { sampleGrounds, sampleReading } from "../sample-reading.ts";

/** A reading as the command has it, of a file without a block before the text. */
export function readOf(
  reading: Reading = sampleReading(),
  grounds: ReadingGrounds | null = sampleGrounds(),
): ReadReport {
  return { reading, grounds, place: { file: "gazette.md", record: null, linesBefore: 0 } };
}

/** What a renderer prints of one report, on a page of 80 cells without colour. */
export function printed(
  make: (settings: RenderSettings) => Renderer,
  settings: Partial<RenderSettings> = {},
  read: ReadReport = readOf(),
): string {
  const renderer = make({
    width: 80,
    style: makeStyle(false),
    isSeveral: false,
    layer: "statements",
    fields: [],
    explained: null,
    hints: [],
    ...settings,
  });
  return renderer.begin() + renderer.report(read) + renderer.end();
}
