/** The boundary rules find what is wrong, and leave alone what only looks so. */
import { describe, expect, test } from "vitest";
import { brokenBoundaries } from "./boundary-rules.ts";
import type { GoldenStatement } from "./golden-answers.ts";

/** A statement by marks: {source} <cue> [content]. */
function marked(form: GoldenStatement["form"][number], words: string) {
  const spans = { "{": [], "<": [], "[": [] } as Record<string, { start: number; end: number }[]>;
  const open: { readonly mark: string; readonly start: number }[] = [];
  let text = "";
  for (const character of words) {
    if (character in spans) open.push({ mark: character, start: text.length });
    else if ("}>]".includes(character)) {
      const { mark, start } = open.pop() ?? { mark: "", start: 0 };
      spans[mark]?.push({ start, end: text.length });
    } else text += character;
  }
  const statement: GoldenStatement = {
    id: "s1",
    speakers: [],
    party: null,
    sourcing: ["on-record"],
    form: [form],
    act: ["asserts"],
    source: spans["{"] ?? [],
    cue: spans["<"] ?? [],
    content: spans["["] ?? [],
    said: [],
  };
  return brokenBoundaries(text, statement);
}

describe("brokenBoundaries", () => {
  test.each([
    ["indirect", "{The envoy} <said> [that it was over.]", "full stop"],
    ["indirect", "[It was over,] {the envoy} <said>.", "ends with a mark"],
    ["indirect", "The {envoy} <said> [that it was over].", "determiner out"],
    ["indirect", "{The envoy,} <said> [that it was over].", "ends with a mark"],
    ["indirect", "{The envoy} has <denied> [that it was over].", "auxiliary out"],
    ["indirect", "{The envoy} did not <say> [who had won].", "auxiliary out"],
    ["indirect", "{The envoy} <said> that [it was over].", 'leaves its "that" out'],
    ["indirect", "{The envoy} <vowed> to [leave].", 'leaves its "to" out'],
    ["direct", "“[It is over],” {he} <said>.", "leaves its quotation marks out"],
    ["direct", '["It is over,] {he} <said>.', "half of its quotation marks"],
    ["direct", "[It is over], {he} <said>.", "has no quotation marks"],
    ["direct", "[“It is over,”] {he} <said>. [It is done]", "not every piece is quoted"],
    ["indirect", "{He} <called> [it “a start”].", "has quotation marks"],
    ["indirect", "{He} <called> [it ‘a start’].", "has quotation marks"],
    ["mixed", "{He} <called> [it a start].", "has no quotation marks"],
    ["indirect", "{The env}oy <said> [that it was over].", "cuts a word"],
    ["indirect", "{The envoy }<said> [that it was over].", "space at an edge"],
    ["indirect", "{The envoy <said>} [that it was over].", "overlap"],
  ] as const)("finds what is wrong with the %s %s", (form, words, fault) => {
    expect(marked(form, words).join("\n")).toContain(fault);
  });

  test.each([
    ["indirect", "{The envoy} <said> [that it was over]."],
    ["indirect", "[It was over], {the envoy} <said>."],
    ["indirect", "{The envoy}, who had rested, <said> [it was over]."],
    ["indirect", "{Other envoys} <objected to> [the plan]."],
    ["indirect", "{The envoys’} <vow> [to leave]."],
    ["indirect", "{The envoy} <doesn't know> [whether the ships' crews left]."],
    ["direct", "[“It is over,”] {he} <said>. [“Go home.”]"],
    ["direct", '{He} <said:> ["It is over."]'],
    ["direct", "{ENVOY}<:> [It is over. Go home]."],
    ["direct", "{He} <said:> [‘It is over.]\n\n[‘Go home.’]"],
    ["mixed", "{He} <called> [it ‘a start’]."],
    ["mixed", "{He} <said> [it was “a start, and no more.”]"],
  ] as const)("leaves the %s %j alone", (form, words) => {
    expect(marked(form, words)).toEqual([]);
  });
});
