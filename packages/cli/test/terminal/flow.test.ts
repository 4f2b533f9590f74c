import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellWidth } from "../../src/terminal/cell-width.ts";
import { flow } from "../../src/terminal/flow.ts";

function lines(words: string, width: number): string[] {
  return flow([{ words }], width).map(({ painted }) => painted);
}

describe("flow", () => {
  test.each([
    ["breaks at spaces", "one two three", 7, ["one two", "three"]],
    ["takes white space of every kind for a space", "one\n\ttwo\u2028three", 20, ["one two three"]],
    [
      "breaks a word only when it is longer than a line",
      "a bbbbbbbbbb c",
      4,
      ["a bb", "bbbb", "bbbb", "c"],
    ],
    [
      "counts East Asian characters as two cells and may break after each",
      "港口会谈",
      4,
      ["港口", "会谈"],
    ],
    ["keeps a marked letter together", "e\u0301e\u0301e\u0301", 2, ["e\u0301e\u0301", "e\u0301"]],
    ["gives one empty line for no words", "", 10, [""]],
    ["ends no line in a space", "one two ", 4, ["one", "two"]],
  ])("%s", (_name, words, width, expected) => {
    expect(lines(words, width)).toEqual(expected);
  });

  test("lets no control character through", () => {
    expect(lines("a\x1b[31mred\x07 b\u202ec", 80)).toEqual(["a\\x1b[31mred\\x07 b\\u202ec"]);
  });

  test("paints each ink once a line, and leaves the colour out of the width", () => {
    const paint = (words: string) => `<${words}>`;
    expect(flow([{ words: "one two", paint }, { words: " three four" }], 9)).toEqual([
      { painted: "<one two>", width: 7 },
      { painted: "three", width: 5 },
      { painted: "four", width: 4 },
    ]);
  });

  test("keeps every line within the width and loses no character, for any words", () => {
    const words = fc.array(fc.constantFrom("a", "ä", "漢", "🕊", " ", "longword", "e\u0301", "-"), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 30 }), (parts, width) => {
        const flowed = flow([{ words: parts.join("") }], width);
        for (const line of flowed) {
          expect(line.width).toBeLessThanOrEqual(width);
          expect(line.width).toBe(cellWidth(line.painted));
        }
        const without = (text: string) => text.replaceAll(" ", "");
        expect(without(flowed.map(({ painted }) => painted).join(""))).toBe(
          without(parts.join("")),
        );
      }),
    );
  });
});
