/** Days and nights beside the day of publication: "yesterday", "tonight", "the day before yesterday", "overnight". */
import { PARTS_OF_DAY } from "../../lexicon/time-words.ts";
import type { PointMeaning, TimeOfDay } from "../meaning.ts";
import { point } from "../meaning.ts";
import { PART, phrase } from "../phrase.ts";
import type { Rule } from "../rule.ts";
import { before } from "../rule.ts";

// takes "today", "Tomorrow", "the day after tomorrow"; leaves "USA Today", "today's world" as a name
const NEAR_DAY: Rule = {
  name: "near-day",
  pattern: phrase`(?:the day (?<beyond>before|after) )?(?<word>yesterday|today|tomorrow)`,
  read(found) {
    const { beyond, word = "" } = found.groups;
    if (/^[YT]/u.test(word) && /\p{Lu}\p{L}+[\s\u00a0]$/u.test(before(found))) return null;
    const near = { yesterday: -1, today: 0, tomorrow: 1 }[word.toLowerCase()] ?? 0;
    if (beyond === undefined) return dayAway(near);
    if (near === 0) return null;
    return dayAway(2 * near);
  },
};

// takes "this morning", "last night", "tonight", "this Friday night" by joining; leaves "the night", "last mornings"
const NEAR_PART: Rule = {
  name: "near-part",
  pattern: phrase`(?:(?<which>this|last|that|the same|the next|the following|the previous) (?:very )?(?<part>${PART})|(?<word>tonight))`,
  read({ groups: { which, part, word } }) {
    const time = { part: partOf(word === undefined ? (part ?? "") : "night") };
    const side = which?.toLowerCase().replaceAll(/\s+/gu, " ");
    if (side === undefined || side === "this") return dayAway(0, time);
    if (side === "last") return dayAway(-1, time);
    const count =
      side === "the next" || side === "the following" ? 1 : side === "the previous" ? -1 : 0;
    return point({ shift: { unit: "day", count, from: "story" }, time });
  },
};

// takes "overnight"; leaves "an overnight success" by its place before a noun
const OVERNIGHT: Rule = {
  name: "overnight",
  pattern: phrase`overnight`,
  read(found) {
    const isAdjective = /\b(?:an?|the|its|their|his|her)[\s\u00a0]$/iu.test(before(found));
    return isAdjective ? null : dayAway(-1, { part: "NI" });
  },
};

// takes "the day before", "the night after", "the week before last"; leaves "the day before the vote"
const BESIDE_STORY: Rule = {
  name: "beside-story",
  pattern: phrase`the (?<unit>day|week|month|year|${PART}) (?:(?<side>before|after)(?<last> last)?|(?<wordly>previous|following|earlier))(?=\s*(?:[.,;:!?)”"]|$)|[\s\u00a0](?:and|but|when|in|at|by|with|that|on)\b)`,
  read({ groups: { unit = "", side, last, wordly } }) {
    const isBefore = /^(?:before|previous|earlier)$/iu.test(side ?? wordly ?? "");
    const part = PARTS_OF_DAY.get(unit.toLowerCase());
    const dateUnit =
      part === undefined ? (unit.toLowerCase() as "day" | "week" | "month" | "year") : "day";
    const count = last === undefined ? (isBefore ? -1 : 1) : -2;
    const from = last === undefined ? "story" : "published";
    return point({
      shift: { unit: dateUnit, count, from },
      ...(part === undefined ? {} : { time: { part } }),
    });
  },
};

// takes "night" of "Sunday night", "early morning hours" of "the early morning hours of 3 May"; never alone
const PART_BESIDE: Rule = {
  name: "part",
  pattern: phrase`(?:(?:in )?(?:the )?(?:(?:early |late |mid-)?(?<part>${PART})(?: hours)?|(?:early|small) hours))`,
  read({ groups: { part = "morning" }, start, words }) {
    const lead = /^in[\s\u00a0]+/iu.exec(words)?.[0].length ?? 0;
    return [
      { start: start + lead, meaning: point({ time: { part: partOf(part) } }), isBound: true },
    ];
  },
};

export const NEAR_DAYS: readonly Rule[] = [
  NEAR_DAY,
  NEAR_PART,
  OVERNIGHT,
  BESIDE_STORY,
  PART_BESIDE,
];

function dayAway(count: number, time?: TimeOfDay): PointMeaning {
  const shift = { unit: "day", count, from: "published" } as const;
  return time === undefined ? point({ shift }) : point({ shift, time });
}

function partOf(word: string): NonNullable<TimeOfDay["part"]> {
  return PARTS_OF_DAY.get(word.toLowerCase()) ?? "NI";
}
