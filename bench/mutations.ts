/** Reports that were made, then damaged in several ways; the same for the same seed. */
import { article, type Chance, chanceFrom, pick } from "./articles.ts";

type Mutation = (text: string, chance: Chance) => string;

const ODD = [
  "“",
  "”",
  "‘",
  "’",
  '"',
  "'",
  "«",
  "»",
  "„",
  "``",
  "''",
  "(",
  "]",
  "—",
  "...",
  "…",
  "\0",
  "\u0085",
  "\u2028",
  "\u200b",
  "\u202e",
  "\ufeff",
  "\ud83d",
  "\udc00",
  "\u0301",
  "é",
  "e\u0301",
  "👩🏽‍🚀",
  "港口",
  "سلام",
  "שלום",
  "Порт",
  "\t",
  "\r\n",
  "\n",
  "\n\n",
  " ",
  "\u00a0",
  "-",
  "- ",
  "1. ",
  "3.5",
  "https://ilm.example/a?b",
  "@ilm",
  "#strait",
  "U.S.",
  "p.m.",
  "n't",
  "’s",
  "he said",
  ", she added,",
  "according to",
  "BRANDT: ",
  "on Monday",
  "2027-03-12",
];

const MUTATIONS: readonly Mutation[] = [
  (text, chance) => spliced(text, chance, 0, pick(chance, ODD)),
  (text, chance) => spliced(text, chance, 1, ""),
  (text, chance) => spliced(text, chance, Math.floor(chance() * 200), ""),
  (text, chance) => spliced(text, chance, 0, stretch(text, chance, 200)),
  (text, chance) =>
    spliced(text, chance, 0, pick(chance, ODD).repeat(1 + Math.floor(chance() * 80))),
  (text, chance) => spliced(text, chance, 0, String.fromCharCode(Math.floor(chance() * 0x10000))),
  (text, chance) => spliced(text, chance, 0, noise(chance)),
  (text, chance) => text.slice(0, Math.floor(chance() * text.length)),
  (text, chance) => text.replaceAll(pick(chance, [" ", "\n", ".", "“", ","]), pick(chance, ODD)),
  (text, chance) => text.replaceAll(/“|”/gu, pick(chance, ["'", '"', "‘", "''"])),
  (text, chance) => (chance() < 0.5 ? text.toUpperCase() : text.toLowerCase()),
  (text) => [...text].reverse().join(""),
  (text) => text.replaceAll(/(.{60}\S*) /gu, "$1\n"),
  (text) => text.normalize("NFD"),
];

/** The document of a seed: 20 to 320 words before it is damaged one to eight times. */
export function mutated(seed: number): string {
  const chance = chanceFrom(seed);
  let text = article(seed, 20 + Math.floor(chance() * 300));
  const times = 1 + Math.floor(chance() * 8);
  for (let i = 0; i < times; i++) text = pick(chance, MUTATIONS)(text, chance);
  return text.slice(0, 20_000);
}

function spliced(text: string, chance: Chance, removed: number, added: string): string {
  const at = Math.floor(chance() * (text.length + 1));
  return text.slice(0, at) + added + text.slice(at + removed);
}

function stretch(text: string, chance: Chance, most: number): string {
  const at = Math.floor(chance() * text.length);
  return text.slice(at, at + Math.floor(chance() * most));
}

function noise(chance: Chance): string {
  return Array.from({ length: Math.floor(chance() * 60) }, () =>
    String.fromCodePoint(Math.floor(chance() * 0x110000)),
  ).join("");
}
