/** Years, spans of years, decades and centuries: "in 2022", "1939-45", "the 1990s", "the 19th century", "480 BC". */
import { COUNTED, DECADE_WORDS, NAME_ENDINGS } from "../../lexicon/time-words.ts";
import { point } from "../meaning.ts";
import { ordinalOf } from "../numbers.ts";
import { DECADE_WORD, LETTERS, ORDINAL, phrase } from "../phrase.ts";
import type { Found, Rule } from "../rule.ts";
import { after, before } from "../rule.ts";

// takes "since 2022", "the 2016 vote", "(1964)"; leaves "2000 troops", "Resolution 1701", "$1950", "the 1990 Trust"
const YEAR: Rule = {
  name: "year",
  pattern: phrase`(?:the year )?(?<year>[1-9]\d{3})`,
  read: (found) => (isYear(found) ? point({ fields: { year: Number(found.groups.year) } }) : null),
};

// takes "1939-45", "2014–2020", "the 2012-13 season"; leaves "1939-9", "2014-01"
const YEARS: Rule = {
  name: "years",
  pattern: phrase`(?<first>1[5-9]\d\d|20\d\d)(?<mark>[-–—/])(?<second>1[5-9]\d\d|20\d\d|\d\d)`,
  read(found) {
    const { first = "", second = "", mark = "" } = found.groups;
    const last = second.length === 2 ? Number(first.slice(0, 2) + second) : Number(second);
    if (last <= Number(first) || /^[-/]?\d/u.test(after(found)) || /[$€£#]$/u.test(before(found)))
      return null;
    const middle = found.start + first.length;
    return [
      { end: middle, meaning: point({ fields: { year: Number(first) } }) },
      { start: middle + mark.length, meaning: point({ fields: { year: last } }) },
    ];
  },
};

// takes "480 BC", "44 B.C.", "AD 79", "AD 1066"; leaves "480 bc" without a blank
const ERA: Rule = {
  name: "era",
  pattern: phrase`(?:(?:ca?\.|circa) )?(?:(?<bcYear>\d{1,4}) (?:b\.c\.|bce?)|ad (?<adYear>\d{1,4})|(?<ceYear>\d{1,4}) (?:ad|ce))`,
  read: ({ groups, words }) => {
    if (!/B\.?C|AD|CE|b\.c/u.test(words) && !/\bbce?\b/u.test(words)) return null;
    const year = Number(groups.bcYear ?? groups.adYear ?? groups.ceYear);
    if (year === 0) return null;
    return point({ fields: groups.bcYear === undefined ? { year } : { year, isBc: true } });
  },
};

// takes "in '99", "since ’08"; leaves "'99 per cent'", "the '90s"
const SHORT_YEAR: Rule = {
  name: "short-year",
  pattern: new RegExp(
    String.raw`(?<=\b(?:in|since|of|by|until) )['’](?<short>\d\d)(?![${LETTERS}'’])(?! +per\b)`,
    "g",
  ),
  read: ({ groups }) => point({ fields: { shortYear: Number(groups.short) } }),
};

// takes "the 1990s", "1980's"; leaves "the 1990 S-class"
const DECADE: Rule = {
  name: "decade",
  pattern: phrase`(?:the )?(?<decade>1\d\d0|20\d0)['’]?s`,
  read: ({ groups }) => point({ fields: { decade: Number(groups.decade) / 10 } }),
};

// takes "the '90s", "the early 80s", "the late sixties"; leaves "in his 30s", "temperatures in the 30s"
const SHORT_DECADE: Rule = {
  name: "short-decade",
  pattern: phrase`the (?:(?:early|late|mid)[- ]|mid-to-late )?(?:['’]?(?<short>[2-9]0)s|(?<word>${DECADE_WORD}))`,
  read(found) {
    const isTemperature = /\b(?:temperatures?|degrees|highs|lows|ages?|aged)\b/iu.test(
      before(found),
    );
    if (isTemperature) return null;
    const short = Number(
      found.groups.short ?? DECADE_WORDS.get(found.groups.word?.toLowerCase() ?? ""),
    );
    return point({ fields: { decade: (1900 + short) / 10 } });
  },
};

// takes "the 19th century", "eighteenth-century", "the 4th century BC"; leaves "half a century", "his third century"
const CENTURY: Rule = {
  name: "century",
  pattern: phrase`(?:(?<det>the|his|her|their) )?(?:(?:early|late|mid)[- ])?(?<ordinal>${ORDINAL})[- ]century(?<bc> (?:b\.c\.|bce?))?`,
  read({ groups }) {
    const ordinal = ordinalOf(groups.ordinal ?? "");
    if (ordinal === null || ordinal > 22 || /^(?:his|her|their)$/iu.test(groups.det ?? ""))
      return null;
    return point({
      fields: { century: ordinal - 1, ...(groups.bc === undefined ? {} : { isBc: true }) },
    });
  },
};

export const YEARS_AND_ERAS: readonly Rule[] = [
  YEAR,
  YEARS,
  ERA,
  SHORT_YEAR,
  DECADE,
  SHORT_DECADE,
  CENTURY,
];

const NUMBERED =
  /(?:[$€£¥#№@]|\b(?:nos?\.?|numbers?|resolutions?|orders?|articles?|sections?|rooms?|flight|pages?|route|highway|model|boeing|airbus|building|channel|hill|code|zip|extension|level|index|bill|form|at|than|about|nearly|almost|over|exactly|some|least|another|every|rs\.?|usd|us|eur|gbp)[\s\u00a0]?)$/iu;
const DATED =
  /(?:\b(?:in|since|by|until|till|before|after|from|to|through|of|year|years|around|circa|during|between|and|or|early|late|mid|spring|summer|autumn|fall|winter|the|end|for|post|pre)[\s\u00a0]|[-–—(/])$/iu;
const SURE = /\b(?:in|since|during|year|until)[\s\u00a0]$/iu;

function isYear(found: Found): boolean {
  const year = Number(found.groups.year);
  if (/^the year/iu.test(found.words)) return true;
  const [left, right] = [before(found), after(found)];
  if (
    /^(?:[.,:]\d|[-–/]\d|\s?%|['’]?s\b(?<!['’]s)|-(?!era\b|style\b)\p{L})/u.test(right) ||
    /(?:\d[.,:/-]|[-–]\d*)$/u.test(left.replace(/\p{L}[-–]$/u, ""))
  )
    return false;
  if (NUMBERED.test(left) && !/\bof[\s\u00a0]$/iu.test(left)) return false;
  const next = /^[\s\u00a0](?<word>[\p{L}]+)/u.exec(right)?.groups?.word ?? "";
  if (NAME_ENDINGS.has(next) && /\bthe[\s\u00a0]$/iu.test(left)) return false;
  if (COUNTED.has(next.toLowerCase()) && !SURE.test(left)) return false;
  if (
    COUNTED.has(next.toLowerCase()) &&
    /^(?:feet|metres|meters|kilometres|kilometers|km|miles|people|dollars|euros|troops|points|tonnes|tons|years|days|months|weeks|hours)$/iu.test(
      next,
    )
  )
    return false;
  if (year < 1500 || year > 2099)
    return SURE.test(left) || (DATED.test(left) && /^(?:\s*[.,;)]|$)/u.test(right) && year < 2200);
  return (1900 <= year && year <= 2050) || DATED.test(left);
}
