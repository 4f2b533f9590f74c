import type { Span } from "@rapporteur/codebook";
import type { FixedMeaning, Meaning, PointMeaning } from "./meaning.ts";
import { fold } from "./phrase.ts";

/** Words that one rule takes for a time. */
export interface Candidate extends Span {
  readonly rule: string;
  readonly meaning: Meaning;
  /** No time by itself, only beside one: "night" of "Sunday night". */
  readonly isBound: boolean;
}

/** A place where the pattern of a rule fits. */
export interface Found extends Span {
  readonly text: string;
  readonly words: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** Part of the words found, or all of them where `start` and `end` are absent. */
export interface Piece extends Partial<Span> {
  readonly meaning: Meaning;
  readonly isBound?: boolean;
}

/** One family of phrases. */
export interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
  /** What the words mean; `null` when they are no time after all. */
  readonly read: (found: Found) => PointMeaning | FixedMeaning | readonly Piece[] | null;
}

/** Every candidate of the rules in a stretch of text, which the patterns see folded. Cost: text x rules. */
export function findCandidates(text: string, within: Span, rules: readonly Rule[]): Candidate[] {
  const stretch = text.slice(within.start, within.end);
  const folded = fold(stretch);
  return rules.flatMap((rule) =>
    matchesOf(rule.pattern, folded).flatMap((match) => {
      const start = within.start + match.index;
      const end = start + match[0].length;
      const words = text.slice(start, end);
      const found = { text, words, groups: asWritten(match, words), start, end };
      const meaning = rule.read(found);
      if (meaning === null) return [];
      const pieces: readonly Piece[] = "kind" in meaning ? [{ meaning }] : meaning;
      return pieces.map((piece) => ({
        start: piece.start ?? found.start,
        end: piece.end ?? found.end,
        rule: rule.name,
        meaning: piece.meaning,
        isBound: piece.isBound ?? false,
      }));
    }),
  );
}

/** As `matchAll`, which would copy the pattern for every paragraph. */
function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
    matches.push(match);
  return matches;
}

/** The groups of a match, which come in the order of the text, as the text has them. */
function asWritten(match: RegExpExecArray, words: string): Found["groups"] {
  const [folded] = match;
  if (match.groups === undefined || folded === words) return match.groups ?? {};
  let from = 0;
  const written: Record<string, string | undefined> = {};
  for (const [name, group] of Object.entries(match.groups)) {
    const at = group === undefined ? -1 : folded.indexOf(group, from);
    written[name] = group === undefined || at < 0 ? group : words.slice(at, at + group.length);
    if (group !== undefined && at >= 0) from = at + group.length;
  }
  return written;
}

/** The words before a place, not further than a rule looks. */
export function before(found: Found, count = 40): string {
  return found.text.slice(Math.max(0, found.start - count), found.start);
}

/** The words after a place, not further than a rule looks. */
export function after(found: Found, count = 40): string {
  return found.text.slice(found.end, found.end + count);
}
