import { describe, expect, test } from "vitest";
import { folderWith } from "../folder.ts";
import { MODELS, run } from "../run-main.ts";

const GRAIN = `${MODELS}grain-forecast.yaml`;

describe("rapporteur forecast", () => {
  test("puts the compromise first, with the band that half of past outcomes lay in", async () => {
    const { code, out, err } = await run(["forecast", GRAIN]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(
      "How much grain may Tavaria sell free of duty?\nfrom 600 to 1200 thousand tonnes a year; it came out at 820\n",
    );
    expect(out).toMatch(
      /^ {2}compromise {2}831\.4 {2}half of all past outcomes lay from 726\.2 to 936\.7; missed$/m,
    );
    const order = ["compromise", "median", "procedure", "challenge"].map((name) =>
      out.indexOf(`\n  ${name}`),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  test("prints everything as JSON", async () => {
    const { out } = await run(["forecast", GRAIN, "--format", "json"]);
    const value = JSON.parse(out) as {
      schema: string;
      actors: unknown[];
      forecast: { median: number; compromise: { bands: unknown[] } };
    };
    expect(value.schema).toBe("rapporteur/forecast/1");
    expect(value.actors).toHaveLength(5);
    expect(value.forecast.median).toBe(800);
    expect(value.forecast.compromise.bands).toHaveLength(4);
  });

  test("writes Markdown to a file that ends in .md", async () => {
    const path = folderWith({});
    const { code, err } = await run(["forecast", GRAIN, "--output", path("grain.md")]);
    expect([code, err]).toEqual([0, `rapporteur: wrote ${path("grain.md")}\n`]);
  });

  test("reads standard input", async () => {
    const stdin =
      "question: Who pays?\nactors: [{name: a, position: 1, capability: 1, salience: 1}]\n";
    const { code, out } = await run(["forecast", "-"], { stdin });
    expect(code).toBe(0);
    expect(out).toContain("the range of the positions");
  });

  test.each([
    ["a file that is not there", "gone.yaml", "no such file or folder"],
    [
      "a question without actors",
      "bare.yaml",
      "bare.yaml: not a forecast file: line 1, actors must be a list of actors",
    ],
    ["a file of nothing", "empty.yaml", "is empty"],
  ])("fails on %s and says why", async (_name, file, reason) => {
    const path = folderWith({ "bare.yaml": "question: Who pays?\n", "empty.yaml": "\n" });
    const { code, out, err } = await run(["forecast", path(file)]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(reason);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });
});
