import { describe, expect, test } from "vitest";
import { RecordValueError } from "../../src/errors.ts";
import {
  asClearance,
  asMarking,
  highestOf,
  type Marking,
  maySee,
  parseMarking,
} from "../../src/marking/marking.ts";

describe("parseMarking", () => {
  test.each([
    ["TLP:CLEAR", "TLP:CLEAR"],
    ["amber+strict", "TLP:AMBER+STRICT"],
    ["tlp:red//track-two,alpha,alpha", "TLP:RED//ALPHA,TRACK-TWO"],
  ])("takes %s", (words, marking) => expect(parseMarking(words)).toBe(marking));

  test.each(["TLP:WHITE", "secret", "", "TLP:RED//", "TLP:RED//a b", "TLP:RED; drop"])(
    "leaves %j",
    (words) => expect(parseMarking(words)).toBeNull(),
  );
});

test("asMarking says what a marking looks like", () => {
  expect(() => asMarking("secret")).toThrow(RecordValueError);
});

describe("highestOf", () => {
  test.each([
    [[], "TLP:CLEAR"],
    [["TLP:GREEN", "TLP:AMBER"], "TLP:AMBER"],
    [["TLP:AMBER//B", "TLP:RED//A", "TLP:CLEAR"], "TLP:RED//A,B"],
  ])("of %j is %s", (markings, highest) => {
    expect(highestOf(markings as Marking[])).toBe(highest);
  });
});

describe("maySee", () => {
  test.each([
    ["TLP:RED", "TLP:RED", true],
    ["TLP:AMBER", "TLP:AMBER+STRICT", false],
    ["TLP:RED", "TLP:CLEAR//ALPHA", false],
    ["TLP:GREEN//ALPHA,BETA", "TLP:GREEN//ALPHA", true],
    ["TLP:GREEN//ALPHA", "TLP:GREEN//ALPHA,BETA", false],
    ["TLP:CLEAR", "TLP:CLEAR", true],
  ])("a reader of %s, an item of %s: %s", (reader, item, sees) => {
    expect(maySee(asClearance(reader), asMarking(item))).toBe(sees);
  });
});
