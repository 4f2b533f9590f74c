/**
 * Chains of actors against GUM's coreference, from raw text: MUC, B-cubed, CEAF-e and their mean (CoNLL F1).
 *
 *   node --conditions=@rapporteur/source bench/accuracy/coreference.ts CORPORA/ud/gum-dev.conllu.gz …
 *
 * What is compared: gold chains of two mentions and more whose entity is a person, an organization or a place
 * (`actors`), and of these the ones with a name among their mentions (`named`), since the reader makes actors
 * of whoever is named, quoted or acts for a body, not of every noun. Mentions are compared by their head word
 * in the gold tree, because the reader's spans are names and short phrases and GUM's are whole noun phrases.
 */

import { mentionsStage } from "../../packages/reader/src/mentions/mentions-stage.ts";
import { readConllu, type UdDocument } from "../../training/conllu.ts";
import { openAnalyser } from "./analyse.ts";

type Chains = readonly (readonly number[])[];

const KINDS = new Set(["person", "organization", "place"]);

/** The word of a range that depends on none of its words. */
function headOf({ words }: UdDocument, first: number, last: number): number {
  for (let i = first; i < last; i++) {
    const head = words[i]?.head ?? -1;
    if (words[i]?.upos !== "PUNCT" && (head < first || head >= last)) return i;
  }
  return first;
}

function goldChains(document: UdDocument): Map<string, { kind: string; heads: Set<number> }> {
  const chains = new Map<string, { kind: string; heads: Set<number> }>();
  const open: { id: string; kind: string; from: number }[] = [];
  const add = (id: string, kind: string, from: number, to: number) => {
    const chain = chains.get(id) ?? { kind, heads: new Set<number>() };
    chain.heads.add(headOf(document, from, to));
    chains.set(id, chain);
  };
  for (const [i, word] of document.words.entries()) {
    const entity = /(?:^|\|)Entity=([^|]+)/u.exec(word.misc)?.[1];
    if (entity === undefined) continue;
    for (const [, opened, kind, closesNow, closed] of entity.matchAll(
      /\((\d+)-([a-z]+)-[^()]*(\))?|(\d+)\)/gu,
    )) {
      if (opened !== undefined && kind !== undefined) {
        if (closesNow !== undefined) add(opened, kind, i, i + 1);
        else open.push({ id: opened, kind, from: i });
        continue;
      }
      const at = open.findLastIndex(({ id }) => id === closed);
      const [ended] = at >= 0 ? open.splice(at, 1) : [];
      if (ended !== undefined) add(ended.id, ended.kind, ended.from, i + 1);
    }
  }
  return chains;
}

async function systemChains(
  document: UdDocument,
  read: Awaited<ReturnType<typeof openAnalyser>>,
): Promise<number[][]> {
  const analysis = await read(document.text);
  const { actors } = await mentionsStage.read(
    { text: document.text, published: null },
    { analysis },
  );
  return actors.map(({ mentions }) => {
    const heads = new Set<number>();
    for (const { span } of mentions) {
      const inside = document.words.flatMap(({ start, end }, i) =>
        start < span.end && end > span.start ? [i] : [],
      );
      const first = inside[0];
      const last = inside.at(-1);
      if (first !== undefined && last !== undefined) heads.add(headOf(document, first, last + 1));
    }
    return [...heads];
  });
}

interface Tally {
  hit: number;
  of: number;
}

/** MUC: links kept. Source: Vilain et al. 1995. */
function muc(key: Chains, response: Chains, tally: Tally): void {
  const own = chainOf(response);
  for (const chain of key) {
    const parts = new Set(chain.map((mention) => own.get(mention) ?? `alone ${mention}`));
    tally.hit += chain.length - parts.size;
    tally.of += chain.length - 1;
  }
}

/** B-cubed over the mentions of `key`. Source: Bagga & Baldwin 1998. */
function bCubed(key: Chains, response: Chains, tally: Tally): void {
  const own = chainOf(response);
  for (const chain of key) {
    const mine = new Set(chain);
    for (const mention of chain) {
      const other = own.get(mention);
      const shared =
        other === undefined ? 0 : (response[other] ?? []).filter((m) => mine.has(m)).length;
      tally.hit += shared / chain.length;
      tally.of++;
    }
  }
}

/** CEAF with the entity measure; both tallies get the same similarity. Source: Luo 2005. */
function ceafE(key: Chains, response: Chains, recall: Tally, precision: Tally): void {
  const sets = response.map((chain) => new Set(chain));
  const likeness = key.map((chain) =>
    sets.map((set) => (2 * chain.filter((m) => set.has(m)).length) / (chain.length + set.size)),
  );
  const total = bestMatching(likeness);
  recall.hit += total;
  recall.of += key.length;
  precision.hit += total;
  precision.of += response.length;
}

function chainOf(chains: Chains): Map<number, number> {
  return new Map(chains.flatMap((chain, k) => chain.map((mention) => [mention, k] as const)));
}

/** The greatest sum of a one-to-one matching of rows to columns: the Hungarian method with potentials. */
function bestMatching(gain: readonly (readonly number[])[]): number {
  const rows = gain.length;
  const columns = Math.max(rows, gain[0]?.length ?? 0);
  const cost = (i: number, j: number) => -(gain[i - 1]?.[j - 1] ?? 0);
  const u = new Float64Array(rows + 1);
  const v = new Float64Array(columns + 1);
  const match = new Int32Array(columns + 1);
  const way = new Int32Array(columns + 1);
  for (let i = 1; i <= rows; i++) {
    match[0] = i;
    let at = 0;
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(columns + 1);
    do {
      used[at] = 1;
      const row = match[at] ?? 0;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= columns; j++) {
        if (used[j] === 1) continue;
        const reduced = cost(row, j) - (u[row] ?? 0) - (v[j] ?? 0);
        if (reduced < (least[j] ?? 0)) {
          least[j] = reduced;
          way[j] = at;
        }
        if ((least[j] ?? 0) < delta) {
          delta = least[j] ?? 0;
          next = j;
        }
      }
      for (let j = 0; j <= columns; j++) {
        if (used[j] === 1) {
          u[match[j] ?? 0] = (u[match[j] ?? 0] ?? 0) + delta;
          v[j] = (v[j] ?? 0) - delta;
        } else least[j] = (least[j] ?? 0) - delta;
      }
      at = next;
    } while ((match[at] ?? 0) !== 0);
    do {
      const before = way[at] ?? 0;
      match[at] = match[before] ?? 0;
      at = before;
    } while (at !== 0);
  }
  let total = 0;
  for (let j = 1; j <= columns; j++) if ((match[j] ?? 0) > 0) total -= cost(match[j] ?? 0, j);
  return total;
}

class Score {
  readonly #measures = ["MUC", "B3", "CEAFe"].map((name) => ({
    name,
    recall: { hit: 0, of: 0 },
    precision: { hit: 0, of: 0 },
  }));

  add(gold: Chains, system: Chains): void {
    const [m, b, c] = this.#measures;
    if (m === undefined || b === undefined || c === undefined) return;
    muc(gold, system, m.recall);
    muc(system, gold, m.precision);
    bCubed(gold, system, b.recall);
    bCubed(system, gold, b.precision);
    ceafE(gold, system, c.recall, c.precision);
  }

  line(): string {
    const share = ({ hit, of }: Tally) => (of === 0 ? 0 : hit / of);
    const rows = this.#measures.map(({ name, recall, precision }) => {
      const r = share(recall);
      const p = share(precision);
      return { name, r, p, f: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
    });
    const percent = (x: number) => (100 * x).toFixed(1);
    const mean = rows.reduce((sum, { f }) => sum + f, 0) / rows.length;
    return `${rows.map(({ name, r, p, f }) => `${name} P ${percent(p)} R ${percent(r)} F ${percent(f)}`).join("  ")}  CoNLL ${percent(mean)}`;
  }
}

const read = await openAnalyser();
for (const path of process.argv.slice(2)) {
  const scores = new Map<string, Score>();
  const scoreOf = (key: string) => {
    const score = scores.get(key) ?? new Score();
    scores.set(key, score);
    return score;
  };
  for (const document of readConllu(path)) {
    const all = [...goldChains(document).values()].filter(
      ({ kind, heads }) => KINDS.has(kind) && heads.size > 1,
    );
    const isNamed = (heads: Iterable<number>) =>
      [...heads].some((head) => document.words[head]?.upos === "PROPN");
    const system = (await systemChains(document, read)).filter((heads) => heads.length > 1);
    const goldOf = { actors: all, named: all.filter(({ heads }) => isNamed(heads)) };
    const systemOf = { actors: system, named: system.filter(isNamed) };
    for (const which of ["actors", "named"] as const) {
      const gold = goldOf[which].map(({ heads }) => [...heads]);
      scoreOf(`all ${which}`).add(gold, systemOf[which]);
      if (document.id.includes("_news_")) scoreOf(`news ${which}`).add(gold, systemOf[which]);
    }
  }
  for (const [key, score] of [...scores].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    process.stdout.write(`${path.split("/").at(-1)} ${key.padEnd(11)} ${score.line()}\n`);
  }
}
