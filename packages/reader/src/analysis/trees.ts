/**
 * Chooses the heads of one sentence: every word its best head if that is a tree with one root, else the
 * maximum spanning tree with one root. Source: Chu & Liu 1965; Edmonds 1967; on dense scores Tarjan 1977.
 */

/**
 * Reads a tree from arc scores.
 *
 * @param score `score(dependent, head)` for words 0 … n-1; head -1 is the root; finite
 * @returns head of each word, -1 for exactly one of them; empty for n = 0. Where every word's best head makes
 *   a tree, ties go to a word before the root and to the lower of two words
 *
 * Cost: n².
 */
export function readTree(
  n: number,
  score: (dependent: number, head: number) => number,
): Int32Array {
  // node 0 is the root, word i is node i + 1
  const size = n + 1;
  const scores = new Float64Array(size * size);
  const best = new Int32Array(n);
  let roots = 0;
  for (let i = 0; i < n; i++) {
    const row = (i + 1) * size;
    let most = score(i, -1);
    let head = 0;
    scores[row] = most;
    for (let j = 0; j < n; j++) {
      if (j === i) continue;
      const value = score(i, j);
      scores[row + j + 1] = value;
      // a word wins a tie with the root, the lower of two words
      if (value > most || (value === most && head === 0)) {
        most = value;
        head = j + 1;
      }
    }
    best[i] = head - 1;
    if (head === 0) roots++;
  }
  if (n === 0 || (roots === 1 && isTree(best))) return best;
  dearRoots(scores, size);
  return new SpanningTree(scores, size).heads();
}

function isTree(heads: Int32Array): boolean {
  const state = new Uint8Array(heads.length);
  for (let i = 0; i < heads.length; i++) {
    let at = i;
    while (at >= 0 && state[at] === 0) {
      state[at] = 1;
      at = heads[at] ?? -1;
    }
    if (at >= 0 && state[at] === 1) return false;
    for (let k = i; k >= 0 && state[k] === 1; k = heads[k] ?? -1) state[k] = 2;
  }
  return true;
}

/** Makes every arc from the root so dear that the best tree has a single one. */
function dearRoots(scores: Float64Array, size: number): void {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of scores) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const price = (most - least + 1) * size;
  for (let node = 1; node < size; node++) scores[node * size] = (scores[node * size] ?? 0) - price;
}

/**
 * Walks from each node along best arcs; a cycle on the way becomes one node, whose row of scores says what
 * each arc into it gains over the arc that it breaks. At the end every contracted node hands its arc to the
 * member that the arc enters.
 */
class SpanningTree {
  readonly #scores: Float64Array;
  readonly #size: number;
  /** Row and column of each node; contracted nodes take the row of a member. */
  readonly #row: number[];
  /** For each row and head: the word that the arc enters. */
  readonly #enters: Int32Array;
  /** Outermost node of each original one. */
  readonly #outer: Int32Array;
  /** The node that a node was contracted to, 0 for none. */
  readonly #parent: number[];
  /** The arc chosen for each node. */
  readonly #from: number[] = [];
  readonly #into: number[] = [];

  constructor(scores: Float64Array, size: number) {
    this.#scores = scores;
    this.#size = size;
    this.#row = Array.from({ length: size }, (_, node) => node);
    this.#parent = new Array<number>(size).fill(0);
    this.#outer = Int32Array.from(this.#row);
    this.#enters = new Int32Array(size * size);
    for (let node = 0; node < size; node++) this.#enters.fill(node, node * size, (node + 1) * size);
  }

  heads(): Int32Array {
    const done = new Set([0]);
    for (let start = 1; start < this.#size; start++) {
      const path: number[] = [];
      let at = this.#outer[start] ?? 0;
      while (!done.has(at)) {
        const place = path.indexOf(at);
        at = place < 0 ? this.#follow(at, path) : this.#contract(path.splice(place));
      }
      for (const node of path) done.add(node);
    }
    return this.#expanded();
  }

  /** Chooses the node's best arc; gives the node at its other end. */
  #follow(node: number, path: number[]): number {
    const row = (this.#row[node] ?? 0) * this.#size;
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let head = 0; head < this.#size; head++) {
      const value = this.#scores[row + head] ?? 0;
      if (value > most && this.#outer[head] !== node) {
        most = value;
        best = head;
      }
    }
    this.#from[node] = best;
    this.#into[node] = this.#enters[row + best] ?? 0;
    path.push(node);
    return this.#outer[best] ?? 0;
  }

  #contract(cycle: readonly number[]): number {
    const size = this.#size;
    const made = this.#row.length;
    const rows = cycle.map((node) => (this.#row[node] ?? 0) * size);
    const lost = cycle.map(
      (node, k) => this.#scores[(rows[k] ?? 0) + (this.#from[node] ?? 0)] ?? 0,
    );
    const kept = rows[0] ?? 0;
    for (let head = 0; head < size; head++) {
      let most = Number.NEGATIVE_INFINITY;
      let enters = 0;
      for (const [k, row] of rows.entries()) {
        const gain = (this.#scores[row + head] ?? 0) - (lost[k] ?? 0);
        if (gain <= most) continue;
        most = gain;
        enters = this.#enters[row + head] ?? 0;
      }
      this.#scores[kept + head] = most;
      this.#enters[kept + head] = enters;
    }
    this.#row.push(kept / size);
    this.#parent.push(0);
    for (const node of cycle) this.#parent[node] = made;
    for (let node = 1; node < size; node++)
      if (cycle.includes(this.#outer[node] ?? 0)) this.#outer[node] = made;
    return made;
  }

  #expanded(): Int32Array {
    for (let made = this.#row.length - 1; made >= this.#size; made--) {
      let member = this.#into[made] ?? 0;
      while (this.#parent[member] !== made) member = this.#parent[member] ?? 0;
      this.#from[member] = this.#from[made] ?? 0;
      this.#into[member] = this.#into[made] ?? 0;
    }
    return Int32Array.from({ length: this.#size - 1 }, (_, i) => (this.#from[i + 1] ?? 0) - 1);
  }
}
