/** What `npm pack` would publish works in an empty folder. */
import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkReading } from "@rapporteur/codebook/schema";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entriesOf } from "./entries.ts";
import type { Installation } from "./packed.ts";
import { build, install } from "./packed.ts";
import { manifestOf, packages, ROOT } from "./sources.ts";

const TEXT = `Ostrava's foreign minister said on Monday that the strait would open within a week.

"We have a plan," Ilse Brandt told reporters.
`;
const ENTRIES = packages().flatMap(entriesOf);

let installed: Installation;

beforeAll(() => {
  build();
  installed = install(packages());
});

afterAll(() => installed?.remove());

describe("each tarball", () => {
  test.each(packages())(
    "of %s has the built files, the licence and nothing of the workshop",
    (name) => {
      const files = installed.files[name] ?? [];
      expect(files).toContain("LICENSE");
      expect(files).toContain("package.json");
      const stray = files.filter(
        (path) =>
          !/^(?:LICENSE|README\.md|package\.json|bin\/.+\.js|model\/.+|dist\/.+(?:\.js|\.d\.ts|\.css|\.html))$/.test(
            path,
          ),
      );
      expect(stray).toEqual([]);
    },
  );

  test.each(packages())("of %s has every file that its exports and commands name", (name) => {
    const { exports = {}, bin = {} } = manifestOf(name);
    const named = [exports, bin].flatMap(leavesOf).filter((path) => !path.startsWith("./src/"));
    const home = join(installed.folder, "node_modules/@rapporteur", name);
    expect(named.filter((path) => !existsSync(join(home, path)))).toEqual([]);
  });
});

describe("the installed library", () => {
  test("loads by every entry, with the names that its sources export", async () => {
    const script = `
      const names = {};
      for (const entry of ${JSON.stringify(ENTRIES.map(({ specifier }) => specifier))}) {
        names[entry] = Object.keys(await import(entry)).sort();
      }
      process.stdout.write(JSON.stringify(names));`;
    const file = join(installed.folder, "load.mjs");
    writeFileSync(file, script);
    const loaded = JSON.parse(run([file]));
    for (const { specifier } of ENTRIES) {
      const names = Object.keys((await import(specifier)) as object).sort();
      expect(loaded[specifier], specifier).toEqual(names);
    }
  });

  test("has types that a strict TypeScript project compiles against", () => {
    const imports = ENTRIES.map(
      ({ specifier }, index) => `import * as entry${index} from "${specifier}";`,
    );
    const uses = ENTRIES.map((_, index) => `entry${index}`).join(", ");
    const wrong = [
      'import type { ActorId } from "@rapporteur/codebook";',
      "// @ts-expect-error the types are there: a bare string is no id",
      'export const id: ActorId = "a1";',
    ];
    const source = [...imports, ...wrong, `export const all = [${uses}];`].join("\n");
    writeFileSync(join(installed.folder, "package.json"), '{"type":"module"}');
    writeFileSync(join(installed.folder, "use.ts"), source);
    const flags = ["--strict", "--noEmit", "--module", "nodenext", "--target", "es2024"];
    const lib = ["--lib", "es2025,dom", "--skipLibCheck", "--types", ""];
    const compiler = join(ROOT, "node_modules/typescript/bin/tsc");
    expect(run([compiler, ...flags, ...lib, "use.ts"])).toBe("");
  });
});

describe("the installed command", () => {
  const command = () =>
    join(installed.folder, "node_modules/@rapporteur/cli", manifestOf("cli").bin?.rapporteur ?? "");

  test("says its version", () => {
    expect(run([command(), "--version"]).trim()).toBe(manifestOf("cli").version);
  });

  test("reads a report from a file into a reading that keeps the contract", () => {
    const file = join(installed.folder, "report.txt");
    writeFileSync(file, TEXT);
    const output = run([command(), "read", file, "--format", "json"]);
    const reading = checkReading(JSON.parse(output));
    expect(reading.report.text).toContain("Ilse Brandt told reporters");
    expect(reading.statements.length).toBeGreaterThan(0);
  });
});

/** Runs Node in the installation; throws with both outputs when it fails. */
function run(args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, args, {
      cwd: installed.folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`node ${args.join(" ")} failed:\n${stdout}${stderr}`, { cause: error });
  }
}

/** Every path in the nested conditions of `exports` or `bin`. */
function leavesOf(value: unknown): readonly string[] {
  if (typeof value === "string") return value.includes("*") ? [] : [value];
  return Object.values(value as object).flatMap(leavesOf);
}
