import { describe, expect, test } from "vitest";
import { read } from "./actors-of.ts";

describe("PronounReader", () => {
  test.each([
    [
      "the subject of the clause around it",
      "[Mara:nsubj>said Voss|person] said she:nsubj>left left:VERB:ccomp>said .",
      "Mara Voss: Mara Voss, she",
    ],
    [
      "the subject of the sentence before",
      "[Mara:nsubj>left Voss|person] left . She:nsubj>returned returned:VERB .",
      "Mara Voss: Mara Voss, She",
    ],
    [
      "whom a noun belongs to",
      "[Mara:nsubj>left Voss|person] left her:nmod>post post:obj>left .",
      "Mara Voss: Mara Voss, her",
    ],
    [
      "the one of that gender",
      "[Anna:nsubj>met Voss|person] met [John:obj>met Kole|person] . He:nsubj>left left .",
      "John Kole: John Kole, He",
    ],
    [
      "a relative",
      "[Mara:nsubj>left Voss|person] , who:nsubj>won won:VERB:acl>Mara , left .",
      "Mara Voss: Mara Voss, who",
    ],
    [
      "a state",
      "[Turkey:nsubj>said|place] said it:nsubj>left left:VERB:ccomp>said .",
      "Turkey: Turkey, it",
    ],
    [
      "people in the plural",
      "Turkish:ADJ:amod>officials officials:nsubj>said said they:nsubj>left left:VERB:ccomp>said .",
      "Turkish officials: Turkish officials, they",
    ],
  ])("leads to %s", (_name, source, chain) => {
    expect(read(source).chains).toContain(chain);
  });

  test("I in a quotation is who speaks", () => {
    const { chains } = read(
      "“ I:nsubj>left left:VERB:ccomp>said , ” said [Mara:nsubj>said Voss|person] .",
      {
        said: [{ source: "Mara Voss", cue: "said", content: "“ I left , ”" }],
      },
    );
    expect(chains).toEqual(["Mara Voss: I, Mara Voss"]);
  });

  test("he after a quotation of several sentences is its speaker", () => {
    const source = `
      [Mara:nsubj>said Voss|person] said : “ Talks:nsubj>failed failed:VERB:ccomp>said .
      Nobody moved:VERB .
      All left . ”
      She:nsubj>left left .`;
    const { chains } = read(source, {
      said: [
        {
          source: "Mara Voss",
          cue: "said",
          content: "“ Talks failed . Nobody moved . All left . ”",
        },
      ],
    });
    expect(chains).toEqual(["Mara Voss: Mara Voss, She"]);
  });

  test.each([
    [
      "he with two men before, neither the subject",
      "The offer:nsubj>pleased pleased:VERB [Jan:obj>pleased Kole|person] and [Omar:conj>Jan Tern|person] . He:nsubj>left left .",
    ],
    [
      "he with a woman before",
      "[Anna:nsubj>left Voss|person] left . He:nsubj>returned returned:VERB .",
    ],
    [
      "it after a thing",
      "[Turkey:nsubj>made|place] made:VERB:root an offer:obj>made . The offer:nsubj>failed failed:VERB . It:nsubj>left left .",
    ],
    ["I outside a quotation", "[Mara:nsubj>left Voss|person] left . I:nsubj>left left ."],
    ["the object of the same verb", "[Mara:nsubj>met Voss|person] met her:obj>met ."],
    [
      "they with one person before",
      "[Mara:nsubj>left Voss|person] left . They:nsubj>returned returned:VERB .",
    ],
    ["it for a person", "[Mara:nsubj>said Voss|person] said it:nsubj>left left:VERB:ccomp>said ."],
    [
      "he two paragraphs on",
      "[Jan:nsubj>left Kole|person] left . \n \n Talks failed:VERB:root . \n \n He:nsubj>left left .",
    ],
  ])("leaves open %s", (_name, source) => {
    const pronouns = read(source)
      .actors.flatMap(({ mentions }) => mentions)
      .filter(({ form }) => form === "pronoun");
    expect(pronouns).toEqual([]);
  });
});
