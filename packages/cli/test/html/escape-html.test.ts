import { describe, expect, test } from "vitest";
import { escapeHtml } from "../../src/html/escape-html.ts";

describe("escapeHtml", () => {
  test.each([
    ["markup", '<script>alert("1")</script>', "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;"],
    ["an entity", "R&amp;D", "R&amp;amp;D"],
    ["an attribute's end", "' onclick='x", "&#39; onclick=&#39;x"],
    ["a control character", "a\u0000b\u0007c\u0085d", "a\ufffdb\ufffdc\ufffdd"],
    ["half a character", "a\ud800b", "a\ufffdb"],
  ])("makes %s plain words", (_name, given, expected) => {
    expect(escapeHtml(given)).toBe(expected);
  });

  test.each([
    ["letters of every script", "Ä漢אЖ🕊️"],
    ["quotation marks of books", "“a” ‘b’ «c»"],
    ["line ends and tabs", "a\n\tb\r\n"],
  ])("leaves %s alone", (_name, given) => {
    expect(escapeHtml(given)).toBe(given);
  });
});
