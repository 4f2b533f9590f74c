/** How a table's numbers can be kept. */
import { greatestWhole, sizeOf } from "../numbers/whole.ts";
import type { Arithmetic } from "./point-set.ts";
import type { Table } from "./table.ts";

/** The size of utilities and counts decides how they are kept. */
export function arithmeticOf(table: Table): Arithmetic {
  const limit = 1n << 53n;
  const magnitudes = table.denominators.map((_, party) => {
    const worths = table.issues.map(({ values }) =>
      greatestWhole((values[party] ?? []).map(sizeOf)),
    );
    const terms = table.terms.filter((term) => term.party === party).map(({ value }) => value);
    const floor = table.floors[party] ?? 0n;
    return [...worths, ...terms, floor].reduce((sum, value) => sum + sizeOf(value), 0n);
  });
  const outcomes = table.issues.reduce((all, { options }) => all * BigInt(options.length), 1n);
  return {
    parties: table.denominators.length,
    hasBigUtilities: magnitudes.some((magnitude) => magnitude >= limit),
    hasBigCounts: outcomes >= limit,
  };
}
