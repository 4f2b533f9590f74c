/** From overlapping candidates to the times of a paragraph: the longest wins, neighbours join, "the end of" belongs to its time. */
import type { CalendarFields, Meaning, PointMeaning } from "./meaning.ts";
import type { Candidate } from "./rule.ts";

/**
 * Keeps the longest of overlapping candidates, on a tie the one whose rule comes first, and gives them
 * in text order. Cost: candidates x their length, and the sorting.
 */
export function chooseLongest(candidates: readonly Candidate[]): Candidate[] {
  const taken = new Set<number>();
  const kept: Candidate[] = [];
  const ranked = candidates.map((candidate, rank) => ({ candidate, rank }));
  ranked.sort(
    (a, b) =>
      b.candidate.end - b.candidate.start - (a.candidate.end - a.candidate.start) ||
      a.candidate.start - b.candidate.start ||
      a.rank - b.rank,
  );
  for (const { candidate } of ranked) {
    const places = Array.from(
      { length: candidate.end - candidate.start },
      (_, i) => candidate.start + i,
    );
    if (places.some((place) => taken.has(place))) continue;
    for (const place of places) taken.add(place);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Joins neighbours that are one time ("10 a.m." "on" "Tuesday") and drops what is none alone ("night"). */
export function joinNeighbours(text: string, chosen: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const next of chosen) {
    const last = joined.at(-1);
    const meaning =
      last === undefined ? null : together(last, next, text.slice(last.end, next.start));
    if (last === undefined || meaning === null) {
      joined.push(next);
      continue;
    }
    joined[joined.length - 1] = {
      start: last.start,
      end: next.end,
      rule: `${last.rule}+${next.rule}`,
      meaning,
      isBound: last.isBound && next.isBound,
    };
  }
  return spreadYears(
    text,
    spreadDays(
      text,
      joined.filter(({ isBound }) => !isBound),
    ),
  ).map((candidate, i, all) => {
    const start = candidate.start - modifierBefore(text, candidate);
    // "weeks earlier Q4": what belongs to the time before is no modifier of this one
    return start < (all[i - 1]?.end ?? 0) ? candidate : { ...candidate, start };
  });
}

const GAP = String.raw`[\s\u00a0]`;
const PLAIN_GAP = new RegExp(`^,?${GAP}(?:the${GAP})?$`, "iu");
const TIME_THEN_DATE = new RegExp(
  `^\\)?,?${GAP}(?:on${GAP}|of${GAP}|this${GAP})?(?:the${GAP})?$`,
  "iu",
);
const DATE_THEN_TIME = new RegExp(
  `^,?${GAP}(?:(?:at|around|about|at about|at around|in|starting at|by|from)${GAP})?$`,
  "iu",
);
const OF_GAP = new RegExp(`^(?:,|${GAP}of)?${GAP}(?:the${GAP})?$`, "iu");
const BETWEEN_DATES =
  /^[\s\u00a0]?(?:,|and|or|to|through|until|till|[-–—]|\band)[\s\u00a0]?(?:early |late |mid-)?$/iu;

function together(a: Candidate, b: Candidate, between: string): PointMeaning | null {
  if (between.length > 14 || a.meaning.kind !== "point" || b.meaning.kind !== "point") return null;
  const [left, right] = [a.meaning, b.meaning];
  const [leftKind, rightKind] = [kindOf(left), kindOf(right)];
  if (leftKind === "time" && isDay(rightKind) && TIME_THEN_DATE.test(between))
    return merge(right, left);
  if (
    isDay(leftKind) &&
    rightKind === "time" &&
    left.time === undefined &&
    DATE_THEN_TIME.test(between)
  )
    return merge(left, right);
  if (
    leftKind === "time" &&
    rightKind === "time" &&
    left.time?.part === undefined &&
    right.time?.part !== undefined &&
    PLAIN_GAP.test(between)
  )
    return left;
  if (leftKind === "weekday" && rightKind === "date" && PLAIN_GAP.test(between))
    return merge(right, left);
  if (
    leftKind === "weekday" &&
    right.shift?.unit === "week" &&
    rightKind === "shift" &&
    OF_GAP.test(between)
  )
    return merge(left, right);
  const hasNoYear =
    left.fields?.year === undefined &&
    left.pick === undefined &&
    (leftKind === "date" || leftKind === "period");
  if (hasNoYear && right.shift?.unit === "year" && rightKind === "shift" && OF_GAP.test(between))
    return merge(left, right);
  return leftKind === "day" &&
    right.shift?.unit === "month" &&
    rightKind === "shift" &&
    OF_GAP.test(between)
    ? merge(left, right)
    : null;
}

type Kind = "time" | "weekday" | "date" | "day" | "period" | "near" | "shift" | "other";

function isDay(kind: Kind): boolean {
  return kind === "weekday" || kind === "date" || kind === "near" || kind === "day";
}

function kindOf({ fields, shift, time, isThen }: PointMeaning): Kind {
  if (isThen) return "other";
  if (fields === undefined && shift === undefined) return time === undefined ? "other" : "time";
  if (fields === undefined)
    return shift?.unit === "day" ? "near" : time === undefined ? "shift" : "other";
  if (shift !== undefined) return "other";
  if (fields.month !== undefined || fields.named !== undefined)
    return fields.day === undefined && fields.named === undefined ? "period" : "date";
  if (fields.weekday !== undefined) return "weekday";
  if (fields.day !== undefined) return "day";
  return (fields.season ?? fields.half ?? fields.quarter) ? "period" : "other";
}

/** Fields of both; where both have a time of day the clock is kept. */
function merge(date: PointMeaning, other: PointMeaning): PointMeaning {
  const fields: CalendarFields = { ...other.fields, ...date.fields };
  const time =
    other.time?.hour === undefined
      ? date.time?.hour === undefined
        ? (other.time ?? date.time)
        : date.time
      : other.time;
  const shift = date.shift ?? other.shift;
  return {
    kind: "point",
    ...(Object.keys(fields).length === 0 ? {} : { fields }),
    ...(shift === undefined ? {} : { shift }),
    ...(time === undefined ? {} : { time }),
    ...(date.pick === undefined ? {} : { pick: date.pick }),
    ...(date.around === undefined ? {} : { around: date.around }),
    ...(date.readings === undefined ? {} : { readings: date.readings }),
  };
}

/** "August and September 1956": both are of that year. */
function spreadYears(text: string, chosen: readonly Candidate[]): Candidate[] {
  const spread = [...chosen];
  for (let i = spread.length - 2; i >= 0; i--) {
    const [here, next] = [spread[i], spread[i + 1]];
    if (here === undefined || next === undefined) continue;
    const year = yearOf(next.meaning);
    if (
      year === null ||
      !isYearless(here.meaning) ||
      !BETWEEN_DATES.test(text.slice(here.end, next.start))
    )
      continue;
    spread[i] = { ...here, meaning: { ...here.meaning, fields: { ...here.meaning.fields, year } } };
  }
  return spread;
}

/** "10 a.m. local time (0800 GMT) on Tuesday": both are on that day. */
function spreadDays(text: string, chosen: readonly Candidate[]): Candidate[] {
  const spread = [...chosen];
  for (let i = spread.length - 2; i >= 0; i--) {
    const [here, next] = [spread[i], spread[i + 1]];
    if (here === undefined || next?.meaning.kind !== "point" || here.meaning.kind !== "point")
      continue;
    const { time, ...day } = next.meaning;
    const { fields, shift } = day;
    const hasDay = time !== undefined && isDay(kindOf(day));
    if (
      !hasDay ||
      kindOf(here.meaning) !== "time" ||
      !/^,?[\s\u00a0]\($/u.test(text.slice(here.end, next.start))
    )
      continue;
    spread[i] = {
      ...here,
      meaning: {
        ...here.meaning,
        ...(fields === undefined ? {} : { fields }),
        ...(shift === undefined ? {} : { shift }),
      },
    };
  }
  return spread;
}

function yearOf(meaning: Meaning): number | null {
  if (meaning.kind !== "point" || meaning.fields?.isBc === true) return null;
  return meaning.fields?.month === undefined && meaning.fields?.season === undefined
    ? null
    : (meaning.fields.year ?? null);
}

function isYearless(meaning: Meaning): meaning is PointMeaning {
  if (meaning.kind !== "point" || meaning.shift !== undefined || meaning.pick !== undefined)
    return false;
  const { month, season, year, shortYear } = meaning.fields ?? {};
  return (month ?? season) !== undefined && year === undefined && shortYear === undefined;
}

const MODIFIER =
  /(?:(?:the[\s\u00a0](?:very[\s\u00a0])?)?(?:end|beginning|start|middle|close|turn|rest|remainder|course|outset|first half|second half|latter half|first part|latter part|early part|later part|last part|early days|final days|dawn)[\s\u00a0]of[\s\u00a0](?:the[\s\u00a0])?|(?:the[\s\u00a0])?(?:mid|early|late|end)(?:-|[\s\u00a0])(?:to[- ]late[- ])?|(?:early|late)[\s\u00a0](?:in|on)[\s\u00a0](?:the[\s\u00a0])?|(?:earlier|later)[\s\u00a0](?:in[\s\u00a0]|on[\s\u00a0])?)$/iu;
const NEARLY =
  /(?:about|around|approximately|roughly|shortly (?:before|after)|just (?:before|after))[\s\u00a0]$/iu;

/** How many characters before a time belong to it: "early", "the end of", "about". */
function modifierBefore(text: string, { start, meaning }: Candidate): number {
  if (meaning.kind !== "point") return 0;
  const left = text.slice(Math.max(0, start - 30), start);
  const isClock = meaning.time?.hour !== undefined;
  const found =
    MODIFIER.exec(left) ?? (isClock && !/shortly|just/iu.test(left) ? NEARLY.exec(left) : null);
  if (found === null) return 0;
  // a word that only ends like a modifier: "trend of", "blend of"
  const isWhole = found.index === 0 || !/[\p{L}\p{N}]/u.test(left[found.index - 1] ?? "");
  return isWhole ? found[0].length : 0;
}
