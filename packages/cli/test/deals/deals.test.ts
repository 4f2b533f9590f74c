import { readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { dealsOf, readModel } from "@rapporteur/bargaining";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { factsOf } from "../../src/deals/deals-facts.ts";
import { dealsTable } from "../../src/deals/table.ts";
import { makeStyle } from "../../src/terminal/style.ts";
import { folderWith } from "../folder.ts";
import { MODELS, run } from "../run-main.ts";
import { ferry, ferryOfThree } from "./models.ts";

async function deals(text: string, ...options: readonly string[]): Promise<string> {
  const path = folderWith({ "ferry.yaml": text });
  const { code, out, err } = await run(["deals", path("ferry.yaml"), ...options]);
  expect([code, err]).toEqual([0, ""]);
  return out;
}

/** The first paragraph after the title: the answer. */
function answer(page: string): string {
  return (page.split("\n\n")[1] ?? "").replaceAll("\n", " ");
}

describe("the answer of rapporteur deals", () => {
  test.each([
    [
      "some",
      ferry(["0.4", "0.2"]),
      "Both would accept 3 of 6 packages (50 %). Two ways of sharing the gains cannot be bettered for one without loss for the other.",
    ],
    ["every", ferry(["0", "0"]), "Both would accept every one of the 6 packages."],
    [
      "one",
      ferry(["0.6", "0.6"]),
      "Both would accept 1 of 6 packages (17 %). One way of sharing the gains cannot be bettered",
    ],
    [
      "none of two",
      ferry(["0.7", "0.8"]),
      "No package satisfies both. Two single moves would open one:",
    ],
    ["none of three", ferryOfThree(["0.6", "0.6"]), "No package satisfies all three. "],
    [
      "some of three",
      ferryOfThree(["0.4", "0.2"]),
      "All three would accept 2 of 6 packages (33 %). One way of sharing the gains cannot be bettered for one without loss for another.",
    ],
  ])("says in words that %s are acceptable", async (_name, text, words) => {
    expect(answer(await deals(text))).toContain(words);
  });

  test("names who would have to move, how far, and what opens", async () => {
    const out = await deals(ferry(["0.7", "0.8"]));
    expect(out).toContain(
      "  1. Ostrava settles for 0.44 instead of 0.70, with new-pier instead of old-pier\n     on harbour, four instead of six on Crossings a day.\n     → Ostrava 0.44, verrin 0.85\n",
    );
    expect(out).toContain("  2. verrin settles for 0.15 instead of 0.80,");
    expect(out).toContain(
      "1 other set of moves would do too; rapporteur deals concessions lists them.",
    );
  });

  test("shows only the moves of the parties that are asked for, and what they hold", async () => {
    const out = await deals(ferry(["0.7", "0.8"]), "--party", "ostrava");
    expect(answer(out)).toContain("One single move would open one:");
    expect(out).not.toContain("verrin settles");
    expect(out).toContain(
      "Ostrava takes no less than 0.70; its best package of all is worth 1.00.",
    );
  });

  test("says what the intervals leave open, and what to find out", async () => {
    const out = await deals(ferry(["0.4", "[0.2, 0.9]"]));
    expect(out).toContain(
      "Wherever the numbers lie in their intervals, no packages satisfy both; somewhere",
    );
    expect(out).toMatch(
      /What would narrow this most\n {2}What is the least that verrin would accept\?/,
    );
  });

  test("gathers the concepts that pick the same package", async () => {
    const out = await deals(ferry(["0.4", "0.2"]));
    expect(out).toContain(
      "Fair packages\n  Nash, Kalai–Smorodinsky, egalitarian, utilitarian, relative utilitarian,\n    least opposition: Ostrava 0.68, verrin 0.70\n",
    );
  });

  test("lists a few of many packages that tie, and says how many there are", async () => {
    const { out } = await run(["deals", `${MODELS}tariff-deal.yaml`]);
    expect(out).toContain("15 packages tie for utilitarian; rapporteur deals frontier lists them");
  });

  test.each(["strait", "wage-round"])(
    "on %s never has a line wider than the page, nor a space at its end",
    async (name) => {
      const model = readModel(readFileSync(`${MODELS}${name}.yaml`, "utf8"));
      const facts = await factsOf(model, { interrupted: new AbortController().signal });
      for (const width of [40, 60, 100]) {
        for (const line of dealsTable(facts, [], { width, style: makeStyle(false) }).split("\n")) {
          expect(line.length, line).toBeLessThanOrEqual(width);
          expect(line, line).not.toMatch(/ $/);
        }
      }
    },
  );

  test("paints a terminal and leaves a pipe alone", async () => {
    const path = folderWith({ "ferry.yaml": ferry(["0.4", "0.2"]) });
    const painted = await run(["deals", path("ferry.yaml")], { isTerminal: true });
    const plain = await run(["deals", path("ferry.yaml")]);
    expect(painted.out).toContain("\x1b[1m");
    expect(stripVTControlCharacters(painted.out)).toBe(plain.out);
  });

  test("shows control characters of a hostile model as what they are", async () => {
    const out = await deals(
      ferry(["0.4", "0.2"])
        .replace("label: Ostrava", 'label: "Ost\\x1b[31mrava"')
        .replace("Ferry talks", '"Fer\\x07ry"'),
    );
    expect(out).toContain("Ost\\x1b[31mrava");
    expect(["\x07", "\x1b"].filter((control) => out.includes(control))).toEqual([]);
  });
});

describe("the JSON of rapporteur deals", () => {
  const schema = z.fromJSONSchema(
    JSON.parse(
      readFileSync(
        new URL("../../../../docs/reference/deals.schema.json", import.meta.url),
        "utf8",
      ),
    ),
  );

  test.each([
    ["in reach", ferry(["0.4", "0.2"])],
    ["out of reach", ferry(["0.7", "0.8"])],
    ["out of reach of three, with red lines", ferryOfThree(["0.6", "0.6"])],
    ["with intervals", ferry(["0.4", "[0.2, 0.9]"])],
    [
      "with a status quo",
      ferry(["0.4", "0.2"]).replace("{id: harbour,", "{id: harbour, statusQuo: old-pier,"),
    ],
  ])("has the form of docs/reference/deals.schema.json for a model %s", async (_name, text) => {
    const value: unknown = JSON.parse(await deals(text, "--format", "json"));
    expect(schema.safeParse(value).error?.issues ?? []).toEqual([]);
  });

  test("is not of that form when a field is missing, misspelt or of another kind", async () => {
    const text = await deals(ferry(["0.4", "0.2"]), "--format", "json");
    for (const [from, to] of [
      ['"isReachable"', '"reachable"'],
      ['"exact": true', '"exact": "yes"'],
      ['"count": "1"', '"count": 1'],
      ['"17/25"', '"17:25"'],
    ] as const) {
      expect(text).toContain(from);
      expect(schema.safeParse(JSON.parse(text.replaceAll(from, to))).success, from).toBe(false);
    }
  });

  test("holds what the library answers, exactly", async () => {
    const value = JSON.parse(await deals(ferry(["0.4", "0.2"]), "--format", "json")) as Record<
      string,
      unknown
    >;
    const { frontier, solutions, rational, ranges } = dealsOf(readModel(ferry(["0.4", "0.2"])));
    expect(value).toMatchObject({ frontier, solutions, rational, ranges });
  });

  test("has concessions and uncertainty only where there is something to say", async () => {
    const open = JSON.parse(await deals(ferry(["0.4", "0.2"]), "--format", "json")) as Record<
      string,
      unknown
    >;
    expect([open["concessions"], open["uncertainty"], open["phases"]]).toEqual([null, null, null]);
    const shut = JSON.parse(await deals(ferry(["0.7", "0.8"]), "--format", "json")) as {
      concessions: { sets: unknown[] };
    };
    expect(shut.concessions.sets).toHaveLength(3);
  });
});

describe("the other formats of rapporteur deals", () => {
  test("Markdown has a table of the fair packages and marks nothing that a model says", async () => {
    const out = await deals(
      ferry(["0.4", "0.2"])
        .replaceAll("old-pier", '"*old* | <b>pier</b>"')
        .replace("Ferry talks", '"# Ferry"'),
      "--format",
      "markdown",
    );
    expect(out).toContain("# \\# Ferry\n");
    expect(out).toContain(
      "| concept | Ostrava | verrin | package |\n| --- | ---: | ---: | --- |\n",
    );
    expect(out).not.toContain("<b>");
  });

  test("the ending of the output picks the format", async () => {
    const path = folderWith({ "ferry.yaml": ferry(["0.4", "0.2"]) });
    for (const [name, start] of [
      ["d.json", "{"],
      ["d.md", "# Ferry talks"],
      ["d.html", "<!doctype html>"],
      ["d.txt", "Ferry talks"],
    ] as const) {
      const { code, out, err } = await run(["deals", path("ferry.yaml"), "--output", path(name)]);
      expect([code, out, err]).toEqual([0, "", `rapporteur: wrote ${path(name)}\n`]);
      expect(readFileSync(path(name), "utf8").startsWith(start), name).toBe(true);
    }
  });
});

describe("rapporteur deals concessions", () => {
  test("lists every smallest set, the fewest movers first", async () => {
    const { code, out } = await run(["deals", "concessions", `${MODELS}strait.yaml`]);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^No package satisfies both\. Six smallest sets of moves open one, the fewest\nmovers first:\n/,
    );
    expect(out.match(/^ {2}\d\. /gm)).toHaveLength(6);
  });

  test("says what one more move would buy where a package is in reach", async () => {
    const path = folderWith({ "ferry.yaml": ferryOfThree(["0.4", "0.2"]) });
    const { out } = await run(["deals", "concessions", path("ferry.yaml")]);
    expect(out).toContain(
      "A package that satisfies all three is in reach already. What one more move would\nbuy:",
    );
    expect(out).toContain(
      "tarn accepts six instead of two on Crossings a day, which costs it 0.50",
    );
  });

  test("keeps to the moves of one party, also as JSON and Markdown", async () => {
    const path = folderWith({ "ferry.yaml": ferry(["0.7", "0.8"]) });
    const argv = ["deals", "concessions", path("ferry.yaml"), "--party", "verrin", "--format"];
    const value = JSON.parse((await run([...argv, "json"])).out) as {
      sets: { movers: string[] }[];
    };
    expect(value.sets.map(({ movers }) => movers)).toEqual([["verrin"]]);
    expect((await run([...argv, "markdown"])).out).toContain(
      "1. verrin settles for 0.15 instead of 0.80",
    );
  });
});

describe("rapporteur deals compare", () => {
  const PACKAGE = "crossings=four, harbour=new-pier";

  test.each([
    ["in words", PACKAGE],
    ["with labels for ids", "Crossings a day=four, harbour=new-pier"],
    ["as JSON", '{"crossings": "four", "harbour": "new-pier"}'],
    ["as YAML in braces", "{crossings: four, harbour: new-pier}"],
    ["in a file", "FILE"],
  ])("takes a package %s", async (_name, written) => {
    const path = folderWith({
      "ferry.yaml": ferry(["0.4", "0.2"]),
      "deal.yaml": "crossings: four\nharbour: new-pier\n",
    });
    const { code, out, err } = await run([
      "deals",
      "compare",
      path("ferry.yaml"),
      written === "FILE" ? path("deal.yaml") : written,
    ]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(
      /^Crossings a day {2}four\nharbour {10}new-pier\n\nThis package satisfies both\.\n/,
    );
  });

  test("says what each gains and gives up, and why the neighbours are no better", async () => {
    const path = folderWith({ "ferry.yaml": ferry(["0.6", "0.2"]) });
    const { out } = await run(["deals", "compare", path("ferry.yaml"), PACKAGE]);
    expect(out).toContain("This package does not satisfy both.");
    expect(out).toContain("Ostrava is 0.16 short of the least that it accepts.");
    expect(out.replaceAll(/\n +/g, " ")).toContain(
      "It takes new-pier instead of old-pier on harbour (0.32), four instead of six on Crossings a day (0.24).",
    );
    expect(out).toMatch(/One option changed\n(?: {2}.*\n)+/);
  });

  test("shows one party's side alone", async () => {
    const path = folderWith({ "ferry.yaml": ferry(["0.4", "0.2"]) });
    const { out } = await run([
      "deals",
      "compare",
      path("ferry.yaml"),
      PACKAGE,
      "--party",
      "ostrava",
    ]);
    expect(out).toContain("Ostrava gains 0.04");
    expect(out).not.toMatch(/^verrin/m);
  });

  test("prints everything as JSON", async () => {
    const path = folderWith({ "ferry.yaml": ferry(["0.4", "0.2"]) });
    const { out } = await run([
      "deals",
      "compare",
      path("ferry.yaml"),
      PACKAGE,
      "--format",
      "json",
    ]);
    expect(JSON.parse(out)).toMatchObject({
      schema: "rapporteur/comparison/1",
      package: { crossings: "four", harbour: "new-pier" },
      isAcceptable: true,
      parties: [{ party: "ostrava", fraction: "11/25" }, { party: "verrin" }],
      acceptability: [{ isNecessary: true }, { isNecessary: true }],
    });
  });

  test.each([
    [
      "an issue left out",
      "crossings=four",
      1,
      "the package: not a package of this model: harbour must be one of",
    ],
    [
      "an option that there is not",
      "crossings=five, harbour=new-pier",
      1,
      "crossings must be one of two, four, six",
    ],
    ["an issue that there is not", "crossings=four, harbour=new-pier, fare=2", 1, "fare"],
    ["words without a sign", "crossings four", 2, '"crossings four" is no issue=option'],
    ["broken JSON", '{"crossings": ', 2, "is no package"],
    ["a file that is not there", "gone.yaml", 1, "gone.yaml: no such file"],
  ])("refuses %s", async (_name, written, code, reason) => {
    const path = folderWith({ "ferry.yaml": ferry(["0.4", "0.2"]) });
    const ran = await run(["deals", "compare", path("ferry.yaml"), written]);
    expect([ran.code, ran.out]).toEqual([code, ""]);
    expect(ran.err).toContain(reason);
  });
});

describe("what rapporteur deals refuses", () => {
  test.each([
    [
      "a party that the model has not",
      ["FILE", "--party", "nobody"],
      2,
      'the model has no party "nobody"; its parties are ostrava, verrin',
    ],
    ["no file", [], 2, "missing required argument"],
    ["a format that there is not", ["FILE", "--format", "pdf"], 2, "see rapporteur deals --help"],
    [
      "an option that a command has not",
      ["frontier", "FILE", "--party", "x"],
      2,
      "see rapporteur deals frontier --help",
    ],
    ["a file that is not there", ["gone.yaml"], 1, "gone.yaml: no such file"],
    ["a model that is not sound", ["WRONG"], 1, "wrong.yaml: not a negotiation model: line 3"],
    ["XML of nothing known", ["XML"], 1, "odd.xml"],
  ])("%s", async (_name, argv, code, reason) => {
    const path = folderWith({
      "ferry.yaml": ferry(["0.4", "0.2"]),
      "wrong.yaml": "name: x\nissues:\n  - {id: a}\nparties: []\n",
      "odd.xml": "<odd><thing/></odd>",
    });
    const names: Readonly<Record<string, string>> = {
      FILE: path("ferry.yaml"),
      WRONG: path("wrong.yaml"),
      XML: path("odd.xml"),
    };
    const ran = await run(["deals", ...argv.map((word) => names[word] ?? word)]);
    expect([ran.code, ran.out]).toEqual([code, ""]);
    expect(ran.err).toContain(reason);
    expect(ran.err.trimEnd().split("\n")).toHaveLength(1);
  });

  test("ends with 130 when the user stops it", async () => {
    const { stubWorld } = await import("../stub-world.ts");
    const { main } = await import("../../src/main.ts");
    const path = folderWith({ "ferry.yaml": ferry(["0.4", "0.2"]) });
    const { world, interrupt, out } = stubWorld();
    interrupt();
    expect(await main(["deals", path("ferry.yaml")], world)).toBe(130);
    expect(out()).toBe("");
  });
});
