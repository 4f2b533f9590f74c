/** Lengths of time: "30 days", "a 30-day proposal", "the past two years", "weeks of talks", "recent months", "two-week-long". */
import { OLD_THINGS } from "../../lexicon/time-words.ts";
import { codeOf, LENGTH, lengthOf, openLength, TIME_UNIT } from "../lengths.ts";
import { fixed } from "../meaning.ts";
import { isCapital } from "../numbers.ts";
import { NUMBER, phrase, VAGUE } from "../phrase.ts";
import type { Found, Rule } from "../rule.ts";
import { after, before } from "../rule.ts";

// takes "30 days", "six-month", "a year and a half"; leaves "30-year-old man", "the Six-Day War", "a second", "light years"
const LENGTH_OF_TIME: Rule = {
  name: "duration",
  pattern: phrase`${LENGTH}(?:-long)?`,
  read(found) {
    const length = lengthOf(found.groups);
    if (length === null || !isLength(found)) return null;
    return fixed("DURATION", length.value);
  },
};

// takes "the past two years", "the next few weeks", "recent months", "the first three months"; leaves "the last minute", "the last day"
const LED_LENGTH: Rule = {
  name: "led-duration",
  pattern: phrase`(?:(?:the|these|those|his|her|its|their|our|this) )?(?<lead>past|last|next|coming|upcoming|previous|preceding|first|final|following|ensuing|intervening|succeeding|recent|remaining|opening|closing|same)(?: (?<count>${VAGUE}|(?:a )?couple(?: of)?|${NUMBER})(?: |-))?(?: |)(?:full )?(?<unit>${TIME_UNIT})`,
  read(found) {
    const { lead = "", count, unit = "" } = found.groups;
    const isPlural = /s$/iu.test(unit);
    if (
      (!isPlural && count === undefined) ||
      /^-?old|^[- ]olds?\b/iu.test(after(found)) ||
      isCapital(unit)
    )
      return null;
    if (
      /^(?:past|last|next)$/iu.test(lead) &&
      count === undefined &&
      !/^(?:the|these|his|her|its|their)\b/iu.test(found.words)
    )
      return null;
    if (/^(?:coming|upcoming)$/iu.test(lead) && (count === undefined || /few|several/u.test(count)))
      return fixed("DATE", "FUTURE_REF");
    const length = count === undefined ? openLength(unit) : lengthOf({ count, unit });
    return length === null ? null : fixed("DURATION", length.value);
  },
};

// takes "weeks of talks", "for months", "decades"; leaves "these days", "early days", "minutes of the meeting", "weeks ago" by its own rule
const PLURAL: Rule = {
  name: "open-duration",
  pattern: phrase`(?<unit>hours|days|weeks|months|years|decades|centuries|minutes|seconds)(?<long>-long)?`,
  read(found) {
    const { unit = "" } = found.groups;
    const [left, right] = [before(found), after(found)];
    if (isCapital(unit) && !/(?:^|[.!?“"]\s*)$/u.test(left)) return null;
    if (/^(?:-|['’]|[- ]olds?\b)/u.test(right) || /(?:\d|[-’'])[\s\u00a0]?$/u.test(left))
      return null;
    if (
      /\b(?:these|those|early|light|opening|dark|golden|glory|business|working|office|school|teenage|man|dog|in his|in her|in their)[\s\u00a0]$/iu.test(
        left,
      )
    )
      return null;
    const isClock = /^(?:minutes|seconds|hours)$/iu.test(unit);
    if (
      isClock &&
      !/\b(?:for|in|within|after|of|took|take|takes|lasted|spent|by|just|only|before)[\s\u00a0]$/iu.test(
        left,
      )
    )
      return null;
    return fixed("DURATION", openLength(unit).value);
  },
};

// takes "year-long", "a months-long siege", "the decade-old embargo", "a 52-year-old war"; leaves "a year-old boy"
const LONG: Rule = {
  name: "long-lasting",
  pattern: phrase`(?:(?<count>${NUMBER})[- ])?(?<unit>second|minute|hour|day|days|week|weeks|month|months|year|years|decade|decades|century|centuries)-(?<how>long|old)`,
  read(found) {
    const { count, unit = "", how = "" } = found.groups;
    if (how.toLowerCase() === "old" && !isOldThing(found)) return null;
    const length =
      count !== undefined
        ? lengthOf({ count, unit })
        : /s$/iu.test(unit)
          ? openLength(unit)
          : lengthOf({ count: "a", unit });
    return length === null ? null : fixed("DURATION", length.value);
  },
};

// takes "a prolonged period", "a long time", "some time"; leaves "the first time", "at the time"
const LONG_TIME: Rule = {
  name: "long-time",
  pattern: phrase`(?:a (?:very )?(?:long|prolonged|extended|lengthy) (?:period|time)(?: of time)?)`,
  read: () => fixed("DURATION", "PXY"),
};

export const DURATIONS: readonly Rule[] = [LENGTH_OF_TIME, LED_LENGTH, LONG, PLURAL, LONG_TIME];

/** Words after which an amount is an age, a distance or a name. */
const NO_LENGTH_BEFORE = /\b(?:aged|age|last|no\.)[\s\u00a0]$/iu;

function isLength(found: Found): boolean {
  const { count = "", unit = "", halfOf, quarter } = found.groups;
  if (halfOf !== undefined || quarter !== undefined) return true;
  const [left, right] = [before(found), after(found)];
  if (isCapital(unit) && found.words !== found.words.toUpperCase()) return false;
  if (/^(?:[- ]olds?\b|[\s\u00a0](?:of[\s\u00a0]age|younger|older)\b)/iu.test(right))
    return /^[- ]old\b/iu.test(right) && isOldThing(found);
  if (NO_LENGTH_BEFORE.test(left) || /^-\p{L}/u.test(right)) return false;
  const code = codeOf(unit);
  const isArticle = /^an?$/iu.test(count);
  if (isArticle && (/s$/iu.test(unit) || /-long$/iu.test(found.words))) return false;
  if (code === "Q" || code === "WE") return /(?:consecutive|straight|weekends)/iu.test(found.words);
  if (code === "TS" && (isArticle || !/s$/iu.test(unit))) return false;
  if (code === "TM" && isArticle && /^-/u.test(right)) return false;
  if (/^one$/iu.test(count) && code === "D" && !/-/u.test(found.words))
    return ONE_DAY.test(left) || /^[\s\u00a0](?:after|before|later)/u.test(right);
  // "some days", "some years"; not "some day", "many a day"
  return /s$/iu.test(unit) || isArticle || !/^(?:some|many|several|few)$/iu.test(count);
}

const ONE_DAY = /\b(?:for|in|within|of|just|only|least|than|lasted|last|took)[\s\u00a0]$/iu;

/** "a 52-year-old war", not "a 52-year-old man". */
function isOldThing(found: Found): boolean {
  const next = /^(?:[- ]old)?[\s\u00a0](?:\p{Ll}+[\s\u00a0])?(?<word>\p{L}+)/u.exec(after(found))
    ?.groups?.word;
  const nearer = /^(?:[- ]old)?[\s\u00a0](?<word>\p{L}+)/u.exec(after(found))?.groups?.word;
  return [next, nearer].some((word) => word !== undefined && OLD_THINGS.has(word.toLowerCase()));
}
