/** The README's program runs, and prints what the README says. */
import { execFileSync } from "node:child_process";
import { accessSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "./sources.ts";

const README = readFileSync(join(ROOT, "README.md"), "utf8");

let folder: string;

beforeAll(() => {
  // inside the repository, so that the packages are found
  folder = mkdtempSync(join(ROOT, "test", "readme-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("README.md", () => {
  test("shows a program and its real output", () => {
    const [program, output] = blocks("ts", "text");
    const file = join(folder, "program.ts");
    writeFileSync(file, program);
    const args = ["--conditions=@rapporteur/source", file];
    expect(execFileSync(process.execPath, args, { encoding: "utf8" })).toBe(output);
  });

  test("names only files that are there", () => {
    const links = [...README.matchAll(/\]\((?<path>[^)#:]+)\)/g)].map(({ groups }) => groups?.path);
    const missing = links.filter((path) => {
      try {
        accessSync(join(ROOT, path ?? ""));
        return false;
      } catch {
        return true;
      }
    });
    expect(missing).toEqual([]);
  });
});

/** The first fenced block of a language, and the first of another after it. */
function blocks(first: string, second: string): readonly [string, string] {
  const of = (language: string, from: number) => {
    const start = README.indexOf(`\`\`\`${language}\n`, from);
    const end = README.indexOf("\n```", start);
    expect(start, `a block of ${language}`).toBeGreaterThanOrEqual(0);
    return { text: README.slice(start + language.length + 4, end + 1), end };
  };
  const program = of(first, 0);
  return [program.text, of(second, program.end).text];
}
