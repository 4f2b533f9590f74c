/** The page as a browser shows it: accessible, walkable by keys, and the text whole. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { Reading } from "@rapporteur/codebook";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../../../../test/browser.ts";
import { htmlRenderer } from "../../src/html/page.ts";
import { makeStyle } from "../../src/terminal/style.ts";
import { folderWith } from "../folder.ts";
import { markedReading } from "../marked-reading.ts";
import { sampleGrounds, sampleReading } from "../sample-reading.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PLACE = { file: "gazette.md", record: null, linesBefore: 0 };

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

function pageOf(reading: Reading): string {
  const renderer = htmlRenderer({
    width: 80,
    style: makeStyle(false),
    isSeveral: false,
    layer: "statements",
    fields: [],
    explained: null,
    hints: [],
  });
  return (
    renderer.begin() +
    renderer.report({ reading, grounds: sampleGrounds(), place: PLACE }) +
    renderer.end()
  );
}

/** Words that no line holds, wherever a report can have them. */
function longWords(): Reading {
  const long = "x".repeat(300);
  const said = [
    {
      from: long,
      who: long,
      source: long,
      cue: "said",
      content: long,
      venue: long,
      audience: [long],
    },
  ];
  const cast = [
    {
      name: long,
      role: { title: long, of: null, words: long },
      party: `${long}y`,
      grounds: "stated" as const,
      mentions: [{ words: long }],
    },
  ];
  const named = [{ name: `${long}y`, mentions: [{ words: long }] }];
  const text = `${long} said ${long}`;
  return markedReading({
    title: long,
    publisher: long,
    url: `https://a.example/${long}`,
    text,
    said,
    cast: [...cast, ...named],
  });
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
    await page.locator(".person").first().hover();
    await page.addScriptTag({ content: AXE });
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: readonly Violation[] }> };
      };
      const result = await axe.run();
      return result.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
      );
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
    expect((await page.locator("mark.content.on").allTextContents()).join(" ")).toContain(
      "is a letterhead",
    );
    await page.locator("mark", { hasText: "the remaining distance" }).hover();
    expect(await page.locator(".note.on .who").allTextContents()).toEqual([
      "a person close to the talks",
    ]);
    await page.close();
  });

  test("walks by j and k, and by the arrow keys inside the notes", async () => {
    const { page } = await open();
    const number = () => page.locator(".note:focus-within .n").textContent();
    for (const [key, expected] of [
      ["j", "1"],
      ["j", "2"],
      ["ArrowDown", "3"],
      ["k", "2"],
      ["ArrowUp", "1"],
      ["ArrowUp", "1"],
    ] as const) {
      await page.keyboard.press(key);
      expect(await number(), key).toBe(expected);
    }
    await page.keyboard.press("Escape");
    expect(await page.locator(".note:focus-within").count()).toBe(0);
    await page.close();
  });

  test("goes through every note by Tab", async () => {
    const { page } = await open();
    await page.evaluate(() => {
      document.addEventListener("focusin", ({ target }) => {
        if (target instanceof Element) target.closest(".note")?.setAttribute("data-reached", "");
      });
    });
    const stops = await page.locator("a, input").count();
    for (let stop = 0; stop < stops; stop++) await page.keyboard.press("Tab");
    expect(await page.locator(".note[data-reached]").count()).toBe(
      sampleReading().statements.length,
    );
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
    await page.locator("mark", { hasText: "an answer by" }).click();
    expect(await page.locator(".note:focus-within .who").textContent()).toBe("Ilse Marn");
    await page.close();
  });

  test("lights up a person and all its mentions under the mouse, and a time with its point and its words", async () => {
    const { page } = await open();
    await page.locator("mark.mention", { hasText: /^Teo Valck$/ }).hover();
    expect(await page.locator(".person.on .name").allTextContents()).toEqual(["Teo Valck"]);
    expect(await page.locator('mark.on[data-a~="r1a2"]').allTextContents()).toEqual([
      "Teo Valck",
      "he",
      "Valck",
      "he",
    ]);
    await page.locator("mark.time", { hasText: "Monday" }).hover();
    expect(await page.locator(".point.on").count()).toBe(1);
    expect(await page.locator(".caption").textContent()).toBe("10 March 2031: “Monday”");
    await page.close();
  });

  test("goes through a person's mentions by the arrow keys, and to the next person", async () => {
    const { page } = await open();
    await page.locator(".person .name").first().focus();
    const seen: string[] = [];
    for (const key of ["ArrowRight", "ArrowRight", "ArrowLeft", "ArrowLeft", "Enter"]) {
      await page.keyboard.press(key);
      seen.push(
        `${await page.locator(".person:focus-within .at").textContent()}: ${(await page.locator("mark.here").allTextContents()).join("")}`,
      );
    }
    expect(seen).toEqual([
      "1 of 5: Ilse Marn",
      "2 of 5: her",
      "1 of 5: Ilse Marn",
      "5 of 5: She",
      "1 of 5: Ilse Marn",
    ]);
    await page.keyboard.press("ArrowDown");
    expect(await page.locator(".person:focus-within .name").textContent()).toBe("Teo Valck");
    expect(await page.locator("mark.here").count()).toBe(0);
    expect(await page.locator(".person .at").first().textContent()).toBe("5 mentions");
    await page.close();
  });

  test("does the same by its buttons", async () => {
    const { page } = await open();
    await page.getByRole("button", { name: "Next mention" }).first().click();
    expect(await page.locator("mark.here").allTextContents()).toEqual(["Ilse Marn"]);
    expect(await page.locator(".person:focus-within .at").textContent()).toBe("1 of 5");
    await page.close();
  });

  test("switches the marks of a layer off and on, by its box or its key, and moves nothing", async () => {
    const { page } = await open();
    const look = () =>
      page.evaluate(() => {
        const [mention, time, content] = ["mention", "time", "content"].map((name) =>
          document.querySelector(`.text mark.${name}`),
        );
        const styles = [mention, time, content].map((mark) =>
          mark === null || mark === undefined ? null : getComputedStyle(mark),
        );
        return {
          mention: styles[0]?.backgroundImage.includes("gradient"),
          time: styles[1]?.backgroundImage.includes("gradient"),
          content: styles[2]?.textDecorationLine !== "none",
          height: document.documentElement.scrollHeight,
        };
      });
    const { height } = await look();
    await page.locator("#show-people").uncheck();
    await page.locator("#show-times").uncheck();
    expect(await look()).toEqual({ mention: false, time: false, content: true, height });
    expect(await page.evaluate(() => location.hash)).toBe("#&off=people,times");
    await page.keyboard.press("1");
    await page.keyboard.press("2");
    await page.keyboard.press("3");
    expect(await look()).toEqual({ mention: true, time: true, content: false, height });
    await page.close();
  });

  test("opens with the marks and the statement that the address names", async () => {
    const { page } = await open();
    const at = folderWith({ "page.html": pageOf(sampleReading()) });
    await page.goto(`${pathToFileURL(at("page.html"))}#r1s3&off=times`);
    expect(await page.locator(".note:focus-within .n").textContent()).toBe("3");
    expect(await page.locator("#show-times").isChecked()).toBe(false);
    expect(await page.locator("#show-people").isChecked()).toBe(true);
    expect(await page.evaluate(() => location.hash)).toBe("#r1s3&off=times");
    await page.close();
  });

  test("leads from a point of the timeline to its words, by keyboard too", async () => {
    const { page } = await open({ viewport: { width: 390, height: 500 } });
    const point = page.locator(".point", { has: page.locator("title", { hasText: "summer" }) });
    await point.focus();
    expect(await page.locator(".caption").textContent()).toBe("summer 2031: “summer”");
    await page.keyboard.press("Enter");
    await expect
      .poll(() =>
        page.locator("mark.time", { hasText: /^summer$/ }).evaluate((mark) => {
          const { top, bottom } = mark.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        }),
      )
      .toBe(true);
    await page.close();
  });

  test("reads and links without its script", async () => {
    const { page } = await open({ javaScriptEnabled: false });
    expect(await page.locator(".note a").first().getAttribute("href")).toBe("#r1s1");
    expect(await page.locator("#use-keys").isVisible()).toBe(false);
    expect(await page.locator(".walk button").first().isVisible()).toBe(false);
    expect(await page.locator(".person a.name").first().getAttribute("href")).toBe("#r1a1m1");
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
