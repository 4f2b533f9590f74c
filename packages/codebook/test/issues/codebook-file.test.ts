import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  checkCodebook,
  codebookJsonSchema,
  newCodebookText,
  parseCodebook,
  printCodebook,
} from "../../src/issues/file.ts";
import { CodebookInvalidError, problemWords, SHIPPED_CODEBOOKS } from "../../src/issues/index.ts";

const HEAD =
  "schema: rapporteur/codebook/1\nid: trial\nlabel: Trial\nabout: For a test.\nissues:\n";
const ISSUE = "  - id: pay\n    label: Pay\n    words: [pay]\n";

describe("parseCodebook", () => {
  test("fills in what may be left out", () => {
    expect(parseCodebook(HEAD + ISSUE)).toEqual({
      schema: "rapporteur/codebook/1",
      id: "trial",
      label: "Trial",
      about: "For a test.",
      signs: [],
      issues: [
        {
          id: "pay",
          label: "Pay",
          about: "",
          words: ["pay"],
          not: [],
          options: [],
          crosswalk: { pax: [], ucdp: [], plover: [] },
          takes: [],
          leaves: [],
        },
      ],
    });
  });

  test("reads JSON too", () => {
    const codebook = parseCodebook(HEAD + ISSUE);
    expect(parseCodebook(JSON.stringify(codebook))).toEqual(codebook);
  });

  test.each([
    [
      "an id with a space",
      ISSUE.replace("id: pay", "id: Pay Rise"),
      6,
      9,
      "issues[0].id",
      "a kebab-case id, like pay-rise",
      '"Pay Rise"',
    ],
    [
      "a missing label",
      ISSUE.replace("    label: Pay\n", ""),
      6,
      5,
      "issues[0].label",
      "words, in quotation marks where YAML sees a number",
      "missing",
    ],
    [
      "no words",
      ISSUE.replace("[pay]", "[]"),
      8,
      12,
      "issues[0].words",
      "a list with something in it",
      "an empty list",
    ],
    [
      "words that are no list",
      ISSUE.replace("[pay]", "pay"),
      8,
      12,
      "issues[0].words",
      "a list",
      '"pay"',
    ],
    [
      "a pattern with a comma",
      ISSUE.replace("[pay]", '["pay,"]'),
      8,
      13,
      "issues[0].words[0]",
      'words of letters and digits; "pay," is none',
      '"pay,"',
    ],
    [
      "a number as a pattern",
      ISSUE.replace("[pay]", "[401]"),
      8,
      13,
      "issues[0].words[0]",
      "words, in quotation marks where YAML sees a number",
      "401",
    ],
    [
      "a field that is none",
      `${ISSUE}    color: red\n`,
      9,
      5,
      "issues[0].color",
      "left out, it is no field",
      "there",
    ],
    ["an id twice", ISSUE + ISSUE, 9, 9, "issues[1].id", "an id that no other issue has", '"pay"'],
    [
      "an option twice",
      `${ISSUE}    options: [{id: up, label: Up}, {id: up, label: Up}]\n`,
      9,
      41,
      "issues[0].options[1].id",
      "an id that no other option of the issue has",
      '"up"',
    ],
    [
      "a phrase that it does not take",
      `${ISSUE}    takes: [It rains.]\n`,
      9,
      13,
      "issues[0].takes[0]",
      "taken by a pattern of pay",
      'left alone: "It rains."',
    ],
    [
      "a phrase that it takes",
      `${ISSUE}    leaves: [It pays to wait.]\n`,
      9,
      14,
      "issues[0].leaves[0]",
      "left alone by pay",
      'taken by "pay": "It pays to wait."',
    ],
    [
      "an alias",
      "  - &a\n    id: pay\n    label: Pay\n    words: [pay]\n  - *a\n",
      10,
      5,
      "the file",
      "without aliases",
      "*a",
    ],
    [
      "a field twice",
      `${ISSUE}    label: Pay\n`,
      9,
      5,
      "the file",
      "YAML or JSON",
      "Map keys must be unique",
    ],
    [
      "a bracket left open",
      ISSUE.replace("[pay]", "[pay"),
      9,
      1,
      "the file",
      "YAML or JSON",
      expect.any(String),
    ],
  ])("names the place of %s", (_name, issues, line, column, field, expected, received) => {
    const { problems } = checkCodebook(HEAD + issues);
    expect(problems).toEqual([{ line, column, field, expected, received }]);
    expect(() => parseCodebook(HEAD + issues)).toThrow(CodebookInvalidError);
  });

  test.each([
    ["an empty file", "", "the file must be fields with values, but is missing"],
    ["a list", "- a", "the file must be fields with values, but is a list"],
    [
      "another version",
      (HEAD + ISSUE).replace("codebook/1", "codebook/9"),
      'schema must be rapporteur/codebook/1, but is "rapporteur/codebook/9"',
    ],
    [
      "a file longer than a mebibyte",
      "#".repeat(2 ** 20 + 1),
      "the file must be at most 1048576 characters long, but is 1048577",
    ],
  ])("refuses %s", (_name, yaml, message) => {
    expect(() => parseCodebook(yaml)).toThrow(message);
  });
});

describe("checkCodebook", () => {
  test("gives every problem, in the order of the file", () => {
    const { problems } = checkCodebook(`${HEAD}  - id: Pay\n    words: []\n`);
    expect(problems.map(({ line, column, field }) => `${line}:${column} ${field}`)).toEqual([
      "6:5 issues[0].label",
      "6:9 issues[0].id",
      "7:12 issues[0].words",
    ]);
  });

  test("never throws, whatever the file", () => {
    for (const text of [
      "\0",
      "a: b: c",
      "issues: {}",
      "? [a]\n: b",
      "!!js/function x",
      "'",
      "issues: [null]",
      "__proto__: 1",
      "true",
      "1",
    ]) {
      expect(checkCodebook(text).problems.length, text).toBeGreaterThan(0);
    }
  });
});

describe("problemWords", () => {
  test("says place, field, what was wanted and what was there", () => {
    const [problem] = checkCodebook(HEAD.replace("id: trial", "id: My Talks") + ISSUE).problems;
    expect(problem && problemWords(problem)).toBe(
      'line 2, column 5: id must be a kebab-case id, like pay-rise, but is "My Talks"',
    );
  });
});

describe("printCodebook", () => {
  test.each(SHIPPED_CODEBOOKS.map((codebook) => [codebook.id, codebook] as const))(
    "writes %s so that it is read back the same",
    (_id, codebook) => {
      expect(parseCodebook(printCodebook(codebook))).toEqual(codebook);
    },
  );
});

describe("newCodebookText", () => {
  test("is a codebook of that id that passes its own check", () => {
    expect(checkCodebook(newCodebookText("choir-merger"))).toMatchObject({
      codebook: { id: "choir-merger", label: "Choir merger" },
      problems: [],
    });
  });
});

describe("codebookJsonSchema", () => {
  test("is what docs/reference/codebook.schema.json says", () => {
    const file = new URL("../../../../docs/reference/codebook.schema.json", import.meta.url);
    expect(`${JSON.stringify(codebookJsonSchema(), null, 2)}\n`).toBe(readFileSync(file, "utf8"));
  });
});
