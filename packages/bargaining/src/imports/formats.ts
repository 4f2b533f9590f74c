/** The formats that models come in and go out in. */
import type { NegotiationModel } from "../model/model.ts";

/** A file by its name and its text. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** What models can be written as. */
export type ModelFormat = "negotiation-yaml" | "genius-xml" | "geniusweb-json";

/** What an import may do beyond what a file says. */
export interface ImportOptions {
  /**
   * What to do with a discount factor: `refuse` (the default), or `ignore`, and say so in the notices;
   * results then hold for an agreement at the start.
   */
  readonly discounts?: "refuse" | "ignore";
}

/** Files that hold the model, and what they cannot hold. */
export interface ModelExport {
  readonly files: readonly NamedText[];
  /** What the format has no place for and no result depends on, in words: labels, sources, positions. */
  readonly lost: readonly string[];
}

/** Reads one format. */
export interface ModelReader {
  /** Whether the files are of this format. */
  readonly takes: (files: readonly NamedText[]) => boolean;
  readonly read: (files: readonly NamedText[], options: ImportOptions) => NegotiationModel;
}
