/** The shipped reader on the example reports: valid readings, and no worse than it was. */
import { checkReading } from "@rapporteur/codebook/schema";
import { openReader } from "@rapporteur/reader/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compare } from "./compare.ts";
import { loadGoldens } from "./golden.ts";
import type { Golden } from "./golden-answers.ts";
import { addRows, emptyRows, type Row } from "./rows.ts";

/** Shares in percent, two or three points under what was measured: rules and weights must not fall below. */
const LEAST: Readonly<Partial<Record<Row, number>>> = {
  found: 84,
  precise: 90,
  "strict found": 76,
  "strict precise": 81,
  form: 96,
  act: 90,
  sourcing: 79,
  speakers: 79,
  actors: 95,
  roles: 84,
  "times found": 98,
  "times precise": 98,
  "time values": 92,
};

const total = emptyRows();
let goldens: readonly Golden[] = [];
let reader: Awaited<ReturnType<typeof openReader>>;

beforeAll(async () => {
  goldens = await loadGoldens();
  reader = await openReader();
  for (const golden of goldens) {
    const reading = await reader.read(golden.report);
    checkReading(reading);
    addRows(total, compare(golden, reading).rows);
  }
});

afterAll(() => reader?.close());

describe("the reader on the examples", () => {
  test("has sixteen reports to read", () => {
    expect(goldens).toHaveLength(16);
  });

  test.each(Object.entries(LEAST))("keeps the row %s at %d percent or more", (row, least) => {
    const { right, of } = total[row as Row];
    expect((100 * right) / of).toBeGreaterThanOrEqual(least);
  });
});
