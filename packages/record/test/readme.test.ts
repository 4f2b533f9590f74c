import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as record from "@rapporteur/record";
import { expect, test } from "vitest";
import { ferryReading } from "./readings.ts";

const README = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test("the README's example runs as it stands", async () => {
  const code = /```ts\n(?<code>[\s\S]*?)```/.exec(README)?.groups?.["code"] ?? "";
  const [first = "", ...lines] = code.split("\n");
  const names = /\{(?<names>[^}]*)\}/.exec(first)?.groups?.["names"] ?? "";
  const folder = mkdtempSync(join(tmpdir(), "readme-"));
  const body = lines
    .join("\n")
    .replace('"talks.db"', JSON.stringify(join(folder, "talks.db")))
    .replace("Date.now()", "1_900_000_000_000")
    .replace("await listPositions", "const positions = await listPositions");
  // the example is ours and has no types in it, so it is the body of a function as it stands
  const run = new Function(
    "record",
    "reading",
    `return (async () => { const {${names}} = record;\n${body}\nreturn positions; })();`,
  );
  const positions: unknown = await run(record, ferryReading({ published: "2031-03-05" }));
  rmSync(folder, { recursive: true });
  expect(positions).toMatchObject([
    { party: { name: "Ostrava" }, stance: "demands", since: "2031-03-05", sources: 1 },
  ]);
});
