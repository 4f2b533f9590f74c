/** The share of packages that reach every floor, from a seeded sample. */
import { arithmeticOf } from "../frontier/arithmetic.ts";
import type { Table } from "../frontier/table.ts";
import { respectsLinks, unitsOf } from "../frontier/table.ts";
import { randomFrom } from "../numbers/random.ts";
import type { Run } from "../run/run.ts";

/** Draws thrown away for each one wanted before the sample is left small. */
const TRIES = 50;

/** How many of `drawn` random packages of the table reached the floors. */
export interface Sampled {
  readonly drawn: number;
  readonly hits: readonly number[];
}

/** Draws packages that respect the links, all equally likely, and asks each list of floors. */
export function sampleShares(
  table: Table,
  floors: readonly (readonly (bigint | null)[])[],
  run: Run,
): Sampled {
  const random = randomFrom(run.seed);
  const hits = floors.map(() => 0);
  const isSmall = !arithmeticOf(table).hasBigUtilities && table.terms.length === 0;
  const smalls = isSmall ? smallValues(table) : null;
  let drawn = 0;
  for (let tries = 0; drawn < run.samples && tries < TRIES * run.samples; tries++) {
    const places = table.issues.map(({ options }) => Math.floor(random() * options.length));
    const chosen = places.map((place, issue) => table.issues[issue]?.options[place] ?? -1);
    if (table.links.length > 0 && !respectsLinks(table, chosen)) continue;
    drawn++;
    const units = smalls === null ? unitsOf(table, chosen) : sumsAt(smalls, places);
    for (const list of floors.keys()) {
      if (reaches(units, floors[list] ?? [])) hits[list] = (hits[list] ?? 0) + 1;
    }
    if (drawn % 256 === 0) run.step("rational", drawn, run.samples);
  }
  return { drawn, hits };
}

function reaches(units: readonly (number | bigint)[], floors: readonly (bigint | null)[]): boolean {
  return floors.every((floor, party) => floor === null || (units[party] ?? 0) >= floor);
}

function smallValues(table: Table): readonly (readonly Float64Array[])[] {
  return table.denominators.map((_, party) =>
    table.issues.map(({ values }) => Float64Array.from(values[party] ?? [], Number)),
  );
}

function sumsAt(values: readonly (readonly Float64Array[])[], places: readonly number[]): number[] {
  return values.map((own) => {
    let sum = 0;
    for (const [issue, place] of places.entries()) sum += own[issue]?.[place] ?? 0;
    return sum;
  });
}
