import { parseDuration, parseTimexValue } from "@rapporteur/codebook";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const DURATIONS = [
  "P30D",
  "PT2H",
  "P2W",
  "P1Y6M",
  "PT1H30M",
  "P2.5Y",
  "P.5CE",
  "PXM",
  "P1DE",
  "P1WE",
];
const NO_DURATIONS = [
  "",
  "P",
  "PT",
  "P1DT",
  "30D",
  "p30d",
  "P-3D",
  "P1D2Y",
  "P30D ",
  "PT5D",
  "PTXX",
];

describe("parseTimexValue", () => {
  test.each([
    ...DURATIONS,
    "2025",
    "202",
    "20",
    "19XX",
    "XXXX",
    "BC0044",
    "BC0044-03-15",
    "2025-03",
    "2025-XX",
    "2025-03-18",
    "2025-03-XX",
    "XXXX-XX-XX",
    "XXXX-02-29",
    "2025-W11",
    "2025-WXX",
    "2025-W11-WE",
    "XXXX-WXX-1",
    "2025-Q1",
    "2025-H2",
    "2025-SP",
    "XXXX-WI",
    "2025-03-18T10",
    "2025-03-18T10:00",
    "2025-03-18T10:00:30Z",
    "2025-03-18T10:00-04:00",
    "2025-03-18TMO",
    "XXXX-XX-XXTNI",
    "XXXX-WXX-1TEV",
    "2025-03-18TXX:30",
    "PAST_REF",
    "PRESENT_REF",
    "FUTURE_REF",
  ])("takes %s as it stands", (value) => {
    expect(parseTimexValue(value)).toBe(value);
  });

  test.each([
    ...NO_DURATIONS,
    "2",
    "20255",
    "2025-3",
    "2025-13",
    "2025-00",
    "2025-02-30",
    "2025-02-29",
    "XXXX-02-30",
    "2025-04-31",
    "2025-W00",
    "2025-W54",
    "2025-W11-8",
    "2025-Q5",
    "2025-XY",
    "2025-sp",
    "2025TMO",
    "2025-03TMO",
    "T10:00",
    "2025-03-18T",
    "2025-03-18T25:00",
    "2025-03-18T10:60",
    "2025-03-18T10:00 ET",
    "2025-03-18TXY",
    "PAST",
    "past_ref",
    "null",
    "2025/2026",
    "18 March",
  ])("gives null for '%s'", (value) => {
    expect(parseTimexValue(value)).toBeNull();
  });

  test("never throws", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."0123456789-XPTWEQHYMD:+.") });
    fc.assert(
      fc.property(fc.oneof(letters, fc.string({ unit: "binary" })), (value) => {
        expect([value, null]).toContain(parseTimexValue(value));
      }),
    );
  });
});

describe("parseDuration", () => {
  test.each(DURATIONS)("takes %s as it stands", (value) => {
    expect(parseDuration(value)).toBe(value);
  });

  test.each([...NO_DURATIONS, "2025", "2025-03-18", "PAST_REF"])("gives null for '%s'", (value) => {
    expect(parseDuration(value)).toBeNull();
  });
});
