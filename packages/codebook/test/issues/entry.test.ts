import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { expect, test } from "vitest";

/** Every import of a file and of what it imports, types left out; libraries by their names. */
function loadedBy(path: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const text = readFileSync(new URL(`../../src/${path}`, import.meta.url), "utf8");
  for (const { groups } of text.matchAll(
    /^(?:import|export) (?!type )[^"]*? from "(?<from>[^"]+)";$/gm,
  )) {
    const from = groups?.from ?? "";
    if (from.startsWith(".")) loadedBy(posix.join(posix.dirname(path), from), seen);
    else seen.add(from);
  }
  return seen;
}

test("the entry of issues loads no library, so that a browser and every command can afford it", () => {
  expect([...loadedBy("issues/index.ts")].filter((path) => !path.endsWith(".ts"))).toEqual([]);
});

test("the entry of codebook files loads the YAML reader and the schema library", () => {
  expect(
    [...loadedBy("issues/file.ts")].filter((path) => !path.endsWith(".ts")).toSorted(),
  ).toEqual(["yaml", "zod"]);
});
