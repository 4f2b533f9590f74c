/** Files that are broken or hostile: each gives an error of ours that says where and what, and quickly. */

import { dealsOf, importModel, readModel } from "@rapporteur/bargaining";
import { RapporteurError } from "@rapporteur/codebook";
import { describe, expect, test } from "vitest";

const ISSUES = "issues: [{id: a, options: [x, y]}, {id: b, ordered: true, options: [p, q, r]}]";
const A = "a: {weight: 1, evaluations: {x: 0, y: 1}}";
const B = "b: {weight: 1, linear: {first: 0, last: 1}}";
const party = (preferences = `${A}, ${B}`, more = "") =>
  `${ISSUES}\nparties: [{id: m, preferences: {${preferences}}${more}}]`;
const issues = (text: string) => `issues: ${text}\nparties: [{id: m, preferences: {}}]`;
const links = (text: string) => `${party()}\nlinks: [${text}]`;
const number = (text: string) => party(`a: {weight: ${text}, evaluations: {x: 0, y: 1}}, ${B}`);
const evaluation = (text: string) => party(`a: {weight: 1, evaluations: {x: ${text}, y: 1}}, ${B}`);

/** Name, file, code, and words that the message has. */
const CASES: readonly (readonly [string, string, string, RegExp])[] = [
  ["nothing", "", "model.invalid", /fields|issues/],
  ["only a word", "hello", "model.invalid", /a negotiation/],
  ["a list", "[1, 2]", "model.invalid", /a negotiation.*list of 2/],
  ["no issues", "parties: []", "model.invalid", /issues must be a list.*missing/],
  ["no parties", ISSUES, "model.invalid", /parties must be a list.*missing/],
  ["an empty list of issues", "issues: []\nparties: []", "model.invalid", /at least one issue/],
  ["an empty list of parties", `${ISSUES}\nparties: []`, "model.invalid", /at least one party/],
  ["an unknown field", `${party()}\nfoo: 1`, "model.invalid", /line 3, foo must be left out/],
  ["a field twice", `${ISSUES}\n${ISSUES}`, "model.invalid", /line 2, issues must be there once/],
  ["two documents", `${party()}\n---\n${party()}`, "model.invalid", /multiple documents/],
  ["a tab as indentation", "issues:\n\t- id: a", "model.invalid", /YAML or JSON/],
  ["JSON cut off", '{"issues": [', "model.invalid", /YAML or JSON/],
  ["a YAML tag", "issues: !!js/function x", "model.invalid", /YAML or JSON/],
  ["an alias", `x: &x [a]\n${ISSUES}\nparties: *x`, "model.invalid", /x must be left out/],
  [
    "an alias for a list",
    `issues: &x [{id: a, options: [x]}]\nparties: *x`,
    "model.invalid",
    /alias/,
  ],
  [
    "an issue without id",
    issues("[{options: [x]}]"),
    "model.invalid",
    /issues\[0\]\.id must be an id/,
  ],
  [
    "an issue with an empty id",
    issues('[{id: "", options: [x]}]'),
    "model.invalid",
    /issues\[0\]\.id/,
  ],
  ["an issue that is a word", issues("[a]"), "model.invalid", /issues\[0\] must be an issue/],
  ["an issue without options", issues("[{id: a}]"), "model.invalid", /at least one option/],
  [
    "an issue with no option",
    issues("[{id: a, options: []}]"),
    "model.invalid",
    /at least one option/,
  ],
  [
    "two issues of one id",
    issues("[{id: a, options: [x]}, {id: a, options: [x]}]"),
    "model.invalid",
    /issues\[1\].*of its own/,
  ],
  [
    "two options of one id",
    issues("[{id: a, options: [x, x]}]"),
    "model.invalid",
    /options\[1\].*of its own/,
  ],
  [
    "a status quo that is no option",
    issues("[{id: a, options: [x], statusQuo: z}]"),
    "model.invalid",
    /an option of a/,
  ],
  [
    "ordered neither true nor false",
    issues("[{id: a, ordered: perhaps, options: [x]}]"),
    "model.invalid",
    /true or false/,
  ],
  [
    "range and options",
    issues("[{id: a, options: [x], range: {from: 1, to: 2}}]"),
    "model.invalid",
    /left out where there is a range/,
  ],
  ["a range without end", issues("[{id: a, range: {from: 1}}]"), "model.invalid", /range\.to/],
  [
    "a range that is not whole",
    issues("[{id: a, range: {from: 1, to: 2.5}}]"),
    "model.invalid",
    /a whole number/,
  ],
  [
    "a range downwards",
    issues("[{id: a, range: {from: 5, to: 2}}]"),
    "model.invalid",
    /at least 5/,
  ],
  [
    "a step of 0",
    issues("[{id: a, range: {from: 1, to: 2, step: 0}}]"),
    "model.invalid",
    /at least 1/,
  ],
  [
    "a step that misses the end",
    issues("[{id: a, range: {from: 0, to: 10, step: 3}}]"),
    "model.invalid",
    /some steps of 3/,
  ],
  [
    "a range of 10^30 values",
    issues("[{id: a, range: {from: 0, to: 1e30}}]"),
    "model.too-large",
    /1000000000000000000000000000001, at most 1000/,
  ],
  [
    "2,000 options",
    issues(`[{id: a, options: [${Array.from({ length: 2000 }, (_, at) => `o${at}`)}]}]`),
    "model.too-large",
    /2000, at most 1000/,
  ],
  [
    "300 issues",
    issues(`[${Array.from({ length: 300 }, (_, at) => `{id: i${at}, options: [x]}`)}]`),
    "model.too-large",
    /300, at most 200/,
  ],
  [
    "30 parties",
    `${ISSUES}\nparties: [${Array.from({ length: 30 }, (_, at) => `{id: p${at}}`)}]`,
    "model.too-large",
    /30, at most 24/,
  ],
  [
    "a party without id",
    `${ISSUES}\nparties: [{preferences: {}}]`,
    "model.invalid",
    /parties\[0\]\.id/,
  ],
  [
    "a party without preferences",
    `${ISSUES}\nparties: [{id: m}]`,
    "model.invalid",
    /a preference for each issue/,
  ],
  ["a preference missing", party(A), "model.invalid", /without b/],
  [
    "a preference for no issue",
    party(`${A}, ${B}, c: {weight: 1}`),
    "model.invalid",
    /preferences\.c.*an issue of the model/,
  ],
  [
    "two parties of one id",
    `${ISSUES}\nparties: [{id: m, preferences: {${A}, ${B}}}, {id: m, preferences: {${A}, ${B}}}]`,
    "model.invalid",
    /a party with an id of its own/,
  ],
  [
    "an evaluation missing",
    party(`a: {weight: 1, evaluations: {x: 0}}, ${B}`),
    "model.invalid",
    /without y/,
  ],
  [
    "an evaluation for no option",
    party(`a: {weight: 1, evaluations: {x: 0, y: 1, z: 1}}, ${B}`),
    "model.invalid",
    /for an option of a/,
  ],
  ["no evaluations at all", party(`a: {weight: 1}, ${B}`), "model.invalid", /none of them/],
  [
    "evaluations and ranking",
    party(`a: {weight: 1, evaluations: {x: 0, y: 1}, ranking: [x, y]}, ${B}`),
    "model.invalid",
    /evaluations and ranking/,
  ],
  [
    "a line on options without order",
    party(`a: {weight: 1, linear: {first: 0, last: 1}}, ${B}`),
    "model.invalid",
    /not ordered/,
  ],
  [
    "a ranking without an option",
    party(`a: {weight: 1, ranking: [x]}, ${B}`),
    "model.invalid",
    /once each/,
  ],
  [
    "a ranking with a stranger",
    party(`a: {weight: 1, ranking: [x, z]}, ${B}`),
    "model.invalid",
    /once each.*z/,
  ],
  [
    "a ranking with a twin",
    party(`a: {weight: 1, ranking: [x, x]}, ${B}`),
    "model.invalid",
    /once each/,
  ],
  [
    "a position that is no option",
    party(`a: {weight: 1, position: z, evaluations: {x: 0, y: 1}}, ${B}`),
    "model.invalid",
    /an option of a/,
  ],
  [
    "weights that are all 0",
    party(A.replace("1", "0").concat(", ", B.replace("1", "0"))),
    "model.invalid",
    /above 0/,
  ],
  [
    "a weight for one issue only",
    party(`${A}, b: {linear: {first: 0, last: 1}}`),
    "model.invalid",
    /b\.weight must be given/,
  ],
  ["a weight below 0", number("-1"), "model.invalid", /at least 0/],
  ["an evaluation above 1", evaluation("80"), "model.invalid", /between 0 and 1/],
  ["an evaluation below 0", evaluation("-0.1"), "model.invalid", /between 0 and 1/],
  ["NaN", evaluation("NaN"), "model.invalid", /evaluations\.x must be a number/],
  [".nan", evaluation(".nan"), "model.invalid", /a number/],
  ["infinity", number("Infinity"), "model.invalid", /a number/],
  ["-.inf", number("-.inf"), "model.invalid", /a number/],
  ["1e309", number("1e309"), "model.invalid", /at most 60 digits/],
  ["1e-400", evaluation("1e-400"), "model.invalid", /at most 60 digits/],
  ["1e999999999999", number("1e999999999999"), "model.invalid", /a number/],
  ["a decimal comma", evaluation('"0,5"'), "model.invalid", /a number/],
  ["a percentage", evaluation("50%"), "model.invalid", /a number/],
  ["a fraction over 0", evaluation("1/0"), "model.invalid", /a number/],
  ["a fraction of decimals", evaluation("0.5/2"), "model.invalid", /a number/],
  ["a hexadecimal number", number("0x10"), "model.invalid", /a number/],
  ["a number of 5,000 digits", number("9".repeat(5000)), "model.invalid", /at most 60 digits/],
  ["a number that is a list of one", evaluation("[0.5]"), "model.invalid", /a pair/],
  ["an interval upside down", evaluation("[0.9, 0.1]"), "model.invalid", /low ≤ value ≤ high/],
  [
    "a value outside its interval",
    evaluation("{value: 0.9, low: 0, high: 0.5}"),
    "model.invalid",
    /low ≤ value ≤ high/,
  ],
  [
    "an interval with one end",
    evaluation("{value: 0.9, low: 0}"),
    "model.invalid",
    /"low" and "high"/,
  ],
  [
    "a source of no kind",
    evaluation("{value: 0.9, source: rumour}"),
    "model.invalid",
    /given or derived or analyst/,
  ],
  [
    "entries that are no list",
    evaluation("{value: 0.9, entries: p1}"),
    "model.invalid",
    /a list of ids/,
  ],
  [
    "a reservation in words",
    party(undefined, ", reservation: high"),
    "model.invalid",
    /reservation must be a number/,
  ],
  [
    "a red line on no issue",
    party(undefined, ", redLines: [{issue: z, option: x}]"),
    "model.invalid",
    /redLines\[0\]\.issue/,
  ],
  [
    "a red line on no option",
    party(undefined, ", redLines: [{issue: a, option: z}]"),
    "model.invalid",
    /redLines\[0\]\.option/,
  ],
  [
    "an interaction of one issue",
    party(undefined, ", interactions: [{when: {a: x}, value: 1}]"),
    "model.invalid",
    /at least two issues/,
  ],
  ["a link to itself", links("{if: {a: x}, excludes: {a: y}}"), "model.invalid", /another issue/],
  [
    "a link that both excludes and requires",
    links("{if: {a: x}, excludes: {b: p}, requires: {b: q}}"),
    "model.invalid",
    /excludes and requires/,
  ],
  ["a link without target", links("{if: {a: x}}"), "model.invalid", /without both/],
  [
    "a link from two options",
    links("{if: {a: x, b: p}, excludes: {b: q}}"),
    "model.invalid",
    /one option of one issue/,
  ],
  [
    "a link to no issue",
    links("{if: {a: x}, excludes: {z: q}}"),
    "model.invalid",
    /an issue of the model/,
  ],
  [
    "a name of 10 MB",
    `name: ${"n".repeat(10_000_000)}\n${party()}`,
    "model.too-large",
    /at most 4000000/,
  ],
  [
    "a label of 100,000 characters",
    party(undefined, `, label: ${"n".repeat(100_000)}`),
    "model.invalid",
    /at most 2000 characters/,
  ],
  ["10,000 brackets", "[".repeat(10_000), "model.invalid", /YAML or JSON/],
  ["10,000 braces", "{a: ".repeat(10_000), "model.invalid", /YAML or JSON/],
  ["10,000 dashes", "- ".repeat(10_000), "model.invalid", /YAML or JSON/],
  [
    "deep indentation",
    Array.from({ length: 2_000 }, (_, at) => `${" ".repeat(at)}a:`).join("\n"),
    "model.invalid",
    /YAML or JSON/,
  ],
  [
    "30,000 evaluations",
    party(
      `a: {weight: 1, evaluations: {${Array.from({ length: 30_000 }, (_, at) => `o${at}: 1`)}}}, ${B}`,
    ),
    "model.too-large",
    /30000, at most 20000/,
  ],
  ["a NUL character", `name: "\u0000"\n${ISSUES}`, "model.invalid", /parties|YAML/],
];

describe("readModel", () => {
  test.each(CASES)("refuses %s", (_name, text, code, words) => {
    const error = errorOf(() => readModel(text));
    expect(error).toBeInstanceOf(RapporteurError);
    expect((error as RapporteurError).code).toBe(code);
    expect((error as RapporteurError).message).toMatch(words);
    expect((error as RapporteurError).message.length).toBeLessThan(500);
  });

  test("names the line of the field", () => {
    const text = `${ISSUES}\nparties:\n  - id: m\n    reservation: high\n`;
    expect(() => readModel(text)).toThrow(/parties\[0\]\.(?:preferences|reservation)/);
    expect(errorOf(() => readModel(text))).toMatchObject({ facts: { line: expect.any(Number) } });
  });

  test.each([
    ["0.1 is a tenth", "0.1", "1/10"],
    ["a fraction in words", '"1/3"', "1/3"],
    [
      "more digits than a double has",
      "0.12345678901234567891",
      "12345678901234567891/100000000000000000000",
    ],
    ["an exponent", "25e-2", "1/4"],
  ])("reads numbers exactly: %s", (_name, written, wanted) => {
    const model = readModel(evaluation(written));
    const { value } = model.parties[0]?.preferences[0]?.evaluations[0] ?? { value: null };
    expect(`${value?.numerator}/${value?.denominator}`).toBe(wanted);
  });

  test("takes options that look like other things for the words that they are", () => {
    const text = `issues: [{id: a, options: [no, 1.50, "null", 0x1F, __proto__]}]
parties: [{id: m, preferences: {a: {weight: 1, evaluations: {no: 0, 1.50: 1, "null": 0, 0x1F: 0, __proto__: 1}}}}]`;
    const [issue] = readModel(text).issues;
    expect(issue?.options.map(({ id }) => id)).toEqual(["no", "1.50", "null", "0x1F", "__proto__"]);
  });
});

describe("dealsOf", () => {
  const chain = (size: number, link: (at: number) => string) => `
issues: [${Array.from({ length: size }, (_, at) => `{id: i${at}, options: [x, y]}`)}]
parties: [{id: m, preferences: {${Array.from({ length: size }, (_, at) => `i${at}: {weight: 1, evaluations: {x: 1, y: 0}}`)}}}]
links: [${Array.from({ length: size }, (_, at) => link(at))}]`;

  test("solves a circle of 100 constraints", () => {
    const model = readModel(
      chain(100, (at) => `{if: {i${at}: x}, requires: {i${(at + 1) % 100}: x}}`),
    );
    expect(dealsOf(model).rational.outcomes).toBe("2");
  });

  test("says that links which contradict each other leave no package", () => {
    const text = chain(
      3,
      (at) =>
        `{if: {i${at}: x}, requires: {i${(at + 1) % 3}: y}}, {if: {i${at}: y}, requires: {i${(at + 1) % 3}: x}}`,
    );
    expect(() => dealsOf(readModel(text))).toThrow(/no package is left/);
  });
});

describe("importModel", () => {
  const profile = (inner: string, after = "") =>
    `<utility_space><objective index="0" name="root">${inner}</objective>${after}</utility_space>`;
  const issue =
    '<weight index="1" value="1"/><issue index="1" name="a" vtype="discrete"><item index="1" value="x" evaluation="1"/></issue>';
  const nested = `${"<a>".repeat(5_000)}${"</a>".repeat(5_000)}`;
  test.each([
    ["a document type", `<!DOCTYPE x [<!ENTITY a "aaaa">]>${profile(issue)}`, /document type/],
    [
      "a billion laughs",
      `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><utility_space>&b;</utility_space>`,
      /document type/,
    ],
    ["XML that is cut off", "<utility_space><objective>", /is no XML/],
    ["XML nested 5,000 deep", `<utility_space>${nested}</utility_space>`, /nested/],
    [
      "a domain without profiles",
      "<negotiation_template><utility_space/></negotiation_template>",
      /no utility_space: give the domain/,
    ],
    ["no objective", "<utility_space></utility_space>", /one objective/],
    ["no issues", profile(""), /has no issue/],
    [
      "nested objectives",
      profile(`<objective index="1" name="inner"/>${issue}`),
      /objective inner.*nested/,
    ],
    [
      "a continuous issue",
      profile('<issue index="1" name="price" vtype="real"/>'),
      /issue price: is continuous/,
    ],
    ["a discount", profile(issue, '<discount_factor value="0.5"/>'), /discount_factor/],
    ["hyper-rectangles", profile(issue, "<ufun><hyperRectangle/></ufun>"), /ufun: is not taken/],
    ["constraints", profile(`${issue}<constraint/>`), /constraint: is not taken/],
    [
      "a nonlinear space",
      '<utility_space type="nonlinear"><objective/></utility_space>',
      /nonlinear/,
    ],
    [
      "a weight missing",
      profile(issue.replace('<weight index="1" value="1"/>', "")),
      /weight of issue a: is missing/,
    ],
    ["an evaluation missing", profile(issue.replace(' evaluation="1"', "")), /value x: is missing/],
    [
      "an evaluation in words",
      profile(issue.replace('evaluation="1"', 'evaluation="good"')),
      /"good" is no number/,
    ],
    [
      "an evaluation below 0",
      profile(issue.replace('evaluation="1"', 'evaluation="-1"')),
      /below 0/,
    ],
    [
      "evaluations that are all 0",
      profile(issue.replace('evaluation="1"', 'evaluation="0"')),
      /above 0 to scale by/,
    ],
    [
      "an integer issue without bounds",
      profile('<issue index="1" name="n" vtype="integer"/>'),
      /issue n: has no whole/,
    ],
    [
      "an integer issue of a billion values",
      profile('<issue index="1" name="n" vtype="integer" lowerbound="0" upperbound="1000000000"/>'),
      /more than 1000 values/,
    ],
    [
      "a GeniusWeb space that is no sum",
      '{"SumOfGroupsUtilitySpace": {}}',
      /only a LinearAdditiveUtilitySpace/,
    ],
    [
      "a GeniusWeb issue without step",
      '{"LinearAdditiveUtilitySpace": {"domain": {"name": "d", "issuesValues": {"n": {"range": ["0", "1", "0"]}}}}}',
      /issue n: is continuous/,
    ],
  ])("refuses %s", (_name, text, words) => {
    const error = errorOf(() => importModel([{ name: "file", text }]));
    expect(error).toBeInstanceOf(RapporteurError);
    expect((error as RapporteurError).message).toMatch(words);
  });
});

function errorOf(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return null;
}
