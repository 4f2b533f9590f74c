/** How long: the words of an amount of time and the TIMEX3 duration they make. */
import { numberOf } from "./numbers.ts";
import { ABOUT, fragment, NUMBER, VAGUE } from "./phrase.ts";

export const TIME_UNIT =
  "(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|fortnights?|weekends?|months?|quarters?|years?|yrs?|decades?|century|centuries)";

const WHOLE =
  "(?:full|whole|entire|single|long|straight|consecutive|solid|more|additional|extra|further|working|business|calendar|brutal|bloody|odd)";
const AND_A_HALF = fragment`(?: |-)and(?: |-)(?:a(?: |-))?half`;

/**
 * "thirty days", "30-day", "two and a half years", "an hour and a half", "half a year", "a few weeks",
 * "two to three months", "two years and three months". Takes the count in `count`, and so on: read by `lengthOf`.
 */
export const LENGTH = fragment`(?:(?:${ABOUT} )?(?:(?:a )?(?<quarter>quarter)[- ](?:of a[- ])?century|(?:(?<low>${NUMBER} (?:to|or)|\d{1,4} ?[-–]) ?)?(?<count>(?:a )?couple(?: of)?|(?:(?:a )?few|several|many) (?=(?:hundred|thousand))|${VAGUE}|${NUMBER}|an?)(?<half>${AND_A_HALF})?[- ](?:${WHOLE} )?(?<unit>${TIME_UNIT})(?![’']s? war)(?:(?<halfAfter> and a half)|(?:,? and|,)? (?<moreCount>\d{1,2}|${NUMBER}) (?<moreUnit>minutes?|mins?|seconds?|hours?|days?|weeks?|months?)(?! (?:of|ago|later|earlier|before|after)\b))?|(?:a )?half(?: an?|-)? ?(?<halfOf>hour|day|week|month|year|decade|century)))`;

/** An amount of time. `count` is `null` where the words leave it open. */
export interface Length {
  readonly count: number | null;
  /** Upper-case TIMEX3 code: S M H of a clock are "TS", "TM", "TH". */
  readonly unit: string;
  /** A TIMEX3 duration. */
  readonly value: string;
}

/** What the groups of `LENGTH` say; `null` when they make no length. */
export function lengthOf(groups: Readonly<Record<string, string | undefined>>): Length | null {
  if (groups.quarter !== undefined) return length(25, "Y");
  if (groups.halfOf !== undefined) return halfOf(groups.halfOf.toLowerCase());

  const unit = codeOf(groups.unit ?? "");
  const words = groups.count ?? "";
  const whole = groups.low === undefined ? numberOf(words) : null;
  if (whole === null) return length(null, unit);
  const count = whole + (groups.half === undefined && groups.halfAfter === undefined ? 0 : 0.5);
  // "a fortnight"
  if (/^fortnight/iu.test(groups.unit ?? "")) return length(count * 2, "W");
  const plain = length(count, unit);
  return groups.moreCount === undefined
    ? plain
    : withMore(plain, groups.moreCount, codeOf(groups.moreUnit ?? ""));
}

/** The length that a bare plural leaves open: "weeks" is `PXW`. */
export function openLength(unit: string): Length {
  return length(null, codeOf(unit));
}

/** "days" is D, "hours" TH. */
export function codeOf(unit: string): string {
  const word = unit.toLowerCase().replace(/\.$/, "");
  const found = CODES.find(([start]) => word.startsWith(start));
  return found?.[1] ?? "D";
}

const CODES: readonly (readonly [string, string])[] = [
  ["sec", "TS"],
  ["min", "TM"],
  ["h", "TH"],
  ["weekend", "WE"],
  ["week", "W"],
  ["fortnight", "W"],
  ["day", "D"],
  ["month", "M"],
  ["quarter", "Q"],
  ["y", "Y"],
  ["decade", "DE"],
  ["centur", "CE"],
];

const HALVES: Readonly<Record<string, readonly [number, string]>> = {
  hour: [30, "TM"],
  day: [12, "TH"],
  week: [0.5, "W"],
  month: [0.5, "M"],
  year: [6, "M"],
  decade: [5, "Y"],
  century: [50, "Y"],
};

function halfOf(unit: string): Length | null {
  const found = HALVES[unit];
  return found === undefined ? null : length(found[0], found[1]);
}

function length(count: number | null, unit: string): Length {
  const amount = count === null ? "X" : String(count);
  const value = unit.startsWith("T") ? `PT${amount}${unit.slice(1)}` : `P${amount}${unit}`;
  return { count, unit, value };
}

/** "1 hour 30 minutes" is `PT1H30M`, "two years and three months" is `P2Y3M`. */
function withMore(first: Length, moreWords: string, unit: string): Length {
  const more = length(numberOf(moreWords), unit);
  const isClock = [first.unit, unit].map((code) => code.startsWith("T"));
  const tail = more.value.replace(/^PT?/, "");
  if (isClock[0] === isClock[1]) return { ...first, value: first.value + tail };
  return isClock[1] === true ? { ...first, value: `${first.value}T${tail}` } : first;
}
