/**
 * Chooses the heads of one sentence: every word its best head if that is a tree with one root, else the
 * maximum spanning tree. Source: Chu & Liu 1965; Edmonds 1967.
 */

/**
 * Reads a tree from arc scores.
 *
 * @param score `score(dependent, head)` for words 0 … n-1; head -1 is the root
 * @returns head of each word, -1 for exactly one of them; empty for n = 0. Ties go to the lower index.
 *
 * Cost: n² where the best heads form a tree, n³ at worst.
 */
export function readTree(n: number, score: (dependent: number, head: number) => number): Int32Array {
  const heads = new Int32Array(n);
  if (n === 0) return heads;
  const table = new Float64Array(n * n);
  const root = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    root[i] = score(i, -1);
    for (let j = 0; j < n; j++) table[i * n + j] = i === j ? Number.NEGATIVE_INFINITY : score(i, j);
  }
  let roots = 0;
  for (let i = 0; i < n; i++) {
    const best = bestHead(table, n, i);
    heads[i] = best >= 0 && (table[i * n + best] ?? 0) >= (root[i] ?? 0) ? best : -1;
    if (heads[i] === -1) roots++;
  }
  if (roots === 1 && isTree(heads)) return heads;
  return spanningTree(table, n, surestRoot(table, root, n));
}

function bestHead(table: Float64Array, n: number, dependent: number): number {
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (let j = 0; j < n; j++) {
    const value = table[dependent * n + j] ?? 0;
    if (value > most) {
      most = value;
      best = j;
    }
  }
  return best;
}

/** The word whose root score is furthest above its best other head. */
function surestRoot(table: Float64Array, root: Float64Array, n: number): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < n; i++) {
    const other = bestHead(table, n, i);
    const lead = (root[i] ?? 0) - (other < 0 ? 0 : (table[i * n + other] ?? 0));
    if (lead > most) {
      most = lead;
      best = i;
    }
  }
  return best;
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

/** Contracts cycles until there is none. Words are nodes; `root` keeps no head. */
function spanningTree(table: Float64Array, n: number, root: number): Int32Array {
  let scores = Float64Array.from(table, (value) => (Number.isFinite(value) ? value : -1e9));
  const nodes = n;
  return contract(nodes);

  function contract(size: number): Int32Array {
    const heads = new Int32Array(size).fill(-1);
    for (let i = 0; i < size; i++) if (i !== root) heads[i] = argmaxHead(size, i);
    const cycle = cycleOf(heads);
    if (cycle === null) return heads;

    // the cycle becomes one node, put in the place of its first member; members leave the table
    const inCycle = new Uint8Array(size);
    for (const c of cycle) inCycle[c] = 1;
    const old = scores;
    const keep = cycle[0] ?? 0;
    const enter = new Int32Array(size).fill(-1);
    const leave = new Int32Array(size).fill(-1);
    const next = Float64Array.from(old);
    for (let j = 0; j < size; j++) {
      if (inCycle[j] === 1) continue;
      let bestIn = Number.NEGATIVE_INFINITY;
      let bestOut = Number.NEGATIVE_INFINITY;
      for (const c of cycle) {
        const gain = (old[c * size + j] ?? 0) - (old[c * size + (heads[c] ?? 0)] ?? 0);
        if (gain > bestIn) {
          bestIn = gain;
          enter[j] = c;
        }
        const out = old[j * size + c] ?? 0;
        if (out > bestOut) {
          bestOut = out;
          leave[j] = c;
        }
      }
      next[keep * size + j] = bestIn;
      next[j * size + keep] = bestOut;
    }
    for (const c of cycle) {
      if (c === keep) continue;
      for (let j = 0; j < size; j++) {
        next[c * size + j] = c === j || j !== keep ? -1e9 : 0;
        next[j * size + c] = -1e9;
      }
    }
    scores = next;
    const outer = contract(size);
    scores = old;
    for (let j = 0; j < size; j++) {
      if (inCycle[j] === 0) heads[j] = outer[j] === keep ? (leave[j] ?? keep) : (outer[j] ?? -1);
    }
    const from = outer[keep] ?? -1;
    if (from >= 0) heads[enter[from] ?? keep] = from;
    return heads;
  }

  function argmaxHead(size: number, dependent: number): number {
    let best = dependent === 0 ? 1 : 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let j = 0; j < size; j++) {
      const value = scores[dependent * size + j] ?? 0;
      if (j !== dependent && value > most) {
        most = value;
        best = j;
      }
    }
    return best;
  }
}

/** A cycle of the graph, in its own order; null when there is none. */
function cycleOf(heads: Int32Array): number[] | null {
  const state = new Int32Array(heads.length);
  for (let i = 0; i < heads.length; i++) {
    let at = i;
    while (at >= 0 && state[at] === 0) {
      state[at] = i + 1;
      at = heads[at] ?? -1;
    }
    if (at < 0 || state[at] !== i + 1) continue;
    const cycle = [at];
    for (let k = heads[at] ?? -1; k !== at && k >= 0; k = heads[k] ?? -1) cycle.push(k);
    return cycle;
  }
  return null;
}
