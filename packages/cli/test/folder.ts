import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** Makes a folder with these files, gone after the test; gives the path of a file in it. */
export function folderWith(
  files: Readonly<Record<string, string | Uint8Array>>,
): (name?: string) => string {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return (name = "") => (name === "" ? folder : join(folder, name));
}
