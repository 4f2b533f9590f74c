/** What an interim agreement means for one party, in a sentence. */
import type { PhaseSide } from "./phases.ts";

/** The sentence for the party of this name. */
export function sideWords(name: string, side: Omit<PhaseSide, "words">): string {
  const { change, mustBelieve, final } = side;
  if (change === 0) return `${name} keeps the fallback that it has.`;
  const size = Math.abs(change).toFixed(2);
  if (change > 0) {
    const rest =
      final === null
        ? "and no final package is left that it would prefer"
        : "so it can wait for the rest";
    return `${name} gains ${size} at once, which it keeps if talks fail, ${rest}.`;
  }
  if (mustBelieve === null) {
    return `${name} loses ${size} at once and cannot expect it back: it has no reason to agree.`;
  }
  const share = `${Math.ceil(mustBelieve * 100)} %`;
  return `${name} loses ${size} if talks fail, so it must believe with at least ${share} that the final package follows.`;
}
