import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { folderWith } from "../folder.ts";
import { run } from "../run-main.ts";

/** What bash offers for the last of these words. */
async function offered(...words: readonly string[]): Promise<string> {
  const { out } = await run(["completion", "bash"]);
  const path = folderWith({ "script.bash": out, "talks.yaml": "" });
  const program = `source script.bash
COMP_WORDS=("$@"); COMP_CWORD=$(($#-1)); _rapporteur; echo "\${COMPREPLY[*]}"`;
  return execFileSync("bash", ["-c", program, "bash", ...words], {
    cwd: path(),
    encoding: "utf8",
  }).trim();
}

describe("the bash completion", () => {
  test.each([
    ["a command", ["rapporteur", "de"], "deals"],
    ["a command of a command", ["rapporteur", "deals", "fr"], "frontier"],
    ["a file in its place", ["rapporteur", "deals", "ta"], "talks.yaml"],
    [
      "an option of the command of a command",
      ["rapporteur", "deals", "frontier", "--fo"],
      "--format",
    ],
    [
      "the values of such an option",
      ["rapporteur", "deals", "frontier", "--format", ""],
      "csv svg",
    ],
    [
      "the values of the outer command's option",
      ["rapporteur", "deals", "talks.yaml", "--format", "h"],
      "html",
    ],
    [
      "a form to export to",
      ["rapporteur", "model", "export", "talks.yaml", "--to", "genius-"],
      "genius-xml",
    ],
    ["a shell", ["rapporteur", "completion", "f"], "fish"],
  ])("offers %s", async (_name, words, expected) => {
    expect(await offered(...words)).toBe(expected);
  });
});

describe("the scripts of the other shells", () => {
  test.each(["zsh", "fish"])("of %s know the commands of deals and model", async (shell) => {
    const { code, out } = await run(["completion", shell]);
    expect(code).toBe(0);
    for (const name of ["concessions", "frontier", "compare", "import", "export", "check"])
      expect(out).toContain(name);
  });
});
