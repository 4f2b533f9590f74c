/**
 * Takes `reading.png`, the picture of the README: the page of one example report as it opens, 1280 pixels wide.
 * Run it after `npm run build`: node docs/images/take.ts
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openBrowser } from "../../test/browser.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const REPORT = "examples/strait-talks/2031-05-05-agency.md";
const SIZE = { width: 1280, height: 780 };

const folder = mkdtempSync(join(tmpdir(), "rapporteur-picture-"));
const browser = await openBrowser();
try {
  const file = join(folder, "reading.html");
  execFileSync(
    process.execPath,
    ["packages/cli/bin/rapporteur.js", "read", REPORT, "--quiet", "--output", file],
    {
      cwd: ROOT,
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  const page = await browser.newPage({ viewport: SIZE, colorScheme: "light" });
  await page.setContent(readFileSync(file, "utf8"));
  // the first statement lit up shows what the notes are for
  await page.keyboard.press("j");
  await page.screenshot({ path: fileURLToPath(new URL("reading.png", import.meta.url)) });
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
