import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import * as codebook from "@rapporteur/codebook";
import { expect, test } from "vitest";

const README = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test("the README's example prints what its comments say", () => {
  const code = /```ts\n(?<code>[\s\S]*?)```/.exec(README)?.groups?.code ?? "";
  const [first = "", ...lines] = code.split("\n");
  const names = /\{(?<names>[^}]*)\}/.exec(first)?.groups?.names ?? "";
  const claims: string[] = [];
  const body = lines.map((line) => {
    const { call, claim } = /(?<call>\b\w+\(.*\)); \/\/ (?<claim>.*)$/.exec(line)?.groups ?? {};
    if (call === undefined || claim === undefined) return line;
    claims.push(claim);
    return line.replace(`${call};`, `printed.push(${call});`);
  });

  const printed: unknown[] = [];
  // the example is ours and has no types in it, so it is a function body as it stands
  new Function("codebook", "printed", `const {${names}} = codebook;\n${body.join("\n")}`)(
    codebook,
    printed,
  );
  expect(printed.map((value) => inspect(value).replaceAll("'", '"'))).toEqual(claims);
  expect(claims.length).toBeGreaterThan(1);
});
