/** Installs what `npm pack` would publish into an empty folder, without a network. */
import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Manifest } from "./sources.ts";
import { ROOT } from "./sources.ts";

/** A folder with packages in its `node_modules`, gone after `remove`. */
export interface Installation {
  readonly folder: string;
  /** Paths in each tarball, by folder name of the package, sorted. */
  readonly files: Readonly<Record<string, readonly string[]>>;
  remove(): void;
}

/** Compiles every package into its `dist`. Throws with the compiler's words when one does not compile. */
export function build(): void {
  execFileSync(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-b"], {
    cwd: ROOT,
    encoding: "utf8",
    stdio: ["ignore", "inherit", "inherit"],
  });
}

/**
 * Packs packages and unpacks them as an installation. Of other libraries it has those that a package
 * declares, each a link to the repository's, so that a missing declaration shows.
 */
export function install(names: readonly string[]): Installation {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-packed-"));
  const files = Object.fromEntries(names.map((name) => [name, unpack(name, folder)]));
  for (const name of names) linkLibraries(name, folder);
  return { folder, files, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function unpack(name: string, folder: string): readonly string[] {
  const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const output = execFileSync("npm", args, {
    cwd: join(ROOT, "packages", name),
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [tarball] = Object.values(JSON.parse(output)) as readonly Tarball[];
  if (tarball === undefined) throw new Error(`npm packed nothing of ${name}`);
  execFileSync("tar", ["-xzf", tarball.filename], { cwd: folder });
  const home = join(folder, "node_modules", tarball.name);
  mkdirSync(dirname(home), { recursive: true });
  renameSync(join(folder, "package"), home);
  return tarball.files.map(({ path }) => path).sort();
}

interface Tarball {
  readonly name: string;
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

function linkLibraries(name: string, folder: string): void {
  const home = join(folder, "node_modules", "@rapporteur", name);
  const manifest: Manifest = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  for (const library of Object.keys(manifest.dependencies ?? {})) {
    if (library.startsWith("@rapporteur/")) continue;
    const places = [join(ROOT, "packages", name), ROOT].map((place) =>
      join(place, "node_modules", library),
    );
    const target = places.find((place) => existsSync(place));
    if (target === undefined) throw new Error(`${library} of ${name} is not installed`);
    const link = join(home, "node_modules", library);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(target, link, "junction");
  }
}
