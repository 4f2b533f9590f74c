import { describe, expect, test } from "vitest";
import { ForecastInvalidError } from "../../src/errors.ts";
import { readForecast } from "../../src/forecasts/forecast-file.ts";

const FILE = `question: How many weeks does the ban last?
unit: weeks
scale: [0, 20]
procedure: {agendaSetter: Ostrava, statusQuo: 20, quota: 2/3}
actual: 9
notes: a field that nobody reads
actors:
  - name: Ostrava
    position: 4
    capability: 2
    salience: 0.5
    source: [r1/p3, r2/p1]
  - {name: Tarn, position: 20, capability: 1, salience: 1, source: our estimate}
`;

/** The file with one line of it replaced. */
function changed(from: string, to: string): string {
  expect(FILE).toContain(from);
  return FILE.replace(from, to);
}

describe("readForecast", () => {
  test("reads every field", () => {
    expect(readForecast(FILE)).toEqual({
      question: "How many weeks does the ban last?",
      unit: "weeks",
      scale: { low: 0, high: 20, isStated: true },
      procedure: { agendaSetter: "Ostrava", statusQuo: 20, quota: 2 / 3 },
      actual: 9,
      actors: [
        { name: "Ostrava", position: 4, capability: 2, salience: 0.5, source: ["r1/p3", "r2/p1"] },
        { name: "Tarn", position: 20, capability: 1, salience: 1, source: ["our estimate"] },
      ],
    });
  });

  test("takes JSON, and the range of the positions where no scale is given", () => {
    const actors = [
      { name: "a", position: 3, capability: 1, salience: 1 },
      { name: "b", position: 8, capability: 1, salience: 1 },
    ];
    const { scale, unit, procedure, actual } = readForecast(
      JSON.stringify({ question: "q", actors }),
    );
    expect(scale).toEqual({ low: 3, high: 8, isStated: false });
    expect([unit, procedure, actual]).toEqual([null, null, null]);
  });

  test.each([
    ["majority", 0.5, 0.51],
    ["unanimity", 1, 1],
    ["0.62", 0.62, 0.62],
  ])("reads the quota %s", (written, least, most) => {
    const quota = readForecast(changed("2/3", written)).procedure?.quota ?? 0;
    expect(quota).toBeGreaterThanOrEqual(least);
    expect(quota).toBeLessThanOrEqual(most);
  });

  test.each([
    ["a salience in per cent", "salience: 0.5", "salience: 50", 11, "actors[0].salience"],
    ["a negative capability", "capability: 2", "capability: -2", 10, "actors[0].capability"],
    ["a position in words", "position: 4", "position: soon", 9, "actors[0].position"],
    ["an endless position", "position: 4", "position: 1e309", 9, "actors[0].position"],
    ["no number at all", "position: 4", "position: .nan", 9, "actors[0].position"],
    ["a misspelt field", "salience: 0.5", "salience: 0.5\n    weigth: 2", 8, "actors[0]"],
    ["a missing field", "    capability: 2\n", "", 8, "actors[0].capability"],
    ["two actors of one name", "name: Tarn", "name: Ostrava", 13, "actors[1].name"],
    ["a scale that ends before it starts", "[0, 20]", "[20, 0]", 3, "scale"],
    ["a scale too short for the positions", "[0, 20]", "[0, 10]", 3, "scale"],
    ["a scale of three numbers", "[0, 20]", "[0, 10, 20]", 3, "scale"],
    [
      "a setter who is no actor",
      "agendaSetter: Ostrava",
      "agendaSetter: Nobody",
      4,
      "procedure.agendaSetter",
    ],
    ["a status quo off the scale", "statusQuo: 20", "statusQuo: 21", 4, "procedure.statusQuo"],
    ["a quota of nothing", "quota: 2/3", "quota: 0", 4, "procedure.quota"],
    ["a quota beyond all", "quota: 2/3", "quota: 4/3", 4, "procedure.quota"],
    ["no question", "question: How", "asked: How", 1, "question"],
    ["an alias", "position: 4", "position: *x", 9, "actors[0].position"],
  ])("names the line and the field of %s", (_name, from, to, line, path) => {
    let thrown: unknown = null;
    try {
      readForecast(changed(from, to));
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(ForecastInvalidError);
    expect((thrown as ForecastInvalidError).facts).toMatchObject({ path, line });
  });

  test.each([
    ["no actors", "question: q\nactors: []", "actors"],
    [
      "actors without weight",
      "question: q\nactors: [{name: a, position: 1, capability: 0, salience: 1}]",
      "actors",
    ],
    ["no file of fields", "just words", "the file"],
    ["an empty file", "", "the file"],
    ["broken YAML", "question: [", "the file"],
    ["two fields of one name", "question: a\nquestion: b", "the file"],
    ["a file beyond measure", `question: ${"x".repeat(2 ** 22)}`, "the file"],
    [
      "a thousand actors",
      `question: q\nactors: [${Array.from({ length: 1000 }, (_, n) => `{name: a${n}, position: 1, capability: 1, salience: 1}`).join(", ")}]`,
      "actors",
    ],
    [
      "aliases that grow",
      `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nquestion: q\nactors: *c`,
      "actors",
    ],
  ])("refuses %s", (_name, text, path) => {
    let thrown: unknown = null;
    try {
      readForecast(text);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(ForecastInvalidError);
    expect((thrown as ForecastInvalidError).facts["path"]).toBe(path);
  });

  test("says what it expected and what was there", () => {
    expect(() => readForecast(changed("salience: 0.5", "salience: 50"))).toThrow(
      "not a forecast file: line 11, actors[0].salience must be a number from 0 to 1 (per cent divided by 100), but is 50",
    );
  });
});
