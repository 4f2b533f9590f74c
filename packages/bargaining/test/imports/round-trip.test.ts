import type { ModelFormat, NegotiationModel } from "@rapporteur/bargaining";
import {
  dealsOf,
  ExportRefusedError,
  exportModel,
  importModel,
  readModel,
} from "@rapporteur/bargaining";
import { describe, expect, test } from "vitest";

const DOMAIN = `<?xml version="1.0"?>
<negotiation_template><utility_space number_of_issues="2">
  <objective index="0" name="root" etype="objective" type="objective">
    <issue index="1" name="Pay &amp; hours" etype="discrete" type="discrete" vtype="discrete">
      <item index="1" value="low"/><item index="2" value="high"/>
    </issue>
    <issue index="2" name="Days" etype="integer" type="integer" vtype="integer" lowerbound="20" upperbound="24"/>
  </objective>
</utility_space></negotiation_template>`;
const profile = (
  low: string,
  high: string,
  slope: string,
  offset: string,
  reservation: string,
) => `<utility_space>
  <objective index="0" name="root">
    <weight index="1" value="0.75"/><weight index="2" value="0.25"/>
    <issue index="1" name="Pay &amp; hours" type="discrete"><item index="1" value="low" evaluation="${low}"/><item index="2" value="high" evaluation="${high}"/></issue>
    <issue index="2" name="Days" type="integer"><evaluator ftype="linear" slope="${slope}" offset="${offset}"/></issue>
  </objective>
  <discount_factor value="1.0"/>
  <reservation value="${reservation}"/>
</utility_space>`;
const GENIUS = [
  { name: "job/Job.xml", text: DOMAIN },
  { name: "job/worker.xml", text: profile("3", "12", "0.25", "0.0", "0.4") },
  { name: "job/firm.xml", text: profile("5", "2", "-0.25", "1", "0.25") },
];

const web = (name: string, yes: string, bid: string) => `{"LinearAdditiveUtilitySpace": {
  "issueUtilities": {
    "car": {"DiscreteValueSetUtilities": {"valueUtilities": {"yes": ${yes}}}},
    "days": {"NumberValueSetUtilities": {"lowValue": 1.0, "lowUtility": 0.0, "highValue": 2.0, "highUtility": 1.0}}},
  "issueWeights": {"car": 0.4, "days": 0.6},
  "domain": {"name": "jobs", "issuesValues": {"car": {"values": ["yes", "no"]}, "days": {"range": ["1", "2", "0.5"]}}},
  "name": "${name}", "reservationBid": ${bid}}}`;

describe("importModel", () => {
  const genius = importModel(GENIUS);

  test("divides the evaluations of Genius by the greatest, and leaves reservations alone", () => {
    const [worker, firm] = genius.parties;
    expect(worker?.preferences[0]?.evaluations.map(({ value }) => value)).toEqual([
      { numerator: 1n, denominator: 4n },
      { numerator: 1n, denominator: 1n },
    ]);
    expect(firm?.preferences[0]?.evaluations[1]?.value).toEqual({ numerator: 2n, denominator: 5n });
    expect(firm?.reservation?.value).toEqual({ numerator: 1n, denominator: 4n });
  });

  test("counts an integer issue of Genius from its lower bound", () => {
    const values = genius.parties[0]?.preferences[1]?.evaluations.map(({ value }) => value);
    expect(
      values?.map(({ numerator, denominator }) => Number(numerator) / Number(denominator)),
    ).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(genius.issues[1]?.options.map(({ id }) => id)).toEqual(["20", "21", "22", "23", "24"]);
    expect(genius.issues[0]?.id).toBe("Pay & hours");
  });

  test("keeps an integer issue of Genius within 0 and 1", () => {
    const [domain, , firm] = GENIUS;
    const steep = { name: "w.xml", text: profile("1", "2", "0.5", "0", "0") };
    const values = importModel([domain, steep, firm].filter((one) => one !== undefined)).parties[0]
      ?.preferences[1]?.evaluations;
    expect(values?.at(-1)?.value).toEqual({ numerator: 1n, denominator: 1n });
  });

  test("leaves a discount out only when told so, and says it", () => {
    const files = GENIUS.map(({ name, text }) => ({
      name,
      text: text.replace('value="1.0"', 'value="0.5"'),
    }));
    expect(() => importModel(files)).toThrow(/discount_factor/);
    expect(importModel(files, { discounts: "ignore" }).notices.join(" ")).toMatch(
      /discount factor is left out/,
    );
  });

  test("takes a missing GeniusWeb value for 0 and a reservation bid for its utility", () => {
    const model = importModel([
      { name: "a.json", text: web("a", "1", '{"issuevalues": {"car": "yes", "days": "1.5"}}') },
    ]);
    expect(model.issues[1]?.options.map(({ id }) => id)).toEqual(["1", "1.5", "2"]);
    expect(model.parties[0]?.preferences[0]?.evaluations[1]?.value.numerator).toBe(0n);
    expect(model.parties[0]?.reservation?.value).toEqual({ numerator: 7n, denominator: 10n });
  });

  test("takes the exact fractions of a benchmark domain over its doubles", () => {
    const text = `{"name": "d", "issues": [{"name": "i", "type": "discrete", "values": ["a", "b"]}],
      "parties": [{"name": "p", "reservation": 0.3333, "weights": {"i": 1.0}, "evaluations": {"i": {"a": 0.3333, "b": 1.0}}, "discountFactor": 0.5,
        "exact": {"reservation": "1/3", "weights": {"i": "1"}, "evaluations": {"i": {"a": "1/3", "b": "1"}}}}]}`;
    const model = importModel([{ name: "d.json", text }]);
    expect(dealsOf(model).rational).toMatchObject({ weak: "2", strict: "1" });
    expect(model.notices.join(" ")).toMatch(/discount/);
  });
});

describe("exportModel", () => {
  const web2 = importModel([
    { name: "a.json", text: web("a", "1", "null") },
    { name: "b.json", text: web("b", "0.5", '{"issuevalues": {"car": "yes", "days": "2"}}') },
  ]);

  test.each<[ModelFormat, NegotiationModel]>([
    ["genius-xml", importModel(GENIUS)],
    ["negotiation-yaml", importModel(GENIUS)],
    ["negotiation-yaml", web2],
  ])("gives %s that comes back as the same model", (format, model) => {
    const { files } = exportModel(model, format);
    expect({ ...importModel(files), name: "" }).toEqual({ ...model, name: "" });
  });

  test("gives GeniusWeb profiles that come back with the same utilities", () => {
    const back = importModel(exportModel(web2, "geniusweb-json").files);
    expect(back.parties).toEqual(web2.parties);
    expect(dealsOf(back)).toEqual(dealsOf(web2));
  });

  test.each<[string, string, ModelFormat, RegExp]>([
    ["intervals", "evaluations: {a: [0, 1], b: 1}", "genius-xml", /intervals/],
    [
      "a best option below 1",
      "evaluations: {a: 0, b: 0.5}",
      "genius-xml",
      /Genius scales the best to 1/,
    ],
    ["a third", "evaluations: {a: 1/3, b: 1}", "geniusweb-json", /no finite decimal/],
  ])("refuses %s where the format cannot hold it", (_name, evaluations, format, words) => {
    const model = readModel(
      `issues: [{id: i, options: [a, b]}]\nparties: [{id: p, preferences: {i: {weight: 1, ${evaluations}}}}]`,
    );
    expect(() => exportModel(model, format)).toThrow(ExportRefusedError);
    expect(() => exportModel(model, format)).toThrow(words);
  });
});
