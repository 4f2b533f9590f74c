/** Times that come again: "every Tuesday", "daily", "twice a week", "per year", "Mondays", "annual". */

import { PARTS_OF_DAY, SEASONS } from "../../lexicon/time-words.ts";
import { codeOf, TIME_UNIT } from "../lengths.ts";
import type { FixedMeaning } from "../meaning.ts";
import { fixed } from "../meaning.ts";
import { isCapital, monthOf, numberOf, ordinalOf, weekdayOf } from "../numbers.ts";
import { MONTH, NUMBER, ORDINAL, PART, phrase, SEASON, WEEKDAY } from "../phrase.ts";
import type { Rule } from "../rule.ts";
import { after, before } from "../rule.ts";

// takes "every day", "each year", "every two weeks", "every other Friday", "every March", "every spring"; leaves "every second delegate", "every single man", "every fall in prices"
const EVERY: Rule = {
  name: "every",
  pattern: phrase`(?:every|each)(?: single)? (?:(?<other>other|alternate) |(?<count>${NUMBER}|few|${ORDINAL}) )?(?:(?<weekday>${WEEKDAY})|(?<month>${MONTH})|(?<part>${PART})|(?<season>${SEASON})(?! (?:in|of)\b)|(?<unit>${TIME_UNIT}))`,
  read({ groups: { other, count, weekday, month, part, season, unit } }) {
    if (weekday !== undefined)
      return isCapital(weekday) ? fixed("SET", `XXXX-WXX-${weekdayOf(weekday) ?? "X"}`) : null;
    if (month !== undefined)
      return isCapital(month)
        ? fixed("SET", `XXXX-${String(monthOf(month)).padStart(2, "0")}`)
        : null;
    if (part !== undefined)
      return fixed("SET", `XXXX-XX-XXT${PARTS_OF_DAY.get(part.toLowerCase()) ?? "NI"}`);
    if (season !== undefined) return fixed("SET", `XXXX-${SEASONS.get(season.toLowerCase())}`);
    const number =
      other !== undefined ? 2 : count === undefined ? 1 : (ordinalOf(count) ?? numberOf(count));
    return again(number, unit ?? "");
  },
};

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: "PT1H",
  daily: "P1D",
  nightly: "P1D",
  weekly: "P1W",
  biweekly: "P2W",
  fortnightly: "P2W",
  monthly: "P1M",
  bimonthly: "P2M",
  quarterly: "P1Q",
  biannual: "P6M",
  biannually: "P6M",
  "semi-annual": "P6M",
  semiannual: "P6M",
  annual: "P1Y",
  annually: "P1Y",
  yearly: "P1Y",
  biennial: "P2Y",
};

// takes "daily", "annual", "twice-weekly" by its second word; leaves "the Daily Herald", "Weekly"
const ADVERB: Rule = {
  name: "recurring",
  pattern: phrase`(?:(?:once|twice|three times|four times)[- ])?(?<word>${Object.keys(ADVERBS).join("|")})`,
  read(found) {
    const { word = "" } = found.groups;
    const isName =
      isCapital(word) &&
      (/^[\s\u00a0]\p{Lu}/u.test(after(found)) || /\p{L}[\s\u00a0]$/u.test(before(found)));
    return isName ? null : fixed("SET", ADVERBS[word.toLowerCase()] ?? "P1D");
  },
};

// takes "twice a week", "$5 million a year", "per month", "hours a day"; leaves "a year of talks", "a day of mourning"
const RATE: Rule = {
  name: "rate",
  pattern: phrase`(?:(?<often>(?:once|twice|thrice|(?:${NUMBER}|several|a few|many) times)) (?:an?|every|each|per)|per|(?<=(?:\d|million|billion|trillion|thousand|hundred|percent|per cent|dollars|euros|pounds|barrels|tonnes|tons|people|hours|days|hour|flights|litres|vehicles|trucks|times|ships|lorries|deaths|troops|men|percentage points|cents)(?: [a-zä]{2,14})? )an?) (?<unit>second|minute|hour|day|night|week|month|quarter|year|decade)`,
  read(found) {
    const { often, unit = "" } = found.groups;
    const right = after(found);
    if (/^(?:-|[\s\u00a0](?:ago|earlier|later|before|after|of|and a half)\b)/iu.test(right))
      return null;
    if (
      often === undefined &&
      /\b(?:for|in|than|about|nearly|almost|of|over|after|within|least)[\s\u00a0]$/iu.test(
        before(found),
      )
    )
      return null;
    return again(1, unit.toLowerCase() === "night" ? "day" : unit);
  },
};

// takes "on Fridays", "Mondays and Thursdays", "at weekends"; leaves "Friday's"
const PLURAL_DAY: Rule = {
  name: "plural-day",
  pattern: phrase`(?:(?<weekday>${WEEKDAY})s|(?<weekends>weekends))`,
  read(found) {
    const { weekday, weekends } = found.groups;
    if (weekends !== undefined)
      return /\b(?:at|on|and)[\s\u00a0]$/iu.test(before(found))
        ? fixed("SET", "XXXX-WXX-WE")
        : null;
    return weekday !== undefined && isCapital(weekday)
      ? fixed("SET", `XXXX-WXX-${weekdayOf(weekday) ?? "X"}`)
      : null;
  },
};

export const SETS: readonly Rule[] = [EVERY, ADVERB, RATE, PLURAL_DAY];

function again(count: number | null, unit: string): FixedMeaning | null {
  // "every second delegate"
  if (/^second$/iu.test(unit)) return null;
  const code = codeOf(unit);
  const amount = count ?? "X";
  const weeks = /^fortnight/iu.test(unit) ? 2 : 1;
  const whole = typeof amount === "number" ? amount * weeks : amount;
  return fixed("SET", code.startsWith("T") ? `PT${whole}${code.slice(1)}` : `P${whole}${code}`);
}
