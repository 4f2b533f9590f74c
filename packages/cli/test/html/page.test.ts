import { describe, expect, test } from "vitest";
import { htmlRenderer } from "../../src/html/page.ts";
import type { RenderSettings } from "../../src/output/renderer.ts";
import { makeStyle } from "../../src/terminal/style.ts";
import { markedReading, type Told } from "../marked-reading.ts";
import { sampleReading } from "../sample-reading.ts";

const SETTINGS: RenderSettings = { width: 80, style: makeStyle(false), isSeveral: false, fields: [], hints: [] };
const PLACE = { file: "gazette.md", record: null, linesBefore: 0 };

function page(told: Told): string {
  const renderer = htmlRenderer(SETTINGS);
  return renderer.begin() + renderer.report({ reading: markedReading(told), place: PLACE }) + renderer.end();
}

describe("htmlRenderer", () => {
  test("writes one page that names nothing outside of itself but the report's own address", () => {
    const renderer = htmlRenderer(SETTINGS);
    const html = renderer.begin() + renderer.report({ reading: sampleReading(), place: PLACE }) + renderer.end();
    expect(html.match(/https?:\/\/[^"<]+/g)).toEqual(["https://gazette.example/2031/ferry-board"]);
    expect(html).not.toMatch(/\s(?:src|srcset|style|on\w+)=/);
    expect(html).not.toMatch(/<link|@import|url\(/);
  });

  test("escapes what a text, a title, a name or an address smuggles in", () => {
    const evil = `<img src=x onerror=alert(1)>"'&`;
    const html = page({
      title: evil,
      publisher: evil,
      url: `https://a.example/"><script>`,
      text: `${evil} said ${evil}`,
      said: [{ from: evil, who: evil, source: evil, cue: "said", content: evil, venue: evil, audience: [evil] }],
    });
    expect(html).not.toContain("<img");
    expect(html.match(/<script>/g)).toHaveLength(1);
  });

  test("makes no link of an address that is not of the web", () => {
    const html = page({ url: "javascript:alert(1)", text: "Nothing.", said: [] });
    expect(html).toContain("javascript:alert(1)");
    expect(html).not.toContain("href=\"javascript:");
  });

  test("gives the language of the report to its words, and the direction of each to the browser", () => {
    const html = page({ language: "ar", text: "قال المبعوث نعم", said: [] });
    expect(html).toContain('<p class="text as-set" lang="ar" dir="auto">قال المبعوث نعم</p>');
  });

  test("sets several reports into one page with their own numbers", () => {
    const renderer = htmlRenderer({ ...SETTINGS, isSeveral: true });
    const html = [1, 2].map(() => renderer.report({ reading: sampleReading(), place: PLACE })).join("") + renderer.end();
    expect(html.match(/<article/g)).toHaveLength(2);
    expect(html.match(/<title>/g)).toHaveLength(1);
    expect(html).toContain('id="r1s1"');
    expect(html).toContain('id="r2s1"');
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("says so where nobody spoke", () => {
    expect(page({ text: "Nothing was said.", said: [] })).toContain("0 statements");
  });
});
