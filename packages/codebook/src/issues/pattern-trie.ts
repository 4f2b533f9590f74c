/** Patterns of words in one trie. Its edges are words of patterns; a text's word follows every one it may be. */
import type { IssueWord } from "./issue-words.ts";
import type { PatternStep } from "./pattern.ts";

/** A pattern found: a run of words, `first` in, `last` out. Found in the order of `first`. */
export interface Found<T> {
  readonly target: T;
  readonly first: number;
  readonly last: number;
  readonly hasGap: boolean;
}

/** All patterns, with the words that a form may be. */
export interface Trie<T> {
  readonly root: Node<T>;
  /** Form in lower case → keys of pattern words. */
  readonly keys: Map<string, Set<string>>;
  /** Form as written → keys of pattern words that mind the case. */
  readonly exactKeys: Map<string, Set<string>>;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  gap: Node<T> | null;
  readonly targets: T[];
}

/** A word of the text with the pattern words that it may be; a stop parts what no pattern joins. */
interface Unit {
  readonly keys: readonly string[];
  readonly isStop: boolean;
  /** Its place in the words given. */
  readonly index: number;
}

const NUMBER = "#";
/** The most words that a gap passes over. */
const WIDEST_GAP = 4;

/** A trie without patterns. */
export function makeTrie<T>(): Trie<T> {
  return { root: makeNode(), keys: new Map(), exactKeys: new Map() };
}

/** Adds one path of a pattern. */
export function addPattern<T>(trie: Trie<T>, path: readonly PatternStep[], target: T): void {
  let node = trie.root;
  for (const step of path) {
    if (step.kind === "gap") {
      node.gap ??= makeNode();
      node = node.gap;
      continue;
    }
    const key = step.kind === "number" ? NUMBER : step.key;
    if (step.kind === "word") {
      const keys = step.kindOfForms === "case" ? trie.exactKeys : trie.keys;
      for (const form of step.forms) keys.set(form, (keys.get(form) ?? new Set()).add(key));
    }
    const next = node.next.get(key) ?? makeNode<T>();
    node.next.set(key, next);
    node = next;
  }
  node.targets.push(target);
}

/** Finds every pattern at every word. Cost: linear in the words; a pattern's length bounds each step. */
export function findAll<T>(trie: Trie<T>, words: readonly IssueWord[]): readonly Found<T>[] {
  const units = unitsOf(trie, words);
  const found: Found<T>[] = [];
  const walk = (node: Node<T>, at: number, start: number, hasGap: boolean): void => {
    const first = units[start]?.index ?? 0;
    for (const target of node.targets)
      found.push({ target, first, last: (units[at - 1]?.index ?? 0) + 1, hasGap });
    follow(node, at, start, hasGap);
    if (node.gap === null) return;
    for (let passed = 0; passed <= WIDEST_GAP; passed++) {
      const unit = units[at + passed];
      if (unit === undefined || unit.isStop) return;
      follow(node.gap, at + passed, start, true);
    }
  };
  const follow = (node: Node<T>, at: number, start: number, hasGap: boolean): void => {
    for (const key of units[at]?.keys ?? []) {
      const next = node.next.get(key);
      if (next !== undefined) walk(next, at + 1, start, hasGap);
    }
  };
  for (const start of units.keys()) follow(trie.root, start, start, false);
  return found;
}

function makeNode<T>(): Node<T> {
  return { next: new Map(), gap: null, targets: [] };
}

// takes "-", "“", "(", "'s" on its own; leaves "," and "."
const NOTHING = /^(?:[-‐‑–—"“”„«»'’‘()[\]]+|['’]s)$/u;
const STOP = /^(?:[.!?;:…]+|\n+)$/u;
const NUMERAL =
  /^(?:\p{N}.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred)$/u;

function unitsOf<T>(trie: Trie<T>, words: readonly IssueWord[]): readonly Unit[] {
  const units: Unit[] = [];
  for (const [index, word] of words.entries()) {
    const isOpening = index > 0 && word.sentence !== words[index - 1]?.sentence;
    if (isOpening) units.push({ keys: [], isStop: true, index });
    for (const unit of unitsOfWord(trie, word, index)) units.push(unit);
  }
  return units;
}

/** Nothing for a mark that counts as nothing, one for each part of "cease-fire". */
function unitsOfWord<T>(trie: Trie<T>, { form, lemma }: IssueWord, index: number): readonly Unit[] {
  if (NOTHING.test(form)) return [];
  if (STOP.test(form)) return [{ keys: [], isStop: true, index }];
  const parts = form.split(/[-‐‑/]/u).filter((part) => part !== "");
  return parts.map((part) => ({
    keys: keysOf(trie, part, parts.length === 1 ? lemma : ""),
    isStop: false,
    index,
  }));
}

function keysOf<T>({ keys, exactKeys }: Trie<T>, form: string, lemma: string): readonly string[] {
  const lower = form.toLowerCase().replaceAll("’", "'").replace(/'s$/, "");
  const found = new Set([...(exactKeys.get(form) ?? []), ...(keys.get(lower) ?? [])]);
  // a lemma stands for its word, but "=land" wants the form itself
  if (lemma !== lower)
    for (const key of keys.get(lemma.toLowerCase()) ?? []) if (!key.startsWith("=")) found.add(key);
  if (NUMERAL.test(lower)) found.add(NUMBER);
  return [...found];
}
