import type { Edtf } from "@rapporteur/codebook";
import { describe, expect, test } from "vitest";
import { RecordValueError } from "../../src/errors.ts";
import { heldOn, overlaps, remainders, validColumns } from "../../src/time/valid.ts";

const valid = (from: string | null, to: string | null) =>
  validColumns({ from: from as Edtf | null, to: to as Edtf | null });

describe("heldOn", () => {
  test.each([
    ["2031-05-10", "2031-05-20", 20310509, "no"],
    ["2031-05-10", "2031-05-20", 20310510, "yes"],
    ["2031-05-10", "2031-05-20", 20310519, "yes"],
    ["2031-05-10", "2031-05-20", 20310520, "no"],
    ["2031-05", null, 20310430, "no"],
    ["2031-05", null, 20310501, "maybe"],
    ["2031-05", null, 20310530, "maybe"],
    ["2031-05", null, 20310531, "yes"],
    [null, "2031", 20301231, "yes"],
    [null, "2031", 20310601, "maybe"],
    [null, "2031", 20311231, "no"],
    [null, null, 20310601, "yes"],
  ])("from %s to %s on %i: %s", (from, to, day, held) => {
    expect(heldOn(valid(from, to), day)).toBe(held);
  });
});

describe("validColumns", () => {
  test.each([
    ["2031-05-10", "2031-05-10"],
    ["2031-05-10", "2031-05-09"],
  ])("refuses what starts on %s and ends on %s", (from, to) => {
    expect(() => valid(from, to)).toThrow(RecordValueError);
  });
});

describe("remainders", () => {
  test.each([
    ["the middle", "2031-05-12", "2031-05-15", ["2031-05-10/2031-05-12", "2031-05-15/2031-05-20"]],
    ["the start", "2031-05-01", "2031-05-15", ["2031-05-15/2031-05-20"]],
    ["the end", "2031-05-15", null, ["2031-05-10/2031-05-15"]],
    ["all of it", null, null, []],
    ["exactly it", "2031-05-10", "2031-05-20", []],
  ])("when %s is taken", (_name, from, to, left) => {
    const pieces = remainders(valid("2031-05-10", "2031-05-20"), valid(from, to));
    expect(pieces.map(({ valid_from, valid_to }) => `${valid_from}/${valid_to}`)).toEqual(left);
  });
});

test("two that only touch do not overlap", () => {
  expect(overlaps(valid("2031-05-01", "2031-05-10"), valid("2031-05-10", null))).toBe(false);
  expect(overlaps(valid("2031-05-01", "2031-05-10"), valid("2031-05-09", null))).toBe(true);
});
