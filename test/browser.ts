/**
 * A headless Chromium for tests: an installed one, else the one that `@sparticuz/chromium` carries, unpacked
 * once into `.cache/`. Where the system lacks Chromium's libraries, those of the same package are used.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-zygote",
  "--no-first-run",
  "--disable-sync",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-quic",
];
const INSTALLED = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const CACHE = fileURLToPath(new URL("../.cache", import.meta.url));
const PACKAGE = fileURLToPath(new URL("../node_modules/@sparticuz/chromium", import.meta.url));

/** Starts a browser; close it in `afterAll`. The environment variable CHROMIUM names another one. */
export async function openBrowser(): Promise<Browser> {
  const { chromium } = await import("playwright-core");
  const executablePath = process.env["CHROMIUM"] ?? installed() ?? (await unpacked());
  return chromium.launch({
    executablePath,
    args: ARGUMENTS,
    chromiumSandbox: false,
    env: environmentFor(executablePath),
  });
}

function installed(): string | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const paths = folders.flatMap((folder) => INSTALLED.map((name) => join(folder, name)));
  return paths.find((path) => existsSync(path)) ?? null;
}

/** Unpacks beside the final place and moves it there, since several test files may come at once. */
async function unpacked(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8")) as {
    version: string;
  };
  const folder = join(CACHE, `chromium-${version}`);
  if (existsSync(folder)) return join(folder, "chromium");
  mkdirSync(CACHE, { recursive: true });
  const beside = mkdtempSync(join(CACHE, "unpacking-"));
  const temporary = process.env["TMPDIR"];
  // the package unpacks to the temporary folder, wherever that is when it is asked
  process.env["TMPDIR"] = beside;
  try {
    const { default: pack, inflate } = await import("@sparticuz/chromium");
    pack.setGraphicsMode = false;
    await pack.executablePath();
    await inflate(join(PACKAGE, "bin", "al2023.tar.br"));
    if (!existsSync(folder)) renameSync(beside, folder);
  } finally {
    if (temporary === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = temporary;
    rmSync(beside, { recursive: true, force: true });
  }
  return join(folder, "chromium");
}

function environmentFor(executable: string): Record<string, string> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env))
    if (value !== undefined) env[name] = value;
  if (!executable.startsWith(CACHE)) return env;
  const folder = join(executable, "..");
  if (!existsSync("/etc/fonts")) env["FONTCONFIG_PATH"] = join(folder, "fonts");
  if (!starts(executable, env)) env["LD_LIBRARY_PATH"] = join(folder, "al2023", "lib");
  return env;
}

/** Whether the system has the libraries that the binary was linked with. */
function starts(executable: string, env: Record<string, string>): boolean {
  try {
    execFileSync(executable, ["--no-sandbox", "--version"], {
      env,
      stdio: "ignore",
      timeout: 20_000,
    });
    return true;
  } catch {
    return false;
  }
}
