/** The guide to codebooks is run: its files are written, its commands run in order, its output compared. */
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { folderWith } from "../folder.ts";
import { run } from "../run-main.ts";

const GUIDE = readFileSync(new URL("../../../../docs/guide/codebooks.md", import.meta.url), "utf8");

interface Step {
  readonly file: string | null;
  readonly body: string;
}

/** Fenced blocks: with a file's name behind the language a file, `console` commands and what they print. */
function stepsOf(guide: string): readonly Step[] {
  const fences = guide.matchAll(/^```(?<language>\w+)(?: (?<file>\S+))?\n(?<body>[\s\S]*?)^```$/gm);
  return [...fences]
    .map(({ groups }) => ({
      file: groups?.file ?? null,
      body: groups?.body ?? "",
      language: groups?.language,
    }))
    .filter(({ file, language }) => file !== null || language === "console");
}

/** The block with what its commands print now, both outputs in the order in which a terminal shows them. */
async function ranAgain(body: string, at: (name?: string) => string): Promise<string> {
  const commands = body.split("\n").filter((line) => line.startsWith("$ "));
  let printed = "";
  for (const command of commands) {
    const argv = command.slice("$ rapporteur ".length).split(" ");
    const placed = argv.map((word) => (/^[\w-]+\.(?:yaml|txt)$/.test(word) ? at(word) : word));
    const { out, err } = await run(placed);
    printed += `${command}\n${(out + err).replaceAll(`${at()}/`, "")}`;
  }
  return printed;
}

test("every command of the guide prints what the guide shows", async () => {
  const at = folderWith({});
  const steps = stepsOf(GUIDE);
  for (const { file, body } of steps) {
    if (file !== null) writeFileSync(at(file), body);
    else expect(await ranAgain(body, at)).toBe(body);
  }
  expect(steps.filter(({ file }) => file === null).length).toBeGreaterThan(4);
});
