import type { Edtf } from "@rapporteur/codebook";
import { StageOrderError } from "../errors.ts";
import type { Layer, Layers } from "./layers.ts";

/** A text to be read, already NFC, with the date that its relative times hang on. */
export interface Article {
  readonly text: string;
  /** Null when unknown: relative times then stay open. */
  readonly published: Edtf | null;
}

/** One step of reading. It declares what it needs and gives, and touches nothing else. */
export interface Stage<G extends Layer = Layer, N extends Layer = Layer> {
  readonly gives: G;
  readonly needs: readonly N[];
  read(article: Article, layers: Pick<Layers, N>): Layers[G] | Promise<Layers[G]>;
}

/**
 * Joins stages in the order given.
 *
 * @throws {StageOrderError} a stage needs a layer that no earlier stage gives; before any text is read
 */
export function pipeline(stages: readonly Stage[]): (article: Article) => Promise<Layers> {
  const given = new Set<Layer>();
  for (const stage of stages) {
    const missing = stage.needs.filter((layer) => !given.has(layer));
    if (missing.length > 0) throw new StageOrderError(stage.gives, missing);
    given.add(stage.gives);
  }

  return async (article) => {
    const layers: Partial<Record<Layer, unknown>> = {};
    for (const stage of stages) layers[stage.gives] = await stage.read(article, layers as Layers);
    return layers as Layers;
  };
}
