/** The source files of the packages and what they import, for the tests that keep the house in order. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** A file under packages/<package>/src. */
export interface SourceFile {
  /** The folder name of its package. */
  readonly package: string;
  /** Path inside `src`, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

/** One import or re-export. */
export interface Import {
  readonly specifier: string;
  /** True when nothing of it is left at run time. */
  readonly isType: boolean;
}

/** The parts of a package.json that the tests look at. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Folder names of the packages that have sources, in the order of the alphabet. */
export function packages(): readonly string[] {
  return readdirSync(join(ROOT, "packages"))
    .filter((name) => existsSync(join(ROOT, "packages", name, "src")))
    .sort();
}

/** The package.json of a package. */
export function manifestOf(name: string): Manifest {
  return JSON.parse(readFileSync(join(ROOT, "packages", name, "package.json"), "utf8"));
}

/** Every TypeScript file of a package's `src`, declarations left out. */
export function sourcesOf(name: string): readonly SourceFile[] {
  const src = join(ROOT, "packages", name, "src");
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => {
      const text = readFileSync(file, "utf8");
      const path = relative(src, file).replaceAll(sep, "/");
      return { package: name, path, text, imports: importsIn(text) };
    });
}

// takes `import a from "x"`, `import type { A } from "x"`, `export { a } from "x"`, `import "x"`;
// leaves the same words in a comment, since a statement starts its line
const STATEMENT =
  /^(?:import|export)\s+(?<type>type\s+(?!from\b))?(?:[\w*{][^"';]*?\sfrom\s+)?"(?<from>[^"]+)"/gm;

// takes `await import("x")`, leaves `import(file)`
const CALL = /\bimport\(\s*"(?<from>[^"]+)"/g;

/** The imports of a file that the formatter has been over. */
export function importsIn(text: string): readonly Import[] {
  const statements = [...text.matchAll(STATEMENT)].map(({ groups }) => ({
    specifier: groups?.from ?? "",
    isType: groups?.type !== undefined,
  }));
  const calls = [...text.matchAll(CALL)].map(({ groups }) => ({
    specifier: groups?.from ?? "",
    isType: false,
  }));
  return [...statements, ...calls];
}
