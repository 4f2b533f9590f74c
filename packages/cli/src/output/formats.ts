/** The output formats by name. Each is loaded when it is asked for. */
import type { Renderer, RenderSettings, RowLayer } from "./renderer.ts";

type Load = () => Promise<(settings: RenderSettings) => Renderer>;

const FORMATS = {
  table: async () => (await import("./table.ts")).tableRenderer,
  tsv: async () => (await import("./tab-separated.ts")).tabSeparatedRenderer,
  json: async () => (await import("./json.ts")).jsonRenderer,
  jsonl: async () => (await import("./json.ts")).jsonLinesRenderer,
  markdown: async () => (await import("./markdown.ts")).markdownRenderer,
  html: async () => (await import("../html/page.ts")).htmlRenderer,
} as const satisfies Record<string, Load>;

/** What `--format` takes. */
export type Format = keyof typeof FORMATS;

/** The formats in the order in which help names them. */
export const FORMAT_NAMES: readonly Format[] = Object.keys(FORMATS) as Format[];

/** What a renderer is picked by. */
export interface FormatChoice {
  readonly format: Format;
  /** Rows of a layer in place of whole Readings, for json and jsonl. */
  readonly isRows: boolean;
  readonly isTour: boolean;
  /** The grounds of one item in place of the reading. */
  readonly isExplanation: boolean;
}

/** Formats that show what only the grounds hold: the dates of times and what words may mean besides. */
const GROUNDED: readonly Format[] = ["table", "markdown", "html"];

/** Whether the reader is to be asked for grounds. */
export function needsGrounds(
  { format, isTour, isExplanation }: FormatChoice,
  layer: RowLayer,
): boolean {
  return isTour || isExplanation || layer === "times" || GROUNDED.includes(format);
}

const ENDINGS: readonly (readonly [ending: RegExp, format: Format])[] = [
  [/\.html?$/i, "html"],
  [/\.(?:md|markdown)$/i, "markdown"],
  [/\.json$/i, "json"],
  [/\.(?:jsonl|ndjson)$/i, "jsonl"],
  [/\.(?:tsv|tab)$/i, "tsv"],
];

/** The format that a file's name asks for; `null` when it asks for none. */
export function formatOf(file: string): Format | null {
  return ENDINGS.find(([ending]) => ending.test(file))?.[1] ?? null;
}

/** Loads a renderer and starts it. */
export async function openRenderer(
  { format, isRows, isTour, isExplanation }: FormatChoice,
  settings: RenderSettings,
): Promise<Renderer> {
  if (isExplanation) return (await import("./explanation.ts")).explanationRenderer(settings);
  if (isTour) return (await import("./tour.ts")).tourRenderer(settings);
  if (isRows) {
    const { rowLinesRenderer, rowsRenderer } = await import("./json.ts");
    return (format === "jsonl" ? rowLinesRenderer : rowsRenderer)(settings);
  }
  const make: (settings: RenderSettings) => Renderer = await FORMATS[format]();
  return make(settings);
}
