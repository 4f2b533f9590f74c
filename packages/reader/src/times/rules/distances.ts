/** How long before or after: "three years ago", "a week earlier", "two days later", "in two weeks' time", "weeks from now". */
import { LENGTH, type Length, lengthOf, openLength } from "../lengths.ts";
import type { DateUnit, FixedMeaning, PointMeaning, Shift } from "../meaning.ts";
import { fixed, shifted } from "../meaning.ts";
import { fragment, phrase } from "../phrase.ts";
import type { Found, Rule } from "../rule.ts";
import { after } from "../rule.ts";

const TURN = fragment`(?<turn>ago|earlier|later|from now|hence|previously|beforehand|afterwards?|on|prior|before|after)`;

// takes "three years ago", "just a week earlier", "two days later"; leaves "two days before the vote", "later"
const DISTANCE: Rule = {
  name: "distance",
  pattern: phrase`(?:just |only |barely |exactly |even )?${LENGTH} ${TURN}`,
  read: (found) => distanceOf(found, lengthOf(found.groups)),
};

// takes "years ago", "weeks later", "moments ago", "long ago"; leaves "years of talks"
const OPEN_DISTANCE: Rule = {
  name: "open-distance",
  pattern: phrase`(?:(?<unit>seconds|minutes|hours|days|weeks|months|years|decades|centuries) ${TURN}|(?<long>long|(?:some|a long|a short) (?:time|while)|a while|moments) (?<ago>ago|earlier|later))`,
  read(found) {
    const { unit, ago } = found.groups;
    if (unit === undefined)
      return fixed("DATE", ago?.toLowerCase() === "later" ? "FUTURE_REF" : "PAST_REF");
    return distanceOf(found, openLength(unit));
  },
};

// takes "in two weeks' time", "in a month's time"; leaves "in two weeks": a length
const IN_TIME: Rule = {
  name: "in-time",
  pattern: phrase`${LENGTH}['’]?s?['’]? time`,
  read(found) {
    const length = lengthOf(found.groups);
    return length === null || !/['’]/u.test(found.words) ? null : shiftOf(length, 1, "published");
  },
};

// takes "the year-ago quarter", "year-earlier"; leaves "year-old"
const ONE_EARLIER: Rule = {
  name: "one-earlier",
  pattern: phrase`(?<unit>year|month|week)-(?:ago|earlier)`,
  read: ({ groups }) => shifted((groups.unit ?? "").toLowerCase() as DateUnit, -1, "running"),
};

export const DISTANCES: readonly Rule[] = [DISTANCE, OPEN_DISTANCE, IN_TIME, ONE_EARLIER];

function distanceOf(found: Found, length: Length | null): PointMeaning | FixedMeaning | null {
  if (length === null) return null;
  const turn = (found.groups.turn ?? "").toLowerCase().replaceAll(/\s+/gu, " ");
  if (/^(?:before|after|prior|on)$/.test(turn) && !ENDS.test(after(found))) return null;
  if (turn === "on" && !/^[\s\u00a0]*[,.;]/u.test(after(found))) return null;
  const sign = /^(?:ago|earlier|previously|beforehand|before|prior)$/.test(turn) ? -1 : 1;
  const from = /^(?:ago|from now|hence)$/.test(turn) ? "published" : "story";
  return shiftOf(length, sign, from);
}

/** After these words "two days before" hangs on the story, not on what follows. */
const ENDS = /^(?:\s*[.,;:!?)”"]|$|[\s\u00a0](?:and|but|when|in|at|by|with|they|he|she|it|we)\b)/u;

const UNITS: Readonly<Record<string, DateUnit>> = {
  D: "day",
  W: "week",
  M: "month",
  Q: "quarter",
  Y: "year",
  DE: "decade",
  CE: "century",
};

function shiftOf(
  { count, unit }: Length,
  sign: 1 | -1,
  from: Shift["from"],
): PointMeaning | FixedMeaning {
  const open = fixed("DATE", sign < 0 ? "PAST_REF" : "FUTURE_REF");
  if (count === null) return open;
  if (unit === "TH" && count % 24 === 0) return shifted("day", (sign * count) / 24, from);
  if (Number.isInteger(count)) {
    const dateUnit = UNITS[unit];
    // half a year is six months, half a century fifty years: told as they would be in round numbers
    return dateUnit === undefined ? open : shifted(dateUnit, sign * count, from);
  }
  if (unit === "Y") return shifted("month", sign * Math.round(count * 12), from);
  return unit === "DE" ? shifted("year", sign * count * 10, from) : open;
}
