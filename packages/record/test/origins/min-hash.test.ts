import { describe, expect, test } from "vitest";
import { bandsOf, COPY_SHARE, signatureOf, similarityOf } from "../../src/origins/min-hash.ts";

const WIRE =
  "The ferry talks between Ostrava and Lund resumed on Monday after a pause of nine days. Both envoys said that " +
  "the crossing timetable was settled but that the fare remained open. Ilse Brandt, who leads the Ostrava side, " +
  "told reporters at the harbour office that her government would not go below twenty crowns for a single trip. " +
  "Her counterpart asked for a week to consult the council of the islands, which meets on Thursday.";
const OTHER =
  "Dock workers in the northern port voted by a wide margin to stop work next week unless the company withdraws " +
  "its plan for new cranes. The union says that three hundred jobs are at stake, a number that the company calls " +
  "too high. A mediator was named by the labour court and will hear both sides separately before the weekend.";

function similarity(a: string, b: string): number {
  return similarityOf(signatureOf(a) ?? "", signatureOf(b) ?? "");
}

describe("similarityOf", () => {
  test.each([
    ["the same words in other dress", WIRE.toUpperCase().replaceAll(",", " –"), true],
    ["a copy with a byline and one more sentence", `By our staff. ${WIRE} More follows.`, true],
    ["a report of its own about something else", OTHER, false],
    ["a report that quotes one sentence", `${OTHER} ${WIRE.slice(0, 86)}`, false],
  ])("%s is a copy: %s", (_name, text, isCopy) => {
    expect(similarity(WIRE, text) >= COPY_SHARE).toBe(isCopy);
  });

  test("is 1 for one text", () => expect(similarity(WIRE, WIRE)).toBe(1));
});

test("copies share a band", () => {
  const bands = new Set(bandsOf(signatureOf(WIRE) ?? ""));
  const copy = bandsOf(signatureOf(`${WIRE} More follows.`) ?? "");
  expect(bands.size).toBe(16);
  expect(copy.some((band) => bands.has(band))).toBe(true);
});

test("a text without a word has no signature", () => expect(signatureOf("… 。 !")).toBeNull());
