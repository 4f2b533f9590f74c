/**
 * The rules of where a source, a cue and a content begin and end, as far as they show in the words alone.
 * Each gives what is wrong with a statement, in words.
 */
import { type Span, wordsOf } from "@rapporteur/codebook";
import type { GoldenStatement } from "./golden-answers.ts";
import { cutsWord } from "./words-in-text.ts";

/** Everything that is wrong with the places of a statement; empty when nothing is. */
export function brokenBoundaries(text: string, statement: GoldenStatement): readonly string[] {
  const { source, cue, content } = statement;
  const faults = [
    ...disorder(source, "source"),
    ...disorder(cue, "cue"),
    ...disorder(content, "content"),
    ...overlaps([...source, ...cue, ...content]),
    ...[...source, ...cue, ...content].flatMap((span) => looseEdges(text, span)),
    ...source.flatMap((span) => wrongSource(text, span)),
    ...cue.slice(0, 1).flatMap((span) => wrongCue(text, span)),
    ...content.flatMap((span) => wrongContent(text, span)),
    ...lostComplementiser(text, statement),
    ...wrongForm(text, statement),
  ];
  return faults.map((fault) => `${statement.id}: ${fault}`);
}

function disorder(spans: readonly Span[], what: string): string[] {
  const isOrdered = spans.every(({ start }, i) => start >= (spans[i - 1]?.end ?? 0));
  return isOrdered ? [] : [`the pieces of the ${what} are not in the order of the text`];
}

function overlaps(spans: readonly Span[]): string[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  return sorted.some(({ start }, i) => start < (sorted[i - 1]?.end ?? 0))
    ? ["its places overlap"]
    : [];
}

function looseEdges(text: string, span: Span): string[] {
  const words = wordsOf(text, span);
  const faults = words.trim() === words ? [] : [`"${words}" has space at an edge`];
  if (cutsWord(text, span.start) || cutsWord(text, span.end)) faults.push(`"${words}" cuts a word`);
  return faults;
}

// takes "the envoy" without its "the"; leaves "a shift that her aides …" alone
const DETERMINER = /(?:^|\s)(?:the|an?|his|her|its|their|our|my)\s+$/iu;

/** A determiner belongs to the source, a mark at its edge does not. */
function wrongSource(text: string, span: Span): string[] {
  const words = wordsOf(text, span);
  const faults: string[] = [];
  if (/[,;:.]$/u.test(words)) faults.push(`the source "${words}" ends with a mark`);
  if (DETERMINER.test(before(text, span)))
    faults.push(`the source "${words}" leaves its determiner out`);
  return faults;
}

// takes "has" before "denied"; leaves "what she had. Told" alone
const AUXILIARY =
  /(?:^|\s)(?:has|have|had|was|were|is|are|been|be|will|would|can|could|may|might|not|never|did|does|do)\s+$/iu;

/** Auxiliaries and negations belong to the cue; a comma or full stop at its end does not. */
function wrongCue(text: string, span: Span): string[] {
  const words = wordsOf(text, span);
  const faults: string[] = [];
  if (/[,;.]$/u.test(words)) faults.push(`the cue "${words}" ends with a mark`);
  if (AUXILIARY.test(before(text, span)))
    faults.push(`the cue "${words}" leaves its auxiliary out`);
  return faults;
}

/** Its quotation marks are in; the full stop, and commas towards the cue, are out unless inside the marks. */
function wrongContent(text: string, span: Span): string[] {
  const words = wordsOf(text, span);
  const faults: string[] = [];
  if (/[,;:]$/u.test(words)) faults.push(`the content "${words}" ends with a mark`);
  if (/\.$/u.test(words) && !isQuotedAcross(text, span))
    faults.push(`the content "${words}" has its full stop`);
  if (/[“‘«]$/u.test(text.slice(0, span.start)) || /^[”»]/u.test(text.slice(span.end))) {
    faults.push(`the content "${words}" leaves its quotation marks out`);
  }
  if (count(words, /"/gu) % 2 === 1)
    faults.push(`the content "${words}" has half of its quotation marks`);
  return faults;
}

/** A quotation of several paragraphs opens its marks in each and closes them in the last. */
function isQuotedAcross(text: string, span: Span): boolean {
  return /^["“‘']/u.test(wordsOf(text, span)) && /^\s*\n\s*["“‘']/u.test(text.slice(span.end));
}

/** "that", "whether" and "to" before a verb belong to the content, unless the cue takes them. */
function lostComplementiser(text: string, { cue, content }: GoldenStatement): string[] {
  const [first] = content;
  if (first === undefined) return [];
  const lost = /(?:^|\s)(?<word>that|whether|to)\s+$/iu.exec(before(text, first))?.groups?.word;
  if (lost === undefined || cue.some(({ end }) => text.slice(end, first.start).trim() === ""))
    return [];
  return [`the content "${wordsOf(text, first)}" leaves its "${lost}" out`];
}

const CURLY = /[“”«»]/u;
// takes 'a start' and ‘a start’; leaves "doesn't", "ships'" alone
const SINGLE = /(?<![\p{L}\p{N}])['‘][\p{L}\p{N}]/u;

/** What the marks of the words themselves say of the form; a turn of a transcript has none. */
function wrongForm(text: string, { form, cue, content }: GoldenStatement): string[] {
  const pieces = content.map((span) => wordsOf(text, span));
  const hasMarks = pieces.some(
    (words) => CURLY.test(words) || words.includes('"') || SINGLE.test(words),
  );
  const isTurn = cue.length === 1 && cue.every((span) => wordsOf(text, span) === ":");
  const isWhole = pieces.every((words) => /^["“‘']/u.test(words));
  if (form.includes("indirect") && hasMarks) return ["it is indirect, yet has quotation marks"];
  if (!form.includes("indirect") && !hasMarks && !isTurn)
    return [`it is ${form.join(" or ")}, yet has no quotation marks`];
  if (form.includes("direct") && !isTurn && !isWhole)
    return ["it is direct, yet not every piece is quoted"];
  return [];
}

/** The words of the line before a span. */
function before(text: string, { start }: Span): string {
  return text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
}

function count(words: string, mark: RegExp): number {
  return words.match(mark)?.length ?? 0;
}
