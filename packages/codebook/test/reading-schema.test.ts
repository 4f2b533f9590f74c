import { readFileSync } from "node:fs";
import { readingJsonSchema } from "@rapporteur/codebook/schema";
import { describe, expect, test } from "vitest";

const FILE = new URL("../../../docs/reference/reading.schema.json", import.meta.url);

describe("docs/reference/reading.schema.json", () => {
  test("agrees with the schema (npm run docs -w @rapporteur/codebook writes it)", () => {
    expect(readFileSync(FILE, "utf8")).toBe(`${JSON.stringify(readingJsonSchema(), null, 2)}\n`);
  });

  test("refuses unknown fields in every object", () => {
    const open: string[] = [];
    walk(readingJsonSchema(), "", (node, path) => {
      if (node.type === "object" && node.additionalProperties !== false) open.push(path);
    });
    expect(open).toEqual([]);
  });
});

function walk(
  value: unknown,
  path: string,
  visit: (node: Readonly<Record<string, unknown>>, path: string) => void,
): void {
  if (typeof value !== "object" || value === null) return;
  visit(value as Readonly<Record<string, unknown>>, path);
  for (const [key, inner] of Object.entries(value)) walk(inner, `${path}/${key}`, visit);
}
