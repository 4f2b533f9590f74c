import { describe, expect, test } from "vitest";
import { htmlRenderer } from "../../src/html/page.ts";
import type { RenderSettings } from "../../src/output/renderer.ts";
import { makeStyle } from "../../src/terminal/style.ts";
import { markedReading, type Told } from "../marked-reading.ts";
import { sampleGrounds, sampleReading } from "../sample-reading.ts";
import { NO_GROUNDS } from "../stub-reader.ts";

const SETTINGS: RenderSettings = {
  width: 80,
  style: makeStyle(false),
  isSeveral: false,
  layer: "statements",
  fields: [],
  explained: null,
  hints: [],
};
const PLACE = { file: "gazette.md", record: null, linesBefore: 0 };

function page(told: Told): string {
  const renderer = htmlRenderer(SETTINGS);
  return (
    renderer.begin() +
    renderer.report({ reading: markedReading(told), grounds: NO_GROUNDS, place: PLACE }) +
    renderer.end()
  );
}

describe("htmlRenderer", () => {
  test("writes one page that names nothing outside of itself but the report's own address", () => {
    const renderer = htmlRenderer(SETTINGS);
    const html =
      renderer.begin() +
      renderer.report({ reading: sampleReading(), grounds: sampleGrounds(), place: PLACE }) +
      renderer.end();
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
      said: [
        {
          from: evil,
          who: evil,
          source: evil,
          cue: "said",
          content: evil,
          venue: evil,
          audience: [evil],
        },
      ],
    });
    expect(html).not.toContain("<img");
    expect(html.match(/<script>/g)).toHaveLength(1);
  });

  test("makes no link of an address that is not of the web", () => {
    const html = page({ url: "javascript:alert(1)", text: "Nothing.", said: [] });
    expect(html).toContain("javascript:alert(1)");
    expect(html).not.toContain('href="javascript:');
  });

  test("gives the language of the report to its words, and the direction of each to the browser", () => {
    const html = page({ language: "ar", text: "قال المبعوث نعم", said: [] });
    expect(html).toContain('<p class="text as-set" lang="ar" dir="auto">قال المبعوث نعم</p>');
  });

  test("sets several reports into one page with their own numbers", () => {
    const renderer = htmlRenderer({ ...SETTINGS, isSeveral: true });
    const html =
      [1, 2]
        .map(() =>
          renderer.report({ reading: sampleReading(), grounds: sampleGrounds(), place: PLACE }),
        )
        .join("") + renderer.end();
    expect(html.match(/<article/g)).toHaveLength(2);
    expect(html.match(/who said what<\/title>/g)).toHaveLength(1);
    expect(html).toContain('id="r1s1"');
    expect(html).toContain('id="r2s1"');
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("gives each person its role, its party and how that is known, with its statements", () => {
    const html = page({
      text: "Envoy Ilse Marn of Beland said no. Beland waits.",
      said: [
        {
          from: "Envoy",
          who: "Ilse Marn",
          source: "Envoy Ilse Marn of Beland",
          cue: "said",
          content: "no",
        },
      ],
      cast: [
        {
          name: "Ilse Marn",
          role: { title: "Envoy", of: null, words: "Envoy" },
          party: "Beland",
          grounds: "inferred",
          mentions: [{ words: "Ilse Marn" }],
        },
        { name: "Beland", kind: "state", mentions: [{ words: "Beland" }, { words: "Beland" }] },
      ],
    });
    expect(html).toContain(
      '<a class="name" href="#r1a1m1" data-a="r1a1" dir="auto">Ilse Marn</a><span class="role" dir="auto">Envoy</span>',
    );
    expect(html).toContain('for <b dir="auto">Beland</b>, <span class="how">inferred</span>');
    expect(html).toContain('says <a href="#r1s1" aria-label="Statement 1">1</a>');
    expect(html).toMatch(/Also named<\/span> <a class="name" href="#r1a2m1"/);
  });

  test("draws no timeline where no time has a date, and says which times stay open", () => {
    const html = page({
      text: "They met on Monday.",
      said: [],
      times: [{ words: "Monday", value: "XXXX-WXX-1" }],
    });
    expect(html).not.toContain("<svg");
    expect(html).toContain("1 time stays open: the report has no date.");
  });

  test("says so where nobody spoke", () => {
    expect(page({ text: "Nothing was said.", said: [] })).toContain("0 statements");
  });
});
