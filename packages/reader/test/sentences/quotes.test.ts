import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Quotation, quotedUnits, readQuotations } from "../../src/sentences/quotes.ts";
import { growth } from "../growth.ts";
import { marked, plain } from "../marked.ts";

const whole = (text: string) => ({ start: 0, end: text.length });
const quotationsIn = (text: string): readonly Quotation[] => readQuotations(text, whole(text));

describe("readQuotations", () => {
  test.each([
    ["typographic marks", "[“We agree,”] she said. [“We will sign.”]"],
    ["straight marks", '["We agree,"] she said. ["We will sign."]'],
    ["British typographic marks", "[‘We agree,’] she said. [‘We will sign.’]"],
    ["British straight marks", "['We agree,'] she said. ['We will sign.']"],
    ["guillemets", "[«We agree»], she said."],
    ["German low and high marks", "[„We agree“], she said."],
    ["Polish low and high marks", "[„We agree”], she said."],
    ["reversed guillemets", "[»We agree«], she said."],
    ["marks of the typewriter", "[``We agree,''] she said."],
    ["full-width marks", "[＂We agree,＂] she said."],
    ["a mark after a bracket", '(["We agree."])'],
    ["a mark after a colon without a space", "she said:['We agree.']"],
    ["two quotations without a space between", '["One."]["Two."]'],
    ["a scrap", "a [“maritime corridor”] for the islands"],
    ["a single word in British marks", "The minister called it [‘premature’] and left."],
    ["an apostrophe inside British marks", "[‘We don’t know,’] he said."],
    ["an apostrophe inside straight British marks", "['We don't know,'] he said."],
    ["a possessive in s inside British marks", "[‘The dockers’ demands are clear,’] he said."],
    [
      "a possessive in s before a British quotation",
      "The dockers’ demands are [‘clear’], he said.",
    ],
    [
      "a possessive in s between two quotations",
      "[‘Corridor’] talks: the ministers’ visit [‘planned’]",
    ],
    ["a year's apostrophe inside British marks", "[‘It was the ’90s,’] she said."],
    ["a scrap that ends in s", "It called them [‘talks about talks’] on Monday."],
    ["an opening typographic mark that a straight one closes", '[“We agree"], she said.'],
    ["an opening straight mark that a typographic one closes", '["We agree”], she said.'],
    ["one quotation inside another", "He called it [“a ‘red line’ for us”] on Monday."],
    ["double marks inside British ones", "He called it [‘a “red line” for us’] on Monday."],
    [
      "straight double inside straight British ones",
      "He called it ['a \"red line\" for us'] on Monday.",
    ],
    ["the same marks inside each other", "He called it [“a “red line” for us”] on Monday."],
    ["a quotation of several sentences", "[“We agree. We will sign. Then we go.”] She left."],
    [
      "a quotation with an aside",
      "[“We agree,”] said Brandt, the foreign minister, [“and we will sign.”]",
    ],
    ["a decade and a quotation", "In the ’90s it was [‘unthinkable’]."],
  ])("finds %s", (_name, source) => {
    const { text, spans } = marked(source);
    expect(plain(quotationsIn(text))).toEqual(plain(spans));
    expect(quotationsIn(text).every(({ closed }) => closed)).toBe(true);
  });

  test.each([
    ["contractions", "We don't know what they’re doing or why it isn't done."],
    ["possessives", "The minister's plan, the envoy’s plan and James's plan differ."],
    [
      "possessives in s",
      "The envoys' plan and the ministers’ plan differ, as do James' and the unions'.",
    ],
    ["elisions", "’Tis late, and 'twas ever so; get 'em, 'cause it's 'bout time."],
    ["decades", "Talks in the '90s and the ’80s failed; the '70s were worse."],
    ["rock and roll", "They sang rock 'n' roll at the customs house."],
    ["inches and feet", 'a hull of 6\'2", a pipe of 12" and another of 14" each'],
    ["names with an apostrophe", "O'Brien met D’Angelo in Sana'a over l'accord."],
    ["a closing mark alone", "We never close,” he said."],
    ["a straight closing mark alone", 'We never close," he said.'],
    ["a lone apostrophe", "the ' and the ’ of the typesetter"],
    ["a lone straight mark between spaces", 'the " of the typesetter'],
    ["a guillemet that closes nothing", "They left » and came back."],
    ["no marks", "She said that they would sign."],
    ["nothing", ""],
  ])("leaves %s alone", (_name, text) => {
    expect(quotationsIn(text)).toEqual([]);
  });

  test.each([
    ["typographic", "The mayor: [“We never close. We have told them so]"],
    ["straight", 'The mayor: ["We never close. We have told them so]'],
    ["French", "The mayor: [«We never close. We have told them so]"],
    ["after a closed one", "“No,” he said. [“We never close]"],
  ])("runs an open quotation to the end of its paragraph: %s", (_name, source) => {
    const { text, spans } = marked(source);
    const found = quotationsIn(text);
    expect(plain(found.slice(-1))).toEqual(plain(spans));
    expect(found.at(-1)).toMatchObject({ closed: false, closeLength: 0 });
  });

  test("reads each paragraph of a long quotation by itself", () => {
    const { text, spans } = marked("[“We never close.|open]\n\n[“We have told them so.”|closed]");
    const found = [
      { start: 0, end: text.indexOf("\n") },
      { start: text.lastIndexOf("\n") + 1, end: text.length },
    ].flatMap((paragraph) => readQuotations(text, paragraph));
    expect(plain(found)).toEqual(plain(spans));
    expect(found.map(({ closed }) => closed)).toEqual([false, true]);
  });

  test.each([
    [
      "after a colon",
      "A source said: [‘You can’t have both.]",
      "\n‘Without a deal, all goods wait.’",
    ],
    [
      "with straight marks",
      "A source said: ['You can't have both.]",
      "\n\n'Without a deal, all goods wait.'",
    ],
    [
      "at its head, with a scrap in it",
      "['They are classed as being 'at risk' of sale.]",
      "\n'Even so.'",
    ],
  ])("runs British marks on where the next paragraph opens again: %s", (_name, source, next) => {
    const { text, spans } = marked(source);
    const found = readQuotations(text + next, whole(text));
    expect(plain(found)).toEqual(plain(spans));
    expect(found.at(-1)).toMatchObject({ closed: false });
  });

  test.each([
    [
      "a closed one",
      "A source said: [‘You can’t have both.’]",
      "\n‘Without a deal, all goods wait.’",
    ],
    ["no new mark", "The dockers' plan, 'Til Friday, was old.", "\nNobody knew."],
    ["an apostrophe at the head of the next", "The plan, 'Til Friday, was old.", "\n'tis known."],
  ])("does not run on after %s", (_name, source, next) => {
    const { text, spans } = marked(source);
    const found = readQuotations(text + next, whole(text));
    expect(plain(found)).toEqual(plain(spans));
  });

  test.each([
    ["'It is [inner] there,' he said.".replace("[inner]", "'at risk'")],
    ["‘They said ‘never’ to us,’ he said."],
  ])("keeps marks inside marks in the outer quotation: %s", (text) => {
    const end = text.indexOf(" he said");
    expect(plain(quotationsIn(text))).toEqual([{ start: 0, end }]);
  });

  test("looks at nothing outside its paragraph", () => {
    const text = "“One” and “two” and “three”";
    expect(plain(readQuotations(text, { start: 6, end: 15 }))).toEqual([{ start: 10, end: 15 }]);
  });

  test.each([
    ["``We go,'' he said.", 2, 2],
    ["“We go,” he said.", 1, 1],
    ["'We go,' he said.", 1, 1],
  ])("says how long the marks of %s are", (text, openLength, closeLength) => {
    expect(quotationsIn(text)).toMatchObject([{ openLength, closeLength }]);
  });

  const MARKS = fc.constantFrom(
    "“",
    "”",
    '"',
    "'",
    "‘",
    "’",
    "«",
    "»",
    "„",
    "``",
    "''",
    "‚",
    "‟",
    " ",
    "a",
    "s",
    ". ",
    "é",
    "9",
  );

  test.each([
    ["a closing mark alone ends it", "[Today we agree.”] She left.", true],
    ["a straight closing mark too", '[Today we agree."] She left.', true],
    ["a paragraph that opens again is its own", "[“Today we agree.”] She left.", true],
    ["a paragraph without marks is not quoted", "Today they agreed. She left.", true],
    [
      "a closing mark alone is an odd one after a closed paragraph",
      "Today we agree.” She left.",
      false,
    ],
  ])("goes on from a paragraph left open: %s", (_name, source, isGoingOn) => {
    const { text, spans } = marked(source);
    const found = readQuotations(text, whole(text), isGoingOn);
    expect(plain(found)).toEqual(plain(spans));
  });

  test("gives quotations in order, inside the paragraph, without overlap, each opened by a mark", () => {
    fc.assert(
      fc.property(fc.array(MARKS, { maxLength: 40 }), fc.nat(5), (parts, skip) => {
        const text = parts.join("");
        const paragraph = { start: Math.min(skip, text.length), end: text.length };
        let at = paragraph.start;
        for (const { start, end, openLength } of readQuotations(text, paragraph)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThanOrEqual(start + openLength);
          expect(text.slice(start, start + openLength)).toMatch(/^[^\sa-zé9.]+$/u);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(paragraph.end);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ["guillemets that never open", "a »b "],
    ["openers that never close", "“a "],
    ["closers without an opener", "a” "],
    ["doubtful apostrophes", "'as b' "],
    ["straight marks", 'a" "b '],
  ])("takes a time that grows with the text, not with its square: %s", (_name, unit) => {
    expect(growth((size) => quotationsIn(unit.repeat(size)))).toBeLessThan(1.75);
  });
});

describe("quotedUnits", () => {
  test("marks the units inside, marks included, from the paragraph's first on", () => {
    const text = "He: “No.” Then?";
    const paragraph = { start: 2, end: text.length };
    const inside = quotedUnits(paragraph, readQuotations(text, paragraph));
    expect([...inside].map((one, i) => (one === 1 ? text[i + 2] : "-")).join("")).toBe(
      "--“No.”------",
    );
  });
});
