/**
 * Finds a codebook's words in a text: all patterns in one trie, walked once from every word.
 *
 * A longer pattern wins over a shorter one that lies inside it, of whatever issue: "energy ceasefire" is no
 * "ceasefire". A pattern under `not` takes away what its issue would find inside it.
 */
import type { IssueId, OptionId } from "../ids.ts";
import { CodebookInvalidError } from "./errors.ts";
import type { IssueCodebook } from "./issue-codebook.ts";
import type { IssueWord } from "./issue-words.ts";
import { parsePattern } from "./pattern.ts";
import { addPattern, type Found, findAll, makeTrie, type Trie } from "./pattern-trie.ts";

/** Where a text names an issue: a run of words, `first` in, `last` out. */
export interface IssueHit {
  readonly issue: IssueId;
  readonly first: number;
  readonly last: number;
  readonly pattern: string;
}

/** Finds the issues of one codebook in words. Pure; make it once and keep it. */
export interface IssueMatcher {
  readonly codebook: IssueCodebook;
  /** Every place that names an issue, in the order of the text. Cost: linear in the words. */
  hitsIn(words: readonly IssueWord[]): readonly IssueHit[];
  /** The issues named, each once, in the order of the codebook. */
  issuesIn(words: readonly IssueWord[]): readonly IssueId[];
  /** The option that the words fix. `null` when they fix none, or more than one: then they leave it open. */
  optionIn(words: readonly IssueWord[], issue: IssueId): OptionId | null;
  /** Places that tell this kind of negotiation without naming an issue. */
  signsIn(words: readonly IssueWord[]): readonly WordRun[];
}

/** A run of words: `first` in, `last` out. */
export interface WordRun {
  readonly first: number;
  readonly last: number;
}

/** What a pattern stands for. `option` is null for the issue itself; `issue` is -1 for a sign. */
interface Target {
  readonly issue: number;
  readonly option: number | null;
  readonly isNot: boolean;
  readonly pattern: string;
}

/**
 * The matcher of a codebook; made once for the same codebook, since that takes longer than to use it.
 *
 * @throws {CodebookInvalidError} a pattern is none, which a codebook that was parsed never has
 */
export function issueMatcher(codebook: IssueCodebook): IssueMatcher {
  const matcher = matchers.get(codebook) ?? makeMatcher(codebook);
  matchers.set(codebook, matcher);
  return matcher;
}

const matchers = new WeakMap<IssueCodebook, IssueMatcher>();

function makeMatcher(codebook: IssueCodebook): IssueMatcher {
  const trie = trieOf(codebook);
  const hitsOf = (words: readonly IssueWord[], isWanted: (target: Target) => boolean) =>
    surviving(findAll(trie, words).filter(({ target }) => isWanted(target)));
  const hitsIn = (words: readonly IssueWord[]): readonly IssueHit[] =>
    hitsOf(words, ({ issue, option }) => issue >= 0 && option === null).flatMap(
      ({ target, first, last }) => {
        const issue = codebook.issues[target.issue];
        return issue === undefined
          ? []
          : [{ issue: issue.id, first, last, pattern: target.pattern }];
      },
    );
  return {
    codebook,
    hitsIn,
    issuesIn(words) {
      const named = new Set(hitsIn(words).map(({ issue }) => issue));
      return codebook.issues.map(({ id }) => id).filter((id) => named.has(id));
    },
    optionIn(words, issue) {
      const at = codebook.issues.findIndex(({ id }) => id === issue);
      const options = codebook.issues[at]?.options ?? [];
      if (options.length === 0) return null;
      const found = hitsOf(words, (target) => target.issue === at && target.option !== null);
      const fixed = new Set(found.map(({ target }) => target.option));
      const [only] = fixed;
      return fixed.size === 1 ? (options[only ?? -1]?.id ?? null) : null;
    },
    signsIn: (words) =>
      hitsOf(words, ({ issue }) => issue < 0).map(({ first, last }) => ({ first, last })),
  };
}

function trieOf({ signs, issues }: IssueCodebook): Trie<Target> {
  const trie = makeTrie<Target>();
  const add = (
    patterns: readonly string[],
    field: string,
    target: Omit<Target, "pattern">,
  ): void => {
    for (const [i, pattern] of patterns.entries()) {
      const { paths, problem } = parsePattern(pattern);
      if (problem !== null) {
        throw new CodebookInvalidError({
          line: null,
          column: null,
          field: `${field}[${i}]`,
          expected: problem,
          received: JSON.stringify(pattern),
        });
      }
      for (const path of paths) addPattern(trie, path, { ...target, pattern });
    }
  };
  add(signs, "signs", { issue: -1, option: null, isNot: false });
  for (const [issue, { words, not, options }] of issues.entries()) {
    add(words, `issues[${issue}].words`, { issue, option: null, isNot: false });
    add(not, `issues[${issue}].not`, { issue, option: null, isNot: true });
    for (const [option, { words, not }] of options.entries()) {
      const field = `issues[${issue}].options[${option}]`;
      add(words, `${field}.words`, { issue, option, isNot: false });
      add(not, `${field}.not`, { issue, option, isNot: true });
    }
  }
  return trie;
}

/** Takes away what lies inside a `not` of its own, then what lies inside a longer run without gaps. */
function surviving(found: readonly Found<Target>[]): readonly Found<Target>[] {
  const refused = new Map<string, Cover>();
  const meant: Found<Target>[] = [];
  for (const one of found) {
    const key = targetKey(one.target);
    if (!one.target.isNot) meant.push(one);
    else refused.set(key, (refused.get(key) ?? new Cover()).add(one));
  }
  const allowed = meant.filter((one) => !isRefused(one, refused.get(targetKey(one.target))));
  const longest = new Cover();
  for (const one of allowed) if (!one.hasGap) longest.add(one);
  return allowed.filter((one) => !longest.holdsWithRoom(one));
}

function targetKey({ issue, option }: Target): string {
  return `${issue}/${option}`;
}

/** Takes a run inside a `not`, and one with a gap whose first or last word is: "[market share] .. costs". */
function isRefused({ first, last, hasGap }: Found<Target>, nots: Cover | undefined): boolean {
  if (nots === undefined) return false;
  if (nots.holds({ first, last })) return true;
  return (
    hasGap && (nots.holds({ first, last: first + 1 }) || nots.holds({ first: last - 1, last }))
  );
}

/** Answers whether a run lies inside one of the runs given, which come in the order of their first word. */
class Cover {
  readonly #firsts: number[] = [];
  /** The furthest end of all runs up to this one. */
  readonly #lasts: number[] = [];

  add({ first, last }: WordRun): this {
    const end = Math.max(last, this.#lasts.at(-1) ?? 0);
    if (this.#firsts.at(-1) === first) this.#lasts[this.#lasts.length - 1] = end;
    else {
      this.#firsts.push(first);
      this.#lasts.push(end);
    }
    return this;
  }

  holds({ first, last }: WordRun): boolean {
    return this.#reach(first) >= last;
  }

  /** Inside a run that is longer. */
  holdsWithRoom({ first, last }: WordRun): boolean {
    return this.#reach(first) > last || this.#reach(first - 1) >= last;
  }

  /** The furthest end of the runs that begin at this word or before; -1 when there are none. */
  #reach(first: number): number {
    let low = 0;
    let high = this.#firsts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#firsts[middle] ?? 0) <= first) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? -1 : (this.#lasts[low - 1] ?? -1);
  }
}
