import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readWords } from "../../src/sentences/words.ts";
import { growth } from "../growth.ts";

const wordsIn = (text: string): readonly string[] =>
  readWords(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe("readWords", () => {
  // the bars cut; a space alone cuts, too
  test.each([
    ["plain words and a full stop", "Talks resumed|."],
    ["commas and brackets", "Brandt|,| the envoy |(|for now|)|,| left|."],
    ["negations", "They do|n't know|,| did|n’t ask| and wo|n't sign|."],
    ["cannot", "They can|not sign and Can|not wait|."],
    [
      "clitics",
      "She|'s late|,| we|'ve asked| and they|’ll sign| as I|'m told you|'re| and he|'d agree|.",
    ],
    ["possessives", "Brandt|'s plan|,| the envoy|’s plan"],
    ["possessives in s", "the envoys|' plan"],
    ["words run together in speech", "We|'re gon|na sign and wan|na leave|,| got|ta go"],
    ["hyphens", "a 30|-|day pause|,| a peace|-|loving| island and cross|-|strait talks"],
    ["bound prefixes", "pre-war plans|,| an ex-minister|,| co-operation and non-members"],
    ["dashes", "the plan| — |if it is one| -- |failed| – |again"],
    ["a dash without spaces", "the plan|—|if it is one|—|failed"],
    ["abbreviations", "Mr. Okonjo|,| Gov. Brandt and Dr. Sol of Ilm Corp. left"],
    ["dotted abbreviations", "the U.S. envoy at 10 a.m. in Washington|,| D.C."],
    ["initials", "J. Brandt and A. B. Sol"],
    ["numbers", "1,000 crews|,| 3.5 per cent|,| 9/11|,| at 10:30| on the 20th| in the 1990s"],
    ["a number at the end of a sentence", "It began in 1999|."],
    ["money", "$|3|m and €|4.5 or £|2|bn"],
    ["per cent", "5|%| of crews"],
    ["times of day", "at 10|am and 5|pm"],
    [
      "addresses",
      "see https://ilm.example/talks?day=3|,| www.ilm.example/a|.| or ilse@port.ilm.example",
    ],
    ["tags and handles", "@portilm said #strait"],
    [
      "quotation marks of every kind",
      "“|We agree|,|”| she said|:| «|no|»| and |‘|yes|’| and ``|so|''",
    ],
    ["an ellipsis", "We agree|...| or not|…"],
    ["marks that stand together", "What|?!| No|!!"],
    ["names with an apostrophe", "O'Brien of Ba'ath on l'accord"],
    ["emoji", "We agree| 👍🏽| and |👩‍🚀| too"],
    ["accents, composed or not", "the communiqué of Zürich and Zu\u0308rich"],
    ["other scripts", "Порт Ильм| سلام |港口"],
    ["an ampersand inside a name", "AT&T and R&D"],
    ["slashes", "and|/|or| north|/|south"],
  ])("cuts %s", (_name, source) => {
    const text = source.replaceAll("|", "");
    const expected = source.split(/[|\s]+/u).filter(Boolean);
    expect(wordsIn(text)).toEqual(expected);
  });

  test.each([
    ["a month that is a verb", "It may. We march.", ["It", "may", ".", "We", "march", "."]],
    [
      "a no that is an answer",
      "They said no. We left.",
      ["They", "said", "no", ".", "We", "left", "."],
    ],
    [
      "a prefix that is a word",
      "a post for the mid season",
      ["a", "post", "for", "the", "mid", "season"],
    ],
    ["a year's hyphen", "1999-2003", ["1999", "-", "2003"]],
    ["a word with a digit", "the A4 sheet and B52s", ["the", "A4", "sheet", "and", "B52s"]],
  ])("leaves %s alone", (_name, text, expected) => {
    expect(wordsIn(text)).toEqual(expected);
  });

  test("gives no word for white space", () => {
    expect(wordsIn(" \t\u00a0\u3000 ")).toEqual([]);
  });

  test("stays inside its paragraph", () => {
    const text = "one two\u0085three";
    expect(readWords(text, { start: 4, end: 7 })).toEqual([{ start: 4, end: 7 }]);
  });

  test("cuts what is too long to be a word, and no character with it", () => {
    const text = `x${"\u{1D400}".repeat(600)}`;
    const words = wordsIn(text);
    expect(words.length).toBeGreaterThan(4);
    expect(words.every((word) => word.isWellFormed())).toBe(true);
    expect(words.join("")).toBe(text);
  });

  test("cuts no character of a long address", () => {
    const words = wordsIn(`https://${"a".repeat(247)}\u{1F54A}b`);
    expect(words.every((word) => word.isWellFormed())).toBe(true);
  });

  test("covers every character that is no white space, once and in order", () => {
    const units = fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.constantFrom(
        "don't",
        "U.S.",
        "1,000",
        "“so”",
        "cannot",
        "a@b.com",
        "https://x.org/",
        " ",
        "\u0085",
        "👩‍🚀",
        "'",
        "-",
      ),
    );
    fc.assert(
      fc.property(fc.array(units, { maxLength: 20 }), (parts) => {
        const text = parts.join("").toWellFormed();
        const words = wordsIn(text);
        expect(words.join("")).toBe(text.replaceAll(/\s/gu, ""));
        expect(words.every((word) => word.length > 0 && word.isWellFormed())).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ["one letter", "a"],
    ["full stops", "."],
    ["apostrophes", "n't"],
    ["domains that never end", "a."],
    ["addresses that never end", "a@"],
  ])("takes a time that grows with the text, not with its square: %s", (_name, unit) => {
    expect(growth((size) => wordsIn(unit.repeat(size)))).toBeLessThan(1.75);
  });

  test("takes a time that grows with the text where only controls part the paragraphs", () => {
    const read = (size: number) => {
      const text = "a\u0085".repeat(size);
      for (let at = 0; at < text.length; at += 2) readWords(text, { start: at, end: at + 1 });
    };
    expect(growth(read)).toBeLessThan(1.75);
  });
});
