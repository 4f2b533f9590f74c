/** Weeks, months, quarters, years and the like by their place: "last week", "this year", "the following month", "the end of the year". */
import { SEASONS } from "../../lexicon/time-words.ts";
import type { DateUnit, FixedMeaning, PointMeaning } from "../meaning.ts";
import { fixed, point, shifted } from "../meaning.ts";
import { isCapital, monthOf } from "../numbers.ts";
import { MONTH, phrase, SEASON } from "../phrase.ts";
import type { Found, Rule } from "../rule.ts";
import { after, before } from "../rule.ts";

const KIND = "(?:fiscal|financial|calendar|academic|school|business|trading|tax)";
const UNIT = "day|week|month|quarter|year|decade|century|half";

// takes "last week", "this fiscal year", "the following day", "that month"; leaves "the last day", "this day's work"
const PERIOD: Rule = {
  name: "period",
  pattern: phrase`(?:(?<det>the|that|this|these) )?(?<which>last|past|next|this|that|coming|upcoming|previous|preceding|prior|following|current|same|subsequent|very same|ensuing|succeeding)(?: ${KIND})? (?<unit>${UNIT})`,
  read: (found) => periodOf(found),
};

// takes "last summer", "this coming winter", "next March"; leaves "the last winter coat"
const PICKED: Rule = {
  name: "picked-period",
  pattern: phrase`(?<which>last|this|next|this past|this coming|the previous|the following|the next|that|the same) (?:(?<season>${SEASON})|(?<month>${MONTH}))`,
  read({ groups: { which = "", season, month } }) {
    const code = SEASONS.get(season?.toLowerCase() ?? "");
    const number = monthOf(month ?? "");
    if (month !== undefined && !isCapital(month)) return null;
    const fields =
      code !== undefined ? { season: code } : number !== undefined ? { month: number } : null;
    if (fields === null) return null;
    const side = which.toLowerCase().replaceAll(/\s+/gu, " ");
    if (side === "that" || side === "the same") return point({ fields });
    const pick = /last|past|previous/.test(side) ? "last" : side === "this" ? "this" : "next";
    return point({
      fields,
      pick,
      ...(side.startsWith("the ") ? { around: "story" as const } : {}),
    });
  },
};

// takes "the end of the year", "later in the week", "by year-end", "so far in the month"; leaves "at the end of the day"
const WHOLE: Rule = {
  name: "whole-period",
  pattern: phrase`(?:(?:the )?(?:end|start|beginning|middle|close|turn|rest|remainder|course|outset|first part|second part|latter part|early part) of (?:the )?(?:${KIND} )?(?<unit>day|week|month|quarter|year|decade|century|weekend)|(?:earlier|later|early|late|so far|midway|halfway) (?:in|through|into) the (?:${KIND} )?(?<in>day|week|month|quarter|year|decade)|(?:the )?(?<of>week|month|quarter|year)(?:['’]s |-)end)`,
  read(found) {
    const unit = (found.groups.unit ?? found.groups.in ?? found.groups.of ?? "").toLowerCase();
    const isIdiom = unit === "day" && /\bat[\s\u00a0]$/iu.test(before(found));
    if (isIdiom || /^(?:-?long|[\s\u00a0]of\b)/iu.test(after(found))) return null;
    return unit === "weekend"
      ? point({ fields: { isWeekend: true } })
      : shifted(unit as DateUnit, 0, "running");
  },
};

// takes "for the year", "during the week"; leaves "the year of the strike", "in the year to March", "for the month-long truce"
const PLAIN: Rule = {
  name: "plain-period",
  pattern: phrase`(?<=\b(?:for|during|in|of|so far) )the (?:${KIND} )?(?<unit>week|month|quarter|year)(?=\s*(?:[.,;:)]|$)|[\s\u00a0](?:and|but|as|on|from|at|was|were|is|will)\b)`,
  read: ({ groups }) => shifted((groups.unit ?? "").toLowerCase() as DateUnit, 0, "running"),
};

export const PERIODS: readonly Rule[] = [PERIOD, PICKED, WHOLE, PLAIN];

const LENGTHS: Readonly<Record<string, string>> = {
  day: "P1D",
  week: "P1W",
  month: "P1M",
  quarter: "P1Q",
  year: "P1Y",
  decade: "P1DE",
  century: "P1CE",
};

function periodOf(found: Found): PointMeaning | FixedMeaning | null {
  const { det, which = "", unit: words = "" } = found.groups;
  const unit = words.toLowerCase();
  if (/^-/u.test(after(found)) || unit === "half") return null;
  const hasThe = det !== undefined;
  switch (which.toLowerCase()) {
    case "last":
      return lastOf(unit, hasThe, isStretch(found));
    case "past":
      return hasThe || isStretch(found) ? stretch(unit) : null;
    case "next":
      return nextOf(unit, hasThe, isStretch(found));
    case "coming":
    case "upcoming":
      return hasThe ? shifted(unit as DateUnit, 1, "published") : null;
    case "this":
      return hasThe ? null : shifted(unit as DateUnit, 0, unit === "day" ? "story" : "running");
    case "current":
      return shifted(unit as DateUnit, 0, "running");
    default:
      return shifted(unit as DateUnit, STEPS[which.toLowerCase()] ?? 0, "story");
  }
}

const STEPS: Readonly<Record<string, number>> = {
  previous: -1,
  preceding: -1,
  prior: -1,
  following: 1,
  subsequent: 1,
  ensuing: 1,
  succeeding: 1,
};

/** "last week" is one week, "over the last week" a length; "the last week of the talks" neither. */
function lastOf(
  unit: string,
  hasThe: boolean,
  isLength: boolean,
): PointMeaning | FixedMeaning | null {
  if (unit === "day" || (hasThe && !isLength)) return null;
  return hasThe ? stretch(unit) : shifted(unit as DateUnit, -1, "published");
}

/** "next week" hangs on the publication, "the next week" on the story, "over the next week" is a length. */
function nextOf(unit: string, hasThe: boolean, isLength: boolean): PointMeaning | FixedMeaning {
  if (unit === "day") return shifted("day", 1, "story");
  if (!hasThe) return shifted(unit as DateUnit, 1, "published");
  return isLength ? stretch(unit) : shifted(unit as DateUnit, 1, "story");
}

function stretch(unit: string): FixedMeaning {
  return fixed("DURATION", LENGTHS[unit] ?? "PXD");
}

function isStretch(found: Found): boolean {
  return /\b(?:in|over|during|for|within|of|throughout|across)[\s\u00a0]$/iu.test(before(found));
}
