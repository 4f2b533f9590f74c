import { readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { SHIPPED_CODEBOOKS, shippedCodebook } from "@rapporteur/codebook/issues";
import { parseCodebook } from "@rapporteur/codebook/issues/file";
import { describe, expect, test } from "vitest";
import { folderWith } from "../folder.ts";
import { run } from "../run-main.ts";

const CHOIR = `schema: rapporteur/codebook/1
id: choirs
label: Choirs
about: Two choirs.
issues:
  - id: name
    label: Name
    words: [=name, double <> name]
    options:
      - {id: one, label: One}
      - {id: two, label: Two}
`;

describe("rapporteur codebook list", () => {
  test("names every shipped codebook with its issues, no line wider than the terminal", async () => {
    const { code, out, err } = await run(["codebook", "list"], { isTerminal: true, columns: 60 });
    expect([code, err]).toEqual([0, ""]);
    for (const { id, issues } of SHIPPED_CODEBOOKS)
      expect(out).toMatch(new RegExp(`${id}.* ${issues.length} issues`));
    const plain = stripVTControlCharacters(out);
    expect(Math.max(...plain.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
  });
});

describe("rapporteur codebook show", () => {
  test("shows the issues of a file with their options in order", async () => {
    const at = folderWith({ "choirs.yaml": CHOIR });
    expect(await run(["codebook", "show", at("choirs.yaml")])).toEqual({
      code: 0,
      out: "Choirs (choirs)\nTwo choirs.\n\nname: Name\n  one < two\n",
      err: "",
    });
  });

  test("shows one issue with its words", async () => {
    const { out } = await run(["codebook", "show", "-", "--issue", "name"], { stdin: CHOIR });
    expect(out).toContain("words      =name, double <> name\n");
  });

  test.each(["json", "yaml"] as const)(
    "prints a shipped one as %s that is read back the same",
    async (format) => {
      const { out } = await run(["codebook", "show", "climate", "--format", format]);
      expect(parseCodebook(out)).toEqual(shippedCodebook("climate"));
    },
  );

  test("never lets a control character of a file through", async () => {
    const { out } = await run(["codebook", "show", "-"], {
      stdin: CHOIR.replace("label: Name", 'label: "Na\\u001b[31mme"'),
    });
    expect(out).not.toContain("\x1b");
  });

  test.each([
    [
      "a name that is none",
      ["codebook", "show", "weather"],
      2,
      'no codebook and no file is named "weather"; shipped are armed-conflict, trade, labour, climate',
    ],
    [
      "a file that is none",
      ["codebook", "show", "no/such.yaml"],
      1,
      "no/such.yaml: no such file or folder",
    ],
    [
      "an issue that is none",
      ["codebook", "show", "climate", "--issue", "weather"],
      2,
      'climate has no issue "weather"; it has fossil-fuels, ',
    ],
    ["no codebook at all", ["codebook", "show"], 2, "missing required argument 'codebook'"],
  ])("says what is wrong with %s", async (_name, argv, code, message) => {
    const ran = await run(argv);
    expect(ran.code).toBe(code);
    expect(ran.err).toContain(`rapporteur: ${message}`);
    expect(ran.out).toBe("");
  });

  test("names the first fault of a file", async () => {
    const { code, err } = await run(["codebook", "show", "-"], {
      stdin: CHOIR.replace("id: name", "id: Name"),
    });
    expect(code).toBe(1);
    expect(err).toBe(
      'rapporteur: standard input:6:9: issues[0].id must be a kebab-case id, like pay-rise, but is "Name" (1 fault); rapporteur codebook new --help says how to start one\n',
    );
  });
});

describe("rapporteur codebook check", () => {
  test("says that a sound file is sound, and how much was tried", async () => {
    const at = folderWith({ "choirs.yaml": `${CHOIR}    takes: [The name stays.]\n` });
    expect(await run(["codebook", "check", at("choirs.yaml")])).toEqual({
      code: 0,
      out: `${at("choirs.yaml")}: sound, 1 issue, 2 options, 1 phrase tried\n`,
      err: "",
    });
  });

  test("names every fault of every file, goes on after a bad one, and fails", async () => {
    const at = folderWith({
      "bad.yaml": CHOIR.replace("id: one", "id: One").replace("id: two", "id: Two"),
      "good.yaml": CHOIR,
    });
    const { code, out, err } = await run(["codebook", "check", at("bad.yaml"), at("good.yaml")]);
    expect(out.split("\n")).toEqual([
      `${at("bad.yaml")}:10:14: issues[0].options[0].id must be a kebab-case id, like pay-rise, but is "One"`,
      `${at("bad.yaml")}:11:14: issues[0].options[1].id must be a kebab-case id, like pay-rise, but is "Two"`,
      `${at("good.yaml")}: sound, 1 issue, 2 options, 0 phrases tried`,
      "",
    ]);
    expect([code, err]).toEqual([
      1,
      `rapporteur: ${at("bad.yaml")}: see the lines above (2 faults); rapporteur codebook new --help says how to start one\n`,
    ]);
  });

  test("lists what it finds in a text, by line, over the end of a line but not of a paragraph", async () => {
    const at = folderWith({
      "report.txt": "One.\nThey may double\nthe name.\n\nDouble\n\nit.\n",
      "choirs.yaml": CHOIR,
    });
    const { out } = await run(["codebook", "check", at("choirs.yaml"), "--in", at("report.txt")]);
    expect(out.split("\n").slice(1)).toEqual(["2\tname\tdouble the name", "3\tname\tname", ""]);
  });

  test("says when a text has none of its words", async () => {
    const at = folderWith({ "report.txt": "Rain.", "choirs.yaml": CHOIR });
    const { out } = await run(["codebook", "check", at("choirs.yaml"), "--in", at("report.txt")]);
    expect(out).toContain(`${at("report.txt")}: none of its words\n`);
  });
});

describe("rapporteur codebook new", () => {
  test("prints a codebook that passes its own check", async () => {
    const { out } = await run(["codebook", "new", "quota-round"]);
    const ran = await run(["codebook", "check", "-"], { stdin: out });
    expect([ran.code, ran.out]).toEqual([
      0,
      "standard input: sound, 2 issues, 2 options, 5 phrases tried\n",
    ]);
  });

  test("writes a copy of another under the new name to a file", async () => {
    const at = folderWith({});
    const { err } = await run([
      "codebook",
      "new",
      "ferry-strike",
      "--from",
      "labour",
      "--output",
      at("ferries.yaml"),
    ]);
    expect(err).toBe(`rapporteur: wrote ${at("ferries.yaml")}\n`);
    expect(parseCodebook(readFileSync(at("ferries.yaml"), "utf8"))).toEqual({
      ...shippedCodebook("labour"),
      id: "ferry-strike",
    });
  });

  test("refuses a name that is no id", async () => {
    const { code, err } = await run(["codebook", "new", "Quota Round"]);
    expect(code).toBe(2);
    expect(err).toContain(
      '"Quota Round" is no name for a codebook; write it in lower case with hyphens',
    );
  });
});

describe("the completion script", () => {
  test.each(["bash", "zsh", "fish"])("of %s knows the commands of codebook", async (shell) => {
    const { out } = await run(["completion", shell]);
    for (const name of ["codebook", "list", "show", "check", "new", "issue"])
      expect(out).toContain(name);
  });
});
