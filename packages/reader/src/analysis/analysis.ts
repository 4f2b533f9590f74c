/** Runs the encoder over a text, window by window, and decodes words, sentences, trees, names and attributions. */
import type { Span } from "@rapporteur/codebook";
import { lemmaOf } from "../lexicon/lemmas.ts";
import type {
  Analysis,
  Attribution,
  Name,
  Sentence,
  Upos,
  Word,
  WordRange,
} from "../pipeline/layers.ts";
import { readWords } from "../sentences/words.ts";
import { readAttributions } from "./attributions.ts";
import type { EncodedParagraph, WordEncoder } from "./features.ts";
import type { ModelLabels } from "./model-file.ts";
import { RelationLayer } from "./relation-layer.ts";
import { RoleScores } from "./role-scores.ts";
import type { ModelRuntime, WindowInputs, WindowOutputs } from "./runtime.ts";
import { readTree } from "./trees.ts";
import {
  type EncodedText,
  joinParagraphs,
  planWindows,
  type Window,
  type WindowSizes,
} from "./windows.ts";
import type { Vocabulary } from "./word-piece.ts";

/** A model that is ready to read. */
export interface Encoder {
  readonly labels: ModelLabels;
  readonly vocabulary: Vocabulary;
  readonly runtime: ModelRuntime;
}

const SIZES: WindowSizes = { core: 232, context: 40 };
const CLS = 101;
const SEP = 102;

/** What one word has got from the window in whose core it lies. */
interface Tagged {
  upos: string;
  feats: string;
  name: string;
  entity: string;
}

/**
 * Analyses a text.
 *
 * @returns empty layers for a text without words
 *
 * Cost: linear in the text; two windows of scores are held at a time.
 */
export async function analyse(
  text: string,
  paragraphs: readonly Span[],
  encoder: Encoder,
  words: WordEncoder,
): Promise<Analysis> {
  const encoded = joinParagraphs(encodedParagraphs(text, paragraphs, words));
  const reading = new AnalysisInProgress(text, encoded, encoder.labels);
  for (const window of planWindows(encoded, (i) => endsSentence(text, encoded, i), SIZES)) {
    reading.add(window, await encoder.runtime.run(inputsOf(encoded, window)));
  }
  return reading.finish();
}

function encodedParagraphs(
  text: string,
  paragraphs: readonly Span[],
  words: WordEncoder,
): EncodedParagraph[] {
  const encoded: EncodedParagraph[] = [];
  for (const paragraph of paragraphs) {
    const isGoingOn = encoded.at(-1)?.leavesOpen === true;
    encoded.push(words.encode(text, paragraph, readWords(text, paragraph), isGoingOn));
  }
  return encoded;
}

/** A full stop, question or exclamation mark before a word that is not in lower case. */
export function endsSentence(text: string, encoded: EncodedText, word: number): boolean {
  const { end = 0, start = 0 } = encoded.words[word] ?? {};
  return (
    /^[.!?…]+$/u.test(text.slice(start, end)) && /^\s+[^\p{Ll}]/u.test(text.slice(end, end + 4))
  );
}

export function inputsOf(encoded: EncodedText, { first, last }: Window): WindowInputs {
  let size = 2;
  for (let i = first; i < last; i++) size += encoded.pieces[i]?.length ?? 0;
  const inputs = {
    pieces: new Int32Array(size),
    shapes: new Int32Array(size),
    quoted: new Int32Array(size),
    gaps: new Int32Array(size),
    first: new Int32Array(last - first + 1),
  };
  inputs.pieces[0] = CLS;
  let at = 1;
  for (let i = first; i < last; i++) {
    inputs.first[i - first + 1] = at;
    for (const [k, piece] of (encoded.pieces[i] ?? []).entries()) {
      inputs.pieces[at] = piece;
      inputs.shapes[at] = encoded.shapes[i] ?? 0;
      inputs.quoted[at] = encoded.quoted[i] ?? 0;
      inputs.gaps[at] = k === 0 ? (encoded.gaps[i] ?? 0) : 1;
      at++;
    }
  }
  inputs.pieces[at] = SEP;
  return inputs;
}

class AnalysisInProgress {
  readonly #text: string;
  readonly #encoded: EncodedText;
  readonly #labels: ModelLabels;
  readonly #tagged: Tagged[] = [];
  readonly #starts: boolean[] = [];
  readonly #words: Word[] = [];
  readonly #sentences: Sentence[] = [];
  readonly #attributions: Attribution[] = [];
  readonly #relations: RelationLayer;
  #held: { window: Window; outputs: WindowOutputs } | null = null;

  constructor(text: string, encoded: EncodedText, labels: ModelLabels) {
    this.#text = text;
    this.#encoded = encoded;
    this.#labels = labels;
    this.#relations = new RelationLayer(labels);
  }

  add(window: Window, outputs: WindowOutputs): void {
    const { upos, feats, pressNames, names } = this.#labels;
    for (let i = window.coreFirst; i < window.coreLast; i++) {
      const row = i - window.first + 1;
      this.#tagged.push({
        upos: upos[best(outputs.upos, row, upos.length)] ?? "X",
        feats: feats[best(outputs.feats, row, feats.length)] ?? "_",
        name: pressNames[best(outputs.press_names, row, pressNames.length)] ?? "O",
        entity: names[best(outputs.names, row, names.length)] ?? "O",
      });
      const opens = i === 0 || this.#encoded.paragraphs[i] !== this.#encoded.paragraphs[i - 1];
      this.#starts.push(opens || this.#startsSentence(i, outputs, row));
    }
    const shift = ({ first, last }: WordRange) => ({
      first: first + window.first,
      last: last + window.first,
    });
    for (const found of readAttributions(this.#scoresOf(window, outputs))) {
      const cue = (found.cue[0]?.first ?? 0) + window.first;
      if (cue < window.coreFirst || cue >= window.coreLast) continue;
      this.#attributions.push({
        source: found.source.map(shift),
        cue: found.cue.map(shift),
        content: found.content.map(shift),
      });
    }
    this.#readSentences(this.#starts.length);
    this.#held = { window, outputs };
    if (window.coreLast === this.#encoded.words.length) this.#readSentences(window.coreLast);
  }

  /** As the model says, but never after a comma: "On Monday, White House officials said …" is one sentence. */
  #startsSentence(word: number, outputs: WindowOutputs, row: number): boolean {
    const before = this.#encoded.words[word - 1];
    if (before !== undefined && this.#text.slice(before.start, before.end) === ",") return false;
    return best(outputs.sentence, row, 2) === 1;
  }

  #scoresOf({ first, last }: Window, outputs: WindowOutputs): RoleScores {
    const sentences = new Int32Array(last - first);
    let sentence = 0;
    for (let i = first; i < last; i++) {
      const isNew = this.#encoded.paragraphs[i] !== this.#encoded.paragraphs[i - 1];
      if (i > first && (isNew || this.#startsSentence(i, outputs, i - first + 1))) sentence++;
      sentences[i - first] = sentence;
    }
    return new RoleScores(outputs, last - first, {
      sentences,
      quoted: this.#encoded.quoted.subarray(first, last),
    });
  }

  finish(): Analysis {
    return {
      words: this.#words,
      sentences: this.#sentences,
      names: this.#namesOf("name"),
      entities: this.#namesOf("entity"),
      attributions: this.#attributions,
    };
  }

  /** Reads the sentences that begin in the core of the window held: its scores reach over their ends. */
  #readSentences(known: number): void {
    if (this.#held === null) return;
    const { window, outputs } = this.#held;
    let first = this.#words.length;
    while (first < window.coreLast) {
      let end = first + 1;
      while (end < known && this.#starts[end] !== true) end++;
      end = Math.min(end, window.last);
      this.#readSentence(first, end, window, outputs);
      first = end;
    }
  }

  #readSentence(first: number, last: number, window: Window, outputs: WindowOutputs): void {
    const side = window.last - window.first + 1;
    const base = first - window.first + 1;
    const heads = readTree(
      last - first,
      (dependent, head) =>
        outputs.arcs[(base + dependent) * side + (head < 0 ? 0 : base + head)] ?? 0,
    );
    const paragraph = this.#encoded.paragraphs[first] ?? 0;
    for (let i = first; i < last; i++) {
      const { start, end } = this.#encoded.words[i] ?? { start: 0, end: 0 };
      const { upos, feats } = this.#tagged[i] ?? { upos: "X", feats: "_" };
      const head = heads[i - first] ?? -1;
      const form = this.#text.slice(start, end);
      this.#words.push({
        index: i,
        start,
        end,
        form,
        lemma: lemmaOf(form, upos as Upos, feats),
        upos: upos as Upos,
        feats,
        head: head < 0 ? -1 : head + first,
        deprel: head < 0 ? "root" : this.#relation(outputs, base + i - first, base + head),
        sentence: this.#sentences.length,
        paragraph,
        quoted: this.#encoded.quoted[i] === 1,
      });
    }
    const start = this.#encoded.words[first]?.start ?? 0;
    const end = this.#encoded.words[last - 1]?.end ?? start;
    this.#sentences.push({ start, end, first, last, paragraph });
  }

  #relation(outputs: WindowOutputs, dependent: number, head: number): string {
    const { relations } = this.#labels;
    const scores = this.#relations.scores(
      outputs.relation_dependent,
      dependent,
      outputs.relation_head,
      head,
    );
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let r = 0; r < relations.length; r++) {
      const score = scores[r] ?? 0;
      if (score > most && relations[r] !== "root") {
        most = score;
        best = r;
      }
    }
    return relations[best] ?? "dep";
  }

  /** Spans of one BIO layer. */
  #namesOf(layer: "name" | "entity"): Name[] {
    const names: Name[] = [];
    let open: { type: string; first: number } | null = null;
    for (let i = 0; i <= this.#tagged.length; i++) {
      const tag = this.#tagged[i]?.[layer] ?? "O";
      const type = tag.slice(2);
      if (open !== null && (tag[0] !== "I" || type !== open.type || this.#starts[i] === true)) {
        const start = this.#encoded.words[open.first]?.start ?? 0;
        const end = this.#encoded.words[i - 1]?.end ?? start;
        names.push({ type: open.type as Name["type"], first: open.first, last: i, start, end });
        open = null;
      }
      if (open === null && tag !== "O") open = { type, first: i };
    }
    return names;
  }
}

function best(scores: Float32Array, row: number, width: number): number {
  let found = 0;
  for (let k = 1; k < width; k++)
    if ((scores[row * width + k] ?? 0) > (scores[row * width + found] ?? 0)) found = k;
  return found;
}
