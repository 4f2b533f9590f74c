import type { Reading } from "@rapporteur/codebook";
import type { ReadingGrounds } from "@rapporteur/reader";
import type { Place } from "../input/found.ts";
import type { Style } from "../terminal/style.ts";

/** A reading and the place of its report. */
export interface ReadReport {
  readonly reading: Reading;
  /** What its items rest on, the dates of its times among it; `null` for a format that does not show them. */
  readonly grounds: ReadingGrounds | null;
  readonly place: Place;
}

/** The layers of a Reading that can be had as rows. */
export type RowLayer = "statements" | "actors" | "times";

/** Turns readings into text, one at a time; every answer is empty or ends with a line feed. */
export interface Renderer {
  begin(): string;
  report(read: ReadReport): string;
  end(): string;
}

/** What a renderer is told of its surroundings. */
export interface RenderSettings {
  /** Cells a line may have. */
  readonly width: number;
  readonly style: Style;
  /** More than one report may come. */
  readonly isSeveral: boolean;
  /** Whose rows are printed, for the formats that print rows. */
  readonly layer: RowLayer;
  /** Fields of a row to print, for the formats that pick; empty for all. */
  readonly fields: readonly string[];
  /** Id of the one item to explain; `null` for the whole reading. */
  readonly explained: string | null;
  /** What to say in the end about where to go from here, one suggestion an entry. */
  readonly hints: readonly Hint[];
}

/** A command line and what it does. */
export interface Hint {
  readonly command: string;
  readonly gives: string;
}
