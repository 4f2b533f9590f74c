import { readdirSync, readFileSync } from "node:fs";
import { dealsOf, readModel } from "@rapporteur/bargaining";
import { describe, expect, test } from "vitest";
import { ferry } from "../deals/models.ts";
import { folderWith } from "../folder.ts";
import { MODELS, run } from "../run-main.ts";

describe("rapporteur model new", () => {
  test("prints a model that is sound and has packages in reach", async () => {
    const { code, out, err } = await run(["model", "new"]);
    expect([code, err]).toEqual([0, ""]);
    expect(dealsOf(readModel(out)).isReachable).toBe(true);
  });

  test("derives a model from a position table, and says on standard error what was assumed", async () => {
    const { code, out, err } = await run(["model", "new", `${MODELS}strait-positions.yaml`]);
    expect(code).toBe(0);
    const model = readModel(out);
    expect(model.parties.map(({ id }) => id)).toEqual(["kestria", "ardovia"]);
    expect(model.parties[1]?.redLines).toEqual([
      {
        issue: "observers",
        option: "200",
        source: { kind: "derived", entries: ["a4", "a5"], note: null },
      },
      {
        issue: "marines",
        option: "all",
        source: { kind: "analyst", entries: [], note: "would be a defeat at home" },
      },
    ]);
    expect(model.parties[0]?.reservation?.source.kind).toBe("analyst");
    expect(err).toMatch(
      /^rapporteur: from 15 positions: 5 issues, 2 parties, 432 packages, 2 red lines; 5 numbers set by an analyst$/m,
    );
  });

  test("derives a model from readings and a file of issues", async () => {
    const issues = "issues:\n  - {id: harbour, options: [old-pier, new-pier]}\n";
    const path = folderWith({
      "issues.yaml": issues,
      "readings.jsonl": `${JSON.stringify(reading("r1"))}\n${JSON.stringify(reading("r2"))}\n`,
    });
    const { code, out } = await run([
      "model",
      "new",
      path("readings.jsonl"),
      "--issues",
      path("issues.yaml"),
    ]);
    expect(code).toBe(0);
    const [party] = readModel(out).parties;
    expect(party?.id).toBe("Ostrava");
    expect(party?.preferences[0]?.evaluations[1]?.source.entries).toEqual(["r1/p1", "r2/p1"]);
  });

  test.each([
    [
      "readings without issues",
      ["readings.json"],
      2,
      "give the file with their issues to --issues",
    ],
    ["issues without readings", ["--issues", "issues.yaml"], 2, "name their file"],
    [
      "lines that are no JSON",
      ["broken.jsonl", "--issues", "issues.yaml"],
      1,
      "broken.jsonl:2: is no JSON",
    ],
    ["a reading that is none", ["wrong.json", "--issues", "issues.yaml"], 1, "wrong.json: "],
    [
      "a table without positions",
      ["issues.yaml"],
      1,
      "issues.yaml: not a position table: positions must be of at least one option",
    ],
    [
      "a table with a mistake",
      ["mistake.yaml"],
      1,
      "mistake.yaml: not a position table: line 4, positions[0].stance must be one of",
    ],
  ])("fails on %s", async (_name, argv, code, reason) => {
    const path = folderWith({
      "issues.yaml": "issues:\n  - {id: harbour, options: [old-pier, new-pier]}\n",
      "readings.json": JSON.stringify(reading("r1")),
      "broken.jsonl": `${JSON.stringify(reading("r1"))}\nno\n`,
      "wrong.json": '{"schema": "rapporteur/reading/1"}',
      "mistake.yaml":
        "issues:\n  - {id: harbour, options: [old-pier]}\npositions:\n  - {party: a, issue: harbour, stance: wants}\n",
    });
    const ran = await run([
      "model",
      "new",
      ...argv.map((word) => (word.includes(".") ? path(word) : word)),
    ]);
    expect(ran.code).toBe(code);
    expect(ran.err).toContain(reason);
  });
});

describe("rapporteur model check", () => {
  test("says how large a model is, and how much of it is not certain", async () => {
    const { code, out } = await run(["model", "check", `${MODELS}strait.yaml`]);
    expect(code).toBe(0);
    expect(out).toContain(
      "Sound: 5 issues, 2 parties, 576 packages before 1 link.\n3 of 48 numbers are not certain",
    );
  });

  test("says how far apart the parties stand, and where most", async () => {
    const path = folderWith({ "ferry.yaml": ferry(["0.4", "0.2"]) });
    const { out } = await run(["model", "check", path("ferry.yaml")]);
    expect(out).toContain("Apart: Ostrava and verrin 1 of the way; most on Crossings a day (1).\n");
  });

  test("names the line of what is not sound", async () => {
    const path = folderWith({
      "ferry.yaml": ferry(["0.4", "0.2"]).replace("four: 0.6", "five: 0.6"),
    });
    const { code, err } = await run(["model", "check", path("ferry.yaml")]);
    expect(code).toBe(1);
    expect(err).toMatch(/ferry\.yaml: .*line 10/);
  });

  test("says how to go on where a file holds positions", async () => {
    const { code, err } = await run(["model", "check", `${MODELS}strait-positions.yaml`]);
    expect(code).toBe(1);
    expect(err).toContain("make one of it first: rapporteur model new");
  });

  test("says that a folder has no model", async () => {
    const { code, err } = await run(["model", "check", folderWith({ "notes.txt": "x" })()]);
    expect([code, err.includes("no model in this folder")]).toEqual([1, true]);
  });
});

describe("rapporteur model import and export", () => {
  test.each(["genius-xml", "geniusweb-json", "negotiation-yaml"])(
    "go to %s and back without loss",
    async (form) => {
      const path = folderWith({ "ferry.yaml": ferry(["0.4", "0.15"]) });
      const { code, out } = await run([
        "model",
        "export",
        path("ferry.yaml"),
        "--to",
        form,
        "--output",
        path("out"),
      ]);
      expect([code, out]).toEqual([0, ""]);
      expect(readdirSync(path("out")).length).toBeGreaterThan(0);
      const back = await run(["model", "import", path("out")]);
      expect(back.code).toBe(0);
      const deals = (text: string) =>
        dealsOf(readModel(text)).frontier.points.map(({ fractions }) => fractions);
      expect(deals(back.out)).toEqual(deals(readFileSync(path("ferry.yaml"), "utf8")));
    },
  );

  test("say which form is missing", async () => {
    const { code, err } = await run(["model", "export", "x.yaml", "--output", "out"]);
    expect([code, err]).toEqual([
      2,
      "rapporteur: required option '--to <form>' not specified; see rapporteur model export --help\n",
    ]);
  });

  test("say what the form cannot hold", async () => {
    const { code, err } = await run([
      "model",
      "export",
      `${MODELS}strait.yaml`,
      "--to",
      "genius-xml",
      "--output",
      folderWith({})(),
    ]);
    expect(code).toBe(1);
    expect(err).toContain("cannot be written as genius-xml: ");
  });
});

/** A sound reading with one position on the harbour. */
function reading(id: string) {
  const words = { start: 0, end: 7 };
  return {
    schema: "rapporteur/reading/1",
    reader: { version: "0.1.0", model: "none" },
    report: {
      id,
      title: null,
      publisher: null,
      url: null,
      published: "2031-05-02",
      language: "en",
      text: "Ostrava accepts the new pier.",
    },
    actors: [
      {
        id: "a1",
        kind: "state",
        name: "Ostrava",
        anonymous: false,
        roles: [],
        party: null,
        partyGrounds: null,
        mentions: [{ span: words, form: "name" }],
      },
    ],
    times: [],
    statements: [],
    events: [],
    proposals: [],
    positions: [
      {
        id: "p1",
        party: "a1",
        by: null,
        issue: "harbour",
        stance: "accepts",
        conditions: [],
        option: "new-pier",
        text: "accepts the new pier",
        time: null,
        statement: null,
        evidence: [words],
      },
    ],
  };
}
