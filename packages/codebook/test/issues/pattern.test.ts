import { describe, expect, test } from "vitest";
import { issueMatcher, issueWordsOf } from "../../src/issues/index.ts";
import { parsePattern } from "../../src/issues/pattern.ts";
import { formsOf } from "../../src/issues/word-forms.ts";
import { codebookWith } from "./codebook-with.ts";

/** True when the pattern is found in the phrase. */
function takes(pattern: string, phrase: string): boolean {
  return issueMatcher(codebookWith({ words: [pattern] })).hitsIn(issueWordsOf(phrase)).length > 0;
}

describe("a pattern", () => {
  test.each([
    ["prisoner swap", "Prisoner swaps are near"],
    ["prisoner swap", "prisoners swapped"],
    ["withdraw", "they withdrew"],
    ["withdraw", "it has been withdrawn"],
    ["demobilise", "demobilizing the militia"],
    ["labour law", "labor laws"],
    ["free|release prisoner", "release prisoners"],
    ["withdraw .. troops", "withdraw all of the remaining troops"],
    ["lift <> blockade", "lift the blockade"],
    ["lift <> blockade", "the blockade was lifted"],
    ["<number> day truce", "a 30-day truce"],
    ["<number> day truce", "a two-day truce"],
    ["=land", "about land."],
    ["NPT", "leave the NPT"],
    ["ICBM", "two ICBMs"],
    ["cease-fire", "a cease fire"],
    ["cease fire", "a cease-fire"],
    ["non-tariff barrier", "non-tariff barriers"],
    ["envoy", "the envoy's plane"],
    ["1.5", "the 1.5 degree goal"],
    ["security guarantee", "“security” guarantees"],
  ])("%s takes %j", (pattern, phrase) => {
    expect(takes(pattern, phrase)).toBe(true);
  });

  test.each([
    ["prisoner swap", "prisoners. Swap them"],
    ["withdraw .. troops", "withdraw and then five long days later troops"],
    ["withdraw .. troops", "withdraw. Troops"],
    ["lift <> blockade", "the lift is out of order; no blockade"],
    ["<number> day truce", "a day truce"],
    ["=land", "it landed"],
    ["=land", "the lands"],
    ["NPT", "npt"],
    ["Hague", "the hague"],
    ["port", "report, sport, airport"],
    ["strike", "striker"],
  ])("%s leaves %j alone", (pattern, phrase) => {
    expect(takes(pattern, phrase)).toBe(false);
  });
});

describe("parsePattern", () => {
  test.each([
    ["", "words parted by single spaces"],
    ["a  b", "words parted by single spaces"],
    ["troops, tanks", 'words of letters and digits; "troops," is none'],
    ["a||b", 'words of letters and digits; "a||b" is none'],
    [".. troops", "with a word at both ends, not a gap (..)"],
    ["troops ..", "with a word at both ends, not a gap (..)"],
    ["a .. .. b", "without two gaps (..) in a row"],
    ["a .. b .. c .. d", "with at most 2 gaps (..)"],
    ["<number>", "with a word in it"],
    ["a b c d e f g h i", "at most 8 words long"],
    ["a-b|c-d|e-f g-h|i-j|k-l m-n|o-p|q-r s-t|u-v", "of at most 32 alternatives"],
  ])("says what %j must be", (pattern, problem) => {
    expect(parsePattern(pattern)).toEqual({ paths: null, problem });
  });
});

describe("formsOf", () => {
  test.each([
    ["party", ["party", "parties"]],
    ["plan", ["plans", "planned", "planning"]],
    ["cease", ["ceases", "ceased", "ceasing"]],
    ["die", ["dies", "died", "dying"]],
    ["crisis", ["crises"]],
    ["child", ["children"]],
    ["halt", ["halts", "halted", "halting"]],
    ["mobilise", ["mobilise", "mobilize", "mobilised", "mobilized"]],
  ])("of %s has %j", (word, forms) => {
    expect(formsOf(word)).toEqual(expect.arrayContaining(forms));
  });

  test("of a word of two letters is the word alone", () => {
    expect(formsOf("to")).toEqual(["to"]);
  });
});
