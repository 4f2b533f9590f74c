/** Who may import whom: the table of ARCHITECTURE.md as functions that name what breaks it. */
import { posix } from "node:path";
import type { SourceFile } from "./sources.ts";
import { manifestOf } from "./sources.ts";

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  codebook: [],
  reader: ["codebook"],
  bargaining: ["codebook"],
  intake: ["codebook"],
  record: ["codebook"],
  desk: ["codebook", "reader", "bargaining", "intake", "record"],
  web: ["codebook", "bargaining", "desk/contract"],
  cli: ["codebook", "reader", "bargaining", "intake", "record", "desk"],
};

/** Packages that run in a browser, and the folder of each that does not. */
const PURE: Readonly<Record<string, string | null>> = {
  codebook: null,
  reader: "node/",
  bargaining: null,
  web: null,
};
const NODE_ONLY = /^(?:node:|onnxruntime-node$)/;
const IMPURE =
  /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.|\bfetch\(|\bXMLHttpRequest\b|\bprocess\./;

/** The reader's folders in the order of reading. */
const READING_ORDER = [
  "sentences",
  "analysis",
  "mentions",
  "times",
  "issues",
  "statements",
  "events",
  "proposals",
  "positions",
];
/** Its functions stand on the text alone, so that later folders may call them. */
const TEXT_ONLY = "sentences";

/** Imports of packages that are not below this one, or not by their exports. */
export function wrongPackages(file: SourceFile): readonly string[] {
  return file.imports
    .map(({ specifier }) => specifier)
    .filter((specifier) => specifier.startsWith("@rapporteur/"))
    .filter((specifier) => {
      const [, name = "", ...rest] = specifier.split("/");
      const entry = rest.length === 0 ? "." : `./${rest.join("/")}`;
      const allowed = MAY_IMPORT[file.package] ?? [];
      const isAllowed = allowed.includes(name) || allowed.includes([name, ...rest].join("/"));
      return !isAllowed || manifestOf(name).exports?.[entry] === undefined;
    })
    .map((specifier) => `${file.path} -> ${specifier}`);
}

/** A file of the same package, by its path inside `src`. */
export interface RelativeImport {
  readonly target: string;
  readonly isType: boolean;
}

/** The imports of a file by path. */
export function relativeImports(file: SourceFile): readonly RelativeImport[] {
  return file.imports
    .filter(({ specifier }) => specifier.startsWith("."))
    .map(({ specifier, isType }) => ({
      target: posix.join(posix.dirname(file.path), specifier),
      isType,
    }));
}

/** Imports by path that lead out of `src` or to no file. */
export function lostImports(file: SourceFile, files: readonly SourceFile[]): readonly string[] {
  return relativeImports(file)
    .map(({ target }) => target)
    .filter((target) => target.startsWith("..") || !files.some(({ path }) => path === target))
    .map((target) => `${file.path} -> ${target}`);
}

/** Node, clock, randomness or network in a package that runs in a browser. */
export function impurities(file: SourceFile): readonly string[] {
  const outside = PURE[file.package];
  if (outside === undefined) return [];
  const isOutside = outside !== null && file.path.startsWith(outside);
  const nodeOnly = isOutside
    ? []
    : file.imports.map(({ specifier }) => specifier).filter((name) => NODE_ONLY.test(name));
  const impure = IMPURE.exec(withoutComments(file.text))?.[0];
  return [...nodeOnly, ...(impure === undefined ? [] : [impure])].map(
    (what) => `${file.path}: ${what}`,
  );
}

/** Every cycle of files, types included. */
export function cyclesIn(files: readonly SourceFile[]): readonly string[] {
  const targets = new Map(
    files.map((file) => [file.path, relativeImports(file).map(({ target }) => target)]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(" -> "));
    if (trail.includes(path) || done.has(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return cycles;
}

/**
 * Imports of a reader's file against the order of its folders: types of earlier ones (of `sentences`
 * functions, too), nothing of later ones. Files at the root, `pipeline` (which joins the stages) and `node` may take from every folder.
 */
export function outOfOrder(file: SourceFile): readonly string[] {
  if (file.package !== "reader") return [];
  const own = file.path.split("/")[0] ?? "";
  const order = READING_ORDER.indexOf(own);
  return relativeImports(file)
    .filter(({ target, isType }) => {
      const folder = target.split("/")[0] ?? "";
      if (folder === own || !target.includes("/")) return false;
      if (own === "lexicon") return true;
      if (order < 0) return false;
      if (folder === "pipeline" || folder === "lexicon") return false;
      const other = READING_ORDER.indexOf(folder);
      return other < 0 || other > order || !(isType || folder === TEXT_ONLY);
    })
    .map(({ target }) => `${file.path} -> ${target}`);
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
}
