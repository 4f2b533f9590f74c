/**
 * Texts to measure with: news made by a seeded generator about an invented negotiation, or one's own from a
 * folder of text files or a .jsonl file with a field `text`.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Numbers in [0, 1), the same for the same seed. Source: Mulberry32, in the public domain. */
export type Chance = () => number;

export function chanceFrom(seed: number): Chance {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(chance: Chance, from: readonly T[]): T {
  return from[Math.floor(chance() * from.length)] as T;
}

const PEOPLE = [
  "Ilse Brandt",
  "Tomas Okonjo",
  "Ada Sol",
  "Per Lindqvist",
  "Mira Castellan",
  "Josef Arendt",
  "Nadia Rahmani",
  "Colm Fahey",
];
const ROLES = [
  "foreign minister",
  "chief negotiator",
  "interior minister",
  "ambassador",
  "spokesman for the mediators",
  "harbour master",
];
const STATES = ["Ostrava", "Selmark", "Arland", "the island federation", "Tirran"];
const PLACES = ["Port Ilm", "Greywater", "the customs house", "Lake Sarn", "the old arsenal"];
const DAYS = [
  "on Monday",
  "on Thursday evening",
  "in a Sunday interview",
  "early on Friday",
  "two days later",
  "last week",
];
const THINGS = [
  "the strait",
  "the exchange of crews",
  "a pause of thirty days",
  "the inspections",
  "the port fees",
  "the draft text",
  "the corridor",
];
const CLAUSES = [
  "would reopen within a week",
  "could not be discussed before the summer",
  "was closer than it had been in years",
  "had never been part of the agreement",
  "must be settled before anything is signed",
  "should be left to the technical teams",
];
const CUES = [
  "said",
  "told reporters",
  "warned",
  "insisted",
  "acknowledged",
  "suggested",
  "denied",
  "announced",
];

/** Makes a report of about so many words. */
export function article(seed: number, words = 500): string {
  const chance = chanceFrom(seed);
  const paragraphs = [`${capital(pick(chance, THINGS))}: talks go on in ${pick(chance, PLACES)}`];
  let count = 0;
  while (count < words) {
    const sentences = Array.from({ length: 1 + Math.floor(chance() * 3) }, () => sentence(chance));
    const paragraph = sentences.join(" ");
    count += paragraph.split(" ").length;
    paragraphs.push(paragraph);
  }
  return paragraphs.join("\n\n");
}

function sentence(chance: Chance): string {
  const who = pick(chance, PEOPLE);
  const role = `${pick(chance, STATES)}'s ${pick(chance, ROLES)}`;
  const cue = pick(chance, CUES);
  const what = `${pick(chance, THINGS)} ${pick(chance, CLAUSES)}`;
  const day = pick(chance, DAYS);
  const forms = [
    `${who}, ${role}, ${cue} ${day} that ${what}.`,
    `“${capital(what)}, and everybody in ${pick(chance, PLACES)} knows it,” ${who} ${cue}.`,
    `According to ${role}, ${what}, although ${pick(chance, THINGS)} ${pick(chance, CLAUSES)}.`,
    `A person familiar with the talks, who asked not to be named, called ${pick(chance, THINGS)} “a beginning” and ${cue} that it ${pick(chance, CLAUSES)}.`,
    `Delegations from ${pick(chance, STATES)} and ${pick(chance, STATES)} met ${day} in ${pick(chance, PLACES)} for the ${2 + Math.floor(chance() * 9)}th round.`,
    `Nobody expected ${pick(chance, THINGS)} to be resolved ${day}, but ${who} ${cue} that ${what}.`,
    `Some ${100 + Math.floor(chance() * 9000)} tonnes of grain have waited in ${pick(chance, PLACES)} since March, when ${role} closed the port.`,
  ];
  return pick(chance, forms);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** So many texts from a folder, a .jsonl file, or the generator where no source is named. */
export function textsFrom(source: string | undefined, count: number): readonly string[] {
  if (source === undefined) return Array.from({ length: count }, (_, seed) => article(seed + 1));
  if (statSync(source).isDirectory()) {
    const files = readdirSync(source)
      .filter((name) => /\.(?:txt|md)$/u.test(name))
      .sort();
    return files.slice(0, count).map((name) => readFileSync(join(source, name), "utf8"));
  }
  const lines = readFileSync(source, "utf8").split("\n").filter(Boolean);
  return lines.slice(0, count).map((line) => (JSON.parse(line) as { readonly text: string }).text);
}

/** Words between white space: the same count for every reader. */
export function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
}
