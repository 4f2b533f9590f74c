/**
 * Patterns of words: in a `phrase` a space stands for the gap between two words, and the pattern takes
 * whole words only. Patterns are written for text that `fold` has made plain: classes of Unicode and folded case in
 * each pattern cost most of a second when the first text is read. Gaps are short, so that no pattern backtracks
 * over long blanks.
 */
import {
  CARDINALS,
  DECADE_WORDS,
  MONTHS,
  NAMED_DAYS,
  ORDINALS,
  SEASONS,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAYS,
} from "../lexicon/time-words.ts";

/** Inside a class: what a word is made of, in a folded text. */
export const LETTERS = "a-zä0-9½";
const GAP = "(?: {1,3})";

/** The text as patterns see it, of the same length: in lower case, blanks as spaces, letters and digits beyond ASCII as "ä". */
export function fold(text: string): string {
  const lowered = text
    .replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase())
    .replaceAll(/[\t-\r]/g, " ");
  if (!/[^\0-\x7f]/.test(lowered)) return lowered;
  return lowered
    .replaceAll(/[^\S ]/g, " ")
    .replaceAll(/[^\0-\x7f½\P{L}]|[^\0-\x7f½\P{N}]/gu, (letter) => "ä".repeat(letter.length));
}

/** A pattern that finds its words anywhere in a text. */
export function phrase(parts: TemplateStringsArray, ...inner: readonly string[]): RegExp {
  return new RegExp(
    String.raw`(?<![${LETTERS}_.])(?<!\d[,/:])(?:${fragment(parts, ...inner)})(?![${LETTERS}_])`,
    "g",
  );
}

/** A piece of a pattern; `[- ]` is a hyphen or a gap. */
export function fragment(parts: TemplateStringsArray, ...inner: readonly string[]): string {
  const raw = parts.raw.map((part) => part.replaceAll("[- ]", "(?:-| )").replaceAll(" ", GAP));
  return String.raw({ raw }, ...inner);
}

function anyOf(words: Iterable<string>): string {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  return sorted
    .map((word) =>
      word.replaceAll(".", String.raw`\.`).replaceAll("'", "['’]").replaceAll(" ", GAP),
    )
    .join("|");
}

const ABBREVIATED = String.raw`(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\.`;
const FULL_MONTHS = anyOf(
  [...MONTHS.keys()].filter(
    (name) => name.length > 4 || name === "may" || name === "june" || name === "july",
  ),
);

/** "March", "Mar."; the abbreviation without a full stop only beside a number. */
export const MONTH = `(?:${FULL_MONTHS}|${ABBREVIATED})`;
export const MONTH_BY_NUMBER = String.raw`(?:${FULL_MONTHS}|(?:${anyOf(MONTHS.keys())})(?:\.(?=[\s\u00a0]*\d))?)`;
export const WEEKDAY = `(?:${anyOf(WEEKDAYS.keys())})`;
export const WEEKDAY_BY_DATE = String.raw`(?:(?:${anyOf([...WEEKDAYS.keys(), ...WEEKDAY_ABBREVIATIONS.keys()])})\.?)`;
export const SEASON = `(?:${anyOf(SEASONS.keys())})`;
export const NAMED_DAY = `(?:${anyOf(NAMED_DAYS.keys())})`;
export const ORDINAL_WORD = `(?:${anyOf(ORDINALS.keys())})`;
export const ORDINAL = String.raw`(?:\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORD})`;
export const DECADE_WORD = `(?:${anyOf(DECADE_WORDS.keys())})`;
export const PART = "(?:morning|afternoon|evening|night)";

const WORD = `(?:${anyOf(CARDINALS.keys())})`;
const TENS = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
const SMALL = `(?:${TENS}[- ]${WORD}|${WORD})`;
/** "3", "2.5", "1,500", "thirty", "twenty-one", "two hundred", "a dozen". */
export const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?:[-\s]?1/2|½)|\d{1,4}(?:\.\d{1,2})?|(?:${SMALL}|an?)[- ](?:hundred|thousand)|(?:${SMALL}[- ]|an?${GAP}|half${GAP}an?${GAP})?dozen|${SMALL})`;
/** "a few", "several", "hundreds of". */
export const VAGUE = fragment`(?:(?:a )?few|several|many|(?:a )?number of|numerous|countless|multiple|some|(?:dozens|scores|hundreds|thousands|tens of thousands) of)`;

/** Before an amount or a clock time. */
export const ABOUT = fragment`(?:about|around|approximately|roughly|nearly|almost|some|just over|just under|over|under|more than|less than|fewer than|at least|at most|no more than|no less than|up to|as long as|well over|another|circa|ca\.)`;
