import { describe, expect, test } from "vitest";
import {
  cyclesIn,
  impurities,
  lostImports,
  outOfOrder,
  relativeImports,
  wrongPackages,
} from "./layer-rules.ts";
import type { SourceFile } from "./sources.ts";
import { importsIn, packages, sourcesOf } from "./sources.ts";

describe.each(packages().map((name) => [name, sourcesOf(name)] as const))("%s", (_name, files) => {
  test("imports only the packages below it, each by its exports", () => {
    expect(files.flatMap(wrongPackages)).toEqual([]);
  });

  test("imports by path only files of its own src", () => {
    expect(files.flatMap((file) => lostImports(file, files))).toEqual([]);
  });

  test("has no cycle of files", () => {
    expect(cyclesIn(files)).toEqual([]);
  });

  test("keeps Node, clock, randomness and network out of what runs in a browser", () => {
    expect(files.flatMap(impurities)).toEqual([]);
  });

  test("keeps the order of reading, if it reads", () => {
    expect(files.flatMap(outOfOrder)).toEqual([]);
  });
});

describe("wrongPackages", () => {
  test.each([
    ["codebook", "@rapporteur/reader"],
    ["reader", "@rapporteur/bargaining"],
    ["reader", "@rapporteur/codebook/src/span.ts"],
    ["reader", "@rapporteur/codebook/edtf"],
    ["bargaining", "@rapporteur/reader/node"],
    ["cli", "@rapporteur/web"],
  ])("names %s -> %s", (name, specifier) => {
    expect(wrongPackages(fileOf(name, "a.ts", `import { a } from "${specifier}";`))).toEqual([
      `a.ts -> ${specifier}`,
    ]);
  });

  test.each([
    ["reader", "@rapporteur/codebook"],
    ["reader", "@rapporteur/codebook/schema"],
    ["cli", "@rapporteur/reader/node"],
    ["cli", "node:fs"],
  ])("leaves %s -> %s alone", (name, specifier) => {
    expect(wrongPackages(fileOf(name, "a.ts", `import { a } from "${specifier}";`))).toEqual([]);
  });
});

describe("lostImports", () => {
  test.each(["../../codebook/src/span.ts", "./gone.ts"])("names %s", (specifier) => {
    const file = fileOf("reader", "a.ts", `import { a } from "${specifier}";`);
    expect(lostImports(file, [file])).toHaveLength(1);
  });
});

describe("cyclesIn", () => {
  test("names a cycle of three files, also of types", () => {
    const files = [
      fileOf("reader", "a.ts", 'import { b } from "./b/b.ts";'),
      fileOf("reader", "b/b.ts", 'import type { C } from "./c.ts";'),
      fileOf("reader", "b/c.ts", 'export { a } from "../a.ts";'),
    ];
    expect(cyclesIn(files)).toEqual(["a.ts -> b/b.ts -> b/c.ts -> a.ts"]);
  });

  test("leaves two ways to one file alone", () => {
    const files = [
      fileOf("reader", "a.ts", 'import { b } from "./b.ts";\nimport { c } from "./c.ts";'),
      fileOf("reader", "b.ts", 'import { c } from "./c.ts";'),
      fileOf("reader", "c.ts", ""),
    ];
    expect(cyclesIn(files)).toEqual([]);
  });
});

describe("impurities", () => {
  test.each([
    ["codebook", "a.ts", 'import { readFileSync } from "node:fs";'],
    ["reader", "analysis/a.ts", 'import { InferenceSession } from "onnxruntime-node";'],
    ["reader", "node/a.ts", "const now = Date.now();"],
    ["reader", "a.ts", "const today = new Date();"],
    ["bargaining", "a.ts", "const chance = Math.random();"],
    ["bargaining", "a.ts", 'await fetch("https://example.org");'],
    ["codebook", "a.ts", "if (process.env.DEBUG) log();"],
  ])("names what %s/%s does with %s", (name, path, text) => {
    expect(impurities(fileOf(name, path, text))).toHaveLength(1);
  });

  test.each([
    ["reader", "node/a.ts", 'import { readFileSync } from "node:fs";'],
    ["codebook", "a.ts", "const date = new Date(0);"],
    ["codebook", "a.ts", "// Date.now() is a clock"],
    ["cli", "a.ts", "const now = Date.now();"],
  ])("leaves alone what %s/%s does with %s", (name, path, text) => {
    expect(impurities(fileOf(name, path, text))).toEqual([]);
  });
});

describe("outOfOrder", () => {
  test.each([
    ["a later folder's type", "sentences/a.ts", 'import type { B } from "../analysis/b.ts";'],
    ["an earlier folder's value", "statements/a.ts", 'import { b } from "../analysis/b.ts";'],
    ["a folder that is not in the order", "times/a.ts", 'import type { B } from "../extra/b.ts";'],
    ["anything in lexicon", "lexicon/a.ts", 'import type { B } from "../analysis/b.ts";'],
  ])("names %s", (_name, path, text) => {
    expect(outOfOrder(fileOf("reader", path, text))).toHaveLength(1);
  });

  test.each([
    ["an earlier folder's type", "statements/a.ts", 'import type { B } from "../analysis/b.ts";'],
    ["a function of sentences", "analysis/a.ts", 'import { b } from "../sentences/b.ts";'],
    ["the pipeline", "times/a.ts", 'import { b } from "../pipeline/b.ts";'],
    ["the lexicon", "times/a.ts", 'import { b } from "../lexicon/b.ts";'],
    ["the errors", "times/a.ts", 'import { E } from "../errors.ts";'],
    ["its own folder", "times/a.ts", 'import { b } from "./b.ts";'],
    ["any folder in the pipeline", "pipeline/a.ts", 'import { b } from "../positions/b.ts";'],
  ])("leaves %s alone", (_name, path, text) => {
    expect(outOfOrder(fileOf("reader", path, text))).toEqual([]);
  });
});

describe("what the light entry of codebook loads", () => {
  test("is the edtf library and nothing else, so that a command starts fast", () => {
    const files = new Map(sourcesOf("codebook").map((file) => [file.path, file]));
    const loaded = new Set<string>();
    const visit = (path: string): void => {
      const file = files.get(path);
      if (file === undefined || loaded.has(path)) return;
      loaded.add(path);
      for (const { target, isType } of relativeImports(file)) if (!isType) visit(target);
    };
    visit("index.ts");
    const foreign = [...loaded]
      .flatMap((path) => files.get(path)?.imports ?? [])
      .filter(({ specifier, isType }) => !isType && !specifier.startsWith("."));
    expect(foreign.map(({ specifier }) => specifier)).toEqual(["edtf"]);
  });
});

describe("importsIn", () => {
  test.each([
    ['import { a } from "./a.ts";', "./a.ts", false],
    ['import type { A } from "@rapporteur/codebook";', "@rapporteur/codebook", true],
    ['import {\n  a,\n  type B,\n} from "../b.ts";', "../b.ts", false],
    ['import * as all from "./a.ts";', "./a.ts", false],
    ['import type from "./a.ts";', "./a.ts", false],
    ['export { a } from "./a.ts";', "./a.ts", false],
    ['export type { A } from "./a.ts";', "./a.ts", true],
    ['import "./side.ts";', "./side.ts", false],
    ['const a = await import("./late.ts");', "./late.ts", false],
  ])("reads %j", (text, specifier, isType) => {
    expect(importsIn(text)).toEqual([{ specifier, isType }]);
  });

  test.each(['// import { a } from "./a.ts";', 'export const a = "./a.ts";', "import(file)"])(
    "leaves %j alone",
    (text) => {
      expect(importsIn(text)).toEqual([]);
    },
  );
});

function fileOf(name: string, path: string, text: string): SourceFile {
  return { package: name, path, text, imports: importsIn(text) };
}
