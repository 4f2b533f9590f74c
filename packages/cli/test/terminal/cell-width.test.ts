import { describe, expect, test } from "vitest";
import { cellWidth } from "../../src/terminal/cell-width.ts";

describe("cellWidth", () => {
  test.each([
    ["plain letters", "envoy", 5],
    ["quotation marks and dashes", "“a” – …", 7],
    ["letters of other alphabets", "Жאع", 3],
    ["Chinese", "港口", 4],
    ["Japanese and Korean", "カ한", 4],
    ["full-width forms", "Ａ！", 4],
    ["a dove, which is an emoji", "🕊️", 2],
    ["a family of four in one sign", "👨‍👩‍👧‍👦", 2],
    ["a letter with a mark of its own", "e\u0301", 1],
    ["what is not seen", "\u200b\u200d", 0],
    ["nothing", "", 0],
  ])("of %s", (_name, words, width) => {
    expect(cellWidth(words)).toBe(width);
  });
});
