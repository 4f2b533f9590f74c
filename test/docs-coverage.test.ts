/** What is public is documented: exports by a doc comment, error codes on docs/reference/errors.md. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { entriesOf, exportedFrom } from "./entries.ts";
import { packages, ROOT, sourcesOf } from "./sources.ts";

const ERRORS_PAGE = readFileSync(join(ROOT, "docs/reference/errors.md"), "utf8");

describe.each(packages().flatMap(entriesOf))("the entry $specifier", ({ package: name, path }) => {
  test("has a doc comment on every export", () => {
    const missing = exportedFrom(name, path)
      .filter(({ doc }) => doc === null)
      .map(({ name, file }) => `${name} in ${file}`);
    expect(missing).toEqual([]);
  });
});

describe("docs/reference/errors.md", () => {
  const thrown = packages().flatMap((name) =>
    sourcesOf(name).flatMap((file) => codesIn(file.text, `${name}/src/${file.path}`)),
  );

  test("has every code that the packages throw, and no other", () => {
    const documented = [...ERRORS_PAGE.matchAll(/^### `(?<code>[^`]+)`$/gm)];
    const codes = documented.map(({ groups }) => groups?.code);
    expect(codes.toSorted()).toEqual(thrown.map(({ code }) => code).toSorted());
  });

  test("names the class of every code right below it", () => {
    const wrong = thrown.filter(
      ({ code, error }) => !ERRORS_PAGE.includes(`### \`${code}\`\n\n\`${error}\``),
    );
    expect(wrong).toEqual([]);
  });

  test("can list every code, since every error class states its own as a literal", () => {
    const silent = packages().flatMap((name) =>
      sourcesOf(name).flatMap((file) =>
        [...file.text.matchAll(/^(?:export )?class (?<error>\w+) extends \w*Error\b/gm)]
          .map(({ groups }) => groups?.error ?? "")
          .filter((error) => !thrown.some((one) => one.error === error))
          .map((error) => `${error} in ${name}/src/${file.path}`),
      ),
    );
    expect(silent).toEqual([]);
  });

  test("is about codes of the form thing.reason, each of one class in an errors.ts", () => {
    expect(thrown.filter(({ code }) => !/^[a-z-]+\.[a-z-]+$/.test(code))).toEqual([]);
    expect(thrown.filter(({ file }) => !file.endsWith("/errors.ts"))).toEqual([]);
    expect(new Set(thrown.map(({ code }) => code)).size).toBe(thrown.length);
  });
});

interface ThrownCode {
  readonly code: string;
  readonly error: string;
  readonly file: string;
}

/** Every `readonly code = "…"` with the class that it stands in. */
function codesIn(text: string, file: string): readonly ThrownCode[] {
  return text.split(/(?=\bclass \w+ )/).flatMap((part) => {
    const error = /^class (?<name>\w+) /.exec(part)?.groups?.name ?? "no class";
    const codes = part.matchAll(/\breadonly code(?:: string)? = "(?<code>[^"]+)"/g);
    return [...codes].map(({ groups }) => ({ code: groups?.code ?? "", error, file }));
  });
}
