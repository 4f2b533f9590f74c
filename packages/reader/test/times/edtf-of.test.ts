import { parseEdtf, type TimexValue } from "@rapporteur/codebook";
import { expect, test } from "vitest";
import { easterOf } from "../../src/times/easter.ts";
import { edtfOf } from "../../src/times/edtf-of.ts";

test.each([
  ["2025", "2025"],
  ["2025-03", "2025-03"],
  ["2025-03-18", "2025-03-18"],
  ["2025-W11", "2025-W11"],
  ["2025-W11-WE", "2025-W11-WE"],
  ["2025-03-18T10:00", "2025-03-18T10:00"],
  ["2025-03-18T10:00-04:00", "2025-03-18T10:00-04:00"],
  ["2025-03-18T24:00", "2025-03-19T00:00"],
  ["2025-12-31T24:00Z", "2026-01-01T00:00Z"],
  ["2025-03-18TMO", "2025-03-18"],
  ["2025-Q1", "2025-01/2025-03"],
  ["2025-Q4", "2025-10/2025-12"],
  ["2025-H2", "2025-07/2025-12"],
  ["2025-SP", "2025-21"],
  ["2025-WI", "2025-24"],
  ["199", "199X"],
  ["18", "18XX"],
  ["2025-03-XX", "2025-03-XX"],
])("%s is %s", (value, date) => {
  expect(edtfOf(value as TimexValue)).toBe(date);
  expect(parseEdtf(date)).toBe(date);
});

test.each([
  "P30D",
  "PXM",
  "PAST_REF",
  "XXXX-XX-XX",
  "XXXX-WXX-1",
  "XXXX",
  "XXX",
  "BC0044",
  "2025-WXX",
  "2025-QX",
])("%s is no date of the Reading", (value) => {
  expect(edtfOf(value as TimexValue)).toBeNull();
});

test.each([
  [1961, "1961-04-02"],
  [2000, "2000-04-23"],
  [2024, "2024-03-31"],
  [2025, "2025-04-20"],
  [2038, "2038-04-25"],
  [1818, "1818-03-22"],
])("Easter of %i", (year, day) => {
  expect(easterOf(year).toString()).toBe(day);
});
