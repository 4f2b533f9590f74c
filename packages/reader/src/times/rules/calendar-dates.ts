/** Days and months by name: "18 March", "March 18, 2025", "Tue 18 March", "May 2004", "in March", "20 and 26 September". */

import { COUNTED, NAME_ENDINGS } from "../../lexicon/time-words.ts";
import type { CalendarFields } from "../meaning.ts";
import { point } from "../meaning.ts";
import { isCapital, monthOf, ordinalOf } from "../numbers.ts";
import {
  fragment,
  MONTH,
  MONTH_BY_NUMBER,
  ORDINAL,
  ORDINAL_WORD,
  phrase,
  WEEKDAY_BY_DATE,
} from "../phrase.ts";
import type { Found, Piece, Rule } from "../rule.ts";
import { after, before } from "../rule.ts";

const DAY = fragment`(?:\d{1,2}(?:st|nd|rd|th)?|${ORDINAL_WORD})`;
const YEAR = String.raw`(?<year>\d{4}|\d{3}(?=${fragment` b`})|['’]\d\d)`;
const BC = fragment`(?<bc> (?:b\.c\.|bce?))?`;
const WEEKDAY_BEFORE = fragment`(?:${WEEKDAY_BY_DATE},? (?:the )?)?`;
const AND = fragment`(?: (?:and|or|to|through|until) | ?[-–—] ?)`;

// takes "18 March", "the 18th of March, 2025", "3 June 480 BC"; leaves "18 march on the palace"
const DAY_MONTH: Rule = {
  name: "day-month",
  pattern: phrase`${WEEKDAY_BEFORE}(?:the )?(?<day>${DAY})(?: of)?(?: |-)(?<month>${MONTH_BY_NUMBER})(?:(?:,? |-)${YEAR}${BC})?`,
  read: (found) => dateOf(found),
};

// takes "March 18", "Mar. 18, 2025"; leaves "In May 30 people", "march 3"
const MONTH_DAY: Rule = {
  name: "month-day",
  pattern: phrase`${WEEKDAY_BEFORE}(?<month>${MONTH_BY_NUMBER}) (?:the )?(?<day>${DAY})(?![\d:]|[.,]\d| ?[ap]\.?m\b)(?:,? ${YEAR}${BC})?`,
  read: (found) => (isCount(found) ? null : dateOf(found)),
};

// takes "March 2025", "May, 2004", "June of 1940", "March '99"; leaves "march 2025"
const MONTH_YEAR: Rule = {
  name: "month-year",
  pattern: phrase`(?<month>${MONTH_BY_NUMBER})(?:,| of)?(?: |-)${YEAR}${BC}`,
  read: (found) => dateOf(found),
};

// takes "in March", "the May vote"; leaves "Theresa May", "May we ask", "the March on the capital", "the April Committee"
const MONTH_ALONE: Rule = {
  name: "month",
  pattern: phrase`(?<month>${MONTH})`,
  read: (found) => (isMonth(found) ? dateOf(found) : null),
};

// takes "20 and 26 September", "3-5 March 2025": both days are times
const DAYS_MONTH: Rule = {
  name: "days-month",
  pattern: phrase`(?:the )?(?<first>${DAY})${AND}(?:the )?(?<day>\d{1,2}(?:st|nd|rd|th)?|${ORDINAL})(?: of)? (?<month>${MONTH_BY_NUMBER})(?:,? ${YEAR})?`,
  read: (found) => daysOf(found, "first"),
};

// takes "September 20 and 26", "March 3-5, 2025"
const MONTH_DAYS: Rule = {
  name: "month-days",
  pattern: phrase`(?<month>${MONTH_BY_NUMBER}) (?<first>${DAY})${AND}(?:the )?(?<day>\d{1,2}(?:st|nd|rd|th)?)(?![\d:]|[.,]\d)(?:,? ${YEAR})?`,
  read: (found) => (isCount(found) ? null : daysOf(found, "last")),
};

// takes "on the 18th", "the 3rd of this month"; leaves "on the 18th floor", "the second round"
const DAY_ALONE: Rule = {
  name: "day",
  pattern: phrase`the (?<day>\d{1,2}(?:st|nd|rd|th))`,
  read(found) {
    const isAlone =
      /^\s*(?:[.,;:)”"]|$|(?:and|or|to|at|in|when|of (?:this|that|the|last|next) month|with|but)\b)/u.test(
        after(found),
      );
    if (
      !isAlone ||
      !/\b(?:on|by|until|till|from|between|and|to|before|after|since)\s$/iu.test(before(found))
    )
      return null;
    const day = ordinalOf(found.groups.day ?? "");
    return day === null || day > 31 ? null : point({ fields: { day } });
  },
};

export const CALENDAR_DATES: readonly Rule[] = [
  DAYS_MONTH,
  MONTH_DAYS,
  DAY_MONTH,
  MONTH_DAY,
  MONTH_YEAR,
  MONTH_ALONE,
  DAY_ALONE,
];

function dateOf(found: Found): ReturnType<Rule["read"]> {
  const fields = fieldsOf(found, found.groups.day);
  return fields === null ? null : point({ fields });
}

/** Two days of one month; the month stands beside the one named second. */
function daysOf(found: Found, alone: "first" | "last"): readonly Piece[] | null {
  const [first, last] = [fieldsOf(found, found.groups.first), fieldsOf(found, found.groups.day)];
  if (first === null || last === null) return null;
  const { first: firstWords = "", day: lastWords = "" } = found.groups;
  const firstAt = found.words.indexOf(
    firstWords,
    alone === "first" ? 0 : (found.groups.month ?? "").length,
  );
  const firstEnd = found.start + firstAt + firstWords.length;
  const lastStart = found.start + found.words.indexOf(lastWords, firstAt + firstWords.length);
  return [
    {
      start: alone === "first" ? found.start + firstAt : found.start,
      end: firstEnd,
      meaning: point({ fields: first }),
    },
    { start: lastStart, meaning: point({ fields: last }) },
  ];
}

function fieldsOf({ groups }: Found, dayWords: string | undefined): CalendarFields | null {
  const month = monthOf(groups.month ?? "");
  if (month === undefined || !isCapital(groups.month ?? "")) return null;
  if (dayWords === undefined) return { month, ...yearOf(groups) };
  const day = ordinalOf(dayWords) ?? Number(dayWords);
  return Number.isInteger(day) && 1 <= day && day <= 31 ? { month, day, ...yearOf(groups) } : null;
}

function yearOf({ year, bc }: Found["groups"]): CalendarFields {
  if (year === undefined) return {};
  if (/^\D/.test(year)) return { shortYear: Number(year.slice(1)) };
  return { year: Number(year), ...(bc === undefined ? {} : { isBc: true }) };
}

/** "In May 30 people", "On March 18, 2000 troops". */
function isCount(found: Found): boolean {
  const next = /^[\s\u00a0](?<word>\p{L}+)/u.exec(after(found))?.groups?.word;
  return next !== undefined && COUNTED.has(next.toLowerCase());
}

const PREPOSITION =
  /(?:\b(?:in|since|by|until|till|before|after|of|from|to|through|and|or|early|late|mid|last|next|this|that|every|each|for|on|between|during|the|around|as)[\s\u00a0]|[-–—(])$/iu;

/** After these even a month before a capital word is a month: "in August Parliament rose". */
const BEFORE_NAME =
  /\b(?:in|since|by|until|till|before|after|from|through|early|late|mid|last|next|during|the)[\s\u00a0]$/iu;

function isMonth(found: Found): boolean {
  const { month = "" } = found.groups;
  if (!isCapital(month)) return false;
  const [left, right] = [before(found), after(found)];
  const next = /^[\s\u00a0](?<word>\p{Lu}\p{L}+)/u.exec(right)?.groups?.word;
  if (next !== undefined && NAME_ENDINGS.has(next)) return false;
  const isBeforeName = next !== undefined && !BEFORE_NAME.test(left);
  // a given name, a family name or a verb at the head of a sentence
  if (
    /^(?:may|march|april|june|august)$/iu.test(month) &&
    ((isBeforeName && !/^march$/iu.test(month)) ||
      (/\p{Lu}\p{L}+(?:['’]s?)?[\s\u00a0]$/u.test(left) && !PREPOSITION.test(left)))
  )
    return false;
  if (/^may$/iu.test(month) && !PREPOSITION.test(left)) return false;
  const isWalk =
    /^march$/iu.test(month) && /^[\s\u00a0](?:on|for|against|to|of|through)\b/iu.test(right);
  return !isWalk || (PREPOSITION.test(left) && !/\b(?:the|a)[\s\u00a0]$/iu.test(left));
}
