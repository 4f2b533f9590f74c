import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readParagraphs } from "../../src/sentences/paragraphs.ts";
import { growth } from "../growth.ts";
import { marked, plain } from "../marked.ts";

/** Mail as an old client wraps it, at some 60 characters. */
const WRAPPED = `[The two delegations met again on Tuesday at the customs house
of Port Ilm, where the strait treaty had been signed in the
year of the long winter. Nobody expected a result, and none
was announced. The next round is to begin on Friday.]

[The harbour master said he had seen no ships move.]`;

const WITHOUT_PARAGRAPHS = fc.constantFrom(
  "",
  " ",
  "\n",
  "\r\n \t",
  "\u2028\u0085\f",
  "\u200b\ufeff",
);

describe("readParagraphs", () => {
  test.each([
    ["one line", "[Talks resumed on Monday.]"],
    ["blank lines", "[Talks resumed.]\n\n[Nobody moved.]\n\n\n\n[Talks ended.]"],
    ["white space around", "  \n\t[Talks resumed.]  \n\n   [Nobody moved.]\t\n"],
    ["blank lines with spaces in them", "[Talks resumed.]\n \t \n[Nobody moved.]"],
    ["Windows line ends", "[Talks resumed.]\r\n\r\n[Nobody moved.]\r\n[Talks ended.]"],
    ["old Macintosh line ends", "[Talks resumed.]\r[Nobody moved.]"],
    [
      "Unicode line and paragraph separators",
      "[Talks resumed.]\u2028[Nobody moved.]\u2029[Talks ended.]",
    ],
    [
      "a next-line control and a form feed",
      "[Talks resumed.]\u0085[Nobody moved.]\f[Talks ended.]",
    ],
    [
      "a byte order mark and a zero-width space",
      "\ufeff[Talks resumed.]\u200b\n\n\u200b[Nobody moved.]",
    ],
    ["a no-break and an ideographic space", "\u00a0[Talks resumed.]\u3000"],
    [
      "a paragraph a line, long lines",
      `[${"The envoy said no. ".repeat(9)}And left.]\n[${"The mayor said yes. ".repeat(9)}And stayed.]`,
    ],
    [
      "a heading above its text",
      "[Concessions under consideration]\n[High-ranking officials of both islands met on Tuesday.]",
    ],
    [
      "bullets",
      "[The sides agreed on:]\n[- a pause in the strait]\n[• two corridors]\n[* an exchange]\n[3. a date]\n[4) a place]",
    ],
    ["a transcript", "[BRANDT: We will sign.]\n[OKONJO: When?]\n[BRANDT: When it is ready.]"],
    ["a dateline of its own", "[PORT ILM, 3 May]\n[Talks resumed on Monday.]"],
    [
      "a byline under a headline",
      "[Strait talks stall]\n[By Ilse Brandt]\n\n[Talks stalled on Monday.]",
    ],
    ["hard-wrapped mail", WRAPPED],
  ])("finds the paragraphs of %s", (_name, source) => {
    const { text, spans } = marked(source);
    expect(readParagraphs(text)).toEqual(plain(spans));
  });

  test.each([
    [
      "a short last line, then a new sentence",
      "[The two delegations met again on Tuesday at the customs house\nof Port Ilm.]\n[Nobody expected a result, and none was announced that evening.]",
    ],
    [
      "a list inside wrapped mail",
      "[The two delegations will talk about what is on the list below:]\n[- the reopening of the strait to the ships of both the islands]\n[- the exchange of the crews that have been held since last May]",
    ],
    ["lines too short to have been wrapped", "[no ships]\n[no crews]\n[no talks]"],
    [
      "lines too long to have been wrapped",
      `[${"no ".repeat(40)}ships]\n[${"no ".repeat(40)}crews]`,
    ],
  ])("leaves the breaks of %s", (_name, source) => {
    const { text, spans } = marked(source);
    expect(readParagraphs(text)).toEqual(plain(spans));
  });

  test("finds none in white space and in what nobody sees", () => {
    fc.assert(
      fc.property(fc.array(WITHOUT_PARAGRAPHS, { maxLength: 20 }), (parts) => {
        expect(readParagraphs(parts.join(""))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test("gives spans in order, without overlap, that leave out nothing but white space and controls", () => {
    const lines = fc.array(
      fc.constantFrom(
        "Talks go on in Port Ilm, ",
        "the envoy said no. ",
        "- one",
        "\n",
        "\r\n",
        "\u0085",
        " ",
        "É’\u{1F54A}",
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(lines, (parts) => {
        const text = parts.join("");
        let at = 0;
        for (const { start, end } of readParagraphs(text)) {
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start)).toMatch(/^[\s\u0085]*$/u);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^[\s\u0085]*$/u);
      }),
      { numRuns: 200 },
    );
  });

  test("takes a time that grows with the text, not with its square, also where wrapped lines are many", () => {
    const line = "the envoys of both islands went on talking about the strait and ";
    expect(growth((size) => readParagraphs(`${line}\n`.repeat(size)))).toBeLessThan(1.75);
    expect(growth((size) => readParagraphs(`${line}\u2028`.repeat(size)))).toBeLessThan(1.75);
  });
});
