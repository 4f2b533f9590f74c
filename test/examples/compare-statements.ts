/**
 * Statements read against those of the answer. One is found when its content and a golden content share at
 * least half of their words (Jaccard); each is taken once, the best pairs first. It is strictly found when
 * the sources do so too.
 */
import type { Reading, Span, Statement } from "@rapporteur/codebook";
import type { Golden, GoldenStatement } from "./golden-answers.ts";
import { addShare, check, nameOf, type Row, type Tally, wordsIn } from "./rows.ts";
import { isSameName } from "./same-name.ts";

const LEAST = 0.5;

/** Counts the statements and their fields. */
export function compareStatements(golden: Golden, reading: Reading, tally: Tally): void {
  const { required, optional, report } = golden;
  const pairs = pairsOf(report.text, required.statements, reading.statements);
  const paired = new Set(pairs.map(({ read }) => read));
  const others = reading.statements.filter((read) => !paired.has(read));
  const neutral = pairsOf(report.text, optional.statements, others).map(({ read }) => read);
  const beyond = others.filter((read) => !neutral.includes(read));
  const strict = pairs.filter(
    ({ wanted, read }) => jaccard(report.text, wanted.source, read.source) >= LEAST,
  ).length;

  addShare(tally.rows, "found", pairs.length, required.statements.length);
  addShare(tally.rows, "precise", pairs.length, pairs.length + beyond.length);
  addShare(tally.rows, "strict found", strict, required.statements.length);
  addShare(tally.rows, "strict precise", strict, pairs.length + beyond.length);
  for (const pair of pairs) comparePair(golden, reading, pair, tally);

  const found = new Set(pairs.map(({ wanted }) => wanted));
  for (const { id, content } of required.statements.filter((one) => !found.has(one))) {
    tally.misses.push(`missed ${id}: ${wordsIn(report.text, content)}`);
  }
  for (const { source, cue, content } of beyond) {
    const [who, how, what] = [source, cue, content].map((spans) => wordsIn(report.text, spans));
    tally.misses.push(`beyond the answer: {${who}} <${how}> [${what}]`);
  }
}

interface Pair {
  readonly wanted: GoldenStatement;
  readonly read: Statement;
  readonly fit: number;
}

/** The best pairs first; of equals the one that comes first in the answer. */
function pairsOf(
  text: string,
  wanted: readonly GoldenStatement[],
  read: readonly Statement[],
): Pair[] {
  const all = wanted.flatMap((one) =>
    read.map((other) => ({ wanted: one, read: other, fit: fitOf(text, one, other) })),
  );
  const taken = new Set<GoldenStatement | Statement>();
  const pairs: Pair[] = [];
  for (const pair of all.filter(({ fit }) => fit >= LEAST).sort((a, b) => b.fit - a.fit)) {
    if (taken.has(pair.wanted) || taken.has(pair.read)) continue;
    taken.add(pair.wanted);
    taken.add(pair.read);
    pairs.push(pair);
  }
  return pairs;
}

/** Contents decide; among equal contents the cue does, for "as the union has demanded". */
function fitOf(text: string, wanted: GoldenStatement, read: Statement): number {
  const content = jaccard(text, wanted.content, read.content);
  return content < LEAST ? 0 : content + jaccard(text, wanted.cue, read.cue) / 100;
}

function comparePair(golden: Golden, reading: Reading, pair: Pair, tally: Tally): void {
  const { wanted, read } = pair;
  const { text } = golden.report;
  const words = wordsIn(text, wanted.content);
  const compare = (row: Row, isRight: boolean, got: string | null, want: string) =>
    check(
      tally,
      row,
      isRight,
      `${got || "nothing"}, not ${want || "nobody"} (${wanted.id} ${words})`,
    );
  const oneOf = (row: "form" | "act" | "sourcing") => {
    const values: readonly string[] = wanted[row];
    compare(row, values.includes(read[row]), read[row], values.join(" or "));
  };

  const isExact = jaccard(text, wanted.content, read.content) === 1;
  compare("exact content", isExact, wordsIn(text, read.content), "the same words");
  oneOf("form");
  oneOf("act");
  oneOf("sourcing");
  const names = read.speakers.map((id) => nameOf(reading, id)).join(" and ");
  compare("speakers", isSpokenBy(golden, reading, pair), names, wanted.speakers.join(" and "));
  const party = nameOf(reading, read.party);
  if (wanted.party !== null) {
    compare("party", isSameName(golden, party, wanted.party), party, wanted.party);
  }
  if (wanted.said.length > 0) {
    const isRight = wanted.said.some((day) => read.said?.startsWith(day));
    compare("said", isRight, read.said, wanted.said.join(" or "));
  }
}

/** Every speaker is named; people without a name are right when the reading has them as such. */
function isSpokenBy(golden: Golden, reading: Reading, { wanted, read }: Pair): boolean {
  if (wanted.speakers.length === 0) return read.speakers.length === 0;
  const actors = reading.actors.filter(({ id }) => read.speakers.includes(id));
  const party = nameOf(reading, read.party);
  return wanted.speakers.every((name) => {
    const isParty = golden.parties.includes(name) && isSameName(golden, party, name);
    const isNameless =
      wanted.sourcing.includes("anonymous") && actors.some(({ anonymous }) => anonymous);
    return isParty || isNameless || actors.some((actor) => isSameName(golden, actor.name, name));
  });
}

/** Words that both have, of the words that either has; two empty places agree. */
export function jaccard(text: string, a: readonly Span[], b: readonly Span[]): number {
  const [own, other] = [placesOfWords(text, a), placesOfWords(text, b)];
  const all = new Set([...own, ...other]);
  return all.size === 0 ? 1 : [...own].filter((place) => other.has(place)).length / all.size;
}

function placesOfWords(text: string, spans: readonly Span[]): Set<number> {
  const places = spans.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => start + index),
  );
  return new Set(places);
}
