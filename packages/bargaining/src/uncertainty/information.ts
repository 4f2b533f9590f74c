/** What an answer tells about a yes-or-no question: mutual information over the thirds of an interval. */

/** Thirds: low, middle, high. */
const BINS = 3;

/**
 * Expected loss of entropy, in bits, about `outcomes` from knowing in which third of its range the answer
 * lies. Corrected for the bias of small samples and never below 0 (Miller 1955: (bins − 1) / (2 n ln 2) for
 * an outcome with two values).
 */
export function bitsOf(answers: Float64Array, outcomes: Uint8Array): number {
  const size = outcomes.length;
  const low = answers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = answers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  if (size === 0 || low === high) return 0;
  const totals = new Float64Array(BINS);
  const hits = new Float64Array(BINS);
  for (let sample = 0; sample < size; sample++) {
    const share = ((answers[sample] as number) - low) / (high - low);
    const bin = Math.min(BINS - 1, Math.floor(share * BINS));
    totals[bin] = (totals[bin] as number) + 1;
    hits[bin] = (hits[bin] as number) + (outcomes[sample] as number);
  }
  const all = hits.reduce((sum, one) => sum + one, 0);
  const left = totals.reduce((sum, total, bin) => {
    return total === 0 ? sum : sum + (total / size) * entropyOf((hits[bin] as number) / total);
  }, 0);
  const bias = (BINS - 1) / (2 * size * Math.LN2);
  return Math.max(0, entropyOf(all / size) - left - bias);
}

/** Entropy in bits of a yes with this probability. */
function entropyOf(share: number): number {
  if (share <= 0 || share >= 1) return 0;
  return -share * Math.log2(share) - (1 - share) * Math.log2(1 - share);
}
