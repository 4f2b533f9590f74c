/** The public entries of the packages and what each exports, read from the sources. */
import { posix } from "node:path";
import { manifestOf, sourcesOf } from "./sources.ts";

/** One key of a package's `exports` that has sources. */
export interface Entry {
  readonly package: string;
  /** As another package writes it: `@rapporteur/codebook/schema`. */
  readonly specifier: string;
  /** Path inside `src`. */
  readonly path: string;
}

/** One exported name. */
export interface Exported {
  readonly name: string;
  /** The file that declares it, by its path inside `src`. */
  readonly file: string;
  /** Its doc comment, `null` when there is none. */
  readonly doc: string | null;
}

/** The entries of a package in the order of its `exports`. */
export function entriesOf(name: string): readonly Entry[] {
  const { name: scoped, exports = {} } = manifestOf(name);
  return Object.entries(exports).flatMap(([key, target]) => {
    const source = (target as Readonly<Record<string, string>>)["@rapporteur/source"];
    if (source === undefined) return [];
    const path = source.replace("./src/", "");
    return [{ package: name, specifier: posix.join(scoped, key), path }];
  });
}

/** What a file exports, in the order it lists; names that it passes on lead to where they are declared. */
export function exportedFrom(name: string, path: string): readonly Exported[] {
  const texts = new Map(sourcesOf(name).map((file) => [file.path, file.text]));
  const visit = (file: string): readonly Exported[] => {
    const text = texts.get(file);
    if (text === undefined) throw new Error(`${name} has no file src/${file}`);
    return [...passedOn(text, file, visit), ...declared(text, file)];
  };
  return visit(path);
}

// takes `export { a, b as c } from "./x.ts";` and `export type { A } from "./x.ts";`
const PASSED_ON = /^export (?:type )?\{(?<names>[^}]*)\} from "(?<from>[^"]+)";/gm;

// takes `/** Says. */ export function a(`, `export abstract class B`, with or without the comment
const DECLARED =
  /(?:(?<doc>\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\s*)?^export (?:declare |default |abstract |async )*(?:function\*?|class|const|let|interface|type) (?<name>\w+)/gm;

function passedOn(
  text: string,
  file: string,
  visit: (file: string) => readonly Exported[],
): readonly Exported[] {
  return [...text.matchAll(PASSED_ON)].flatMap(({ groups }) => {
    const from = groups?.from ?? "";
    const names = (groups?.names ?? "").split(",").map((part) => part.trim().replace(/^type /, ""));
    const isOurs = from.startsWith(".");
    const inner = isOurs ? visit(posix.join(posix.dirname(file), from)) : [];
    return names
      .filter((part) => part !== "")
      .map((part) => {
        const [original = "", name = original] = part.split(" as ");
        const found = inner.find((exported) => exported.name === original);
        if (isOurs && found === undefined) throw new Error(`${from} does not export ${original}`);
        return { ...(found ?? { file: from, doc: null }), name };
      });
  });
}

function declared(text: string, file: string): readonly Exported[] {
  return [...text.matchAll(DECLARED)].map(({ groups }) => ({
    name: groups?.name ?? "",
    file,
    doc: groups?.doc ?? null,
  }));
}
