/** Seasons: "the spring of 2011", "in winter", "summer 2024"; and days with a name: "Christmas Eve", "Easter". */
import { SEASONS } from "../../lexicon/time-words.ts";
import { point } from "../meaning.ts";
import { isCapital } from "../numbers.ts";
import { NAMED_DAY, phrase, SEASON } from "../phrase.ts";
import type { Found, Rule } from "../rule.ts";
import { after, before } from "../rule.ts";

// takes "the spring of 2011", "in the autumn", "by winter"; leaves "Arab Spring", "the Winter Games", "the fall of the city", "a spring in its step"
const SEASON_NAMED: Rule = {
  name: "season",
  pattern: phrase`(?:the )?(?:(?:early|late|mid)[- ])?(?<season>${SEASON})(?:(?:,| of)? (?<year>\d{4})(?<bc> (?:b\.c\.|bc))?)?`,
  read(found) {
    const { season = "", year, bc } = found.groups;
    if (!isSeason(found, season)) return null;
    const code = SEASONS.get(season.toLowerCase());
    if (code === undefined) return null;
    return point({
      fields: {
        season: code,
        ...(year === undefined ? {} : { year: Number(year) }),
        ...(bc === undefined ? {} : { isBc: true }),
      },
    });
  },
};

// takes "Christmas Eve", "Easter 2024", "Good Friday", "New Year's Day"; leaves "the Good Friday Agreement", "a new year", "Christmas tree"
const NAMED_DAY_RULE: Rule = {
  name: "named-day",
  pattern: phrase`(?<named>${NAMED_DAY})(?: day)?(?:,? (?<year>\d{4}))?`,
  read(found) {
    const { named = "", year } = found.groups;
    if (!isCapital(named)) return null;
    if (
      /^[\s\u00a0](?:Agreement|Accords?|Island|Islands|trees?|cards?|eggs?|carols?|Carol|markets?|Rising|Movement|Honou?rs|resolutions?)\b/u.test(
        after(found),
      )
    )
      return null;
    const key = named.toLowerCase().replaceAll("’", "'").replaceAll(/\s+/gu, " ");
    return point({ fields: { named: key, ...(year === undefined ? {} : { year: Number(year) }) } });
  },
};

export const SEASONS_AND_NAMED_DAYS: readonly Rule[] = [SEASON_NAMED, NAMED_DAY_RULE];

const SEASONAL =
  /\b(?:in|by|until|till|since|during|through|throughout|over|from|before|after|of|into|and|or|early|late|mid|to|between|for|next|last|this)[\s\u00a0]$/iu;

function isSeason(found: Found, season: string): boolean {
  const [left, right] = [before(found), after(found)];
  if (found.groups.year !== undefined) return true;
  if (
    isCapital(season) &&
    (/\p{Lu}\p{L}*[\s\u00a0]$/u.test(left) || /^[\s\u00a0]\p{Lu}/u.test(right))
  )
    return false;
  if (
    /^(?:-|[\s\u00a0](?:coats?|clothes|clothing|water|onions?|rolls?|tyres?|tires?|games|olympics|palace|school|jobs?)\b)/iu.test(
      right,
    )
  )
    return false;
  if (/^fall$/iu.test(season)) return isFall(found, left, right);
  if (/^spring$/iu.test(season) && !/^the\b/iu.test(found.words))
    return /\b(?:in|by|until|since|during|early|late)[\s\u00a0]$/iu.test(left);
  return SEASONAL.test(left);
}

/** "in the fall", "by fall"; not "after the fall of the city", "in fall-out", "fall in prices". */
function isFall({ words }: Found, left: string, right: string): boolean {
  if (
    /^[\s\u00a0](?:in|of|from|to|by|below|short|out|apart)\b/iu.test(right) &&
    !/^[\s\u00a0]of[\s\u00a0](?:this|last|next|that|the[\s\u00a0])/iu.test(right)
  )
    return false;
  return (
    /^the\b/iu.test(words) || /^(?:early|late|mid)/iu.test(words)
      ? /\b(?:in|by|until|since|during|through|over)[\s\u00a0]$/iu
      : /\b(?:by|until|since|in|early|late)[\s\u00a0]$/iu
  ).test(left);
}
