/** How many packages all parties accept: the rational fraction, weak and strict. */
import type { Rational, Share } from "../deals/deals.ts";
import { countOutcomes, rangesOf } from "../frontier/outcomes.ts";
import type { Table } from "../frontier/table.ts";
import type { Run } from "../run/run.ts";
import type { Counting } from "./count.ts";
import { countingOf } from "./count.ts";
import { sampleShares } from "./sample.ts";

/**
 * Counts where it can, estimates else.
 *
 * @param allowed  the table without the options on which somebody has a red line
 * @param strictFloors the least whole numbers above the reservations
 * @param outcomes packages with those options
 */
export function rationalOf(
  allowed: Table,
  strictFloors: readonly (bigint | null)[],
  outcomes: bigint,
  run: Run,
): Rational {
  const acceptable = countOutcomes(allowed, run);
  const ranges = acceptable === 0n ? [] : rangesOf(allowed, run);
  const counting: Counting = countingOf(allowed, ranges, acceptable, run);
  const floors = [allowed.floors, strictFloors];
  const [weak = null, strict = null] = floors.map(counting);
  const isCounted = weak !== null && strict !== null;
  const sampled = isCounted ? null : sampleShares(allowed, floors, run);
  const part = ratio(acceptable, outcomes);
  const shareOf = (count: bigint | null, list: number): Share => {
    if (count !== null) return { value: ratio(count, outcomes), error: 0, samples: 0 };
    const drawn = sampled?.drawn ?? 0;
    const share = drawn === 0 ? 0 : (sampled?.hits[list] ?? 0) / drawn;
    // Never quite sure: one more hit and one more miss than were seen (Agresti & Coull 1998).
    const smoothed = (share * drawn + 2) / (drawn + 4);
    const error = Math.sqrt((smoothed * (1 - smoothed)) / (drawn + 4));
    return { value: part * share, error: part * error, samples: drawn };
  };
  return {
    weak: weak === null ? null : `${weak}`,
    strict: strict === null ? null : `${strict}`,
    outcomes: `${outcomes}`,
    weakShare: shareOf(weak, 0),
    strictShare: shareOf(strict, 1),
  };
}

function ratio(part: bigint, whole: bigint): number {
  if (whole === 0n) return 0;
  // 60 binary digits of the quotient, whatever the size of the two.
  return Number((part << 60n) / whole) / 2 ** 60;
}
