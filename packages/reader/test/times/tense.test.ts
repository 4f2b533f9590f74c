import { describe, expect, test } from "vitest";
import { Tenses } from "../../src/times/tense.ts";
import { tagged } from "../tagged.ts";

const PAST = "Mood=Ind|Tense=Past|VerbForm=Fin";
const PRESENT = "Mood=Ind|Tense=Pres|VerbForm=Fin";

/** What governs the word "Friday". */
function governor(notation: string) {
  const { text, analysis } = tagged(notation);
  const start = text.indexOf("Friday");
  return new Tenses(analysis).governorOf(start, start + "Friday".length);
}

describe("direction of the governing verb", () => {
  test.each([
    ["past", `They/PRON/nsubj:2 met/VERB/root:0/${PAST} on/ADP/case:4 Friday/PROPN/obl:2`, "past"],
    [
      "will",
      "They/PRON/nsubj:3 will/AUX/aux:3/VerbForm=Fin meet/VERB/root:0/VerbForm=Inf on/ADP/case:5 Friday/PROPN/obl:3",
      "future",
    ],
    [
      "would have",
      "They/PRON/nsubj:4 would/AUX/aux:4/VerbForm=Fin have/AUX/aux:4/VerbForm=Inf met/VERB/root:0/Tense=Past|VerbForm=Part on/ADP/case:6 Friday/PROPN/obl:4",
      "past",
    ],
    [
      "perfect",
      `They/PRON/nsubj:3 have/AUX/aux:3/${PRESENT} met/VERB/root:0/Tense=Past|VerbForm=Part on/ADP/case:5 Friday/PROPN/obl:3`,
      "past",
    ],
    [
      "plan to",
      `They/PRON/nsubj:2 plan/VERB/root:0/${PRESENT} to/PART/mark:4 meet/VERB/xcomp:2/VerbForm=Inf on/ADP/case:6 Friday/PROPN/obl:4`,
      "future",
    ],
    [
      "planned to",
      `They/PRON/nsubj:2 planned/VERB/root:0/${PAST} to/PART/mark:4 meet/VERB/xcomp:2/VerbForm=Inf on/ADP/case:6 Friday/PROPN/obl:4`,
      "future",
    ],
    [
      "managed to",
      `They/PRON/nsubj:2 managed/VERB/root:0/${PAST} to/PART/mark:4 meet/VERB/xcomp:2/VerbForm=Inf on/ADP/case:6 Friday/PROPN/obl:4`,
      "past",
    ],
    [
      "present of an act",
      `Ministers/NOUN/nsubj:2 meet/VERB/root:0/${PRESENT} on/ADP/case:4 Friday/PROPN/obl:2`,
      "future",
    ],
    [
      "are due to",
      `Talks/NOUN/nsubj:5 are/AUX/cop:5/${PRESENT} due/ADJ/case:5 to/PART/fixed:3 start/NOUN/root:0 on/ADP/case:7 Friday/PROPN/obl:5`,
      "future",
    ],
    [
      "as they were",
      `It/PRON/nsubj:3 will/AUX/aux:3/VerbForm=Fin go/VERB/root:0/VerbForm=Inf as/SCONJ/case:8 they/PRON/nsubj:6 were/AUX/aux:3/${PAST} on/ADP/case:8 Friday/PROPN/obl:3`,
      "past",
    ],
    [
      "present of a state",
      `They/PRON/nsubj:2 know/VERB/root:0/${PRESENT} of/ADP/case:4 Friday/PROPN/obl:2`,
      null,
    ],
    [
      "progressive",
      `They/PRON/nsubj:3 are/AUX/aux:3/${PRESENT} meeting/VERB/root:0/Tense=Pres|VerbForm=Part on/ADP/case:5 Friday/PROPN/obl:3`,
      "future",
    ],
    [
      "was meeting",
      `They/PRON/nsubj:3 were/AUX/aux:3/${PAST} meeting/VERB/root:0/Tense=Pres|VerbForm=Part on/ADP/case:5 Friday/PROPN/obl:3`,
      "past",
    ],
    [
      "is scheduled",
      `It/PRON/nsubj:3 is/AUX/aux:3/${PRESENT} scheduled/VERB/root:0/Tense=Past|VerbForm=Part for/ADP/case:5 Friday/PROPN/obl:3`,
      "future",
    ],
    [
      "is due",
      `It/PRON/nsubj:3 is/AUX/cop:3/${PRESENT} due/ADJ/root:0 on/ADP/case:5 Friday/PROPN/obl:3`,
      "future",
    ],
    [
      "the deadline is",
      `The/DET/det:2 deadline/NOUN/nsubj:4 is/AUX/cop:4/${PRESENT} Friday/PROPN/root:0`,
      "future",
    ],
    [
      "the deadline was",
      `The/DET/det:2 deadline/NOUN/nsubj:4 was/AUX/cop:4/${PAST} Friday/PROPN/root:0`,
      "past",
    ],
    [
      "bare participle",
      "the/DET/det:2 vote/NOUN/root:0 held/VERB/acl:2/Tense=Past|VerbForm=Part on/ADP/case:5 Friday/PROPN/obl:3",
      "past",
    ],
    [
      "participle of a plan",
      "the/DET/det:2 vote/NOUN/root:0 planned/VERB/acl:2/Tense=Past|VerbForm=Part for/ADP/case:5 Friday/PROPN/obl:3",
      "future",
    ],
    ["no verb", "Talks/NOUN/root:0 on/ADP/case:3 Friday/PROPN/nmod:1", null],
  ])("%s", (_name, notation, direction) => {
    expect(governor(notation).direction).toBe(direction);
  });

  test("a verb of another clause has no say", () => {
    const said = `She/PRON/nsubj:2 said/VERB/root:0/${PAST} on/ADP/case:4 Friday/PROPN/obl:2 they/PRON/nsubj:7 will/AUX/aux:7/VerbForm=Fin vote/VERB/ccomp:2/VerbForm=Inf`;
    expect(governor(said).direction).toBe("past");
  });

  test("a noun between verb and time is told", () => {
    const attack =
      "They/PRON/nsubj:3 will/AUX/aux:3/VerbForm=Fin discuss/VERB/root:0/VerbForm=Inf the/DET/det:5 attack/NOUN/obj:3 on/ADP/case:7 Friday/PROPN/nmod:5";
    expect(governor(attack)).toEqual({ direction: "future", isThroughNoun: true, hasTense: true });
  });

  test("a noun that looks ahead", () => {
    const vote = `the/DET/det:3 planned/ADJ/amod:3 vote/NOUN/nsubj:6 on/ADP/case:5 Friday/PROPN/nmod:3 split/VERB/root:0/${PAST} them/PRON/obj:6`;
    expect(governor(vote).direction).toBe("future");
  });

  test("a tree that is no tree ends", () => {
    expect(governor("a/NOUN/nmod:2 b/NOUN/nmod:1 Friday/PROPN/nmod:1").direction).toBeNull();
  });

  test("no analysis", () => {
    expect(new Tenses({ words: [] }).governorOf(0, 6).direction).toBeNull();
  });
});
