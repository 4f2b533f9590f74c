import type { Reading } from "@rapporteur/codebook";
import type { Place } from "../input/found.ts";
import type { Style } from "../terminal/style.ts";

/** A reading and the place of its report. */
export interface ReadReport {
  readonly reading: Reading;
  readonly place: Place;
}

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
  /** Fields of a statement to print, for the formats that pick. */
  readonly fields: readonly string[];
  /** What to say in the end about where to go from here, one suggestion an entry. */
  readonly hints: readonly Hint[];
}

/** A command line and what it does. */
export interface Hint {
  readonly command: string;
  readonly gives: string;
}
