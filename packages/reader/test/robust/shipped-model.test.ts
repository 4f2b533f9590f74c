/** Odd texts through the model that ships: its scores are not tested, only that they can be read. */
import { checkReading } from "@rapporteur/codebook/schema";
import type { Reader } from "@rapporteur/reader";
import { openReader } from "@rapporteur/reader/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ODD_TEXTS } from "./odd-texts.ts";

let reader: Reader;

beforeAll(async () => {
  reader = await openReader();
});

afterAll(() => reader?.close());

describe("an odd text, read with the shipped model", () => {
  test.each(ODD_TEXTS)("is read to a valid Reading: %s", async (_name, text) => {
    const reading = checkReading(await reader.read({ text, published: "2027-03-12" }));
    expect(reading.report.text).toBe(text.toWellFormed().normalize("NFC"));
  });

  test.each([
    ["nothing", ""],
    ["white space", " \n\t\r\n\u00a0\u2028\u3000 "],
    ["what nobody sees", "\ufeff\u200b"],
  ])("says nothing of %s", async (_name, text) => {
    const { actors, times, statements } = await reader.read({ text });
    expect({ actors, times, statements }).toEqual({ actors: [], times: [], statements: [] });
  });

  test("gives the same bytes twice", async () => {
    const text = ODD_TEXTS.map(([, odd]) => odd.slice(0, 200)).join("\n\n");
    const bytes = async () => JSON.stringify(await reader.read({ text, published: "2027-03-12" }));
    expect(await bytes()).toBe(await bytes());
  });
});
