import {
  CARDINALS,
  MONTHS,
  ORDINALS,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAYS,
} from "../lexicon/time-words.ts";

/** The number that words or digits say. `null` when they say none or leave it open. */
export function numberOf(words: string): number | null {
  const plain = words
    .toLowerCase()
    .replaceAll(/[\s\u00a0\u202f]+/gu, " ")
    .trim();
  if (/^[\d,]+(?:\.\d+)?$/.test(plain)) return Number(plain.replaceAll(",", ""));
  const half = /^(?<whole>\d+)(?:[- ]?1\/2|½)$/.exec(plain)?.groups?.whole;
  if (half !== undefined) return Number(half) + 0.5;
  if (plain === "a" || plain === "an") return 1;
  if (/^(?:a )?couple(?: of)?$/.test(plain)) return 2;
  return sumOf(plain.split(/[- ]/));
}

function sumOf(words: readonly string[]): number | null {
  let sum = 0;
  for (const word of words) {
    const value = CARDINALS.get(word);
    if (value !== undefined) sum += value;
    else if (word === "half") sum = 0.5;
    else if (word === "a" || word === "an") sum = sum === 0 ? 1 : sum;
    else if (word in TIMES) sum = (sum === 0 ? 1 : sum) * (TIMES[word] ?? 1);
    else return null;
  }
  return sum;
}

const TIMES: Readonly<Record<string, number>> = { dozen: 12, hundred: 100, thousand: 1000 };

/** "18th", "third"; `null` for other words. */
export function ordinalOf(words: string): number | null {
  const digits = /^(?<digits>\d{1,2})(?:st|nd|rd|th)$/i.exec(words)?.groups?.digits;
  return digits === undefined ? (ORDINALS.get(words.toLowerCase()) ?? null) : Number(digits);
}

/** 1 = January; `undefined` for other words. */
export function monthOf(word: string): number | undefined {
  return MONTHS.get(word.toLowerCase().replace(/\.$/, ""));
}

/** 1 = Monday; `undefined` for other words. */
export function weekdayOf(word: string): number | undefined {
  const plain = word.toLowerCase().replace(/\.$/, "");
  return WEEKDAYS.get(plain) ?? WEEKDAY_ABBREVIATIONS.get(plain);
}

/** Names of months and days have a capital: takes "May", "MARCH"; leaves "may", "march". */
export function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
