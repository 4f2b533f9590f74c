/** The page as a browser shows it: accessible, walkable by keys, and the text whole. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Reading } from "@rapporteur/codebook";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../../../../test/browser.ts";
import { htmlRenderer } from "../../src/html/page.ts";
import { makeStyle } from "../../src/terminal/style.ts";
import { markedReading } from "../marked-reading.ts";
import { sampleReading } from "../sample-reading.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PLACE = { file: "gazette.md", record: null, linesBefore: 0 };

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

function pageOf(reading: Reading): string {
  const renderer = htmlRenderer({ width: 80, style: makeStyle(false), isSeveral: false, fields: [], hints: [] });
  return renderer.begin() + renderer.report({ reading, place: PLACE }) + renderer.end();
}

/** Words that no line holds, wherever a report can have them. */
function longWords(): Reading {
  const long = "x".repeat(300);
  const said = [{ from: long, who: long, source: long, cue: "said", content: long, venue: long, audience: [long] }];
  return markedReading({ title: long, publisher: long, url: `https://a.example/${long}`, text: `${long} said ${long}`, said });
}

/** Opens the sample; whatever the page complains about, its policy too, ends up in `problems`. */
async function open(
  options: Parameters<Browser["newPage"]>[0] = {},
  reading: Reading = sampleReading(),
): Promise<{ page: Page; problems: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...options });
  const problems: string[] = [];
  page.on("console", (message) => problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("request", (request) => request.url().startsWith("http") && problems.push(request.url()));
  await page.setContent(pageOf(reading));
  return { page, problems };
}

describe("the page in a browser", () => {
  test.each([
    ["light", 1280],
    ["light", 390],
    ["dark", 1280],
    ["dark", 390],
  ] as const)("has no accessibility violation in %s at %i pixels", async (colorScheme, width) => {
    const { page } = await open({ colorScheme, viewport: { width, height: 800 }, bypassCSP: true });
    await page.keyboard.press("j");
    await page.addScriptTag({ content: AXE });
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: readonly Violation[] }> } };
      const result = await axe.run();
      return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    });
    expect(violations).toEqual([]);
    await page.close();
  });

  test.each([320, 390, 900, 1360])("needs no sideways scrolling at %i pixels", async (width) => {
    const { page } = await open({ viewport: { width, height: 800 } }, longWords());
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.close();
  });

  test("runs under its own policy without a complaint or a request", async () => {
    const { page, problems } = await open();
    await page.keyboard.press("j");
    expect(await page.locator(".note.on").count()).toBe(1);
    expect(problems).toEqual([]);
    await page.close();
  });

  test("holds the report's text, each paragraph as it stands", async () => {
    const { page } = await open();
    const paragraphs = await page.locator(".report .text").allTextContents();
    expect(paragraphs.join("\n\n")).toBe(sampleReading().report.text);
    await page.close();
  });

  test("lights up the words of a note under the mouse, and the note of words", async () => {
    const { page } = await open();
    await page.locator(".note").nth(3).hover();
    expect((await page.locator("mark.content.on").allTextContents()).join(" ")).toContain("is a letterhead");
    await page.locator("mark", { hasText: "the remaining distance" }).hover();
    expect(await page.locator(".note.on .who").allTextContents()).toEqual(["a person close to the talks"]);
    await page.close();
  });

  test("walks by j and k, and by the arrow keys inside the notes", async () => {
    const { page } = await open();
    const number = () => page.locator(".note:focus-within .n").textContent();
    for (const [key, expected] of [["j", "1"], ["j", "2"], ["ArrowDown", "3"], ["k", "2"], ["ArrowUp", "1"], ["ArrowUp", "1"]] as const) {
      await page.keyboard.press(key);
      expect(await number(), key).toBe(expected);
    }
    await page.keyboard.press("Escape");
    expect(await page.locator(".note:focus-within").count()).toBe(0);
    await page.close();
  });

  test("goes through every note by Tab", async () => {
    const { page } = await open();
    const stops = await page.locator("a, input").count();
    const numbers = new Set<string>();
    for (let stop = 0; stop < stops; stop++) {
      await page.keyboard.press("Tab");
      const focused = page.locator(".note:focus-within .n");
      if ((await focused.count()) > 0) numbers.add((await focused.textContent()) ?? "");
    }
    expect(numbers.size).toBe(sampleReading().statements.length);
    await page.close();
  });

  test("leaves j and k alone when the reader switches them off, or holds Ctrl", async () => {
    const { page } = await open();
    await page.keyboard.press("Control+j");
    expect(await page.locator(".note:focus-within").count()).toBe(0);
    await page.locator("#use-keys").uncheck();
    await page.keyboard.press("j");
    expect(await page.locator(".note:focus-within").count()).toBe(0);
    await page.close();
  });

  test("goes from words to their note on a click", async () => {
    const { page } = await open();
    await page.locator("mark", { hasText: "an answer by the weekend" }).click();
    expect(await page.locator(".note:focus-within .who").textContent()).toBe("Ilse Marn");
    await page.close();
  });

  test("reads and links without its script", async () => {
    const { page } = await open({ javaScriptEnabled: false });
    expect(await page.locator(".note a").first().getAttribute("href")).toBe("#r1s1");
    expect(await page.locator("#use-keys").isVisible()).toBe(false);
    await page.close();
  });

  test("prints in black on white with the notes beside the text", async () => {
    const { page } = await open({ colorScheme: "dark" });
    await page.emulateMedia({ media: "print" });
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement);
      return [color, backgroundColor];
    });
    expect(colours).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
    await page.close();
  });
});

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}
