/** Times of day by the clock, with their zones: "10 a.m. ET", "0500 GMT", "6 p.m. Moscow time", "noon", "half past ten". */
import { PARTS_OF_DAY, PLACES_WITH_TIME, ZONES } from "../../lexicon/time-words.ts";
import type { PointMeaning, TimeOfDay } from "../meaning.ts";
import { point } from "../meaning.ts";
import { numberOf } from "../numbers.ts";
import { LETTERS, NUMBER, PART, phrase } from "../phrase.ts";
import type { Found, Rule } from "../rule.ts";
import { before } from "../rule.ts";

const ZONE_CODES = [...ZONES.keys()].filter((name) => name.length < 5 && name !== "z").join("|");
const PLACES = [...PLACES_WITH_TIME.keys()].join("|");
const ZONE = String.raw`(?: \(?(?<zone>${ZONE_CODES})(?<offset>[+-]\d{1,2})?(?![${LETTERS}])\)?| (?<place>${PLACES}) (?:standard |daylight |summer )?time| (?!this|that|same|the|first|last|any|every|all|some)[a-zä]{3,14} time)?`;
const HALF_DAY = String.raw`(?<half>[ap])(?:\.m\.?|m)(?![${LETTERS}])`;

// takes "10 a.m. ET", "10.30pm", "from 8 to 10 p.m."; leaves "10 am going", "13 p.m."
const TWELVE_HOURS: Rule = {
  name: "clock-12",
  pattern: new RegExp(
    String.raw`(?<![${LETTERS}_.:])(?:(?<from>\d{1,2}(?:[:.][0-5]\d)?)(?: ?[-–] ?| (?:to|and|until) ))?(?<hour>\d{1,2})(?:[:.](?<minute>[0-5]\d))?(?::(?<second>[0-5]\d))? ?${HALF_DAY}${ZONE}`,
    "g",
  ),
  read(found) {
    const { from, half = "", hour, minute, second } = found.groups;
    const time = clockOf(hour, minute, second, half.toLowerCase());
    if (time === null || /[$€£]$/u.test(before(found))) return null;
    const last = point({ time: { ...time, ...zoneOf(found) } });
    if (from === undefined) return last;
    const [fromHour, fromMinute] = from.split(/[:.]/);
    const first = clockOf(fromHour, fromMinute, undefined, half.toLowerCase());
    if (first === null) return last;
    const lastStart = found.start + found.words.indexOf(hour ?? "", from.length);
    return [
      { end: found.start + from.length, meaning: point({ time: { ...first, ...zoneOf(found) } }) },
      { start: lastStart, meaning: last },
    ];
  },
};

// takes "22:00 GMT", "06:30", "18:05:30"; leaves "a 10:15 ratio", "chapter 3:16", "25:00"
const DAY_HOURS: Rule = {
  name: "clock-24",
  pattern: new RegExp(
    String.raw`(?<![${LETTERS}_.:/-])(?<hour>[01]?\d|2[0-4])(?::(?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?(?![:\d])(?: ?(?:hrs?|hours|h)(?![${LETTERS}]))?|h(?<minuteH>[0-5]\d)(?![${LETTERS}]))${ZONE}`,
    "g",
  ),
  read(found) {
    const { hour, minute, minuteH, second } = found.groups;
    if (
      /\b(?:chapter|verse|ratio|score|scored|won|beat|lost|odds)[\s\u00a0](?:of[\s\u00a0])?$/iu.test(
        before(found),
      )
    )
      return null;
    const time = clockOf(hour, minute ?? minuteH, second);
    if (time?.hour === 24 && time.minute !== 0) return null;
    return time === null ? null : point({ time: { ...time, ...zoneOf(found) } });
  },
};

// takes "0500 GMT", "1830 hours", "10 GMT"; leaves "0500", "1800 troops"
const MILITARY: Rule = {
  name: "clock-military",
  pattern: new RegExp(
    String.raw`(?<![${LETTERS}_.:/$€£-])(?<hour>[01]?\d|2[0-4])(?<minute>[0-5]\d)?(?:(?: ?hrs| hours)(?![${LETTERS}])${ZONE}|(?= \(?(?:gmt|utc|et|est|edt|bst|cet|cest|msk)\b)${ZONE})`,
    "g",
  ),
  read(found) {
    const { hour = "", minute } = found.groups;
    // "24 hours" is a length
    if (minute === undefined && found.groups.zone === undefined) return null;
    if (hour.length + (minute ?? "").length === 3) return null;
    const time = clockOf(hour, minute ?? "00");
    return time === null ? null : point({ time: { ...time, ...zoneOf(found) } });
  },
};

// takes "noon", "midnight GMT"; leaves "High Noon", "the midnight sun", "Midnight Express"
const NAMED_HOUR: Rule = {
  name: "clock-named",
  pattern: new RegExp(
    String.raw`(?<![${LETTERS}_-])(?:12 )?(?<word>noon|midday|midnight)(?![${LETTERS}_-])(?! (?:sun|oil|mass|feast|snack)\b)${ZONE}`,
    "g",
  ),
  read(found) {
    if (/^\p{Lu}/u.test(found.words) && /\p{Lu}\p{L}+[\s\u00a0]$/u.test(before(found))) return null;
    const hour = found.groups.word?.toLowerCase() === "midnight" ? 24 : 12;
    return point({ time: { hour, minute: 0, ...zoneOf(found) } });
  },
};

// takes "six o'clock", "half past ten", "a quarter to nine", "8 in the evening"; leaves "half past the hour"
const SPOKEN: Rule = {
  name: "clock-spoken",
  pattern: phrase`(?:(?<oclock>${NUMBER}) o['’]clock(?: in the (?<oclockPart>${PART}))?|(?:(?<half>half)|(?:a )?(?<quarter>quarter)) (?<side>past|to|after) (?<hour>${NUMBER})|(?<plain>\d{1,2}|${NUMBER}) in the (?<part>morning|afternoon|evening))`,
  read({ groups }) {
    const hour = numberOf(groups.oclock ?? groups.hour ?? groups.plain ?? "");
    if (hour === null || !Number.isInteger(hour) || hour < 1 || hour > 12) return null;
    const part = PARTS_OF_DAY.get((groups.oclockPart ?? groups.part ?? "").toLowerCase());
    const shifted = part === "AF" || part === "EV" ? (hour % 12) + 12 : hour;
    if (groups.side === undefined) return at(shifted, 0);
    const isTo = groups.side.toLowerCase() === "to";
    if (isTo) return groups.half === undefined ? at(shifted - 1, 45) : null;
    return at(shifted, groups.half === undefined ? 15 : 30);
  },
};

export const CLOCK: readonly Rule[] = [TWELVE_HOURS, DAY_HOURS, MILITARY, NAMED_HOUR, SPOKEN];

function at(hour: number, minute: number): PointMeaning {
  return point({ time: { hour, minute } });
}

function clockOf(
  hourWords = "",
  minuteWords = "0",
  secondWords?: string,
  half?: string,
): TimeOfDay | null {
  const [hour, minute] = [Number(hourWords), Number(minuteWords)];
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  const inDay = half === undefined ? hour : (hour % 12) + (half === "p" ? 12 : 0);
  return {
    hour: inDay,
    minute,
    ...(secondWords === undefined ? {} : { second: Number(secondWords) }),
  };
}

function zoneOf({ groups: { zone, offset, place } }: Found): Pick<TimeOfDay, "zone"> {
  // "et" and "pt" in lower case are other words
  if (zone !== undefined && zone !== zone.toUpperCase()) return {};
  const base =
    zone === undefined
      ? PLACES_WITH_TIME.get(place?.toLowerCase().replaceAll(/\s+/gu, " ") ?? "")
      : ZONES.get(zone.toLowerCase());
  if (base === undefined) return {};
  return {
    zone: offset !== undefined && typeof base === "number" ? base + Number(offset) * 60 : base,
  };
}
