/** docs/guide/first-deal.md: every command that it shows is run, and prints what it shows. */
import { copyFileSync, readdirSync, readFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { folderWith } from "../folder.ts";
import { MODELS, run } from "../run-main.ts";

const GUIDE = readFileSync(
  new URL("../../../../docs/guide/first-deal.md", import.meta.url),
  "utf8",
);
const home = process.cwd();
/** Six commands, two of them with thousands of samples. */
const GUIDE_TIMEOUT_MS = 180_000;

afterEach(() => process.chdir(home));

/** The commands of the guide, each with what it shows as printed. */
function steps(): readonly { readonly command: string; readonly printed: string }[] {
  return [...GUIDE.matchAll(/^```console\n\$ (?<command>.*)\n(?<printed>[\s\S]*?)^```$/gm)].map(
    ({ groups }) => ({
      command: groups?.["command"] ?? "",
      printed: groups?.["printed"] ?? "",
    }),
  );
}

// takes `rapporteur deals compare x "a=b, c=d"`: words, and words in double quotes
function words(command: string): readonly string[] {
  return [...command.matchAll(/"(?<quoted>[^"]*)"|(?<plain>\S+)/g)].map(
    ({ groups }) => groups?.["quoted"] ?? groups?.["plain"] ?? "",
  );
}

describe("docs/guide/first-deal.md", () => {
  test(
    "shows what its commands print, one after the other",
    async () => {
      const path = folderWith({});
      for (const name of readdirSync(MODELS)) copyFileSync(`${MODELS}${name}`, path(name));
      process.chdir(path());
      expect(steps().length).toBeGreaterThanOrEqual(6);
      for (const { command, printed } of steps()) {
        const [program, ...argv] = words(command);
        expect(program).toBe("rapporteur");
        const { code, out, err } = await run(argv);
        expect([code, out + err], command).toEqual([0, printed]);
      }
    },
    GUIDE_TIMEOUT_MS,
  );

  test("quotes the files of the examples as they are", () => {
    const quoted = [...GUIDE.matchAll(/^```yaml\n(?<text>[\s\S]*?)^```$/gm)].map(
      ({ groups }) => groups?.["text"] ?? "",
    );
    const file = readFileSync(`${MODELS}strait-positions.yaml`, "utf8");
    expect(quoted).toHaveLength(3);
    for (const text of quoted) {
      const [, ...lines] = text.trimEnd().split("\n");
      for (const line of lines) expect(file).toContain(line);
    }
  });
});
