/** The page as a browser shows it: accessible, walkable by keys, with nothing from outside. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { readModel } from "@rapporteur/bargaining";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../../../../test/browser.ts";
import { factsOf } from "../../src/deals/deals-facts.ts";
import { dealsPage } from "../../src/deals/page.ts";
import { MODELS } from "../run-main.ts";
import { ferry } from "./models.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

/** The page of a model, with all that the command works out. */
async function pageOf(text: string): Promise<string> {
  return dealsPage(
    await factsOf(readModel(text), { interrupted: new AbortController().signal }),
    [],
  );
}

function example(name: string): string {
  return readFileSync(`${MODELS}${name}.yaml`, "utf8");
}

/** Opens a page; whatever it complains about, its policy too, ends up in `problems`. */
async function open(
  text: string,
  options: Parameters<Browser["newPage"]>[0] = {},
): Promise<{ page: Page; problems: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...options });
  const problems: string[] = [];
  page.on("console", (message) => problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("request", (request) => request.url().startsWith("http") && problems.push(request.url()));
  await page.setContent(await pageOf(text));
  return { page, problems };
}

describe("the page of deals in a browser", () => {
  test.each([
    ["tariff-deal", "light", 1280],
    ["tariff-deal", "dark", 390],
    ["wage-round", "dark", 1280],
    ["wage-round", "light", 390],
    ["strait", "light", 1280],
    ["strait", "dark", 390],
  ] as const)(
    "of %s has no accessibility violation in %s at %i pixels",
    async (name, colorScheme, width) => {
      const { page } = await open(example(name), {
        colorScheme,
        viewport: { width, height: 800 },
        bypassCSP: true,
      });
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
    },
  );

  test.each([320, 390, 900, 1360])("needs no sideways scrolling at %i pixels", async (width) => {
    const { page } = await open(example("tariff-deal"), { viewport: { width, height: 800 } });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.close();
  });

  test.each(["tariff-deal", "wage-round", "strait"])(
    "of %s runs under its own policy without a complaint or a request",
    async (name) => {
      const { page, problems } = await open(example(name));
      expect(problems).toEqual([]);
      await page.close();
    },
  );

  test("walks along the frontier by the arrow keys, the package beside it", async () => {
    const { page } = await open(example("tariff-deal"));
    const slider = page.getByRole("slider", { name: "Walk along the frontier" });
    await slider.focus();
    await page.keyboard.press("Home");
    expect(await slider.getAttribute("aria-valuetext")).toMatch(
      /^point 1 of 17: Tavaria 0\.652, Lowen Union 0\.483$/,
    );
    expect(await page.locator("#chosen-terms dd").allTextContents()).toEqual([
      "880",
      "frozen",
      "45",
      "after-arbitration",
    ]);
    await page.keyboard.press("ArrowRight");
    expect(await page.locator("#chosen-terms dd").first().textContent()).toBe("860");
    expect(await page.locator("svg .on").getAttribute("data-p")).toBe("1");
    await page.close();
  });

  test("shows the package of a point that is clicked, and of a row of the table", async () => {
    const { page } = await open(example("tariff-deal"));
    await page.locator('svg circle[data-p="0"]').click();
    expect(await page.locator("#chosen-gains dd").allTextContents()).toEqual(["0.652", "0.483"]);
    await page.getByRole("button", { name: /^Show Nash/ }).click();
    expect(await page.locator("#chosen-title").textContent()).toBe(
      "Nash, egalitarian, utilitarian",
    );
    await page.close();
  });

  test("draws a line a package for three parties", async () => {
    const { page } = await open(example("wage-round"));
    await page.locator("#point").focus();
    await page.keyboard.press("End");
    expect(await page.locator("svg path.on").count()).toBe(1);
    await page.close();
  });

  test("shows a package and its concept without its script", async () => {
    const { page } = await open(example("tariff-deal"), { javaScriptEnabled: false });
    expect(await page.locator("#chosen-title").textContent()).toBe(
      "Nash, egalitarian, utilitarian",
    );
    expect(await page.locator("#point").isVisible()).toBe(false);
    expect(await page.getByRole("button").count()).toBe(0);
    await page.close();
  });

  test("lists the moves where no package is open, and draws nothing", async () => {
    const { page } = await open(example("strait"));
    expect(await page.locator(".verdict p").first().textContent()).toBe(
      "No package satisfies both. Two single moves would open one:",
    );
    expect(await page.locator("ol.moves > li").count()).toBe(2);
    expect(await page.locator("svg, #point").count()).toBe(0);
    await page.close();
  });

  test("shows the markup of a hostile model as words", async () => {
    const evil = "</script><script>alert(1)</script><img src=x onerror=alert(2)>";
    const text = ferry(["0.4", "0.2"])
      .replaceAll("new-pier", JSON.stringify(evil))
      .replace("Ferry talks", JSON.stringify(evil));
    const { page, problems } = await open(text);
    expect(problems).toEqual([]);
    expect(await page.locator("h1").textContent()).toBe(evil);
    expect(await page.locator("img").count()).toBe(0);
    await page.keyboard.press("Tab");
    expect(await page.locator("#chosen-terms dd").last().textContent()).toBe(evil);
    await page.close();
  });

  test("prints in black on white", async () => {
    const { page } = await open(example("tariff-deal"), { colorScheme: "dark" });
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
