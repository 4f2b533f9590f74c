import type { Reading } from "@rapporteur/codebook";
import { describe, expect, test } from "vitest";
import { positionsOf } from "../../src/positions/from-readings.ts";

/** A reading with one position; only what is read of it. */
function reading(id: string, time: string | null): Reading {
  const position = {
    id: "p1",
    party: "a1",
    issue: "harbour",
    stance: "open",
    option: "both",
    conditions: [],
    time,
  };
  const actors = [{ id: "a1", name: "Ostrava" }];
  return {
    report: { id, published: "2031-05-02" },
    actors,
    positions: [position],
  } as unknown as Reading;
}

describe("positionsOf", () => {
  test("tells the positions of several reports apart and names the parties", () => {
    const positions = positionsOf([reading("r1", null), reading("r2", "2031-04")]);
    expect(positions.map(({ id, party, time }) => [id, party, time])).toEqual([
      ["r1/p1", "Ostrava", "2031-05-02"],
      ["r2/p1", "Ostrava", "2031-04"],
    ]);
  });
});
