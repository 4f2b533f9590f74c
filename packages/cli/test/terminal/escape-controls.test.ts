import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeControls, onOneLine } from "../../src/terminal/escape-controls.ts";

describe("escapeControls", () => {
  test.each([
    ["an escape sequence", "\x1b]0;title\x07", "\\x1b]0;title\\x07"],
    ["a sequence of the upper set", "\x9b31m", "\\x9b31m"],
    ["a line end", "a\nb\rc", "a\\x0ab\\x0dc"],
    ["an order that hides words", "\u202eabc\u2066", "\\u202eabc\\u2066"],
    ["half a character", "a\ud83d", "a\\ud83d"],
  ])("shows %s", (_name, given, expected) => {
    expect(escapeControls(given)).toBe(expected);
  });

  test.each([
    ["words", "“Zoë” – 漢 אב 🕊️"],
    ["a joined sign", "👨‍👩‍👧"],
    ["marks of direction that move nothing", "a\u200eb\u200f"],
  ])("leaves %s alone", (_name, given) => {
    expect(escapeControls(given)).toBe(given);
  });

  test("leaves nothing that drives a terminal, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(escapeControls(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

describe("onOneLine", () => {
  test("makes a space of white space and takes it off the ends", () => {
    expect(onOneLine(" a\n\t b\u2028\u00a0c\r\n")).toBe("a b c");
  });
});
