/**
 * Reads a transcript's turns as attributions: "PELL: We have had three days." The label is the source, its
 * colon the cue, and all that follows up to the next label the content. Only a text that is laid out as a
 * transcript has turns; what it gives up: a single "NAME: words" in an article, which may be a heading.
 */
import type { Span } from "@rapporteur/codebook";
import { SPEECHLESS_LABELS } from "../lexicon/labels.ts";
import type { Attribution, Word } from "../pipeline/layers.ts";

/** Takes "IDRIS PELL:", "QUESTION (Meridian Wire):", "Q:"; leaves "Key points:", "He said:". */
const CAPITALS =
  /^(?<label>\p{Lu}[\p{Lu}.'’-]*(?:,? [\p{Lu}][\p{Lu}.'’-]*){0,6}(?: ?\([^()\n]{1,60}\))?):\s+(?=\S)/u;
/** Takes "Mr Pell:", "Secretary Anne Lund:"; only where the label comes again. */
const NAME =
  /^(?<label>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,5}(?: ?\([^()\n]{1,60}\))?):\s+(?=\S)/u;
/** Stage directions and end marks: "(Applause.)", "[Break]", "* * *", "###", "END". */
const NO_SPEECH = /^(?:[([].*[)\]]|[^\p{L}\p{N}]+|END|ENDS)$/u;
const LEAST = { turns: 2, share: 0.25 };

interface Label {
  readonly paragraph: number;
  readonly label: string;
  readonly end: number;
}

/**
 * Finds the turns of a transcript.
 *
 * @returns in the order of the text; empty when the text is no transcript
 */
export function readTurns(
  text: string,
  paragraphs: readonly Span[],
  words: readonly Word[],
): Attribution[] {
  const labels = labelsOf(text, paragraphs);
  if (labels.length < LEAST.turns || labels.length < LEAST.share * paragraphs.length) return [];
  const byParagraph = paragraphRanges(words, paragraphs.length);
  return labels.flatMap((label, k) => {
    const until = labels[k + 1]?.paragraph ?? paragraphs.length;
    const attribution = turnOf(label, until, { text, paragraphs, words, byParagraph });
    return attribution === null ? [] : [attribution];
  });
}

function labelsOf(text: string, paragraphs: readonly Span[]): Label[] {
  const found: (Label & { readonly isCapital: boolean })[] = [];
  const counts = new Map<string, number>();
  for (const [i, { start, end }] of paragraphs.entries()) {
    const head = text.slice(start, Math.min(end, start + 200));
    const capital = CAPITALS.exec(head)?.groups?.label;
    const label = capital ?? NAME.exec(head)?.groups?.label;
    if (label === undefined || isSpeechless(label)) continue;
    counts.set(label, (counts.get(label) ?? 0) + 1);
    found.push({
      paragraph: i,
      label,
      end: start + label.length,
      isCapital: capital !== undefined,
    });
  }
  const isTranscript = [...counts.values()].some((count) => count > 1);
  return isTranscript
    ? found.filter(({ isCapital, label }) => isCapital || (counts.get(label) ?? 0) > 1)
    : [];
}

function isSpeechless(label: string): boolean {
  return SPEECHLESS_LABELS.has(
    /^[\p{L}'’]+/u.exec(label)?.[0].toLowerCase().replace("’", "'") ?? "",
  );
}

interface Transcript {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly words: readonly Word[];
  /** First word of each paragraph, and the number of words at the end. */
  readonly byParagraph: Int32Array;
}

function turnOf(
  label: Label,
  until: number,
  { text, paragraphs, words, byParagraph }: Transcript,
): Attribution | null {
  const first = byParagraph[label.paragraph] ?? 0;
  let colon = first;
  while (colon < words.length && (words[colon]?.start ?? 0) < label.end) colon++;
  if (colon === first || words[colon]?.form !== ":") return null;
  const content = [{ first: colon + 1, last: byParagraph[label.paragraph + 1] ?? words.length }];
  for (let p = label.paragraph + 1; p < until; p++) {
    const { start, end } = paragraphs[p] ?? { start: 0, end: 0 };
    if (NO_SPEECH.test(text.slice(start, end))) continue;
    content.push({ first: byParagraph[p] ?? 0, last: byParagraph[p + 1] ?? words.length });
  }
  const spoken = content.filter((range) => range.last > range.first);
  if (spoken.length === 0) return null;
  return {
    source: [{ first, last: colon }],
    cue: [{ first: colon, last: colon + 1 }],
    content: spoken,
    isTurn: true,
  };
}

function paragraphRanges(words: readonly Word[], count: number): Int32Array {
  const firsts = new Int32Array(count + 1).fill(words.length);
  for (let i = words.length - 1; i >= 0; i--) firsts[words[i]?.paragraph ?? 0] = i;
  // a paragraph without words begins where the next one does
  for (let p = count - 1; p >= 0; p--)
    firsts[p] = Math.min(firsts[p] ?? 0, firsts[p + 1] ?? words.length);
  return firsts;
}
