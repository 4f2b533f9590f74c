import { describe, expect, test } from "vitest";
import { readAct } from "../../src/statements/act.ts";
import { tagged } from "../tagged.ts";

function actOf(notation: string): string {
  const { analysis, attribution } = tagged(notation);
  return readAct(analysis.words, attribution.cue, attribution.content);
}

describe("readAct", () => {
  test.each([
    ["Brandt/PROPN <denied/VERB> [that/SCONJ ships/NOUN moved/VERB]", "denies"],
    ["Brandt/PROPN <vowed/VERB> [to/PART return/VERB]", "promises"],
    ["they/PRON <ruled/VERB out/ADP> [a/DET truce/NOUN]", "rejects"],
    ["they/PRON <called/VERB for/ADP> [a/DET truce/NOUN]", "demands"],
    ["she/PRON <insisted/VERB> [on/ADP a/DET vote/NOUN]", "demands"],
    ["he/PRON <offered/VERB> [to/PART meet/VERB]", "offers"],
    ["he/PRON <accepted/VERB> [the/DET draft/NOUN]", "accepts"],
    ["she/PRON <believes/VERB> [it/PRON is/AUX late/ADJ]", "assesses"],
    ["its/PRON <refusal/NOUN> [to/PART sign/VERB]", "rejects"],
    ["they/PRON <were/AUX ready/ADJ> [to/PART talk/VERB]", "offers"],
  ])("lets the cue decide: %s", (notation, act) => {
    expect(actOf(notation)).toBe(act);
  });

  test.each([
    ["he/PRON <said/VERB> [they/PRON must/AUX leave/VERB]", "demands"],
    ["he/PRON <said/VERB> [they/PRON need/VERB to/PART leave/VERB]", "demands"],
    ["he/PRON <said/VERB> [we/PRON will/AUX return/VERB the/DET ships/NOUN]", "promises"],
    ["he/PRON <said/VERB> [they/PRON would/AUX never/ADV accept/VERB it/PRON]", "rejects"],
    ["he/PRON <said/VERB> [it/PRON was/AUX ready/ADJ to/PART talk/VERB]", "offers"],
    ["he/PRON <said/VERB> [it/PRON was/AUX not/PART ready/ADJ to/PART talk/VERB]", "rejects"],
    ["he/PRON <said/VERB> [“/PUNCT Who/PRON asked/VERB ?/PUNCT ”/PUNCT]", "asks"],
  ])("asks the content where the cue only says: %s", (notation, act) => {
    expect(actOf(notation)).toBe(act);
  });

  test.each([
    ["he/PRON <said/VERB> [it/PRON will/AUX not/PART rain/VERB]", "asserts"],
    ["he/PRON <said/VERB> [they/PRON will/AUX return/VERB]", "asserts"],
    [
      "he/PRON <said/VERB> [it/PRON would/AUX not/PART let/VERB a/DET date/NOUN stand/VERB]",
      "asserts",
    ],
    ["he/PRON <said/VERB> [nothing/PRON it/PRON can/AUX not/PART take/VERB back/ADV]", "asserts"],
    ["he/PRON <said/VERB> [they/PRON need/VERB help/NOUN]", "asserts"],
    ["he/PRON <said/VERB> [Should/AUX talks/NOUN fail/VERB ,/PUNCT it/PRON ends/VERB]", "asserts"],
    ["he/PRON <called/VERB> [it/PRON a/DET start/NOUN]", "assesses"],
    ["he/PRON <asked/VERB> [whether/SCONJ they/PRON agree/VERB]", "asks"],
  ])("leaves alone what only looks like a stance: %s", (notation, act) => {
    expect(actOf(notation)).toBe(act);
  });

  test.each([
    ["he/PRON <asked/VERB> [them/PRON to/PART leave/VERB//VerbForm=Inf]", "demands"],
    ["he/PRON <did/AUX not/PART accept/VERB> [the/DET draft/NOUN]", "rejects"],
    ["he/PRON <did/AUX not/PART rule/VERB out/ADP> [a/DET truce/NOUN]", "asserts"],
    ["he/PRON <warned/VERB> [they/PRON would/AUX close/VERB the/DET lock/NOUN]", "threatens"],
    ["he/PRON <warned/VERB> [the/DET ice/NOUN is/AUX thin/ADJ]", "assesses"],
  ])("weighs cue and content together: %s", (notation, act) => {
    expect(actOf(notation)).toBe(act);
  });
});
