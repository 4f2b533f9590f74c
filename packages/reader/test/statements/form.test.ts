import { describe, expect, test } from "vitest";
import { readForm } from "../../src/statements/form.ts";
import { tagged } from "../tagged.ts";

function formOf(notation: string): string {
  const { analysis, attribution } = tagged(notation);
  return readForm(analysis.words, attribution.content);
}

describe("readForm", () => {
  test.each([
    ["[“/PUNCT We/PRON sign/VERB/root:0/VerbForm=Fin ”/PUNCT] she/PRON <said/VERB>", "direct"],
    ["[“/PUNCT No/DET deal/NOUN/root:0 !/PUNCT ”/PUNCT] she/PRON <said/VERB>", "direct"],
    ["she/PRON <said/VERB> [that/SCONJ they/PRON sign/VERB]", "indirect"],
    ["she/PRON <said/VERB> [it/PRON was/AUX “/PUNCT a/DET start/NOUN ”/PUNCT]", "mixed"],
  ])("reads %s as %s", (notation, form) => {
    expect(formOf(notation)).toBe(form);
  });

  test.each([
    ["she/PRON <called/VERB> it/PRON [“/PUNCT positive/ADJ ”/PUNCT]"],
    [
      "the/DET “/PUNCT natural/ADJ next/ADJ step/NOUN ”/PUNCT"
        .replace("“", "[“")
        .replace("”/PUNCT", "”/PUNCT]") + " she/PRON <said/VERB>",
    ],
  ])("takes a quoted scrap in the reporter's sentence for no direct speech: %s", (notation) => {
    expect(formOf(notation)).toBe("mixed");
  });
});
