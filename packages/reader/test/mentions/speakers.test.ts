import { describe, expect, test } from "vitest";
import { read } from "./actors-of.ts";

const cut = (
  source: string,
  from: string | readonly string[],
  cue = "said",
  content = "talks failed",
) => read(source, { said: [{ source: from, cue, content }] });

describe("SpeakerReader", () => {
  test.each([
    [
      "a name",
      "[Mara:nsubj>said Voss|person] said talks failed:VERB:ccomp>said .",
      "Mara Voss",
      ["Mara Voss"],
    ],
    [
      "a name with its title",
      "Russian:ADJ envoy [Mara:nsubj>said Voss|person] said talks failed:VERB:ccomp>said .",
      "Russian envoy Mara Voss",
      ["Mara Voss"],
    ],
    [
      "a name with an apposition",
      "[Mara:nsubj>said Voss|person] , the envoy:appos>Mara , said talks failed:VERB:ccomp>said .",
      "Mara Voss , the envoy ,",
      ["Mara Voss"],
    ],
    [
      "two names",
      "[Mara:nsubj>said Voss|person] and [Jan:conj>Mara Kole|person] said talks failed:VERB:ccomp>said .",
      "Mara Voss and Jan Kole",
      ["Mara Voss", "Jan Kole"],
    ],
    [
      "a description",
      "Two:NUM diplomats:nsubj>said said talks failed:VERB:ccomp>said .",
      "Two diplomats",
      ["Two diplomats"],
    ],
    [
      "one of many",
      "One:NUM:nsubj>said of the envoys:nmod>One said talks failed:VERB:ccomp>said .",
      "One of the envoys",
      ["One of the envoys"],
    ],
    [
      "a document",
      "A leaked:ADJ draft:nsubj>said said talks failed:VERB:ccomp>said .",
      "A leaked draft",
      ["A leaked draft"],
    ],
    [
      "a possessor's minister",
      "[Jan:nsubj>left Kole|person] left . His:nmod>minister defence:NOUN:compound>minister minister:nsubj>said , [Mara:appos>minister Voss|person] , said talks failed:VERB:ccomp>said .",
      "His defence minister , Mara Voss ,",
      ["Mara Voss"],
    ],
    [
      "a possessor's office",
      "[Jan:nsubj>left Kole|person] left . His:nmod>office office:nsubj>said said talks failed:VERB:ccomp>said .",
      "His office",
      ["His office"],
    ],
    [
      "one of people without names",
      "Two:NUM diplomats:nsubj>left left . One:NUM:nsubj>said said talks failed:VERB:ccomp>said .",
      "One",
      ["Two diplomats"],
    ],
    [
      "one of them",
      "Two:NUM diplomats:nsubj>left left . One:NUM:nsubj>said of them:nmod>One said talks failed:VERB:ccomp>said .",
      "One of them",
      ["Two diplomats"],
    ],
    [
      "a capital",
      "[Ankara:nsubj>said|place] said talks failed:VERB:ccomp>said .",
      "Ankara",
      ["Turkey"],
    ],
    [
      "a source that no table has",
      "Two:NUM insurers:nsubj>said said talks failed:VERB:ccomp>said .",
      "Two insurers",
      ["Two insurers"],
    ],
  ])("leads to %s", (_name, source, from, speakers) => {
    expect(cut(source, from).speakers).toEqual([speakers]);
  });

  test.each([
    ["person", true, "A diplomat:nsubj>said said talks failed:VERB:ccomp>said .", "A diplomat"],
    [
      "group",
      true,
      "People close:ADJ:amod>People to the talks said talks failed:VERB:ccomp>said .",
      "People",
    ],
    ["document", false, "A report:nsubj>said said talks failed:VERB:ccomp>said .", "A report"],
    [
      "organization",
      false,
      "The ministry:nsubj>said said talks failed:VERB:ccomp>said .",
      "The ministry",
    ],
  ])("makes a source without a name a %s, anonymous %s", (kind, anonymous, source, from) => {
    expect(cut(source, from).actors[0]).toMatchObject({ kind, anonymous });
  });

  test("both sides are the two parties of the talks", () => {
    const source = `
      Turkey met Russia:obj>met .
      Both:DET sides:nsubj>said said talks failed:VERB:ccomp>said .`;
    expect(cut(source, "Both sides").speakers).toEqual([["Turkey", "Russia"]]);
  });

  test("both sides stay open among three parties", () => {
    const source = `
      Turkey met Russia:obj>met and France:conj>Russia .
      Both:DET sides:nsubj>said said talks failed:VERB:ccomp>said .`;
    expect(cut(source, "Both sides").speakers).toEqual([[]]);
  });

  test("whom somebody told is no speaker", () => {
    const source =
      "[Mara:nsubj>told Voss|person] told [CNN:obj>told|organization] talks failed:VERB:ccomp>told .";
    expect(cut(source, ["Mara Voss", "CNN"], "told").speakers).toEqual([["Mara Voss"]]);
  });

  test("an attribution without a source takes the subject of its verb", () => {
    const source =
      "[Mara:nsubj>left Voss|person] left , warning:VERB:advcl>left talks failed:VERB:ccomp>warning .";
    expect(
      read(source, { said: [{ source: [], cue: "warning", content: "talks failed" }] }).speakers,
    ).toEqual([["Mara Voss"]]);
  });

  test("a source that a pronoun leaves open has no speaker", () => {
    expect(cut("He:nsubj>said said talks failed:VERB:ccomp>said .", "He").speakers).toEqual([[]]);
  });

  test("a recital is of those who stand before the first one", () => {
    const source = `
      Turkey:root and Russia:conj>Turkey ,
      Recalling:VERB:root their talks:obj>Recalling ,
      Noting:VERB:root talks failed:VERB:ccomp>Noting ,`;
    const said = [{ source: [], cue: "Noting", content: "talks failed" }];
    expect(read(source, { said }).speakers).toEqual([["Turkey", "Russia"]]);
  });

  test("a gerund after a whole sentence has no speaker", () => {
    const source = `
      Turkey met Russia:obj>met .
      Noting:VERB:root talks failed:VERB:ccomp>Noting .`;
    const said = [{ source: [], cue: "Noting", content: "talks failed" }];
    expect(read(source, { said }).speakers).toEqual([[]]);
  });
});
