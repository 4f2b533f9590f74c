import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRows } from "../../src/html/rows.ts";

const LONG =
  "The envoy spoke for an hour and said in the end, to nobody's surprise, that she would come back on Friday.";
const WRAPPED =
  "The envoy spoke for an hour and said in the end, to nobody's\nsurprise, that she would come back on Friday with a second draft\nof the clause.";

function words(text: string): string[] {
  return readRows(text).map(({ start, wordsEnd }) => text.slice(start, wordsEnd));
}

describe("readRows", () => {
  test.each([
    ["blank lines part rows", "One.\n\nTwo.\n \n\nThree.", ["One.", "Two.", "Three."]],
    ["Windows line ends do too", "One.\r\n\r\nTwo.\r\n", ["One.", "Two."]],
    [
      "a line longer than a page is a paragraph of its own",
      `${LONG}\nShort.\n${LONG}`,
      [LONG, "Short.", LONG],
    ],
    [
      "a verse stays together",
      "First line\nsecond line\nthird",
      ["First line\nsecond line\nthird"],
    ],
    ["wrapped text stays together", WRAPPED, [WRAPPED]],
    ["an empty text has none", "", []],
  ])("%s", (_name, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test("tells the line breaks of a narrow page from those of an author", () => {
    expect(readRows(WRAPPED).map(({ isWrapped }) => isWrapped)).toEqual([true]);
    expect(
      readRows("MARN: No.\nVALCK: Then yes.\nMARN: No.").map(({ isWrapped }) => isWrapped),
    ).toEqual([false]);
    expect(readRows(LONG).map(({ isWrapped }) => isWrapped)).toEqual([false]);
  });

  test("covers the text from end to end without gap, for any text", () => {
    const lines = fc.array(fc.constantFrom("\n", "\r\n", "\r", " ", "a", LONG, "é", "\u2028"), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(lines, (parts) => {
        const text = parts.join("");
        const rows = readRows(text);
        expect(rows.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
        for (const { start, wordsEnd, end } of rows) {
          expect(text.slice(start, end).startsWith(text.slice(start, wordsEnd))).toBe(true);
          expect(wordsEnd).toBeLessThanOrEqual(end);
        }
      }),
    );
  });
});
